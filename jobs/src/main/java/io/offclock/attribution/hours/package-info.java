/** On whose time: working hours as of an instant, classes of clocks, elapsed hours. */
@NullMarked
package io.offclock.attribution.hours;

import org.jspecify.annotations.NullMarked;
