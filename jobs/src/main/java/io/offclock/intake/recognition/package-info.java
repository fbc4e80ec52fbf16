/** Which known format a file is, by its first bytes: one class for each family of formats. */
@NullMarked
package io.offclock.intake.recognition;

import org.jspecify.annotations.NullMarked;
