package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The elements of {@code Grailbird.data.tweets_YYYY_MM = [...]}, each framed by itself. They have
 * no wrapper key by which the next one could be found after a broken one; that the brace which
 * closes an element begins its line, and none further in does, is assumed. Of a file on one line
 * everything behind a broken element is one rejection.
 */
final class XLegacyElements {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("\\s*Grailbird\\.data\\.tweets_\\d{4}_\\d\\d\\s*=\\s*\\[");
  private static final int LONGEST_ASSIGNMENT_BYTES = 256;

  private final ByteWindow window;
  private final int maxRecordBytes;
  private final SoundElements sound;
  private long number;
  private boolean ended;
  private boolean expectsSeparator;

  /**
   * @param kept names of the keys, at whatever depth, that are looked at
   */
  XLegacyElements(InputStream in, Set<String> kept, int maxRecordBytes) throws IOException {
    this.window = new ByteWindow(in, StandardCharsets.UTF_8);
    this.maxRecordBytes = maxRecordBytes;
    this.sound = new SoundElements(window, new SoundValues(kept), maxRecordBytes);
    StringBuilder head = new StringBuilder();
    int unit = 0;
    while (head.length() < LONGEST_ASSIGNMENT_BYTES && unit != '[' && unit != ByteWindow.END) {
      unit = window.unit(window.start() + head.length());
      head.append((char) unit);
    }
    if (!ASSIGNMENT.matcher(head).matches()) {
      throw new UnreadableExportException(
          "WRONG_GLOBAL", "found another beginning, expected Grailbird.data.tweets_YYYY_MM = [");
    }
    window.start(window.start() + head.length());
  }

  /** The next element, in file order; null after the array's end. */
  JsonElements.@Nullable Element next() throws IOException {
    if (ended) {
      return null;
    }
    long p = skipSpace(window.start());
    boolean separated = !expectsSeparator;
    if (window.unit(p) == ',' && expectsSeparator) {
      separated = true;
      p = skipSpace(p + 1);
    }
    int unit = window.unit(p);
    if (unit == ByteWindow.END) {
      ended = true;
      return fault(p, RejectionReason.UNCLOSED_AT_END);
    }
    if (unit == ']') {
      ended = true;
      p = skipSpace(p + 1);
      p = window.unit(p) == ';' ? skipSpace(p + 1) : p;
      return window.unit(p) == ByteWindow.END ? null : fault(p, RejectionReason.BAD_JSON);
    }
    return unit == '{' && separated ? element(p) : skipBehind(p, RejectionReason.BAD_JSON);
  }

  private JsonElements.Element element(long from) throws IOException {
    JsonNode whole = sound.at(from);
    if (whole != null) {
      window.start(sound.end());
      expectsSeparator = true;
      number++;
      return new JsonElements.Element(number, from, whole, null);
    }
    return carefully(from);
  }

  /** Frames the element byte by byte. */
  private JsonElements.Element carefully(long from) throws IOException {
    int depth = 0;
    boolean inString = false;
    long p = from;
    do {
      int unit = window.unit(p);
      if (unit == ByteWindow.END) {
        return skipBehind(from, RejectionReason.UNCLOSED_AT_END);
      }
      if (p - from > maxRecordBytes) {
        return skipBehind(from, RejectionReason.TOO_LONG);
      }
      if (unit == '\n' && (inString || depth > 1) && elementBehind(p) >= 0) {
        // The element before was never closed, or a quote in it never was.
        return skipBehind(from, RejectionReason.BAD_JSON);
      }
      if (inString) {
        if (unit == '\\') {
          p++;
        } else {
          inString = unit != '"';
        }
      } else if (unit == '"') {
        inString = true;
      } else if (unit == '{' || unit == '[') {
        depth++;
      } else if (unit == '}' || unit == ']') {
        depth--;
      }
      p++;
    } while (depth > 0);
    String text = window.text(from, p);
    JsonNode object = null;
    try {
      object = text == null ? null : JsonElements.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return skipBehind(from, RejectionReason.BAD_JSON);
    }
    window.start(p);
    expectsSeparator = true;
    if (text == null) {
      return fault(from, RejectionReason.INVALID_ENCODING);
    }
    number++;
    return new JsonElements.Element(number, from, object, null);
  }

  /** Flags what begins here and goes on at the next element that follows. */
  private JsonElements.Element skipBehind(long at, RejectionReason reason) throws IOException {
    long p = at;
    long next = -1;
    while (next < 0 && window.unit(p) != ByteWindow.END) {
      if (window.unit(p) == '\n') {
        next = elementBehind(p);
      }
      p++;
      window.start(p);
    }
    if (next >= 0) {
      window.start(next);
    }
    expectsSeparator = false;
    // One fault is one record: the missing end of the array is not reported a second time.
    ended = next < 0;
    return fault(at, reason);
  }

  /** Offset of the element that begins on a line which closes one; -1 where none does. */
  private long elementBehind(long lineFeed) throws IOException {
    if (window.unit(lineFeed + 1) != '}') {
      return -1;
    }
    long comma = afterSpace(lineFeed + 2);
    if (window.unit(comma) != ',') {
      return -1;
    }
    long brace = afterSpace(comma + 1);
    return window.unit(brace) == '{' ? brace : -1;
  }

  private JsonElements.Element fault(long at, RejectionReason reason) {
    number++;
    return new JsonElements.Element(number, at, null, reason);
  }

  /** Forgets space between elements, however long it is. */
  private long skipSpace(long from) throws IOException {
    window.start(from);
    while (isSpace(window.unit(window.start()))) {
      window.start(window.start() + 1);
    }
    return window.start();
  }

  private long afterSpace(long from) throws IOException {
    long p = from;
    while (isSpace(window.unit(p)) && p - from < LONGEST_ASSIGNMENT_BYTES) {
      p++;
    }
    return p;
  }

  private static boolean isSpace(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
  }
}
