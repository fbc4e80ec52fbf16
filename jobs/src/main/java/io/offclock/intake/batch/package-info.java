/** Batches: the immutable records of one export each, and where they are kept. */
@NullMarked
package io.offclock.intake.batch;

import org.jspecify.annotations.NullMarked;
