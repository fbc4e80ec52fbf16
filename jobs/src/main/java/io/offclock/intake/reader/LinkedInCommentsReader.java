package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the comments of a LinkedIn member export ({@code Comments.csv}).
 *
 * <p>No CSV dialect fits all eras: 2021 to 2024 write a message without comma or quote bare, even
 * over several lines, and later ones escape quotes with a backslash. So a record runs from one line
 * that starts like one to the next such line, whatever the quotes say.
 */
public final class LinkedInCommentsReader implements ExportReader {
  static final List<String> COLUMNS = List.of("date", "link", "message");

  private static final String DATE = "dddd-dd-dd dd:dd:dd";
  private static final int LONGEST_START_BYTES = 8192;
  private static final int PREAMBLE_LINES = 30;

  @Override
  public String format() {
    return "linkedin.comments";
  }

  @Override
  public int version() {
    // 4: the line breaks of an era are not part of a comment's key.
    // 5: pages that links lead to.
    return 5;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    ByteWindow window = new ByteWindow(in, StandardCharsets.UTF_8);
    int maxBytes = context.maxRecordBytes();
    skipHeader(window, maxBytes);
    LinkedInMessages messages = new LinkedInMessages();
    long number = 0;
    boolean nextStartsLikeOne = startsRecord(window, window.start());
    while (window.unit(window.start()) != ByteWindow.END) {
      long start = window.start();
      boolean startsLikeOne = nextStartsLikeOne;
      long end = nextLine(window, start, maxBytes);
      nextStartsLikeOne = startsRecord(window, end);
      while (window.unit(end) != ByteWindow.END && !nextStartsLikeOne) {
        end = nextLine(window, end, maxBytes);
        nextStartsLikeOne = startsRecord(window, end);
      }
      boolean tooLong = end - start > maxBytes;
      String record = tooLong ? null : window.text(start, end);
      boolean last = window.unit(end) == ByteWindow.END;
      window.start(end);
      if (record != null && record.isBlank()) {
        continue;
      }
      number++;
      try {
        if (tooLong) {
          throw new RejectedRow(RejectionReason.TOO_LONG, null);
        }
        if (record == null) {
          throw new RejectedRow(RejectionReason.INVALID_ENCODING, null);
        }
        if (!startsLikeOne) {
          throw new RejectedRow(RejectionReason.BAD_TIME, "Date");
        }
        sink.accept(comment(record, number, start, last, messages, context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(number, start));
      }
    }
    messages.era().ifPresent(context::era);
  }

  private static ActivityRecord comment(
      String record,
      long number,
      long offset,
      boolean last,
      LinkedInMessages messages,
      ReadingContext context)
      throws RejectedRow {
    int linkStart = linkStart(record);
    int linkEnd = linkStart < 0 ? -1 : record.indexOf(',', linkStart);
    if (linkEnd < 0) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "Link");
    }
    String date = record.substring(0, linkStart - 1);
    Instant publishedAt = UtcStamps.linkedIn(date, "Date");
    String link = PlatformLinks.decoded(record.substring(linkStart, linkEnd), "Link");
    String message = messages.words(record.substring(linkEnd + 1), last);
    context.digest(date, link, message);
    // Where records end in CRLF the lines of a message may too; a later export has LF there.
    String key = context.keys().key("linkedin:comment", date, link, message.replace("\r\n", "\n"));
    return ActivityRecord.at(number, offset)
        .key(key, key)
        .kind(ActivityKind.COMMENT, ContentOrigin.REPLY)
        .text(LinkedInCsv.orNull(message))
        .published(Stamp.utc(publishedAt))
        .targetKey(PlatformLinks.postUrn(link))
        .links(PlatformLinks.in(List.of(message)))
        .build();
  }

  private static void skipHeader(ByteWindow window, int maxBytes) throws IOException {
    for (int i = 0; i < PREAMBLE_LINES; i++) {
      long end = window.lineEnd(window.start(), window.start() + LONGEST_START_BYTES);
      String line = window.text(window.start(), end);
      window.start(nextLine(window, window.start(), maxBytes));
      if (line != null
          && Columns.normalised(Arrays.asList(line.strip().split(",", -1))).equals(COLUMNS)) {
        return;
      }
    }
    throw new UnreadableExportException(
        "HEADER_NOT_FOUND", "found no header row, expected the columns " + COLUMNS);
  }

  private static boolean startsRecord(ByteWindow window, long at) throws IOException {
    int unit = window.unit(at);
    if (unit != ',' && (unit < '0' || unit > '9')) {
      return false;
    }
    long limit = at + LONGEST_START_BYTES;
    long link = window.skipTo(at, limit, ',', '\n', ',', '\n') + 1;
    long message = window.skipTo(link, limit, ',', '\n', ',', '\n') + 1;
    String line = window.text(at, message);
    if (line == null) {
      // Bad bytes in the link must not hide that a record starts here.
      line = window.text(at, Math.min(message, at + "2020-01-01 00:00:00,https://".length()));
      return line != null && line.matches("(?s)[0-9: -]*,https?:/?/?.*");
    }
    int linkStart = linkStart(line);
    return linkStart >= 0 && line.indexOf(',', linkStart) >= 0;
  }

  /** Where the link begins in a line that starts with a date or none; -1 where none does. */
  private static int linkStart(String line) {
    int comma = line.startsWith(",") ? 0 : DATE.length();
    boolean begins =
        (comma == 0 || isDate(line))
            && (line.startsWith(",http://", comma) || line.startsWith(",https://", comma));
    return begins ? comma + 1 : -1;
  }

  private static boolean isDate(String line) {
    boolean isDate = line.length() >= DATE.length();
    for (int i = 0; i < DATE.length() && isDate; i++) {
      char wanted = DATE.charAt(i);
      char c = line.charAt(i);
      isDate = wanted == 'd' ? c >= '0' && c <= '9' : c == wanted;
    }
    return isDate;
  }

  /** Start of the next line; what is held beyond the limit is forgotten on the way. */
  private static long nextLine(ByteWindow window, long at, int maxBytes) throws IOException {
    long end = at;
    while (true) {
      long limit = end + LONGEST_START_BYTES;
      end = window.lineEnd(end, limit);
      int unit = window.unit(end);
      if (unit == '\n') {
        return end + 1;
      }
      if (unit == ByteWindow.END) {
        return end;
      }
      if (end - window.start() > maxBytes) {
        window.start(end);
      }
    }
  }
}
