/**
 * Adoption person by person and week by week: what a week of a person was, which habit it makes,
 * and what is counted of it for groups.
 */
@NullMarked
package io.offclock.mart.adoption;

import org.jspecify.annotations.NullMarked;
