package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.RecordsPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of a described JSON export, an object each, with their cells by key. */
final class TabularJson {
  private final Set<String> needed;

  /** Keys of the columns that lie further in. */
  private final Map<String, List<String>> paths = new HashMap<>();

  /**
   * @param needed the columns described: keys, with dots for nesting
   */
  TabularJson(Set<String> needed) {
    this.needed = needed;
    for (String column : needed) {
      if (column.indexOf('.') >= 0) {
        paths.put(column, List.of(column.split("\\.", -1)));
      }
    }
  }

  /** Reads one object a line. */
  void readLines(
      ByteWindow window, ReadingContext context, RecordSink sink, TabularRows.RowReader reader)
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
        removeFound(missing, object);
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

  /** Reads the rows of one document. */
  void readDocument(
      InputStream in,
      RecordsPath path,
      ReadingContext context,
      RecordSink sink,
      TabularRows.RowReader reader)
      throws IOException {
    JsonArrayAt array = new JsonArrayAt(in, path.array());
    Set<String> kept = keys();
    kept.addAll(path.row());
    JsonArrayElements items =
        new JsonArrayElements(
            array,
            Set.of(JsonArrayElements.ROOT),
            firstKeys(array, path),
            new SoundValues(kept),
            context.maxRecordBytes());
    Set<String> missing = new TreeSet<>(needed);
    boolean any = false;
    long number = 0;
    RejectionReason fault = null;
    for (JsonElements.Element item = items.next(); item != null; item = items.next()) {
      number = item.number();
      fault = item.fault();
      try {
        JsonNode row = row(item, path);
        any = true;
        removeFound(missing, row);
        reader.read(number, item.offset(), column -> cell(row, column));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(number, item.offset()));
      }
    }
    // The array is whole; what the document would say after it is not known.
    if (array.isCutAfterTheArray() && fault != RejectionReason.UNCLOSED_AT_END) {
      sink.reject(new Rejection(number + 1, array.bytes(), RejectionReason.UNCLOSED_AT_END, null));
    }
    if (any) {
      context.missingColumns(missing);
    }
  }

  /** What an item may begin with: as the first one does, or with a key that is looked at. */
  private Set<String> firstKeys(JsonArrayAt array, RecordsPath path) {
    Set<String> keys = new HashSet<>();
    if (array.firstKey() != null) {
      keys.add(array.firstKey());
    }
    if (path.row().isEmpty()) {
      needed.forEach(column -> keys.add(column.split("\\.", 2)[0]));
    } else {
      keys.add(path.row().get(0));
    }
    return keys;
  }

  private static JsonNode row(JsonElements.Element item, RecordsPath path) throws RejectedRow {
    JsonNode row = item.object();
    if (row == null) {
      RejectionReason fault = item.fault();
      throw new RejectedRow(fault == null ? RejectionReason.BAD_JSON : fault, null);
    }
    for (String key : path.row()) {
      row = row.path(key);
    }
    if (!row.isObject()) {
      throw new RejectedRow(RejectionReason.BAD_JSON, String.join(".", path.row()));
    }
    return row;
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

  private void removeFound(Set<String> missing, JsonNode row) {
    if (!missing.isEmpty()) {
      missing.removeIf(column -> !at(row, column).isMissingNode());
    }
  }

  private @Nullable String cell(JsonNode object, String column) {
    JsonNode value = at(object, column);
    if (value.isMissingNode() || value.isNull() || value.isContainerNode()) {
      return null;
    }
    return value.asText();
  }

  private JsonNode at(JsonNode object, String column) {
    JsonNode value = object.path(column);
    List<String> path = paths.get(column);
    if (!value.isMissingNode() || path == null) {
      return value;
    }
    value = object;
    for (String key : path) {
      value = value.path(key);
    }
    return value;
  }
}
