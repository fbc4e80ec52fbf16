/** A document as PDF. */
@NullMarked
package io.offclock.report.pdf;

import org.jspecify.annotations.NullMarked;
