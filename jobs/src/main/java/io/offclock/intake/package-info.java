/** What a reader of an export is given and what it gives: activity records and rejections. */
@NullMarked
package io.offclock.intake;

import org.jspecify.annotations.NullMarked;
