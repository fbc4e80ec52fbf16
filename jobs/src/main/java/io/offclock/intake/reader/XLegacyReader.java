package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Reads the posts of one month in an X archive from before 2019, {@code data/js/tweets/YYYY_MM.js}.
 * Posts from before 2010-11-05 say midnight whenever they were posted: their times are days. Only
 * {@code id_str} is read, for a script has rounded the number beside it.
 */
public final class XLegacyReader implements ExportReader {
  private static final String TIME_PATTERN = "yyyy-MM-dd HH:mm:ss Z";

  /** Up to here a midnight is no time; later posts have one of their own. */
  private static final Instant TIMES_SINCE = Instant.parse("2010-11-05T00:00:00Z");

  private static final StampReader STAMPS =
      new StampReader(
          new TimeColumn("created_at", Clock.PUBLISHED, TIME_PATTERN, ZoneOffset.UTC),
          TimePrecision.SECOND);

  @Override
  public String format() {
    return "x.legacy";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("coordinates", "places", "profiles of users");
  }

  @Override
  public int version() {
    // 2: pages that links lead to.
    return 2;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    XLegacyElements elements =
        new XLegacyElements(in, XTweetsReader.KEYS, context.maxRecordBytes());
    context.era("before 2019");
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

  private static ActivityRecord post(
      JsonNode tweet, JsonElements.Element element, ReadingContext context) throws RejectedRow {
    JsonNode stated = tweet.path("id_str");
    String id = stated.isTextual() ? stated.textValue() : "";
    if (!XIds.isId(id)) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "id_str");
    }
    String createdAt = tweet.path("created_at").asText("");
    Stamp published = published(createdAt, id);
    String words = tweet.path("text").asText("");
    String text = XTweetsReader.unescaped(words);
    JsonNode reshared = tweet.path("retweeted_status");
    String answered = tweet.path("in_reply_to_status_id_str").asText("");
    boolean reshare = reshared.isObject() || text.startsWith("RT @");
    boolean reply = !reshare && !answered.isEmpty();
    String target = reshare ? reshared.path("id_str").asText("") : answered;
    context.digest(createdAt, id, text);
    return ActivityRecord.at(element.number(), element.offset())
        .key(id, id)
        .kind(
            reshare ? ActivityKind.RESHARE : reply ? ActivityKind.REPLY : ActivityKind.POST,
            reshare ? ContentOrigin.RESHARE : reply ? ContentOrigin.REPLY : ContentOrigin.ORIGINAL)
        .text(text.isEmpty() ? null : text)
        .client(XClients.name(tweet.path("source").asText("")))
        .published(published)
        .targetKey(target.isEmpty() ? null : target)
        .hasMedia(XTweetsReader.hasMedia(tweet))
        .links(XTweetsReader.links(tweet))
        .build();
  }

  private static Stamp published(String createdAt, String id) throws RejectedRow {
    Stamp stamp = STAMPS.read(createdAt);
    if (stamp == null) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, "created_at");
    }
    Instant midnight = stamp.at().truncatedTo(ChronoUnit.DAYS);
    boolean saysMidnight = stamp.at().equals(midnight) && stamp.at().isBefore(TIMES_SINCE);
    return saysMidnight || XIds.isBeforeClocks(id)
        ? new Stamp(midnight, null, TimePrecision.DAY, TimeQuality.UTC)
        : stamp;
  }
}
