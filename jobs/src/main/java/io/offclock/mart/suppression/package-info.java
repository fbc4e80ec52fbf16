/**
 * What stays hidden of the shared tables: the figures of each table as blocks of columns, how they
 * add up within and between tables, and which of them the solver says to hide.
 */
@NullMarked
package io.offclock.mart.suppression;

import org.jspecify.annotations.NullMarked;
