/** What of a warehouse is kept, by which name, and what has happened in it. */
@NullMarked
package io.offclock.keep;

import org.jspecify.annotations.NullMarked;
