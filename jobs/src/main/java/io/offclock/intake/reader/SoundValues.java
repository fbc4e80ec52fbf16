package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads sound JSON objects out of bytes of UTF-8 in one pass, which checks every byte and builds
 * only what is kept.
 *
 * <p>Nearly every record goes this way. What is not plainly sound, and what is sound but hardly
 * ever written, it declines without a reason; then {@link JsonElements#JSON} has the last word. So
 * it may decline too much, but must take nothing that Jackson does not, nor for another value.
 */
final class SoundValues {
  /** Elements of an array, most often. */
  private static final int ELEMENTS = 2;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonNode LEFT_OUT = JsonNumbers.LEFT_OUT;

  private final JsonKeys keys;
  private final JsonText text;
  private final JsonNumbers numbers = new JsonNumbers();
  private final JsonText namesOfKeys = JsonText.asWritten();

  private final OpenObjects objects = new OpenObjects();
  private final JsonSpace space = new JsonSpace();
  private byte[] bytes = new byte[0];
  private int first;
  private int at;
  private int end;
  private int depth;
  private boolean isCut;

  /**
   * @param kept names of the keys, at whatever depth, that are looked at; others are checked and
   *     left out. Null where all are
   */
  SoundValues(@Nullable Set<String> kept) {
    this(kept, JsonText.asWritten());
  }

  /**
   * @param text how strings are read
   * @see #SoundValues(Set)
   */
  SoundValues(@Nullable Set<String> kept, JsonText text) {
    this.keys = new JsonKeys(kept);
    this.text = text;
  }

  /**
   * The object that begins at the first byte, by what is kept of it; null where it is not sound, or
   * not whole.
   */
  @Nullable SoundObject object(byte[] json, int from, int to) {
    return value(json, from, to) instanceof SoundObject object ? object : null;
  }

  /** As {@link #object}, of any value; but of a number the end is never sure. */
  @Nullable JsonNode value(byte[] json, int from, int to) {
    bytes = json;
    first = from;
    at = from;
    end = to;
    depth = 0;
    isCut = false;
    keys.begin();
    try {
      return value(true);
    } catch (DeclinedException e) {
      isCut = e == DeclinedException.CUT;
      objects.forget();
      return null;
    }
  }

  /** What Jackson read of the same text, with strings as they are read here. */
  JsonNode asRead(JsonNode careful) {
    return text.asRead(careful);
  }

  /** Index of the byte after what was read. */
  int end() {
    return at;
  }

  /**
   * True where the bytes ended before the object did, and nothing was wrong with it up to there.
   */
  boolean isCut() {
    return isCut;
  }

  private JsonNode value(boolean isKept) throws DeclinedException {
    return switch (next()) {
      case '"' -> string(isKept);
      case '{' -> object(isKept);
      case '[' -> array(isKept);
      case 't' -> word("true", NODES.booleanNode(true));
      case 'f' -> word("false", NODES.booleanNode(false));
      case 'n' -> word("null", NODES.nullNode());
      default -> number(isKept);
    };
  }

  private JsonNode object(boolean isKept) throws DeclinedException {
    int offset = at - first;
    open();
    int fields = objects.open(depth);
    byte unit = next();
    while (unit != '}') {
      if (unit != '"') {
        throw DeclinedException.NOT_SOUND;
      }
      JsonKeys.Key key = key();
      if (!objects.add(depth, key) || next() != ':') {
        throw DeclinedException.NOT_SOUND;
      }
      at++;
      if (isKept && key.isKept()) {
        objects.keep(key.name(), value(true));
      } else {
        value(false);
      }
      unit = afterValue('}');
    }
    objects.close(depth, keys.count());
    close();
    return isKept ? new SoundObject(objects.taken(fields), offset) : LEFT_OUT;
  }

  private JsonNode array(boolean isKept) throws DeclinedException {
    open();
    ArrayNode array = isKept ? NODES.arrayNode(ELEMENTS) : null;
    byte unit = next();
    while (unit != ']') {
      JsonNode value = value(isKept);
      if (array != null) {
        array.add(value);
      }
      unit = afterValue(']');
    }
    close();
    return array == null ? LEFT_OUT : array;
  }

  private void open() throws DeclinedException {
    at++;
    depth++;
    if (depth > JsonElements.DEEPEST) {
      throw DeclinedException.NOT_SOUND;
    }
  }

  private void close() {
    at++;
    depth--;
  }

  /** Passes a comma with something behind it, or stands at the bracket that closes. */
  private byte afterValue(char closing) throws DeclinedException {
    // Behind space there is seldom a comma.
    byte unit = next(depth - 1);
    if (unit == ',') {
      at++;
      unit = next();
      if (unit != closing) {
        return unit;
      }
    } else if (unit == closing) {
      return unit;
    }
    throw DeclinedException.NOT_SOUND;
  }

  /** The next byte that is no space, which it stands at then. */
  private byte next() throws DeclinedException {
    return next(depth);
  }

  private byte next(int depthOfNext) throws DeclinedException {
    if (at >= end) {
      throw DeclinedException.CUT;
    }
    if (bytes[at] <= ' ') {
      at = space.end(bytes, at, end, depthOfNext);
    }
    return bytes[at];
  }

  private JsonNode string(boolean isKept) throws DeclinedException {
    if (!isKept) {
      text.skip(bytes, at + 1, end);
      at = text.quote() + 1;
      return LEFT_OUT;
    }
    String words = text.words(bytes, at + 1, end);
    at = text.quote() + 1;
    return TextNode.valueOf(words);
  }

  private JsonKeys.Key key() throws DeclinedException {
    int from = at + 1;
    JsonKeys.Key expected = keys.expected(bytes, from, end);
    if (expected != null) {
      at = from + expected.length() + 1;
      return expected;
    }
    text.skip(bytes, from, end);
    int quote = text.quote();
    at = quote + 1;
    JsonKeys.Key known = keys.find(bytes, from, quote);
    if (known != null) {
      return known;
    }
    JsonKeys.Key learnt = keys.learn(bytes, from, quote, namesOfKeys.words(bytes, from, at));
    if (learnt == null) {
      throw DeclinedException.NOT_SOUND;
    }
    return learnt;
  }

  private JsonNode word(String word, JsonNode node) throws DeclinedException {
    for (int i = 1; i < word.length(); i++) {
      if (at + i >= end) {
        throw DeclinedException.CUT;
      }
      if (bytes[at + i] != word.charAt(i)) {
        throw DeclinedException.NOT_SOUND;
      }
    }
    at += word.length();
    return node;
  }

  private JsonNode number(boolean isKept) throws DeclinedException {
    JsonNode number = numbers.read(bytes, at, end, isKept);
    at = numbers.end();
    return number;
  }
}
