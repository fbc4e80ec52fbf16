/** Review of incidents: who decided what, which posts are looked at, and what rules are worth. */
@NullMarked
package io.offclock.review;

import org.jspecify.annotations.NullMarked;
