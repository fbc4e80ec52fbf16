/** What other systems are told of a night: its lineage, and figures for monitoring. */
@NullMarked
package io.offclock.observe;

import org.jspecify.annotations.NullMarked;
