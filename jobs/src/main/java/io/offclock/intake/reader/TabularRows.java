package io.offclock.intake.reader;

import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a described file, whatever its container, with their cells by column name. */
final class TabularRows {
  /** Takes one row that was framed. */
  interface RowReader {
    /**
     * Takes one row.
     *
     * @param cell the cell of a column as written; null where the row has none
     */
    void read(long number, long offset, Function<String, @Nullable String> cell)
        throws IOException, RejectedRow;
  }

  private static final int SEARCH_LINES = 64;
  private static final Set<String> TOTALS = Set.of("total", "totals", "grand total", "summary");

  private final SourceDescription source;
  private final Set<String> needed = new TreeSet<>();

  /** Of each time column its reader, whose pattern costs much to build. */
  private final Map<TimeColumn, StampReader> stamps = new LinkedHashMap<>();

  TabularRows(SourceDescription source) {
    this.source = source;
    needed.addAll(source.columns().values());
    for (TimeColumn time : source.times()) {
      needed.add(time.column());
      stamps.put(time, new StampReader(time, source.precision()));
    }
    needed.addAll(source.keepWhere().keySet());
  }

  void read(InputStream in, ReadingContext context, RecordSink sink, RowReader reader)
      throws IOException {
    switch (source.container()) {
      case CSV -> readCsv(window(in), context, sink, reader);
      case JSON_LINES -> new TabularJson(needed).readLines(window(in), context, sink, reader);
      case JSON -> {
        RecordsPath path = source.records() == null ? RecordsPath.ROOT : source.records();
        new TabularJson(needed).readDocument(in, path, context, sink, reader);
      }
    }
  }

  private ByteWindow window(InputStream in) throws IOException {
    return new ByteWindow(in, Charset.forName(source.encoding()));
  }

  private void readCsv(ByteWindow window, ReadingContext context, RecordSink sink, RowReader reader)
      throws IOException {
    StrictCsv csv = new StrictCsv(window, source.delimiter(), context.maxRecordBytes());
    int skip = Math.max(0, source.preambleLines());
    int search = source.preambleLines() < 0 ? SEARCH_LINES : 0;
    List<String> wanted = needed.stream().map(Columns::normalised).distinct().toList();
    List<String> found =
        csv.header(skip, search, row -> Columns.normalised(row).containsAll(wanted));
    if (found == null) {
      throw new UnreadableExportException(
          "HEADER_NOT_FOUND", "found no header row, expected the columns " + needed);
    }
    List<String> header = Columns.normalised(found);
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!seen.add(column) && wanted.contains(column)) {
        throw new UnreadableExportException(
            "AMBIGUOUS_COLUMN", "found a described column twice, expected each once: " + needed);
      }
    }
    Map<String, Integer> places = new HashMap<>();
    needed.forEach(column -> places.put(column, header.indexOf(Columns.normalised(column))));
    csv.recordsStartLike(row -> statesATime(row, header));
    for (StrictCsv.Row row = csv.next(); row != null; row = csv.next()) {
      List<String> fields = row.fields();
      RejectionReason fault = row.fault();
      if (fault != null) {
        boolean total = fault == RejectionReason.RAGGED_ROW && isTotal(fields);
        String column = row.faultField() < 0 ? null : Columns.name(found, row.faultField());
        sink.reject(
            new Rejection(
                row.number(),
                row.offset(),
                total ? RejectionReason.NOT_AN_ACTIVITY : fault,
                column));
        continue;
      }
      try {
        if (isTotal(fields)) {
          throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, null);
        }
        reader.read(
            row.number(), row.offset(), column -> fields.get(places.getOrDefault(column, -1)));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(row.number(), row.offset()));
      }
    }
  }

  private static boolean isTotal(List<String> fields) {
    return !fields.isEmpty() && TOTALS.contains(fields.get(0).strip().toLowerCase(Locale.ROOT));
  }

  /**
   * A row begins where every time column that the line reaches reads as a time, and one is there.
   */
  private boolean statesATime(List<String> row, List<String> header) {
    boolean any = false;
    for (Map.Entry<TimeColumn, StampReader> time : stamps.entrySet()) {
      int at = header.indexOf(Columns.normalised(time.getKey().column()));
      if (at >= row.size()) {
        continue;
      }
      try {
        any |= time.getValue().read(row.get(at)) != null;
      } catch (RejectedRow e) {
        return false;
      }
    }
    return any;
  }
}
