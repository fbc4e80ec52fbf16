/** Attributed activity to the published tables. */
@NullMarked
package io.offclock.mart;

import org.jspecify.annotations.NullMarked;
