/** The rule engine: terms, zones, negation and evidence. Plain Java, no Spark. */
@NullMarked
package io.offclock.mart.compliance;

import org.jspecify.annotations.NullMarked;
