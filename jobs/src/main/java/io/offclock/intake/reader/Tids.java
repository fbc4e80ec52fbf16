package io.offclock.intake.reader;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Record keys of Bluesky that were minted from a clock: thirteen characters of base 32 in an
 * alphabet that sorts, microseconds since 1970 above ten bits that tell clocks apart.
 */
final class Tids {
  private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
  // The uppermost bit is never set, so the first character is one of the lower half.
  private static final Pattern TID = Pattern.compile("[2-7a-j][2-7a-z]{12}");
  private static final int CHARACTER_BITS = 5;
  private static final int CLOCK_SHIFT = 10;

  /** Assumed: nobody posted there before, so such a key was made up and not minted. */
  private static final Instant EARLIEST = Instant.parse("2022-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Tids() {}

  /** When the record was made, to the microsecond, UTC; null where the key holds no clock. */
  static @Nullable Instant clock(String recordKey) {
    if (!TID.matcher(recordKey).matches()) {
      return null;
    }
    long bits = 0;
    for (int i = 0; i < recordKey.length(); i++) {
      bits = bits << CHARACTER_BITS | ALPHABET.indexOf(recordKey.charAt(i));
    }
    Instant at = Instant.EPOCH.plus(bits >> CLOCK_SHIFT, ChronoUnit.MICROS);
    return at.isBefore(EARLIEST) || !at.isBefore(LATEST) ? null : at;
  }
}
