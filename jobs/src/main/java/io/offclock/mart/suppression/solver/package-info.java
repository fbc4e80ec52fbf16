/**
 * Which figures of the shared tables of one version must be hidden, so that no figure about fewer
 * persons than the minimum can be read or computed from the others.
 *
 * <p>A cell stands for a block of columns of one row that are hidden together (a tier). Cells are
 * tied by exact sums: a company is the sum of its departments, a quarter of its months; what a
 * total has beyond its published parts is a cell that is never published. All columns of a block
 * add up along the same sums, so what can be computed without looking at zeros is the same for all
 * of them. Sums within a row (activities = on + off + flex + unknown) tie columns of the same cell:
 * they are kept by adding a vector to one column of the block and subtracting it from another.
 * Where a block is a single figure that other visible figures of the row add up to, make it a cell
 * with its own sum instead.
 *
 * <p>An attacker is taken to know every published figure, all sums, and that no figure is negative,
 * but not who is counted where. Zeros differ from column to column, therefore each column is looked
 * at with its own persons: the hidden cells opposite to published ones must cover the minimum of
 * persons in every column or nobody at all, and no zero that can be found may make another figure
 * of the column exact. Where the hidden cells of a total add up to 0 in a column, all of them are 0
 * there: that is a statement about nobody, and is prevented only for cells hidden as {@code TAIL}.
 */
@NullMarked
package io.offclock.mart.suppression.solver;

import org.jspecify.annotations.NullMarked;
