package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what Bluesky's Jetstream sent, one event a line: posts, reposts and likes that were made,
 * changed or taken back. Everything else that an account does is refused as {@link
 * RejectionReason#NOT_AN_ACTIVITY}. Whose it is says each line by its DID; of a DID that is not in
 * people/accounts.csv nothing is kept.
 *
 * <p>A changed post is a version of its own, later the later its event. A deletion names no more
 * than the record: it is kept with the clock of the record key, for it proves that there was one,
 * and is refused where the key holds none.
 */
public final class BlueskyJetstreamReader implements ExportReader {
  /** The keys of an event that are looked at, beside those of a record. */
  private static final Set<String> KEYS =
      Stream.concat(
              Stream.of(
                  "kind", "commit", "did", "time_us", "collection", "rkey", "operation", "record"),
              BlueskyPostsReader.KEYS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Instant EARLIEST = Instant.parse("2022-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  @Override
  public String format() {
    return "bluesky.jetstream";
  }

  @Override
  public int version() {
    // 4: pages that links lead to.
    return 4;
  }

  @Override
  public List<String> leavesOut() {
    return List.of("posts of anybody who is not in accounts.csv");
  }

  @Override
  public boolean namesAuthors() {
    return true;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonLines lines =
        new JsonLines(new ByteWindow(in, StandardCharsets.UTF_8), context.maxRecordBytes());
    SoundValues values = new SoundValues(KEYS);
    long number = 0;
    for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      try {
        sink.accept(event(object(line, values), ActivityRecord.at(number, line.offset()), context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(number, line.offset()));
      }
    }
  }

  /** The JSON object on a line. */
  static JsonNode object(JsonLines.Line line, SoundValues values) throws RejectedRow, IOException {
    JsonNode sound = line.sound(values);
    if (sound != null) {
      return sound;
    }
    String text = line.text();
    try {
      JsonNode object = JsonElements.JSON.readTree(text);
      if (object.isObject()) {
        return object;
      }
    } catch (JsonProcessingException e) {
      if (line.isLast() && !text.stripTrailing().endsWith("}")) {
        throw new RejectedRow(RejectionReason.UNCLOSED_AT_END, null);
      }
    }
    throw new RejectedRow(RejectionReason.BAD_JSON, null);
  }

  private static ActivityRecord event(
      JsonNode event, ActivityRecord.Builder activity, ReadingContext context) throws RejectedRow {
    JsonNode commit = event.path("commit");
    if (!event.path("kind").asText("").equals("commit") || !commit.isObject()) {
      throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "kind");
    }
    AtUri uri =
        AtUri.of(
            event.path("did").asText(""),
            commit.path("collection").asText(""),
            commit.path("rkey").asText(""),
            "commit.rkey");
    BlueskyRecord.identify(activity, uri, context);
    switch (commit.path("operation").asText("")) {
      case "create" -> BlueskyRecord.tell(activity, uri, record(commit), context);
      case "update" -> {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, time(event));
        BlueskyRecord.tell(activity, uri, record(commit), context);
        // Histories order versions by length and then by character: so do these digits.
        activity.key(uri.key(), uri.key() + "@" + micros);
      }
      case "delete" -> {
        Instant minted = Tids.clock(uri.recordKey());
        if (minted == null) {
          throw new RejectedRow(RejectionReason.NO_CLOCK, "commit.rkey");
        }
        activity.published(Stamp.utc(minted)).deletedAt(time(event));
        context.digest(event.path("time_us").asText(), uri.key(), "");
      }
      default -> throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "commit.operation");
    }
    return activity.build();
  }

  private static JsonNode record(JsonNode commit) throws RejectedRow {
    JsonNode record = commit.path("record");
    if (!record.isObject()) {
      throw new RejectedRow(RejectionReason.BAD_JSON, "commit.record");
    }
    return record;
  }

  /** When the event was sent, microseconds since 1970, UTC. */
  private static Instant time(JsonNode event) throws RejectedRow {
    JsonNode micros = event.path("time_us");
    if (micros.isMissingNode() || micros.isNull()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, "time_us");
    }
    if (micros.isIntegralNumber() && micros.canConvertToLong()) {
      Instant at = Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
      if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
        return at;
      }
    }
    throw new RejectedRow(RejectionReason.BAD_TIME, "time_us");
  }
}
