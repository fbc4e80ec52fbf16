package io.offclock.intake.reader;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a post was made, as far as its key says so by itself. */
public final class PostIds {
  /** The address of a status as Mastodon gives it. */
  private static final Pattern STATUS =
      Pattern.compile("https?://[^/]+/(?:[^/]+/)+statuses/([1-9]\\d{14,18})");

  private static final int MASTODON_CLOCK_SHIFT = 16;

  /** Before version 2.0 statuses were counted. */
  private static final Instant MASTODON_CLOCKS = Instant.parse("2017-10-01T00:00:00Z");

  private PostIds() {}

  /**
   * The instant, to the millisecond, UTC: of a post on X by its id, of a status of Mastodon by the
   * number in its address, on whichever server. Null where the key holds no clock.
   *
   * @param platform lower case
   * @param key the platform's own key of a post
   */
  public static @Nullable Instant clock(String platform, String key) {
    return switch (platform) {
      case "x" -> XIds.isId(key) ? XIds.clock(key) : null;
      case "mastodon" -> ofStatus(key);
      default -> null;
    };
  }

  private static @Nullable Instant ofStatus(String address) {
    Matcher status = STATUS.matcher(address);
    if (!status.matches() || !XIds.isId(status.group(1))) {
      return null;
    }
    Instant clock = Instant.ofEpochMilli(Long.parseLong(status.group(1)) >> MASTODON_CLOCK_SHIFT);
    return clock.isBefore(MASTODON_CLOCKS) ? null : clock;
  }
}
