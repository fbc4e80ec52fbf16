/** Write aside, check, switch: how a night becomes what readers see. */
@NullMarked
package io.offclock.publish;

import org.jspecify.annotations.NullMarked;
