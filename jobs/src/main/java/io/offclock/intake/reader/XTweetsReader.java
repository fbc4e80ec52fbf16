package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordLinks;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts of an X archive: {@code tweets.js} and its parts, {@code deleted-tweets.js} or
 * {@code community-tweet.js}. Every version of an edited post is a record of its own; they share
 * the id of the first.
 */
public final class XTweetsReader implements ExportReader {
  /** By the type of the global. Of the other kinds of posts one name is known, or no date of it. */
  private static final Map<String, String> ERAS =
      Map.of("tweets", "since 2022", "tweet", "before 2022");

  private static final Set<String> NO_LANGUAGE = Set.of("", "und", "zxx", "art");

  /** The keys of a tweet, at whatever depth, that are looked at; nothing else of it is held. */
  static final Set<String> KEYS =
      Set.of(
          "id_str",
          "created_at",
          "deleted_at",
          "full_text",
          "in_reply_to_status_id_str",
          "edit_info",
          "edit",
          "initialTweetId",
          "initial",
          "editTweetIds",
          "lang",
          "source",
          "entities",
          "extended_entities",
          "media",
          "urls",
          "url",
          "expanded_url",
          "favorite_count",
          "retweet_count",
          // Of an archive from before 2019.
          "text",
          "retweeted_status");

  private final String format;
  private final Set<String> types;
  private final Visibility visibility;

  private XTweetsReader(String format, Set<String> types, Visibility visibility) {
    this.format = format;
    this.types = types;
    this.visibility = visibility;
  }

  /** Reads the account's posts, {@code x.tweets}. */
  public static XTweetsReader tweets() {
    return new XTweetsReader("x.tweets", Set.of("tweets", "tweet"), Visibility.UNKNOWN);
  }

  /** Reads posts that the author deleted shortly before the export, {@code x.deleted_tweets}. */
  public static XTweetsReader deletedTweets() {
    return new XTweetsReader(
        "x.deleted_tweets", Set.of("deleted_tweets", "deleted_tweet"), Visibility.UNKNOWN);
  }

  /** Reads posts to a community, {@code x.community_tweets}. */
  public static XTweetsReader communityTweets() {
    return new XTweetsReader(
        "x.community_tweets", Set.of("community_tweet", "community_tweets"), Visibility.LIMITED);
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public List<String> leavesOut() {
    return List.of("coordinates", "places");
  }

  @Override
  public int version() {
    // 4: pages that links lead to.
    return 4;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonElements elements = new JsonElements(in, types, "tweet", KEYS, context.maxRecordBytes());
    String era = ERAS.get(elements.type());
    if (era != null) {
      context.era(era);
    }
    for (JsonElements.Element element = elements.next();
        element != null;
        element = elements.next()) {
      JsonNode tweet = element.object();
      RejectionReason fault = element.fault();
      if (tweet == null) {
        sink.reject(
            new Rejection(
                element.number(),
                element.offset(),
                fault == null ? RejectionReason.BAD_JSON : fault,
                null));
        continue;
      }
      try {
        sink.accept(post(tweet, element, context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(element.number(), element.offset()));
      }
    }
  }

  private ActivityRecord post(JsonNode tweet, JsonElements.Element element, ReadingContext context)
      throws RejectedRow {
    String id = string(tweet, "id_str");
    if (!XIds.isId(id)) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "id_str");
    }
    String createdAt = string(tweet, "created_at");
    Instant publishedAt = UtcStamps.x(createdAt, "created_at");
    String deleted = string(tweet, "deleted_at");
    Instant deletedAt = deleted.isEmpty() ? null : UtcStamps.x(deleted, "deleted_at");
    if (deletedAt == null && types.contains("deleted_tweets")) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, "deleted_at");
    }
    String text = unescaped(string(tweet, "full_text"));
    String target = string(tweet, "in_reply_to_status_id_str");
    boolean reshare = text.startsWith("RT @");
    boolean reply = !reshare && !target.isEmpty();
    ActivityRecord.Builder post =
        ActivityRecord.at(element.number(), element.offset())
            .key(firstOfEditChain(tweet, id), id)
            .kind(
                reshare ? ActivityKind.RESHARE : reply ? ActivityKind.REPLY : ActivityKind.POST,
                reshare
                    ? ContentOrigin.RESHARE
                    : reply ? ContentOrigin.REPLY : ContentOrigin.ORIGINAL)
            .text(text.isEmpty() ? null : text)
            .language(language(string(tweet, "lang")))
            .client(XClients.name(string(tweet, "source")))
            .published(Stamp.utc(publishedAt))
            .deletedAt(deletedAt)
            .targetKey(reply ? target : null)
            .visibility(visibility)
            .hasMedia(hasMedia(tweet))
            .links(links(tweet))
            .counters(
                null,
                counter(tweet, "favorite_count"),
                null,
                counter(tweet, "retweet_count"),
                null);
    context.digest(createdAt, id, text);
    return post.build();
  }

  private static String firstOfEditChain(JsonNode tweet, String id) throws RejectedRow {
    JsonNode edits = tweet.path("edit_info");
    // A union: a first version has `initial`, a later one `edit` with the first id.
    String first = edits.path("edit").path("initialTweetId").asText("");
    if (first.isEmpty()) {
      first = edits.path("initial").path("editTweetIds").path(0).asText(id);
    }
    if (!XIds.isId(first)) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "edit_info");
    }
    return first;
  }

  /** The words with HTML's three escapes undone once. */
  static String unescaped(String html) {
    return html.indexOf('&') < 0
        ? html
        : html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  static @Nullable String language(String code) {
    // X marks texts without words with codes of its own, qam to qst.
    boolean privateUse = code.length() == 3 && code.startsWith("q");
    if (privateUse || NO_LANGUAGE.contains(code)) {
      return null;
    }
    return switch (code) {
      case "in" -> "id";
      case "iw" -> "he";
      default -> code;
    };
  }

  static boolean hasMedia(JsonNode tweet) {
    return !tweet.path("entities").path("media").isEmpty()
        || !tweet.path("extended_entities").path("media").isEmpty();
  }

  static RecordLinks links(JsonNode tweet) {
    List<String> links = new ArrayList<>();
    for (JsonNode url : tweet.path("entities").path("urls")) {
      String expanded = string(url, "expanded_url");
      links.add(expanded.isEmpty() ? string(url, "url") : expanded);
    }
    return PlatformLinks.in(links);
  }

  private static @Nullable Long counter(JsonNode tweet, String key) throws RejectedRow {
    String digits = string(tweet, key);
    if (digits.isEmpty()) {
      return null;
    }
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException e) {
      throw new RejectedRow(RejectionReason.BAD_NUMBER, key);
    }
  }

  private static String string(JsonNode object, String key) {
    return object.path(key).asText("");
  }
}
