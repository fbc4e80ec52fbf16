/**
 * Which figures of the shared tables of one version must be hidden, so that no figure about fewer
 * persons than the minimum can be read or computed from the others.
 *
 * <p>A cell stands for a block of columns of one row that are hidden together (a tier). Cells are
 * tied by exact sums: a company is the sum of its departments, a quarter of its months. It is
 * enough to look at one number per cell, for two reasons. First, every column of a block adds up
 * along the same sums, so a vector that can be added to the hidden numbers of one column without
 * changing anything published can be added to those of any other column. Second, sums within a row
 * (activities = on + off + flex + unknown) tie columns of the same cell: they are kept by adding
 * the vector to one column of the block and subtracting it from another. Where a block is a single
 * figure that other visible figures of the row add up to, make it a cell with its own sum instead.
 *
 * <p>An attacker is taken to know every published figure, all sums, and that no figure is negative,
 * but not who is counted where. One thing can still be learned of a single column: where the hidden
 * cells of a total add up to 0 in it, all of them are 0 there. That is a statement about at least
 * the minimum of persons together, as the hidden cells of a published total cover so many.
 */
@NullMarked
package io.offclock.mart.suppression;

import org.jspecify.annotations.NullMarked;
