/** A report before any format: parts of sentences, charts and typed tables. */
@NullMarked
package io.offclock.report.document;

import org.jspecify.annotations.NullMarked;
