/** A document as one page of HTML: for browsers with pictures as SVG, for print with boxes. */
@NullMarked
package io.offclock.report.html;

import org.jspecify.annotations.NullMarked;
