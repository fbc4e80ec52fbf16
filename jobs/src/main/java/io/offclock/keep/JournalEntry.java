package io.offclock.keep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@link Journal}: something that happened in a warehouse. It names no person, account
 * or file. Times are UTC.
 */
public sealed interface JournalEntry {
  /** What the line is about. */
  String event();

  /**
   * A night came to its end, whichever.
   *
   * @param asOf the night meant; null where it ended before that was known
   * @param runId the version it made or found; null where it came to none
   * @param exitCode as the README lists them
   * @param outcome PUBLISHED, BACKFILLED, NOTHING_NEW, CONFIRMED or FAILED
   * @param problem what stopped it, by kind: the code of an exception, or how much was wrong; null
   *     where nothing did
   * @param filesRead exports in landing/ that were read; null where it did not come so far
   * @param filesRefusedByReason files and folders that could not be taken
   * @param recordsRejectedByReason records that could not be read
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Night(
      String event,
      @Nullable LocalDate asOf,
      @Nullable String runId,
      Instant started,
      Instant ended,
      int exitCode,
      String outcome,
      @Nullable String problem,
      @Nullable Long filesRead,
      Map<String, Long> filesRefusedByReason,
      @Nullable Long recordsAccepted,
      Map<String, Long> recordsRejectedByReason,
      String offclockVersion)
      implements JournalEntry {
    public static final String EVENT = "night";
  }

  /**
   * The process that wrote to the warehouse was killed, or the machine went off. Noted by the next.
   *
   * @param holder as the lease named it, without the host: machines are named after people
   * @param noted when the next process found it
   */
  record Interrupted(String event, String holder, Instant noted) implements JournalEntry {
    public static final String EVENT = "interrupted";

    static Interrupted of(String holder, Instant noted) {
      return new Interrupted(EVENT, holder.replaceFirst(" on .* since ", " since "), noted);
    }
  }

  /**
   * A version was removed.
   *
   * @param completed when it had been completed
   * @param tables rows of each table and the digest of them, as its manifest said; empty where the
   *     manifest could not be read
   * @param digests what it was made with
   */
  record Removed(
      String event,
      String runId,
      LocalDate asOf,
      Instant completed,
      Instant removed,
      List<Table> tables,
      Map<String, String> digests)
      implements JournalEntry {
    public static final String EVENT = "removed";

    /** One table of it. */
    record Table(String table, long rows, String digest) {}
  }

  /**
   * A name was given to a version, or taken away.
   *
   * @param version what the name leads to now; null where it leads nowhere any more
   * @param before what it led to; null where it is new
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Tagged(
      String event, String tag, @Nullable String version, @Nullable String before, Instant at)
      implements JournalEntry {
    public static final String EVENT = "tagged";

    /** What {@code offclock tag} and {@code untag} leave. */
    public static Tagged of(
        String tag, @Nullable String version, @Nullable String before, Instant at) {
      return new Tagged(EVENT, tag, version, before, at);
    }
  }
}
