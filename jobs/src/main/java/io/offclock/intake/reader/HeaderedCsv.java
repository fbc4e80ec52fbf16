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
import java.util.function.Predicate;

/** A CSV export of a platform that has a header; rows by column name. */
final class HeaderedCsv {
  /** Turns one framed row into what goes to the sink. */
  interface RowReader {
    void read(HeaderedCsv.Row row) throws IOException, RejectedRow;
  }

  /** Says whether the fields that end on a line look like the start of a record. */
  interface Start {
    boolean isStart(HeaderedCsv.Row row);
  }

  /**
   * A row whose columns are looked up by normalised name.
   *
   * @param header normalised names
   * @param written the names as the file has them
   */
  record Row(
      long number, long offset, List<String> fields, List<String> header, List<String> written) {
    /** The cell as written; empty where the file, or the row so far, has no such column. */
    String cell(String column) {
      int at = header.indexOf(column);
      return at < 0 || at >= fields.size() ? "" : fields.get(at);
    }

    /** The column's name as the file has it; as given where it has no such column. */
    String name(String column) {
      int at = header.indexOf(column);
      return at < 0 ? column : written.get(at);
    }
  }

  private final StrictCsv csv;
  private final List<String> header;
  private final List<String> written;

  private HeaderedCsv(StrictCsv csv, List<String> written) {
    this.csv = csv;
    this.header = Columns.normalised(written);
    this.written = written;
  }

  /**
   * Opens a file in UTF-8 that begins with its header and has commas.
   *
   * @param isHeader whether normalised names are the format's
   * @param expected what the header should have, for the error
   */
  static HeaderedCsv open(
      InputStream in,
      ReadingContext context,
      Predicate<List<String>> isHeader,
      List<String> expected)
      throws IOException {
    return open(
        new StrictCsv(new ByteWindow(in, StandardCharsets.UTF_8), ',', context.maxRecordBytes()),
        0,
        isHeader,
        expected);
  }

  /**
   * Opens a file behind its header.
   *
   * @param preambleLines that may stand before the header
   * @param isHeader whether normalised names are the format's
   * @param expected what the header should have, for the error
   */
  static HeaderedCsv open(
      StrictCsv csv, int preambleLines, Predicate<List<String>> isHeader, List<String> expected)
      throws IOException {
    List<String> found =
        csv.header(0, preambleLines, row -> isHeader.test(Columns.normalised(row)));
    if (found == null) {
      throw new UnreadableExportException(
          "HEADER_NOT_FOUND", "found no header row, expected the columns " + expected);
    }
    return new HeaderedCsv(csv, found);
  }

  /** Normalised names of the columns. */
  List<String> header() {
    return header;
  }

  /** Names of the columns as the file has them. */
  List<String> written() {
    return written;
  }

  /** Reads all rows to the end of the file. */
  void read(Start start, RecordSink sink, RowReader reader) throws IOException {
    csv.recordsStartLike(fields -> start.isStart(new Row(0, 0, fields, header, written)));
    for (StrictCsv.Row row = csv.next(); row != null; row = csv.next()) {
      RejectionReason fault = row.fault();
      if (fault != null) {
        String column = row.faultField() < 0 ? null : Columns.name(written, row.faultField());
        sink.reject(new Rejection(row.number(), row.offset(), fault, column));
        continue;
      }
      try {
        reader.read(new Row(row.number(), row.offset(), row.fields(), header, written));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(row.number(), row.offset()));
      }
    }
  }
}
