/** One class per export format. Plain Java: a stream in, activity records and rejections out. */
@NullMarked
package io.offclock.intake.reader;

import org.jspecify.annotations.NullMarked;
