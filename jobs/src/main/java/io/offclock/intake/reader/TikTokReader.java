package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordLinks;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts, comments and lately deleted posts of a TikTok export ({@code
 * user_data_tiktok.json}, older {@code user_data.json}), wherever in the file their lists lie.
 * Nothing else of it is parsed, and links, which expire, are never kept.
 *
 * <p>There are no ids. A post is known by its time and title, a comment by its time and words: two
 * of one second are told apart where these differ, and are one activity where they do not.
 *
 * <p>Assumed: only posts that {@code Everyone} can view are public. A post that does not say who
 * can view it may be anybody's private one, and is refused like one that says so. That goes for
 * deleted posts too, so of those that say no more than their two times nothing is known but their
 * number. Comments never say. A comment's {@code photo} that is an address is a medium.
 */
public final class TikTokReader implements ExportReader {
  private static final String UNDER_VIDEO = "videos.videolist";
  private static final String UNDER_POST = "posts.videolist";
  private static final String COMMENTS = "comments.commentslist";
  private static final String DELETED = "recentlydeletedposts.postlist";

  private static final String DATE = "date";
  private static final Counts COUNTS = new Counts(false);

  @Override
  public String format() {
    return "tiktok.user_data";
  }

  @Override
  public int version() {
    // 3: pages that links lead to.
    return 3;
  }

  @Override
  public List<String> leavesOut() {
    return List.of(
        "deleted posts that do not say they were public",
        "locations",
        "login records",
        "messages",
        "profiles",
        "viewing records",
        "links");
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    Dates dates = new Dates(context);
    Map<String, Integer> spellings = new HashMap<>();
    JsonSections sections =
        new JsonSections(
            in, Set.of(UNDER_VIDEO, UNDER_POST, COMMENTS, DELETED), DATE, context.maxRecordBytes());
    for (JsonElements.Element element = sections.next();
        element != null;
        element = sections.next()) {
      JsonNode object = element.object();
      RejectionReason fault = element.fault();
      try {
        if (object == null) {
          throw new RejectedRow(fault == null ? RejectionReason.BAD_JSON : fault, null);
        }
        ActivityRecord.Builder activity = ActivityRecord.at(element.number(), element.offset());
        Fields fields = Fields.of(object, spellings);
        switch (sections.list()) {
          case COMMENTS -> comment(activity, fields, dates, context);
          case DELETED -> deleted(activity, fields, dates, context);
          default -> {
            context.era(
                sections.list().equals(UNDER_POST) ? "posts under Post" : "posts under Video");
            post(activity, fields, dates, context);
          }
        }
        sink.accept(activity.build());
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(element.number(), element.offset()));
      }
    }
    if (!sections.sawList()) {
      throw new UnreadableExportException(
          "NO_LIST",
          "found none of the lists of posts, comments or deleted posts, expected at least one");
    }
  }

  private static void post(
      ActivityRecord.Builder activity, Fields post, Dates dates, ReadingContext context)
      throws RejectedRow {
    onlyPublic(post);
    String title = post.text("Title");
    identify(activity, "tiktok:post", post, title, dates, context)
        .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
        .visibility(Visibility.PUBLIC)
        .hasMedia(true)
        .counters(null, COUNTS.read(post.text("Likes"), "Likes"), null, null, null);
  }

  private static void comment(
      ActivityRecord.Builder activity, Fields comment, Dates dates, ReadingContext context)
      throws RejectedRow {
    identify(activity, "tiktok:comment", comment, comment.text("comment"), dates, context)
        .kind(ActivityKind.COMMENT, ContentOrigin.REPLY)
        .hasMedia(comment.text("photo").contains("://"));
  }

  private static void deleted(
      ActivityRecord.Builder activity, Fields deleted, Dates dates, ReadingContext context)
      throws RejectedRow {
    onlyPublic(deleted);
    identify(activity, "tiktok:post", deleted, deleted.text("Title"), dates, context)
        .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
        .visibility(Visibility.PUBLIC)
        .hasMedia(true)
        // What its author took back is known by its title, and not kept.
        .text(null)
        .links(RecordLinks.NONE)
        .deletedAt(dates.read(deleted, "DateDeleted").at());
  }

  /** Looked at before anything else, so that nothing of a private item has its place anywhere. */
  private static void onlyPublic(Fields post) throws RejectedRow {
    if (!post.text("WhoCanView").equals("Everyone")) {
      throw new RejectedRow(RejectionReason.PRIVATE_ITEM, "WhoCanView");
    }
  }

  private static ActivityRecord.Builder identify(
      ActivityRecord.Builder activity,
      String kind,
      Fields fields,
      String words,
      Dates dates,
      ReadingContext context)
      throws RejectedRow {
    Stamp published = dates.read(fields, "Date");
    String date = fields.text("Date");
    String key = context.keys().key(kind, date, words);
    context.digest(date, key, words);
    return activity
        .key(key, key)
        .published(published)
        .text(words.isEmpty() ? null : words)
        .links(PlatformLinks.in(List.of(words)));
  }

  /** Times of one file, in the zone that is known of it. */
  private static final class Dates {
    private final Map<String, StampReader> readers = new HashMap<>();
    private final @Nullable TimeQuality ofUtc;

    Dates(ReadingContext context) {
      ZoneId zone = context.zone();
      for (String column : List.of("Date", "DateDeleted")) {
        TimeColumn time = new TimeColumn(column, Clock.PUBLISHED, "yyyy-MM-dd HH:mm:ss", zone);
        readers.put(column, new StampReader(time, TimePrecision.SECOND));
      }
      boolean isUtc = zone != null && zone.normalized().equals(ZoneOffset.UTC);
      ofUtc = isUtc ? TimeQuality.UTC : zone == null ? TimeQuality.LOCAL_UNKNOWN : null;
    }

    Stamp read(Fields fields, String column) throws RejectedRow {
      String date = fields.text(column);
      TimeQuality quality = ofUtc;
      if (quality != null && date.startsWith("20") && date.indexOf('-') == 4) {
        // Of the shape that is read without a formatter, or rejected just the same.
        Instant at = UtcStamps.linkedIn(date, column);
        return new Stamp(at, null, TimePrecision.SECOND, quality);
      }
      StampReader reader = readers.get(column);
      Stamp stamp = reader == null ? null : reader.read(date);
      if (stamp == null) {
        throw new RejectedRow(RejectionReason.MISSING_TIME, column);
      }
      return stamp;
    }
  }

  /** Fields of one record, whose names are in another case in every list. */
  private static final class Fields {
    private static final List<String> WANTED =
        List.of("Date", "DateDeleted", "WhoCanView", "Title", "Likes", "comment", "photo");

    private static final int SPELLINGS = 64;
    private static final int NONE = -1;

    /** Of the wanted ones in their order; empty where there is none. */
    private final String[] texts;

    private Fields(String[] texts) {
      this.texts = texts;
    }

    /**
     * @param spellings of names that were met before, and which of the wanted they are; added to
     */
    static Fields of(JsonNode object, Map<String, Integer> spellings) throws RejectedRow {
      String[] texts = new String[WANTED.size()];
      Arrays.fill(texts, "");
      int met = 0;
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String spelled = field.getKey();
        Integer known = spellings.get(spelled);
        int wanted = known == null ? wanted(spelled) : known;
        if (known == null && spellings.size() < SPELLINGS) {
          spellings.put(spelled, wanted);
        }
        if (wanted != NONE) {
          // Two names that differ in case only leave nobody sure which of the two was meant.
          if ((met & 1 << wanted) != 0) {
            throw new RejectedRow(RejectionReason.BAD_JSON, WANTED.get(wanted));
          }
          met |= 1 << wanted;
          texts[wanted] = field.getValue().asText("");
        }
      }
      return new Fields(texts);
    }

    /** Which of the wanted ones it is. */
    private static int wanted(String spelled) {
      String plain = Columns.normalised(spelled);
      for (int i = 0; i < WANTED.size(); i++) {
        if (plain.equalsIgnoreCase(WANTED.get(i))) {
          return i;
        }
      }
      return NONE;
    }

    /** Empty where there is none. */
    String text(String name) {
      return texts[WANTED.indexOf(name)];
    }
  }
}
