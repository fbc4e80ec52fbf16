package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one JSON array, which is the whole file or the value of a key of its root object,
 * each held by itself whatever the length of the array or of its one line. After an element that
 * cannot be read the next one starts anew.
 */
final class JsonArrayElements {
  /** One activity out of one element; the sink has what it gave. */
  interface ElementReader {
    void read(JsonNode object, JsonElements.Element element) throws RejectedRow, IOException;
  }

  /** Among the array's keys: the root itself may be the array. */
  static final String ROOT = "";

  /** Looking for the next element again and again costs; no export is damaged as often as this. */
  private static final int REREAD_RECORDS = 64;

  private final ByteWindow window;
  private final Set<String> arrayKeys;
  private final Set<String> firstKeys;
  private final int maxRecordBytes;
  private final SoundValues values;
  private final SoundElements sound;
  private String arrayKey = ROOT;
  private long number;
  private long reread;
  private boolean ended;
  private boolean expectsSeparator;

  /**
   * @param arrayKeys of the root object, any of which holds the array; {@link #ROOT} among them
   *     where the root may be the array
   * @param firstKeys that an element may begin with, to find the next one after a broken one
   * @param values reads the elements, by what it keeps of them
   * @param maxRecordBytes longest element held; a longer one is a fault
   * @throws UnreadableExportException if there is no such array
   */
  JsonArrayElements(
      InputStream in,
      Set<String> arrayKeys,
      Set<String> firstKeys,
      SoundValues values,
      int maxRecordBytes)
      throws IOException {
    this.window = new ByteWindow(in, StandardCharsets.UTF_8);
    this.arrayKeys = arrayKeys;
    this.firstKeys = firstKeys;
    this.maxRecordBytes = maxRecordBytes;
    this.values = values;
    this.sound = new SoundElements(window, values, maxRecordBytes);
    JsonSpan.skipSpace(window);
    int first = window.unit(window.start());
    if (first == '{') {
      window.start(window.start() + 1);
      if (!skipKeysBefore()) {
        throw wrongRoot();
      }
    } else if (first != '[' || !arrayKeys.contains(ROOT)) {
      throw wrongRoot();
    }
    window.start(window.start() + 1);
  }

  private UnreadableExportException wrongRoot() {
    return new UnreadableExportException(
        "WRONG_ROOT",
        "found another beginning, expected "
            + (arrayKeys.contains(ROOT) ? "an array, or " : "")
            + "an object with an array at one of "
            + arrayKeys.stream().filter(key -> !key.equals(ROOT)).sorted().toList());
  }

  /** The key of the root object that holds the array; {@link #ROOT} where there is none. */
  String arrayKey() {
    return arrayKey;
  }

  /** Hands every element to the reader, and to the sink what is none or was refused. */
  void forEach(RecordSink sink, ElementReader reader) throws IOException {
    for (JsonElements.Element element = next(); element != null; element = next()) {
      JsonNode object = element.object();
      RejectionReason fault = element.fault();
      if (object == null) {
        sink.reject(
            new Rejection(
                element.number(),
                element.offset(),
                fault == null ? RejectionReason.BAD_JSON : fault,
                null));
        continue;
      }
      try {
        reader.read(object, element);
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(element.number(), element.offset()));
      }
    }
  }

  /** The next element, in file order; null after the end. */
  JsonElements.@Nullable Element next() throws IOException {
    if (ended) {
      return null;
    }
    long p = JsonSpan.skipSpace(window);
    boolean separated = !expectsSeparator;
    if (window.unit(p) == ',' && expectsSeparator) {
      separated = true;
      window.start(p + 1);
      p = JsonSpan.skipSpace(window);
      if (window.unit(p) == ']') {
        return skipTo(p, RejectionReason.BAD_JSON);
      }
    }
    int unit = window.unit(p);
    if (unit == ByteWindow.END) {
      ended = true;
      return fault(p, RejectionReason.UNCLOSED_AT_END);
    }
    if (unit == ']') {
      window.start(p + 1);
      return afterTheArray();
    }
    return unit == '{' && separated ? element(p) : skipTo(p, RejectionReason.BAD_JSON);
  }

  private JsonElements.Element element(long from) throws IOException {
    JsonNode whole = sound.at(from);
    return whole == null ? carefully(from) : element(from, sound.end(), whole);
  }

  private JsonElements.Element element(long from, long end, JsonNode object) throws IOException {
    window.start(end);
    expectsSeparator = true;
    number++;
    return new JsonElements.Element(number, from, object, null);
  }

  /** Frames the element byte by byte. */
  private JsonElements.Element carefully(long from) throws IOException {
    long end = JsonSpan.end(window, from, from + maxRecordBytes);
    if (end < 0) {
      return skipTo(
          from,
          end == JsonSpan.UNCLOSED ? RejectionReason.UNCLOSED_AT_END : RejectionReason.TOO_LONG);
    }
    String text = window.text(from, end);
    if (text == null) {
      window.start(end);
      expectsSeparator = true;
      return fault(from, RejectionReason.INVALID_ENCODING);
    }
    try {
      return element(from, end, values.asRead(JsonElements.JSON.readTree(text)));
    } catch (JsonProcessingException e) {
      // An unbalanced quote can have swallowed whole elements: look for them again.
      reread += end - from;
      return skipTo(from, RejectionReason.BAD_JSON);
    }
  }

  /** Flags what begins here and goes on at the next element that follows. */
  private JsonElements.Element skipTo(long at, RejectionReason reason) throws IOException {
    reread += reason == RejectionReason.BAD_JSON ? 0 : maxRecordBytes;
    if (reread > (long) REREAD_RECORDS * maxRecordBytes) {
      throw new UnreadableExportException(
          "TOO_DAMAGED", "found element after element broken, expected one JSON array");
    }
    long p = at;
    boolean afterSeparator = false;
    do {
      int unit = window.unit(p);
      afterSeparator = unit == ',' || unit == '[' || (afterSeparator && JsonSpan.isSpace(unit));
      p++;
      window.start(p);
    } while (window.unit(p) != ByteWindow.END && !(afterSeparator && isElementStart(p)));
    expectsSeparator = false;
    // One fault is one record: the missing end of the array is not reported a second time.
    ended = window.unit(p) == ByteWindow.END;
    boolean onlyThisOneIsOpen = reason == RejectionReason.UNCLOSED_AT_END && !ended;
    return fault(at, onlyThisOneIsOpen ? RejectionReason.BAD_JSON : reason);
  }

  private boolean isElementStart(long p) throws IOException {
    if (window.unit(p) != '{') {
      return false;
    }
    long quote = JsonSpan.afterSpace(window, p + 1);
    String key = JsonSpan.key(window, quote);
    return key != null && firstKeys.contains(key);
  }

  private JsonElements.Element fault(long at, RejectionReason reason) {
    number++;
    return new JsonElements.Element(number, at, null, reason);
  }

  /** Stands at the array's bracket, or says that there is none. */
  private boolean skipKeysBefore() throws IOException {
    while (true) {
      String key = key();
      if (key == null) {
        return false;
      }
      if (isArrayKey(key)) {
        arrayKey = key;
        return window.unit(window.start()) == '[';
      }
      if (!JsonSpan.skipValue(window)) {
        return false;
      }
      if (window.unit(JsonSpan.skipSpace(window)) != ',') {
        return false;
      }
      window.start(window.start() + 1);
    }
  }

  private boolean isArrayKey(String key) {
    return !key.equals(ROOT) && arrayKeys.contains(key);
  }

  /**
   * Nothing but further keys and the end of the root may follow. Else the bracket was one further
   * in, of an element that is broken, and the next one is looked for.
   */
  private JsonElements.@Nullable Element afterTheArray() throws IOException {
    boolean closed = arrayKey.equals(ROOT);
    while (!closed) {
      long p = JsonSpan.skipSpace(window);
      int unit = window.unit(p);
      if (unit != '}' && unit != ',') {
        return more(p);
      }
      window.start(p + 1);
      closed = unit == '}';
      if (!closed) {
        String key = key();
        // A second array of the name is no key to pass over: its records count.
        if (key == null || isArrayKey(key) || !JsonSpan.skipValue(window)) {
          return more(window.start());
        }
      }
    }
    long after = JsonSpan.skipSpace(window);
    if (window.unit(after) == ByteWindow.END) {
      ended = true;
      return null;
    }
    return more(after);
  }

  private JsonElements.Element more(long at) throws IOException {
    if (window.unit(at) == ByteWindow.END) {
      ended = true;
      return fault(at, RejectionReason.UNCLOSED_AT_END);
    }
    return skipTo(at, RejectionReason.BAD_JSON);
  }

  /** Passes a key, its colon and the space after; null where there is none. */
  private @Nullable String key() throws IOException {
    long quote = JsonSpan.skipSpace(window);
    String key = JsonSpan.key(window, quote);
    if (key != null) {
      JsonSpan.skipKey(window);
    }
    return key;
  }
}
