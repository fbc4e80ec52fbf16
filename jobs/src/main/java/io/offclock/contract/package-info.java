/** What each table and each closed vocabulary is: names, types, grain and units. No logic. */
@NullMarked
package io.offclock.contract;

import org.jspecify.annotations.NullMarked;
