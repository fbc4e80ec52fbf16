package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordLinks;
import io.offclock.intake.RejectionReason;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one post of X's API v2 until its author is known. Places, profiles and whatever
 * else comes with it are left out.
 *
 * @param id of this version, digits
 * @param firstId of the first version, digits; equal to {@code id} where nothing was edited
 * @param authorId the platform's number; empty where the post states none
 * @param authorName where the post itself carries it; empty where it does not
 * @param createdAt as it is written
 * @param words as they are written, escaped
 * @param target id of the post answered, reshared or quoted; null where none
 * @param reactions null where not counted, as are the other counters
 */
record XApiV2Post(
    String id,
    String firstId,
    String authorId,
    String authorName,
    ActivityKind kind,
    ContentOrigin origin,
    String createdAt,
    String words,
    @Nullable String language,
    @Nullable String client,
    Stamp published,
    @Nullable String target,
    boolean hasMedia,
    RecordLinks links,
    @Nullable Long impressions,
    @Nullable Long reactions,
    @Nullable Long comments,
    @Nullable Long shares) {

  /** The keys of a post, at whatever depth, that are looked at; nothing else of it is held. */
  static final Set<String> KEYS =
      Set.of(
          "id",
          "edit_history_tweet_ids",
          "author_id",
          "author",
          "created_at",
          "text",
          "referenced_tweets",
          "public_metrics",
          "lang",
          "source",
          "attachments",
          "entities",
          // Further in.
          "username",
          "type",
          "media_keys",
          "urls",
          "url",
          "expanded_url",
          "impression_count",
          "like_count",
          "reply_count",
          "retweet_count");

  static XApiV2Post of(JsonNode tweet) throws RejectedRow {
    String id = id(tweet.path("id"), "id");
    JsonNode history = tweet.path("edit_history_tweet_ids");
    String firstId = history.isEmpty() ? id : id(history.path(0), "edit_history_tweet_ids");
    String createdAt = tweet.path("created_at").asText("");
    Stamp published = published(createdAt, id);
    String reshared = referenced(tweet, "retweeted");
    String answered = referenced(tweet, "replied_to");
    boolean isReshare = reshared != null;
    boolean isReply = !isReshare && answered != null;
    JsonNode counts = tweet.path("public_metrics");
    // X counts what happened to the original under every reshare of it.
    JsonNode own = isReshare ? tweet.path("") : counts;
    return new XApiV2Post(
        id,
        firstId,
        tweet.path("author_id").asText(""),
        tweet.path("author").path("username").asText(""),
        isReshare ? ActivityKind.RESHARE : isReply ? ActivityKind.REPLY : ActivityKind.POST,
        isReshare ? ContentOrigin.RESHARE : isReply ? ContentOrigin.REPLY : ContentOrigin.ORIGINAL,
        createdAt,
        tweet.path("text").asText(""),
        XTweetsReader.language(tweet.path("lang").asText("")),
        XClients.name(tweet.path("source").asText("")),
        published,
        // The words of a quote are the author's own, as the archive has it too.
        isReshare ? reshared : isReply ? answered : referenced(tweet, "quoted"),
        !tweet.path("attachments").path("media_keys").isEmpty(),
        XTweetsReader.links(tweet),
        count(own, "impression_count"),
        count(own, "like_count"),
        count(own, "reply_count"),
        count(own, "retweet_count"));
  }

  /**
   * The record of it. Of somebody whom people/accounts.csv does not know nothing is kept, whatever
   * page or stream the post stands in.
   *
   * @param names of users by their ids
   * @throws RejectedRow if nobody says whose it is, or it is a stranger's
   */
  ActivityRecord into(
      ActivityRecord.Builder record, Map<String, String> names, ReadingContext context)
      throws RejectedRow {
    String name = authorName.isBlank() ? names.getOrDefault(authorId, "") : authorName;
    String author = name;
    if (context.isOneOfOurs(authorId) && (name.isBlank() || context.isStranger(name))) {
      author = authorId;
    } else if (!name.isBlank() && context.isStranger(name)) {
      throw new RejectedRow(RejectionReason.UNKNOWN_AUTHOR, "author_id");
    }
    context.digest(createdAt, id, words);
    if (author.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_AUTHOR, "author_id");
    }
    String text = XTweetsReader.unescaped(words);
    return record
        .key(firstId, id)
        .kind(kind, origin)
        .author(author)
        .text(text.isEmpty() ? null : text)
        .language(language)
        .client(client)
        .published(published)
        .targetKey(target)
        .hasMedia(hasMedia)
        .links(links)
        .counters(impressions, reactions, comments, shares, null)
        .build();
  }

  /** A post that was asked for without its time still has the clock of its id. */
  private static Stamp published(String createdAt, String id) throws RejectedRow {
    Instant ofId = createdAt.isBlank() ? XIds.clock(id) : null;
    return Stamp.utc(ofId == null ? UtcStamps.iso(createdAt, "created_at") : ofId);
  }

  private static String id(JsonNode stated, String key) throws RejectedRow {
    // A number may have been rounded by whatever wrote it.
    String id = stated.isTextual() ? stated.textValue() : "";
    if (!XIds.isId(id)) {
      throw new RejectedRow(RejectionReason.BAD_KEY, key);
    }
    return id;
  }

  private static @Nullable String referenced(JsonNode tweet, String type) {
    for (JsonNode reference : tweet.path("referenced_tweets")) {
      String id = reference.path("id").asText("");
      if (reference.path("type").asText("").equals(type) && !id.isEmpty()) {
        return id;
      }
    }
    return null;
  }

  private static @Nullable Long count(JsonNode metrics, String key) throws RejectedRow {
    JsonNode count = metrics.path(key);
    if (count.isMissingNode() || count.isNull()) {
      return null;
    }
    if (!count.isIntegralNumber() || !count.canConvertToLong()) {
      throw new RejectedRow(RejectionReason.BAD_NUMBER, key);
    }
    return count.longValue();
  }
}
