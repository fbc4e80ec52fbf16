package io.offclock.intake.reader;

import io.offclock.contract.AccountName;
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
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts of an account's analytics on X: the old {@code tweet_activity_metrics_*.csv},
 * whose times are minutes, and the new {@code account_analytics_content_*.csv}, whose times are
 * days. The id of a post holds its own clock, which is taken where it agrees with the column.
 *
 * <p>Whose posts they are only the name of an old file says; it must not contradict the folder. The
 * period in the name is a claim and not believed. Promoted views are a column of their own and not
 * counted. An answer is not told from a mention, so what begins with {@code @} is a post.
 *
 * <p>Of the new layout no real file was seen: that its words are HTML-escaped as in every other
 * export of X, and that {@code Reposts} are the reshares, is assumed.
 */
public final class XAnalyticsReader implements ExportReader {
  /** First columns of the old layout, normalised, in this order. */
  private static final List<String> OLD_COLUMNS =
      List.of("tweetid", "tweetpermalink", "tweettext", "time");

  /** First columns of the new layout, normalised, in this order. */
  private static final List<String> NEW_COLUMNS = List.of("postid", "date", "posttext", "postlink");

  private static final Pattern OLD_NAME =
      Pattern.compile(
          "tweet_activity_metrics_(.+)_\\d{8}_\\d{8}_[A-Za-z-]+\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Counts COUNTS = new Counts(false);

  /** One layout: where its cells are, by normalised name, and how its times read. */
  private record Layout(
      String id, String link, String text, String time, String shares, StampReader stamps) {}

  /** A framed row, its cells looked up by name. */
  private record Cells(StrictCsv.Row row, List<String> header, List<String> written) {
    /** As written; empty where the file has no such column. */
    String cell(String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : row.fields().get(at);
    }

    /** The column's name as the file has it. */
    String name(String column) {
      return Columns.name(written, header.indexOf(column));
    }

    @Nullable Long count(String column) throws RejectedRow {
      return header.contains(column) ? COUNTS.read(cell(column), name(column)) : null;
    }
  }

  private static final Layout OLD =
      new Layout(
          "tweetid",
          "tweetpermalink",
          "tweettext",
          "time",
          "retweets",
          new StampReader(
              new TimeColumn("time", Clock.PUBLISHED, "yyyy-MM-dd HH:mm Z", ZoneOffset.UTC),
              TimePrecision.MINUTE));

  private static final Layout NEW =
      new Layout(
          "postid",
          "postlink",
          "posttext",
          "date",
          "reposts",
          new StampReader(
              new TimeColumn("Date", Clock.PUBLISHED, "EEE, MMM d, yyyy", null),
              TimePrecision.DAY));

  @Override
  public String format() {
    return "x.analytics";
  }

  @Override
  public int version() {
    // 2: pages that links lead to.
    return 2;
  }

  /** True where these first columns of a file, normalised, are one of the two layouts. */
  public static boolean isHeader(List<String> columns) {
    return begins(columns, OLD_COLUMNS) || begins(columns, NEW_COLUMNS);
  }

  private static boolean begins(List<String> columns, List<String> first) {
    return columns.size() >= first.size() && columns.subList(0, first.size()).equals(first);
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    refuseAnotherAccount(context);
    StrictCsv csv =
        new StrictCsv(new ByteWindow(in, StandardCharsets.UTF_8), ',', context.maxRecordBytes());
    List<String> found = csv.header(0, 0, row -> isHeader(Columns.normalised(row)));
    if (found == null) {
      throw new UnreadableExportException(
          "HEADER_NOT_FOUND",
          "found no header row, expected one that begins with the columns "
              + OLD_COLUMNS
              + " or "
              + NEW_COLUMNS);
    }
    List<String> header = Columns.normalised(found);
    Layout layout = begins(header, OLD_COLUMNS) ? OLD : NEW;
    context.era(layout.equals(OLD) ? "to 2024" : "since 2024");
    csv.recordsStartLike(row -> row.size() > 1 && isStart(row, layout));
    for (StrictCsv.Row row = csv.next(); row != null; row = csv.next()) {
      RejectionReason fault = row.fault();
      if (fault != null) {
        String column = row.faultField() < 0 ? null : Columns.name(found, row.faultField());
        sink.reject(new Rejection(row.number(), row.offset(), fault, column));
        continue;
      }
      try {
        sink.accept(post(new Cells(row, header, found), layout, context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(row.number(), row.offset()));
      }
    }
  }

  private static void refuseAnotherAccount(ReadingContext context)
      throws UnreadableExportException {
    Matcher name = OLD_NAME.matcher(context.fileName());
    String account = context.account();
    if (account != null
        && name.matches()
        && !AccountName.handle(name.group(1)).equals(AccountName.handle(account))) {
      throw new UnreadableExportException(
          "OTHER_ACCOUNT",
          "found the name of another account in the file's name, expected the folder's");
    }
  }

  private static boolean isStart(List<String> row, Layout layout) {
    if (!DIGITS.matcher(row.get(0)).matches()) {
      return false;
    }
    if (layout.equals(OLD)) {
      return row.get(1).startsWith("http");
    }
    try {
      return layout.stamps().read(row.get(1)) != null;
    } catch (RejectedRow e) {
      return false;
    }
  }

  private static ActivityRecord post(Cells cells, Layout layout, ReadingContext context)
      throws RejectedRow {
    String time = cells.cell(layout.time());
    Stamp stated = layout.stamps().read(time);
    if (stated == null) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, cells.name(layout.time()));
    }
    String id = id(cells, layout);
    String words = cells.cell(layout.text());
    String text = XTweetsReader.unescaped(words);
    boolean reshare = text.startsWith("RT @");
    context.digest(time, cells.cell(layout.id()), words);
    return ActivityRecord.at(cells.row().number(), cells.row().offset())
        .key(id, id)
        .kind(
            reshare ? ActivityKind.RESHARE : ActivityKind.POST,
            reshare ? ContentOrigin.RESHARE : ContentOrigin.ORIGINAL)
        .text(text.isEmpty() ? null : text)
        .published(finest(stated, XIds.clock(id)))
        .links(PlatformLinks.in(List.of(text)))
        .counters(
            cells.count("impressions"),
            cells.count("likes"),
            cells.count("replies"),
            cells.count(layout.shares()),
            cells.count("urlclicks"))
        .build();
  }

  /** The id as written, or the link's where a spreadsheet has rounded it. */
  private static String id(Cells cells, Layout layout) throws RejectedRow {
    String id = cells.cell(layout.id()).strip();
    String ofLink = PlatformLinks.statusId(cells.cell(layout.link()).strip());
    String key = XIds.isId(id) || ofLink == null ? id : ofLink;
    boolean disagree = ofLink != null && !ofLink.equals(key);
    if (disagree || !XIds.isId(key)) {
      throw new RejectedRow(RejectionReason.BAD_KEY, cells.name(layout.id()));
    }
    return key;
  }

  /**
   * The clock of the id where it lies in the minute, or about the day, that the column states; else
   * what the column states. A day is in a zone that nobody knows, so its neighbours agree too.
   */
  private static Stamp finest(Stamp stated, @Nullable Instant ofId) {
    if (ofId == null) {
      return stated;
    }
    boolean agrees =
        stated.precision() == TimePrecision.DAY
            ? Duration.between(stated.at(), ofId.truncatedTo(ChronoUnit.DAYS)).abs().toDays() <= 1
            : stated.at().equals(ofId.truncatedTo(ChronoUnit.MINUTES));
    return agrees ? new Stamp(ofId, null, TimePrecision.SECOND, TimeQuality.UTC) : stated;
  }
}
