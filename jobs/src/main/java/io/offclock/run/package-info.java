/** The command line, the settings and the night as a whole. */
@NullMarked
package io.offclock.run;

import org.jspecify.annotations.NullMarked;
