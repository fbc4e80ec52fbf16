package io.offclock.intake.reader;

import io.offclock.contract.AccountName;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ContentKeys;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a described export mean, beyond their times and counts. */
final class TabularFields {
  private static final Pattern ROUNDED_BY_A_SPREADSHEET =
      Pattern.compile("\\d+(?:[.,]\\d+)?[eE]\\+?\\d+");
  private static final int LONGEST_X_ID = 19;

  private TabularFields() {}

  /** The platform's name as the tables have it; empty where neither place states one. */
  static String platform(@Nullable String ofSource, @Nullable String ofRow) {
    return AccountName.platform(ofRow == null ? (ofSource == null ? "" : ofSource) : ofRow);
  }

  /**
   * The key under which every export of the post agrees, where link or id holds the platform's own;
   * else one that is the source's alone. Null where the row has neither id nor link.
   */
  static @Nullable String nativeKey(
      String source, String platform, @Nullable String id, @Nullable String link, ContentKeys keys)
      throws RejectedRow {
    String ofLink = link == null ? null : platformKey(link);
    if (ofLink != null) {
      return ofLink;
    }
    boolean idUsable =
        id != null && (isDigits(id) || !ROUNDED_BY_A_SPREADSHEET.matcher(id).matches());
    if (id != null && idUsable) {
      String ofId = isDigits(id) ? null : platformKey(id);
      if (ofId != null) {
        return ofId;
      }
      return platform.equals("x") && isDigits(id) && id.length() <= LONGEST_X_ID
          ? id
          : source + ":" + id;
    }
    return link == null ? null : keys.key(source + ":link", link);
  }

  /**
   * When a post on X became visible, as its id says where its row does not; null where it holds no
   * clock. A LinkedIn id does not tell a post's making from its publishing, so it says nothing
   * here.
   *
   * @param key as {@link #nativeKey} gives it; null where there is none
   */
  static @Nullable Stamp clockOfId(String platform, @Nullable String key) {
    Instant at = key != null && platform.equals("x") && XIds.isId(key) ? XIds.clock(key) : null;
    return at == null
        ? null
        : new Stamp(
            at.truncatedTo(ChronoUnit.SECONDS), null, TimePrecision.SECOND, TimeQuality.UTC);
  }

  /**
   * The key of a row of a source that has neither ids nor links: what was posted, by whom and when,
   * as written. Counters are no part of it, for they grow from one export to the next.
   */
  static String rowKey(
      String source,
      String author,
      String time,
      @Nullable String contentId,
      String text,
      ContentKeys keys) {
    return keys.key(
        source + ":row",
        AccountName.handle(author),
        time,
        contentId == null ? "" : contentId,
        text);
  }

  /** Of ASCII, as ids of X are; not empty. */
  private static boolean isDigits(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private static @Nullable String platformKey(String link) throws RejectedRow {
    String status = PlatformLinks.statusId(link);
    if (status != null) {
      return status;
    }
    return link.contains("urn") ? PlatformLinks.postUrn(PlatformLinks.decoded(link, "link")) : null;
  }

  /** What the person did; a post where the export has no word for it, or one of its own. */
  static ActivityKind kind(@Nullable String stated, String text) {
    String kind = stated == null ? "" : stated.toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "reply" -> ActivityKind.REPLY;
      case "comment" -> ActivityKind.COMMENT;
      case "reshare", "repost", "retweet", "share" -> ActivityKind.RESHARE;
      case "reaction", "like" -> ActivityKind.REACTION;
      default -> text.startsWith("RT @") ? ActivityKind.RESHARE : ActivityKind.POST;
    };
  }

  /** Whose words it carries. A content id means that the programme offered it. */
  static ContentOrigin origin(ActivityKind kind, @Nullable String contentId) {
    return switch (kind) {
      case REPLY, COMMENT -> ContentOrigin.REPLY;
      case REACTION -> ContentOrigin.REACTION;
      case RESHARE -> contentId == null ? ContentOrigin.RESHARE : ContentOrigin.COMPANY_SUGGESTED;
      case POST -> contentId == null ? ContentOrigin.ORIGINAL : ContentOrigin.COMPANY_SUGGESTED;
    };
  }
}
