/** What two published versions say differently, and why. */
@NullMarked
package io.offclock.diff;

import org.jspecify.annotations.NullMarked;
