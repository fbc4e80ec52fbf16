package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts of LinkedIn's creator analytics, a workbook ({@code *.xlsx}). Its sheet TOP POSTS
 * has two tables side by side, the posts with the most engagements and those with the most
 * impressions; a post that stands in both is one record. Records are numbered by where a post first
 * stands, row by row; in a zip none has an offset of its own, so that is 0.
 *
 * <p>The date is a day in a zone that nobody knows. The number of the post holds its own clock,
 * which is taken where it agrees with the date. Only that and the impressions are kept: LinkedIn
 * does not say which of the engagements are reactions, comments, reshares or clicks.
 *
 * <p>A table ends at 50 rows: a workbook in which one is full is a part of the account.
 */
public final class LinkedInCreatorAnalyticsReader implements ExportReader {
  /** In capitals. */
  public static final String SHEET = "TOP POSTS";

  private static final int ROWS_OF_A_TABLE = 50;

  /** Titles and the header stand above the tables; somebody may have joined some. */
  private static final int MOST_ROWS = 1_000;

  private static final String IMPRESSIONS = "impressions";
  private static final List<String> COUNTED = List.of("engagements", IMPRESSIONS);
  private static final Counts COUNTS = new Counts(false);

  /**
   * One of the tables.
   *
   * @param at 0-based column of its links; dates and counts are in the next two
   * @param names of its three columns, as written
   */
  private record Table(int at, List<String> names) {
    boolean isOfImpressions() {
      return Columns.normalised(names.get(2)).equals(IMPRESSIONS);
    }
  }

  /** A row of one table, as written. */
  private record Line(Table table, String link, String date, String count) {
    boolean isBlank() {
      return (link + date + count).isBlank();
    }
  }

  @Override
  public String format() {
    return "linkedin.creator_analytics";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("demographics of readers", "daily totals", "sums of engagements");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    List<List<String>> rows = SmallWorkbook.rows(in, SHEET, MOST_ROWS + 1);
    if (rows.size() > MOST_ROWS) {
      throw new UnreadableExportException(
          "TOO_MANY_ROWS",
          "found a sheet of more than %d rows, expected two tables of %d"
              .formatted(MOST_ROWS, ROWS_OF_A_TABLE));
    }
    int header = 0;
    List<Table> tables = List.of();
    while (tables.isEmpty() && header < rows.size()) {
      tables = tables(rows.get(header++));
    }
    if (tables.isEmpty()) {
      throw new UnreadableExportException(
          "HEADER_NOT_FOUND",
          "found no header row, expected the columns Post URL, Post publish date and Engagements or Impressions");
    }
    List<Table> those = tables;
    Map<String, List<Line>> posts = new LinkedHashMap<>();
    int[] lines = new int[those.size()];
    for (List<String> row : rows.subList(header, rows.size())) {
      for (int i = 0; i < those.size(); i++) {
        Line line = line(those.get(i), row);
        if (!line.isBlank()) {
          lines[i]++;
          posts.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
        }
      }
    }
    StampReader dates =
        new StampReader(
            new TimeColumn("Post publish date", Clock.PUBLISHED, "M/d/yyyy", context.zone()),
            TimePrecision.DAY);
    long number = 0;
    boolean isFull = false;
    for (int each : lines) {
      isFull |= each >= ROWS_OF_A_TABLE;
    }
    context.partial(isFull);
    for (List<Line> post : posts.values()) {
      number++;
      try {
        sink.accept(post(post, number, dates, context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(number, 0));
      }
    }
  }

  private static List<Table> tables(List<String> row) {
    List<String> names = Columns.normalised(row);
    List<Table> tables = new ArrayList<>();
    for (int at = 0; at + 2 < names.size(); at++) {
      if (names.get(at).equals("posturl")
          && names.get(at + 1).equals("postpublishdate")
          && COUNTED.contains(names.get(at + 2))) {
        tables.add(new Table(at, List.copyOf(row.subList(at, at + 3))));
      }
    }
    return tables;
  }

  private static Line line(Table table, List<String> row) {
    return new Line(
        table, cell(row, table.at()), cell(row, table.at() + 1), cell(row, table.at() + 2));
  }

  private static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at).strip() : "";
  }

  /** What the rows of one post have in common; the row itself where no post is named. */
  private static String key(Line line) {
    String urn;
    try {
      urn = PlatformLinks.postUrn(PlatformLinks.decoded(line.link(), "Post URL"));
    } catch (RejectedRow e) {
      urn = null;
    }
    return urn == null ? line.toString() : urn;
  }

  private static ActivityRecord post(
      List<Line> lines, long number, StampReader dates, ReadingContext context) throws RejectedRow {
    String urn = null;
    Stamp stated = null;
    Long impressions = null;
    for (Line line : lines) {
      List<String> names = line.table().names();
      int length = line.link().length() + line.date().length() + line.count().length();
      if (length > context.maxRecordBytes()) {
        throw new RejectedRow(RejectionReason.TOO_LONG, null);
      }
      urn = PlatformLinks.postUrn(PlatformLinks.decoded(line.link(), names.get(0)));
      if (urn == null) {
        throw new RejectedRow(RejectionReason.BAD_KEY, names.get(0));
      }
      Stamp date = dates.read(line.date());
      if (date == null) {
        throw new RejectedRow(RejectionReason.MISSING_TIME, names.get(1));
      }
      if (stated != null && !stated.equals(date)) {
        // Of two dates of one post nobody can tell which is wrong.
        throw new RejectedRow(RejectionReason.BAD_TIME, names.get(1));
      }
      stated = date;
      Long count = COUNTS.read(line.count(), names.get(2));
      if (line.table().isOfImpressions() && count != null) {
        impressions = impressions == null ? count : Math.max(impressions, count);
      }
      context.digest(line.date(), line.link(), line.count());
    }
    if (urn == null || stated == null) {
      throw new IllegalStateException("A post has a row");
    }
    return ActivityRecord.at(number, 0)
        .key(urn, urn)
        .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
        .published(finest(stated, LinkedInIds.clock(urn)))
        .counters(impressions, null, null, null, null)
        .build();
  }

  /** The clock of the number where it lies about the day that the date states; else the date. */
  private static Stamp finest(Stamp stated, @Nullable Instant minted) {
    // The date is in a zone that nobody knows, so its neighbours agree too.
    boolean agrees =
        minted != null
            && Duration.between(stated.at(), minted.truncatedTo(ChronoUnit.DAYS)).abs().toDays()
                <= 1;
    return agrees && minted != null
        ? new Stamp(minted, null, TimePrecision.SECOND, TimeQuality.UTC)
        : stated;
  }
}
