package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of certain lists that lie anywhere in one JSON object, each held by itself. A list
 * is known by its own key and the key of the object around it, without case, spaces and
 * underscores. Everything else is passed over byte by byte and never parsed.
 *
 * <p>The elements hold neither objects nor lists. So after a broken one it can be told where its
 * list ends, and nothing that follows is ever taken for an element of it. What is broken between
 * the lists is one fault, and the next list is looked for.
 */
final class JsonSections {
  private static final String NONE = "";

  /** An object further in is passed over as a whole. */
  private static final int DEEPEST = 8;

  /** Looking for the next element again and again costs; no export is damaged as often as this. */
  private static final int REREAD_RECORDS = 64;

  private final ByteWindow window;
  private final Set<String> lists;
  private final String firstKey;
  private final int maxRecordBytes;
  private final SoundElements sound;
  private final Deque<String> around = new ArrayDeque<>();
  private String list = NONE;
  private boolean sawList;
  private long number;
  private long reread;
  private boolean ended;
  private boolean expectsSeparator;
  private boolean afterSeparator;
  private boolean isAdrift;

  /** True once it is unknown which objects are open. */
  private boolean isLost;

  /**
   * @param lists the two keys of each, {@code videos.videolist}
   * @param firstKey that every element begins with, to find the next one after a broken one
   * @param maxRecordBytes longest element held; a longer one is a fault
   * @throws UnreadableExportException if the file is no object
   */
  JsonSections(InputStream in, Set<String> lists, String firstKey, int maxRecordBytes)
      throws IOException {
    this.window = new ByteWindow(in, StandardCharsets.UTF_8);
    this.lists = lists;
    this.firstKey = firstKey;
    this.maxRecordBytes = maxRecordBytes;
    this.sound = new SoundElements(window, new SoundValues(null), maxRecordBytes);
    JsonSpan.skipSpace(window);
    if (window.unit(window.start()) != '{') {
      throw new UnreadableExportException(
          "WRONG_ROOT", "found another beginning, expected an object");
    }
    window.start(window.start() + 1);
    around.add(NONE);
  }

  /** The two keys of the list that the last element was in. */
  String list() {
    return list;
  }

  /** True once one of the lists was met, even one without elements. */
  boolean sawList() {
    return sawList;
  }

  /** The next element of any of the lists, in file order; null after the end. */
  JsonElements.@Nullable Element next() throws IOException {
    while (!ended) {
      JsonElements.Element element = list.equals(NONE) ? outside() : inside();
      if (element != null) {
        return element;
      }
    }
    return null;
  }

  /** One step between the lists; a fault if there is one. */
  private JsonElements.@Nullable Element outside() throws IOException {
    long p = isAdrift ? nextList(window.start()) : JsonSpan.skipSpace(window);
    int unit = window.unit(p);
    if (unit == ByteWindow.END) {
      ended = true;
      return isLost || around.isEmpty() ? null : fault(p, RejectionReason.UNCLOSED_AT_END);
    }
    if (unit == ',' && expectsSeparator && !around.isEmpty()) {
      window.start(p + 1);
      expectsSeparator = false;
      return null;
    }
    if (unit == '}' && !around.isEmpty()) {
      window.start(p + 1);
      around.removeLast();
      expectsSeparator = true;
      return null;
    }
    JsonKey key = expectsSeparator || around.isEmpty() ? null : JsonKey.at(window, p);
    if (key == null) {
      boolean wasLost = isLost;
      isAdrift = true;
      isLost = true;
      window.start(p + 1);
      return wasLost ? null : fault(p, RejectionReason.BAD_JSON);
    }
    isAdrift = false;
    window.start(key.valueAt());
    return value(Columns.normalised(key.name()));
  }

  /** Enters or passes the value of a key, which the window stands at. */
  private JsonElements.@Nullable Element value(String key) throws IOException {
    long p = window.start();
    int unit = window.unit(p);
    String keys = around.getLast() + "." + key;
    sawList |= lists.contains(keys) && (unit == '[' || unit == 'n');
    if (unit == '{' && around.size() < DEEPEST) {
      window.start(p + 1);
      around.add(key);
      return null;
    }
    if (unit == '[' && lists.contains(keys)) {
      window.start(p + 1);
      list = keys;
      afterSeparator = false;
      return null;
    }
    expectsSeparator = true;
    if (JsonSkip.value(window)) {
      return null;
    }
    ended = true;
    return fault(p, RejectionReason.UNCLOSED_AT_END);
  }

  /** One step in a list; an element or a fault if there is one. */
  private JsonElements.@Nullable Element inside() throws IOException {
    long p = JsonSpan.skipSpace(window);
    int unit = window.unit(p);
    if (unit == ByteWindow.END) {
      ended = true;
      return fault(p, RejectionReason.UNCLOSED_AT_END);
    }
    if (unit == ']') {
      boolean separatesNothing = afterSeparator;
      window.start(p + 1);
      list = NONE;
      expectsSeparator = true;
      return separatesNothing ? fault(p, RejectionReason.BAD_JSON) : null;
    }
    if (unit == ',' && expectsSeparator) {
      window.start(p + 1);
      expectsSeparator = false;
      afterSeparator = true;
      return null;
    }
    return unit == '{' && !expectsSeparator ? element(p) : resume(p, RejectionReason.BAD_JSON);
  }

  private JsonElements.Element element(long from) throws IOException {
    JsonNode whole = sound.at(from);
    return whole == null ? carefully(from) : element(from, sound.end(), whole);
  }

  private JsonElements.Element carefully(long from) throws IOException {
    long end = JsonSpan.end(window, from, from + maxRecordBytes);
    if (end < 0) {
      return resume(
          from,
          end == JsonSpan.UNCLOSED ? RejectionReason.UNCLOSED_AT_END : RejectionReason.TOO_LONG);
    }
    String text = window.text(from, end);
    JsonNode object = null;
    if (text != null) {
      try {
        object = JsonElements.JSON.readTree(text);
      } catch (JsonProcessingException e) {
        // An unbalanced quote can have swallowed whole elements: look for them again.
        reread += end - from;
        return resume(from, RejectionReason.BAD_JSON);
      }
    }
    return element(from, end, object);
  }

  private JsonElements.Element element(long from, long end, @Nullable JsonNode object)
      throws IOException {
    window.start(end);
    expectsSeparator = true;
    afterSeparator = false;
    number++;
    return new JsonElements.Element(
        number, from, object, object == null ? RejectionReason.INVALID_ENCODING : null);
  }

  /** Flags what begins here and goes on at the next element of the list, or at its end. */
  private JsonElements.Element resume(long at, RejectionReason reason) throws IOException {
    reread += reason == RejectionReason.BAD_JSON ? 0 : maxRecordBytes;
    if (reread > (long) REREAD_RECORDS * maxRecordBytes) {
      throw new UnreadableExportException(
          "TOO_DAMAGED", "found element after element broken, expected lists of JSON objects");
    }
    String in = list;
    boolean separated = false;
    boolean goesOn = false;
    expectsSeparator = false;
    afterSeparator = false;
    for (long p = at; !goesOn; ) {
      int unit = window.unit(p);
      separated = unit == ',' || unit == '[' || (separated && JsonSpan.isSpace(unit));
      p++;
      window.start(p);
      ended = window.unit(p) == ByteWindow.END;
      isAdrift = JsonKey.opensAnother(window, p);
      list = isAdrift ? NONE : in;
      goesOn = ended || isAdrift || isListEnd(p) || (separated && isElementStart(p));
    }
    isLost |= isAdrift;
    // One fault is one record: the missing end of the list is not reported a second time.
    boolean onlyThisOneIsOpen = reason == RejectionReason.UNCLOSED_AT_END && !ended;
    return fault(at, onlyThisOneIsOpen ? RejectionReason.BAD_JSON : reason);
  }

  private boolean isElementStart(long p) throws IOException {
    if (window.unit(p) != '{') {
      return false;
    }
    JsonKey key = JsonKey.at(window, JsonSpan.afterSpace(window, p + 1));
    return key != null && Columns.normalised(key.name()).equals(firstKey);
  }

  /** A bracket, and after it the object around the list ends or goes on. */
  private boolean isListEnd(long p) throws IOException {
    if (window.unit(p) != ']') {
      return false;
    }
    long after = JsonSpan.afterSpace(window, p + 1);
    return window.unit(after) == '}'
        || (window.unit(after) == ','
            && JsonKey.at(window, JsonSpan.afterSpace(window, after + 1)) != null);
  }

  /** Forgets everything before the next list; the offset of its key, or of the file's end. */
  private long nextList(long from) throws IOException {
    long p = from;
    while (true) {
      window.start(p);
      if (window.unit(p) == ByteWindow.END) {
        return p;
      }
      JsonKey outer = JsonKey.at(window, p);
      if (outer != null && window.unit(outer.valueAt()) == '{') {
        long q = JsonSpan.afterSpace(window, outer.valueAt() + 1);
        JsonKey inner = JsonKey.at(window, q);
        String name = Columns.normalised(outer.name());
        if (inner != null && lists.contains(name + "." + Columns.normalised(inner.name()))) {
          around.clear();
          around.add(name);
          expectsSeparator = false;
          window.start(q);
          return q;
        }
      }
      p++;
    }
  }

  private JsonElements.Element fault(long at, RejectionReason reason) {
    number++;
    return new JsonElements.Element(number, at, null, reason);
  }
}
