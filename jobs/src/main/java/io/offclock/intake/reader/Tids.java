package io.offclock.intake.reader;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Record keys of Bluesky that were minted from a clock: thirteen characters of base 32 in an
 * alphabet that sorts, 2 to 7 before a to z, microseconds since 1970 above ten bits that tell
 * clocks apart.
 */
final class Tids {
  private static final int LENGTH = 13;
  private static final int CHARACTER_BITS = 5;
  private static final int CLOCK_SHIFT = 10;

  /** Assumed: nobody posted there before, so such a key was made up and not minted. */
  private static final Instant EARLIEST = Instant.parse("2022-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Tids() {}

  /** When the record was made, to the microsecond, UTC; null where the key holds no clock. */
  static @Nullable Instant clock(String recordKey) {
    long bits = 0;
    for (int i = 0; i < recordKey.length(); i++) {
      char c = recordKey.charAt(i);
      int digit = c >= '2' && c <= '7' ? c - '2' : c >= 'a' && c <= 'z' ? c - 'a' + 6 : -1;
      // The uppermost bit is never set.
      if (digit < 0 || i == LENGTH || (i == 0 && digit >= 1 << (CHARACTER_BITS - 1))) {
        return null;
      }
      bits = bits << CHARACTER_BITS | digit;
    }
    if (recordKey.length() != LENGTH) {
      return null;
    }
    Instant at = Instant.EPOCH.plus(bits >> CLOCK_SHIFT, ChronoUnit.MICROS);
    return at.isBefore(EARLIEST) || !at.isBefore(LATEST) ? null : at;
  }
}
