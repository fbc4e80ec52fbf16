package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
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
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonNode LEFT_OUT = JsonNumbers.LEFT_OUT;

  private final JsonKeys keys;
  private final JsonText text;
  private final JsonNumbers numbers = new JsonNumbers();
  private final JsonText namesOfKeys = JsonText.asWritten();

  /** By depth, as far as any value ever was. */
  private final OpenValue[] open = new OpenValue[JsonElements.DEEPEST + 1];

  private int opened = 1;
  private final JsonSpace space = new JsonSpace();
  private byte[] bytes = new byte[0];
  private int first;
  private int at;
  private int end;
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
    this.open[0] = new OpenValue(0);
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
    isCut = false;
    keys.begin();
    try {
      return read();
    } catch (DeclinedException e) {
      isCut = e == DeclinedException.CUT;
      for (int depth = 1; depth < opened; depth++) {
        open[depth].forget();
      }
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

  /** One value with all that is in it: each round reads a value that is neither, or opens one. */
  private JsonNode read() throws DeclinedException {
    OpenValue around = open[0];
    int p = at;
    while (true) {
      p = next(p, around.depth());
      byte unit = bytes[p];
      boolean opens = unit == '{' || unit == '[';
      JsonNode value = LEFT_OUT;
      if (opens) {
        around = opened(around, p);
        p = next(p + 1, around.depth());
        if (bytes[p] != around.closing()) {
          p = around.isObject() ? valueOfKey(around, p) : p;
          continue;
        }
      } else {
        value = unit == '"' ? string(p, around.keepsNext()) : other(unit, p, around.keepsNext());
        p = at;
      }
      // An object without fields or an array without elements ends at once.
      boolean ends = opens;
      while (ends || around.depth() > 0) {
        if (!ends) {
          around.add(value);
          // Behind space there is seldom a comma.
          p = next(p, around.depth() - 1);
          unit = bytes[p];
          if (unit == ',') {
            p = next(p + 1, around.depth());
            break;
          }
          if (unit != around.closing()) {
            throw DeclinedException.NOT_SOUND;
          }
        }
        value = around.end(keys.count());
        around = open[around.depth() - 1];
        p++;
        ends = false;
      }
      if (around.depth() == 0) {
        at = p;
        return value;
      }
      if (bytes[p] == around.closing()) {
        throw DeclinedException.NOT_SOUND;
      }
      p = around.isObject() ? valueOfKey(around, p) : p;
    }
  }

  /** Opens what begins with the bracket at an index. */
  private OpenValue opened(OpenValue around, int index) throws DeclinedException {
    int depth = around.depth() + 1;
    if (depth > JsonElements.DEEPEST) {
      throw DeclinedException.NOT_SOUND;
    }
    if (depth == opened) {
      open[depth] = new OpenValue(depth);
      opened++;
    }
    open[depth].begin(bytes[index], around.keepsNext(), index - first);
    return open[depth];
  }

  /** Passes the key at an index and its colon; where the space before its value begins. */
  private int valueOfKey(OpenValue object, int index) throws DeclinedException {
    if (bytes[index] != '"') {
      throw DeclinedException.NOT_SOUND;
    }
    int from = index + 1;
    JsonKeys.Key key = keys.expected(bytes, from, end, object.depth());
    if (key == null) {
      key = unexpected(from, object.depth());
    }
    int p = next(from + key.length() + 1, object.depth());
    if (!object.key(key) || bytes[p] != ':') {
      throw DeclinedException.NOT_SOUND;
    }
    return p + 1;
  }

  private JsonKeys.Key unexpected(int from, int depth) throws DeclinedException {
    int quote = text.skip(bytes, from, end);
    JsonKeys.Key known = keys.find(bytes, from, quote, depth);
    if (known != null) {
      return known;
    }
    String name = namesOfKeys.words(bytes, from, quote + 1);
    JsonKeys.Key learnt = keys.learn(bytes, from, quote, depth, name);
    if (learnt == null) {
      throw DeclinedException.NOT_SOUND;
    }
    return learnt;
  }

  /** The index of the next byte that is no space. */
  private int next(int from, int depth) throws DeclinedException {
    if (from >= end) {
      throw DeclinedException.CUT;
    }
    return bytes[from] > ' ' ? from : space.end(bytes, from, end, depth);
  }

  private JsonNode string(int from, boolean isKept) throws DeclinedException {
    if (!isKept) {
      at = text.skip(bytes, from + 1, end) + 1;
      return LEFT_OUT;
    }
    String words = text.words(bytes, from + 1, end);
    at = text.quote() + 1;
    return TextNode.valueOf(words);
  }

  private JsonNode other(byte unit, int from, boolean isKept) throws DeclinedException {
    switch (unit) {
      case 't' -> at = afterWord("true", from);
      case 'f' -> at = afterWord("false", from);
      case 'n' -> at = afterWord("null", from);
      default -> {
        JsonNode number = numbers.read(bytes, from, end, isKept);
        at = numbers.end();
        return number;
      }
    }
    return unit == 'n' ? NODES.nullNode() : NODES.booleanNode(unit == 't');
  }

  private int afterWord(String word, int from) throws DeclinedException {
    for (int i = 1; i < word.length(); i++) {
      if (from + i >= end) {
        throw DeclinedException.CUT;
      }
      if (bytes[from + i] != word.charAt(i)) {
        throw DeclinedException.NOT_SOUND;
      }
    }
    return from + word.length();
  }
}
