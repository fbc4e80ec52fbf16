/** The people files: who works where and when, whose an account is, checked before a night. */
@NullMarked
package io.offclock.attribution.people;

import org.jspecify.annotations.NullMarked;
