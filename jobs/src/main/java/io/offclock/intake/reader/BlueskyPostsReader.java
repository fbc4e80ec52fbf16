package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts as Bluesky's AppView shows them: a page of a feed or of posts, an array, or JSON
 * lines of either. Whose a post is says its address by the DID, and so does people/accounts.csv: a
 * page may show anybody's, and of a DID that is not there nothing is kept.
 *
 * <p>In a feed somebody else's post may stand with the reason that the account reposted it: then
 * only the repost is read, and of the post no more than its address. Posts that are quoted or
 * answered are context and not read. The counters are the page's; an edited post shows its latest
 * words only, and a deleted one leaves no trace.
 *
 * <p>Older pages do not give a repost's own address. Assumed: its time is when it was indexed then,
 * and it is the account's first repost of the post that any export shows with an address.
 */
public final class BlueskyPostsReader implements ExportReader {
  private static final Set<String> PAGES = Set.of("feed", "posts");
  private static final Set<String> LISTS = Set.of("feed", "posts", JsonArrayElements.ROOT);

  /** What a post or an item of a feed begins with. */
  private static final Set<String> FIRST_KEYS = Set.of("post", "uri", "cid");

  /** The keys of an item, at whatever depth, that are looked at. */
  static final Set<String> KEYS =
      Set.of(
          "post",
          "uri",
          "record",
          "likeCount",
          "replyCount",
          "repostCount",
          "reason",
          "by",
          "did",
          "indexedAt",
          "createdAt",
          "text",
          "langs",
          "reply",
          "parent",
          "facets",
          "features",
          "embed",
          "$type",
          "media",
          "external",
          "subject");

  // Inside a string its quotes would be escaped.
  private static final Pattern PAGE = Pattern.compile("\"(?:feed|posts)\"\\s*:\\s*\\[");

  @Override
  public String format() {
    return "bluesky.posts";
  }

  @Override
  public int version() {
    // 4: pages that links lead to.
    return 4;
  }

  @Override
  public boolean namesAuthors() {
    return true;
  }

  @Override
  public List<String> leavesOut() {
    return List.of(
        "profiles",
        "the posts of others that are quoted, answered or reposted",
        "posts of anybody who is not in accounts.csv");
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    InputStream marked = new BufferedInputStream(in);
    if (BlueskyShape.of(marked, PAGES) == BlueskyShape.LIST) {
      context.era("one list");
      list(marked, context, sink);
    } else {
      context.era("JSON lines");
      lines(marked, context, sink);
    }
  }

  private static void list(InputStream in, ReadingContext context, RecordSink sink)
      throws IOException {
    new JsonArrayElements(in, LISTS, FIRST_KEYS, new SoundValues(KEYS), context.maxRecordBytes())
        .forEach(
            sink,
            (item, element) ->
                sink.accept(
                    activity(
                        item, ActivityRecord.at(element.number(), element.offset()), context)));
  }

  private static void lines(InputStream in, ReadingContext context, RecordSink sink)
      throws IOException {
    JsonLines lines =
        new JsonLines(new ByteWindow(in, StandardCharsets.UTF_8), context.maxRecordBytes());
    SoundValues values = new SoundValues(KEYS);
    long number = 0;
    for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
      JsonArrayElements page = page(line, context);
      if (page == null) {
        number++;
        try {
          JsonNode item = BlueskyJetstreamReader.object(line, values);
          sink.accept(activity(item, ActivityRecord.at(number, line.offset()), context));
        } catch (RejectedRow rejected) {
          sink.reject(rejected.at(number, line.offset()));
        }
        continue;
      }
      for (JsonElements.Element element = page.next(); element != null; element = page.next()) {
        number++;
        // Of a line in UTF-16 the page has other bytes, so that it is where its line is.
        long offset = line.offset() + (line.isInUtf8() ? element.offset() : 0);
        JsonNode item = element.object();
        RejectionReason fault = element.fault();
        try {
          if (item == null) {
            throw new RejectedRow(fault == null ? RejectionReason.BAD_JSON : fault, null);
          }
          sink.accept(activity(item, ActivityRecord.at(number, offset), context));
        } catch (RejectedRow rejected) {
          sink.reject(rejected.at(number, offset));
        }
      }
    }
  }

  /** The items of a page on one line; null where the line is no page. */
  private static @Nullable JsonArrayElements page(JsonLines.Line line, ReadingContext context)
      throws IOException {
    String words = line.words();
    if (words == null || !PAGE.matcher(words).find()) {
      return null;
    }
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      return new JsonArrayElements(
          new ByteArrayInputStream(bytes),
          PAGES,
          FIRST_KEYS,
          new SoundValues(KEYS),
          context.maxRecordBytes());
    } catch (UnreadableExportException notAPage) {
      return null;
    }
  }

  private static ActivityRecord activity(
      JsonNode item, ActivityRecord.Builder activity, ReadingContext context) throws RejectedRow {
    JsonNode post = item.has("post") ? item.path("post") : item;
    JsonNode reason = item.path("reason");
    AtUri uri = AtUri.of(post.path("uri").asText(""), "uri");
    if (reason.has("by")) {
      return repost(reason, uri, activity, context);
    }
    if (!post.path("record").isObject()) {
      // A post that is gone or blocked is an address without a record.
      throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "record");
    }
    BlueskyRecord.into(activity, uri, post.path("record"), context);
    return activity
        .counters(
            null,
            count(post, "likeCount"),
            count(post, "replyCount"),
            count(post, "repostCount"),
            null)
        .build();
  }

  private static ActivityRecord repost(
      JsonNode reason, AtUri reposted, ActivityRecord.Builder activity, ReadingContext context)
      throws RejectedRow {
    String indexedAt = reason.path("indexedAt").asText("");
    String did = reason.path("by").path("did").asText("");
    if (did.isBlank()) {
      throw new RejectedRow(RejectionReason.MISSING_AUTHOR, "reason.by");
    }
    BlueskyRecord.onlyOf(did, context, "reason.by");
    String version = BlueskyRecord.repostVersion(did, reposted, context);
    String key = version;
    Instant minted = null;
    if (reason.has("uri")) {
      AtUri own = AtUri.of(reason.path("uri").asText(""), "reason.uri");
      key = own.key();
      minted = Tids.clock(own.recordKey());
    }
    Stamp published =
        Stamp.utc(minted == null ? UtcStamps.iso(indexedAt, "reason.indexedAt") : minted);
    context.digest(indexedAt, key, "");
    return activity
        .key(key, version)
        .author(did)
        .kind(ActivityKind.RESHARE, ContentOrigin.RESHARE)
        .published(published)
        .targetKey(reposted.key())
        .build();
  }

  private static @Nullable Long count(JsonNode post, String key) throws RejectedRow {
    JsonNode count = post.path(key);
    if (count.isMissingNode() || count.isNull()) {
      return null;
    }
    if (!count.isIntegralNumber() || !count.canConvertToLong() || count.longValue() < 0) {
      throw new RejectedRow(RejectionReason.BAD_NUMBER, key);
    }
    return count.longValue();
  }
}
