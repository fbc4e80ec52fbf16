/** One night's intake: every export is recognised, and what is not known yet is read to a batch. */
@NullMarked
package io.offclock.intake.night;

import org.jspecify.annotations.NullMarked;
