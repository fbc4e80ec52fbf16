/** Intervals and rate ratios: numbers in, numbers out, each method a class with its source. */
@NullMarked
package io.offclock.mart.statistics;

import org.jspecify.annotations.NullMarked;
