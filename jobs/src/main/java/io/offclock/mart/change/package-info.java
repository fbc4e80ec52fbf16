/**
 * What changed at the company's dated initiatives: series of groups by week or month, and two lines
 * through each.
 */
@NullMarked
package io.offclock.mart.change;

import org.jspecify.annotations.NullMarked;
