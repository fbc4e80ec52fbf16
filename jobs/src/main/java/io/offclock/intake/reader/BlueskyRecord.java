package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record of Bluesky says by itself, wherever it was found: a post or reply, a repost or a
 * like. It is its owner's as the address says.
 *
 * <p>{@code createdAt} is claimed by the client and may be any time. It counts where it agrees with
 * the clock of the record key, or where that key holds none; otherwise the key's clock does. A
 * record whose key was minted to fit a false time cannot be told from a true one.
 */
final class BlueskyRecord {
  /**
   * How far the claimed time may lie from the record key's. Real posts agree within a tenth of a
   * second; assumed: a minute leaves room for a slow upload and a clock that is a little off, and
   * is too little to carry a post from one working day into another.
   */
  static final Duration LARGEST_GAP = Duration.ofMinutes(1);

  private static final StampReader STAMPS =
      new StampReader(
          new TimeColumn("createdAt", Clock.PUBLISHED, "iso", null), TimePrecision.SECOND);

  private static final Set<String> MEDIA = Set.of("app.bsky.embed.images", "app.bsky.embed.video");

  private BlueskyRecord() {}

  /**
   * Fills in an activity.
   *
   * @param uri its address, of one of the three collections
   * @param record the record itself
   * @throws RejectedRow if it is of another collection, or has no time
   */
  static void into(
      ActivityRecord.Builder activity, AtUri uri, JsonNode record, ReadingContext context)
      throws RejectedRow {
    identify(activity, uri, context);
    tell(activity, uri, record, context);
  }

  /** As {@link #into}, where it is filled in already whose it is and which. */
  static void tell(
      ActivityRecord.Builder activity, AtUri uri, JsonNode record, ReadingContext context)
      throws RejectedRow {
    String createdAt = record.path("createdAt").asText("");
    String text = uri.collection().equals(AtUri.POSTS) ? record.path("text").asText("") : "";
    activity.published(published(createdAt, Tids.clock(uri.recordKey())));
    if (uri.collection().equals(AtUri.POSTS)) {
      post(activity.text(text.isEmpty() ? null : text), record);
    } else {
      AtUri subject = AtUri.of(record.path("subject").path("uri").asText(""), "subject");
      activity.targetKey(subject.key());
      if (uri.collection().equals(AtUri.REPOSTS)) {
        activity.key(uri.key(), repostVersion(uri.did(), subject, context));
      }
    }
    context.digest(createdAt, uri.key(), text);
  }

  /**
   * Fills in whose it is, which it is and, as far as its collection says, what it is.
   *
   * @throws RejectedRow if nothing of the collection is an activity, or it is a stranger's
   */
  static void identify(ActivityRecord.Builder activity, AtUri uri, ReadingContext context)
      throws RejectedRow {
    onlyOf(uri.did(), context, "uri");
    activity.key(uri.key(), uri.key()).author(uri.did());
    switch (uri.collection()) {
      case AtUri.POSTS -> activity.kind(ActivityKind.POST, ContentOrigin.ORIGINAL);
      case AtUri.REPOSTS -> activity.kind(ActivityKind.RESHARE, ContentOrigin.RESHARE);
      case AtUri.LIKES -> activity.kind(ActivityKind.REACTION, ContentOrigin.REACTION);
      default -> throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "collection");
    }
  }

  /**
   * What every sighting of a repost has in common, one that lacks the repost's own address too. A
   * history takes whoever is known by a version's key alone for the activity of that version.
   */
  static String repostVersion(String did, AtUri reposted, ReadingContext context) {
    return context.keys().key("bluesky:repost", did, reposted.key());
  }

  /**
   * Looked at before anything else of a record: whatever page or stream it stands in, of somebody
   * whom people/accounts.csv does not know nothing is kept.
   *
   * @param column that names the author
   * @throws RejectedRow if it is a stranger's
   */
  static void onlyOf(String did, ReadingContext context, String column) throws RejectedRow {
    if (context.isStranger(did)) {
      throw new RejectedRow(RejectionReason.UNKNOWN_AUTHOR, column);
    }
  }

  private static void post(ActivityRecord.Builder activity, JsonNode record) throws RejectedRow {
    JsonNode embed = record.path("embed");
    // A quote with a picture has both, each one level further in.
    JsonNode shown = embed.has("media") ? embed.path("media") : embed;
    JsonNode inner = embed.path("record");
    JsonNode quoted = inner.has("record") ? inner.path("record") : inner;
    activity
        .language(language(record.path("langs").path(0).asText("")))
        .hasMedia(MEDIA.contains(shown.path("$type").asText("")))
        .links(PlatformLinks.in(links(record, shown)));
    JsonNode answered = record.path("reply").path("parent");
    if (answered.has("uri")) {
      activity
          .kind(ActivityKind.REPLY, ContentOrigin.REPLY)
          .targetKey(AtUri.of(answered.path("uri").asText(""), "reply.parent").key());
    } else if (quoted.path("uri").asText("").contains("/" + AtUri.POSTS + "/")) {
      // The words of a quote are the author's own; lists and feeds are quoted too and no posts.
      activity.targetKey(quoted.path("uri").asText());
    }
  }

  /** Facets are the links of the text; their offsets are not needed. */
  private static List<String> links(JsonNode record, JsonNode shown) {
    List<String> links = new ArrayList<>();
    for (JsonNode facet : record.path("facets")) {
      for (JsonNode feature : facet.path("features")) {
        links.add(feature.path("uri").asText(""));
      }
    }
    links.add(shown.path("external").path("uri").asText(""));
    return links;
  }

  private static @Nullable String language(String tag) {
    int end = tag.indexOf('-');
    String primary = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    return primary.isEmpty() ? null : primary;
  }

  private static @Nullable Stamp claimed(String createdAt) throws RejectedRow {
    // Nearly all are of the one shape that is read without a formatter.
    return createdAt.startsWith("20") && createdAt.endsWith("Z")
        ? Stamp.utc(UtcStamps.iso(createdAt, "createdAt"))
        : STAMPS.read(createdAt);
  }

  private static Stamp published(String createdAt, @Nullable Instant minted) throws RejectedRow {
    Stamp claimed = null;
    try {
      claimed = claimed(createdAt);
    } catch (RejectedRow notATime) {
      if (minted == null) {
        throw notATime;
      }
    }
    if (minted == null) {
      if (claimed == null) {
        throw new RejectedRow(RejectionReason.MISSING_TIME, "createdAt");
      }
      return claimed;
    }
    boolean agrees =
        claimed != null
            && claimed.quality().isUsable()
            && Duration.between(claimed.at(), minted).abs().compareTo(LARGEST_GAP) <= 0;
    return agrees && claimed != null ? claimed : Stamp.utc(minted);
  }
}
