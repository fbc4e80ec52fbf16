package io.offclock.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where the links of a record lead; of the links themselves nothing is kept, as they may hold names
 * and what trackers append.
 *
 * @param hosts their lower-case host names, a space between; null if none
 * @param pages keys of the pages, as {@code PageAddress.keys} gives them, a space between; null if
 *     none leads to more than a host
 */
public record RecordLinks(@Nullable String hosts, @Nullable String pages) {
  /** Of a record without links. */
  public static final RecordLinks NONE = new RecordLinks(null, null);
}
