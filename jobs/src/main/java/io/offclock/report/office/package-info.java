/** A document as a workbook and as a deck of slides. */
@NullMarked
package io.offclock.report.office;

import org.jspecify.annotations.NullMarked;
