/** Batches to the current state of every activity. */
@NullMarked
package io.offclock.history;

import org.jspecify.annotations.NullMarked;
