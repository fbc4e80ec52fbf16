package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription;
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

/** The rows of a described file, CSV or JSON lines, with their cells by column name. */
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
    ByteWindow window = new ByteWindow(in, Charset.forName(source.encoding()));
    switch (source.container()) {
      case CSV -> readCsv(window, context, sink, reader);
      case JSON_LINES -> readJsonLines(window, context, sink, reader);
    }
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

  private void readJsonLines(
      ByteWindow window, ReadingContext context, RecordSink sink, RowReader reader)
      throws IOException {
    Set<String> missing = new TreeSet<>(needed);
    SoundValues values = new SoundValues(keys());
    boolean any = false;
    long number = 0;
    JsonLines lines = new JsonLines(window, context.maxRecordBytes());
    for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      long start = line.offset();
      try {
        JsonNode sound = line.sound(values);
        JsonNode object = sound == null ? object(line.text(), line.isLast()) : sound;
        any = true;
        missing.removeIf(column -> !at(object, column).isMissingNode());
        reader.read(number, start, column -> cell(object, column));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(number, start));
      }
    }
    // A key may well be left out of a line; one that no line has is most likely another's name.
    if (any) {
      context.missingColumns(missing);
    }
  }

  /** The keys that a described column may stand at, at whatever depth. */
  private Set<String> keys() {
    Set<String> keys = new HashSet<>(needed);
    needed.forEach(column -> keys.addAll(List.of(column.split("\\.", -1))));
    return keys;
  }

  private static JsonNode object(String line, boolean last) throws RejectedRow {
    try {
      JsonNode object = JsonElements.JSON.readTree(line);
      if (object.isObject()) {
        return object;
      }
      throw new RejectedRow(RejectionReason.BAD_JSON, null);
    } catch (JsonEOFException e) {
      throw new RejectedRow(
          last ? RejectionReason.UNCLOSED_AT_END : RejectionReason.BAD_JSON, null);
    } catch (JsonProcessingException e) {
      throw new RejectedRow(RejectionReason.BAD_JSON, null);
    }
  }

  private static @Nullable String cell(JsonNode object, String column) {
    JsonNode value = at(object, column);
    if (value.isMissingNode() || value.isNull() || value.isContainerNode()) {
      return null;
    }
    return value.asText();
  }

  private static JsonNode at(JsonNode object, String column) {
    JsonNode value = object.get(column);
    if (value == null) {
      value = object;
      for (String key : column.split("\\.", -1)) {
        value = value.path(key);
      }
    }
    return value;
  }
}
