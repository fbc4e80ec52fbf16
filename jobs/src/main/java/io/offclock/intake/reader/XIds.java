package io.offclock.intake.reader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the id of an X post says by itself. */
final class XIds {
  private static final long EPOCH_MILLIS = 1_288_834_974_657L;
  private static final int CLOCK_SHIFT = 22;

  /** Ids up to this one were counted, not minted from a clock (before 2010-11-05). */
  private static final long LAST_WITHOUT_CLOCK = 29_670_075_028L;

  /** Digits of the largest 64-bit number. */
  private static final int LONGEST = 19;

  private XIds() {}

  static boolean isId(String written) {
    boolean digits = !written.isEmpty() && written.length() <= LONGEST;
    for (int i = 0; i < written.length() && digits; i++) {
      digits = written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    return digits && fits(written);
  }

  /**
   * When the post became visible, to the millisecond, UTC; null where the id holds no clock.
   *
   * @param id as {@link #isId} takes it
   */
  static @Nullable Instant clock(String id) {
    return isBeforeClocks(id)
        ? null
        : Instant.ofEpochMilli((Long.parseLong(id) >> CLOCK_SHIFT) + EPOCH_MILLIS);
  }

  /** True of ids from the time whose exports know the day only. */
  static boolean isBeforeClocks(String id) {
    return Long.parseLong(id) <= LAST_WITHOUT_CLOCK;
  }

  private static boolean fits(String digits) {
    return digits.length() < LONGEST || digits.compareTo(String.valueOf(Long.MAX_VALUE)) <= 0;
  }
}
