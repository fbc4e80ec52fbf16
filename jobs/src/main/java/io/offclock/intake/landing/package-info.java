/** What lies in the landing folder, and what each file there is. */
@NullMarked
package io.offclock.intake.landing;

import org.jspecify.annotations.NullMarked;
