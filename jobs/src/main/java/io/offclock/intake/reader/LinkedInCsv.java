package io.offclock.intake.reader;

import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The CSV files of a LinkedIn member export; notes may stand before the header. */
final class LinkedInCsv {
  private static final Pattern STAMP =
      Pattern.compile("\\d{4}[-/]\\d\\d[-/]\\d\\d \\d\\d:\\d\\d:\\d\\d( UTC)?");
  private static final int PREAMBLE_LINES = 30;

  private LinkedInCsv() {}

  /**
   * Reads all rows of one file whose header tells nothing but the columns.
   *
   * @param columns normalised names that the header must have
   */
  static void read(
      InputStream in,
      ReadingContext context,
      RecordSink sink,
      List<String> columns,
      HeaderedCsv.RowReader reader)
      throws IOException {
    open(in, context, columns).read(LinkedInCsv::isStart, sink, reader);
  }

  /**
   * Opens a file behind its header.
   *
   * @param columns normalised names that the header must have
   */
  static HeaderedCsv open(InputStream in, ReadingContext context, List<String> columns)
      throws IOException {
    ByteWindow window = new ByteWindow(in, StandardCharsets.UTF_8);
    // Only the 2018 era is UTF-16, and only it is separated by tabulators.
    char delimiter = window.width() == 2 ? '\t' : ',';
    return HeaderedCsv.open(
        new StrictCsv(window, delimiter, context.maxRecordBytes()),
        PREAMBLE_LINES,
        header -> header.containsAll(columns),
        columns);
  }

  /** A record begins with its time. */
  static boolean isStart(HeaderedCsv.Row row) {
    return row.fields().size() > 1 && STAMP.matcher(row.fields().get(0)).matches();
  }

  /** The cell; null where it is empty. */
  static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
