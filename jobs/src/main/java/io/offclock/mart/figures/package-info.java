/**
 * What the shared tables' figures are made of: the activity, the hours and the observed days of one
 * person, and sums over the persons of a group in a period.
 */
@NullMarked
package io.offclock.mart.figures;

import org.jspecify.annotations.NullMarked;
