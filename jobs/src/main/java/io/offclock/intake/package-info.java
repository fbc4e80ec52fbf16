/** Exports as received to batches: recognise, parse, validate, drop what must not be kept. */
@NullMarked
package io.offclock.intake;

import org.jspecify.annotations.NullMarked;
