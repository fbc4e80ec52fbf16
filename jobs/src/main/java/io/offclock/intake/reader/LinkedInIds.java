package io.offclock.intake.reader;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the number of a LinkedIn post says by itself. */
final class LinkedInIds {
  private static final Pattern MINTED =
      Pattern.compile("urn:li:(?:activity|share|ugcPost):(\\d{15,18}|[1-8]\\d{18})");

  private static final int CLOCK_SHIFT = 22;

  /** Numbers from before the scheme hold no clock. */
  private static final Instant FIRST = Instant.parse("2010-01-01T00:00:00Z");

  private LinkedInIds() {}

  /**
   * When the number was minted, to the millisecond, UTC; null where it holds no clock.
   *
   * @param urn as {@link PlatformLinks#postUrn} gives it
   */
  static @Nullable Instant clock(String urn) {
    Matcher minted = MINTED.matcher(urn);
    if (!minted.matches()) {
      return null;
    }
    Instant clock = Instant.ofEpochMilli(Long.parseLong(minted.group(1)) >> CLOCK_SHIFT);
    return clock.isBefore(FIRST) ? null : clock;
  }
}
