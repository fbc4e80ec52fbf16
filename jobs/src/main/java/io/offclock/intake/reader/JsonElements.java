package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the one JSON array in a file of an X archive, {@code window.YTD.<type>.part<N> =
 * [...]}, each held by itself. Brackets and strings are followed byte by byte, because a parser
 * that meets one bad byte or bracket gives up the rest of the array; here the next element starts
 * anew.
 */
final class JsonElements {
  /**
   * One element.
   *
   * @param number 1-based position among the framed elements
   * @param offset of its first byte
   * @param object what the wrapper key holds; null where the element is at fault
   * @param fault why it is no record; null where it is one
   */
  record Element(
      long number, long offset, @Nullable JsonNode object, @Nullable RejectionReason fault) {}

  /** Levels of brackets; an export has about a dozen. */
  static final int DEEPEST = 100;

  /** Digits; the longest known is an id of 19. */
  static final int LONGEST_NUMBER = 100;

  /** Characters of a key. */
  private static final int LONGEST_NAME = 10_000;

  /** Characters; a record is bounded by limits.max_record_bytes before it is parsed. */
  private static final int LONGEST_STRING = Integer.MAX_VALUE;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxNumberLength(LONGEST_NUMBER)
          .maxNameLength(LONGEST_NAME)
          .maxStringLength(LONGEST_STRING)
          .build();

  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS)
                  // How an export is encoded is known before; zeros do not make a line UTF-32.
                  .disable(JsonFactory.Feature.CHARSET_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Pattern ASSIGNMENT =
      Pattern.compile("\\s*window\\.YTD\\.([A-Za-z0-9_]+)\\.part\\d+\\s*=\\s*\\[");
  private static final int LONGEST_ASSIGNMENT_BYTES = 256;

  private final ByteWindow window;
  private final byte[] wrapper;
  private final String wrapperKey;
  private final String type;
  private final int maxRecordBytes;
  private final SoundElements sound;
  private long number;
  private boolean ended;
  private boolean expectsSeparator;

  /**
   * @param types the global's types that are this format, such as {@code tweets}
   * @param wrapperKey the one key of every element
   * @param kept names of the keys, at whatever depth, that are looked at
   */
  JsonElements(
      InputStream in, Set<String> types, String wrapperKey, Set<String> kept, int maxRecordBytes)
      throws IOException {
    this.window = new ByteWindow(in, StandardCharsets.UTF_8);
    this.wrapperKey = wrapperKey;
    this.wrapper = ('"' + wrapperKey + '"').getBytes(StandardCharsets.US_ASCII);
    this.maxRecordBytes = maxRecordBytes;
    Set<String> keptAndWrapper = new HashSet<>(kept);
    keptAndWrapper.add(wrapperKey);
    this.sound =
        new SoundElements(window, new SoundValues(Set.copyOf(keptAndWrapper)), maxRecordBytes);
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < LONGEST_ASSIGNMENT_BYTES; i++) {
      int unit = window.unit(window.start() + i);
      if (unit == ByteWindow.END || unit == '[') {
        head.append('[');
        break;
      }
      head.append((char) unit);
    }
    Matcher assignment = ASSIGNMENT.matcher(head);
    if (!assignment.matches() || !types.contains(assignment.group(1))) {
      throw new UnreadableExportException(
          "WRONG_GLOBAL", "found another beginning, expected window.YTD." + types + ".part<N> = [");
    }
    this.type = assignment.group(1);
    window.start(window.start() + head.length());
  }

  /** The global's type, one of those that are this format. */
  String type() {
    return type;
  }

  /** The next element, in file order; null after the array's end. */
  @Nullable Element next() throws IOException {
    if (ended) {
      return null;
    }
    long p = skipSpace();
    boolean separated = !expectsSeparator;
    if (window.unit(p) == ',' && expectsSeparator) {
      separated = true;
      window.start(p + 1);
      p = skipSpace();
    }
    int unit = window.unit(p);
    if (unit == ByteWindow.END) {
      ended = true;
      return fault(p, RejectionReason.UNCLOSED_AT_END);
    }
    if (unit == ']') {
      ended = true;
      window.start(p + 1);
      long after = skipSpace();
      if (window.unit(after) == ';') {
        window.start(after + 1);
        after = skipSpace();
      }
      boolean moreFollows = window.unit(after) != ByteWindow.END;
      return moreFollows ? fault(after, RejectionReason.BAD_JSON) : null;
    }
    return unit == '{' && separated ? element(p) : skipTo(p, RejectionReason.BAD_JSON);
  }

  private Element element(long from) throws IOException {
    JsonNode wrapped = sound.at(from);
    JsonNode whole = wrapped == null ? null : wrapped.get(wrapperKey);
    if (whole != null && whole.isObject()) {
      window.start(sound.end());
      expectsSeparator = true;
      number++;
      return new Element(number, from, whole, null);
    }
    return carefully(from);
  }

  /** Frames the element byte by byte. */
  private Element carefully(long from) throws IOException {
    int depth = 0;
    boolean inString = false;
    long p = from;
    while (true) {
      int unit = window.unit(p);
      if (unit == ByteWindow.END) {
        return skipTo(from, RejectionReason.UNCLOSED_AT_END);
      }
      if (inString) {
        if (unit == '\\') {
          p++;
        } else if (unit == '"') {
          inString = false;
        }
      } else if (unit == '"') {
        inString = true;
      } else if (unit == '{' || unit == '[') {
        // The wrapper key further in: the element before it was never closed.
        if (depth > 0 && unit == '{' && isElementStart(p)) {
          return skipTo(from, RejectionReason.BAD_JSON);
        }
        depth++;
      } else if (unit == '}' || unit == ']') {
        depth--;
      }
      p++;
      if (depth == 0) {
        break;
      }
      if (p - from > maxRecordBytes) {
        return skipTo(from, RejectionReason.TOO_LONG);
      }
    }
    String text = window.text(from, p);
    window.start(p);
    expectsSeparator = true;
    if (text == null) {
      return fault(from, RejectionReason.INVALID_ENCODING);
    }
    try {
      JsonNode object = JSON.readTree(text).get(wrapperKey);
      if (object != null && object.isObject()) {
        number++;
        return new Element(number, from, object, null);
      }
      return fault(from, RejectionReason.BAD_JSON);
    } catch (JsonProcessingException e) {
      // An unbalanced quote can have swallowed whole elements: look for them again.
      return skipTo(from, RejectionReason.BAD_JSON);
    }
  }

  /** Flags what begins here and goes on at the next element that follows. */
  private Element skipTo(long at, RejectionReason reason) throws IOException {
    long p = at + 1;
    window.start(p);
    while (window.unit(p) != ByteWindow.END && !isElementStart(p)) {
      p++;
      window.start(p);
    }
    expectsSeparator = false;
    // One fault is one record: the missing end of the array is not reported a second time.
    ended = window.unit(p) == ByteWindow.END;
    return fault(at, reason);
  }

  private Element fault(long at, RejectionReason reason) {
    number++;
    return new Element(number, at, null, reason);
  }

  private boolean isElementStart(long p) throws IOException {
    if (window.unit(p) != '{') {
      return false;
    }
    long q = afterSpace(p + 1);
    for (byte expected : wrapper) {
      if (window.unit(q) != expected) {
        return false;
      }
      q++;
    }
    return window.unit(afterSpace(q)) == ':';
  }

  /** Forgets space between elements, however long it is. */
  private long skipSpace() throws IOException {
    while (isSpace(window.unit(window.start()))) {
      window.start(window.start() + 1);
    }
    return window.start();
  }

  private static boolean isSpace(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
  }

  /** Looks no further ahead than a record may be long: all that is looked at is held. */
  private long afterSpace(long from) throws IOException {
    long p = from;
    while (p - from < maxRecordBytes && isSpace(window.unit(p))) {
      p++;
    }
    return p;
  }
}
