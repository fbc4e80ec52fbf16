package io.offclock.intake.reader;

import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file of a LinkedIn member export, opened after its header; rows by column name. */
final class LinkedInCsv {
  /** Turns one framed row into what goes to the sink. */
  interface RowReader {
    void read(LinkedInCsv.Row row) throws IOException, RejectedRow;
  }

  /** A row whose columns are looked up by name. */
  record Row(StrictCsv.Row row, List<String> header) {
    /** The cell as written; empty where the era has no such column. */
    String cell(String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : row.fields().get(at);
    }
  }

  private static final Pattern STAMP =
      Pattern.compile("\\d{4}[-/]\\d\\d[-/]\\d\\d \\d\\d:\\d\\d:\\d\\d( UTC)?");
  private static final int PREAMBLE_LINES = 30;

  private LinkedInCsv() {}

  /** Reads all rows of one file whose header tells nothing but the columns. */
  static void read(
      InputStream in,
      ReadingContext context,
      RecordSink sink,
      List<String> columns,
      RowReader reader)
      throws IOException {
    read(in, context, sink, columns, header -> {}, reader);
  }

  /**
   * Reads all rows of one file.
   *
   * @param columns normalised names that the header must have
   * @param told takes the header as written
   */
  static void read(
      InputStream in,
      ReadingContext context,
      RecordSink sink,
      List<String> columns,
      Consumer<List<String>> told,
      RowReader reader)
      throws IOException {
    ByteWindow window = new ByteWindow(in, StandardCharsets.UTF_8);
    // Only the 2018 era is UTF-16, and only it is separated by tabulators.
    char delimiter = window.width() == 2 ? '\t' : ',';
    StrictCsv csv = new StrictCsv(window, delimiter, context.maxRecordBytes());
    List<String> found =
        csv.header(0, PREAMBLE_LINES, row -> Columns.normalised(row).containsAll(columns));
    if (found == null) {
      throw new UnreadableExportException(
          "HEADER_NOT_FOUND", "found no header row, expected the columns " + columns);
    }
    told.accept(found);
    List<String> header = Columns.normalised(found);
    csv.recordsStartLike(row -> row.size() > 1 && STAMP.matcher(row.get(0)).matches());
    for (StrictCsv.Row row = csv.next(); row != null; row = csv.next()) {
      RejectionReason fault = row.fault();
      if (fault != null) {
        String column = row.faultField() < 0 ? null : Columns.name(found, row.faultField());
        sink.reject(new Rejection(row.number(), row.offset(), fault, column));
        continue;
      }
      try {
        reader.read(new Row(row, header));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(row.number(), row.offset()));
      }
    }
  }

  /** The cell; null where it is empty. */
  static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
