/**
 * What became of those who posted before a dated initiative, and who began to post after it
 * (reference section 5). Persons are judged one at a time and only ever counted; nothing behind a
 * lock is looked at.
 */
@NullMarked
package io.offclock.mart.participation;

import org.jspecify.annotations.NullMarked;
