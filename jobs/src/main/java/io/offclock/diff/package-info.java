/** What two published versions say differently and why, and what one figure of a version is. */
@NullMarked
package io.offclock.diff;

import org.jspecify.annotations.NullMarked;
