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
  private final JsonGaps gaps = new JsonGaps();
  private final SoundNodes nodes = new SoundNodes();
  private byte[] bytes = new byte[0];
  private int first;
  private int at;
  private int end;
  private boolean isCut;

  /** What is open, and the gap that was passed last. */
  private OpenValue around;

  private JsonGaps.Gap gap;

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
    this.around = new OpenValue(0);
    this.open[0] = around;
    this.gap = gaps.beginning();
  }

  /**
   * The object that begins at the first byte, by what is kept of it; null where it is not sound, or
   * not whole. It holds until the next value is read.
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
    if (keys.begin()) {
      gaps.forget();
    }
    gap = gaps.beginning();
    nodes.begin();
    around = open[0];
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

  /** One value with all that is in it. */
  private JsonNode read() throws DeclinedException {
    JsonNode value = pass(null);
    while (value == null) {
      byte unit = bytes[at];
      boolean isKept = around.keepsNext();
      JsonNode plain = unit == '"' ? string(at, isKept) : other(unit, at, isKept);
      value = around.depth() == 0 ? plain : pass(plain);
    }
    return value;
  }

  /**
   * Passes all that stands before the next value that is neither object nor array.
   *
   * @param before the value that it comes after; null at the beginning
   * @return what was read, where it ends instead; null where it goes on
   */
  private @Nullable JsonNode pass(@Nullable JsonNode before) throws DeclinedException {
    JsonGaps.Gap known = gap.next(bytes, at, end, around.path());
    if (before != null) {
      around.add(before);
    }
    if (known == null) {
      return passUnknown(before != null);
    }
    JsonNode whole = null;
    for (JsonGaps.Step step : known.steps()) {
      JsonKeys.Key key = step.key();
      if (key != null) {
        if (!around.key(key)) {
          throw DeclinedException.NOT_SOUND;
        }
      } else if (step.unit() == '{' || step.unit() == '[') {
        around = opened(at + step.offset());
      } else {
        whole = closed();
      }
    }
    at += known.length();
    gap = known;
    return around.depth() == 0 ? whole : null;
  }

  private @Nullable JsonNode passUnknown(boolean isBehindOne) throws DeclinedException {
    gaps.begin();
    long path = around.path();
    JsonNode whole = null;
    boolean isBehind = isBehindOne;
    int p = at;
    while (!isBehind || around.depth() > 0) {
      p = next(p);
      byte unit = bytes[p];
      boolean opens = unit == '{' || unit == '[';
      if (!isBehind && !opens) {
        break;
      }
      if (isBehind && unit != ',') {
        if (unit != around.closing()) {
          throw DeclinedException.NOT_SOUND;
        }
        whole = closed(p);
        p++;
        continue;
      }
      if (opens && !isBehind) {
        gaps.add(unit, p - at, null);
        around = opened(p);
      }
      p = next(p + 1);
      isBehind = bytes[p] == around.closing();
      if (isBehind && unit == ',') {
        throw DeclinedException.NOT_SOUND;
      }
      if (isBehind) {
        // Nothing is in it.
        whole = closed(p);
        p++;
      } else if (around.isObject()) {
        p = valueOfKey(around, p);
      }
    }
    gap = gaps.learn(gap, path, bytes, at, p, isBehind);
    at = p;
    return isBehind ? whole : null;
  }

  private JsonNode closed(int index) {
    gaps.add(bytes[index], index - at, null);
    return closed();
  }

  /** Ends what is open; what it is. */
  private JsonNode closed() {
    JsonNode ended = around.end(keys.count());
    around = open[around.depth() - 1];
    if (around.depth() > 0) {
      around.add(ended);
    }
    return ended;
  }

  /** Opens what begins with the bracket at an index. */
  private OpenValue opened(int index) throws DeclinedException {
    int depth = around.depth() + 1;
    if (depth > JsonElements.DEEPEST) {
      throw DeclinedException.NOT_SOUND;
    }
    if (depth == opened) {
      open[depth] = new OpenValue(depth);
      opened++;
    }
    open[depth].begin(bytes[index], around, index - first, nodes);
    return open[depth];
  }

  /** Passes the key at an index and its colon; where the space before its value begins. */
  private int valueOfKey(OpenValue object, int index) throws DeclinedException {
    if (bytes[index] != '"') {
      throw DeclinedException.NOT_SOUND;
    }
    int from = index + 1;
    int quote = text.skip(bytes, from, end);
    JsonKeys.Key key = keys.find(bytes, from, quote);
    if (key == null) {
      key = learnt(from, quote);
    }
    int p = next(quote + 1);
    if (!object.key(key) || bytes[p] != ':') {
      throw DeclinedException.NOT_SOUND;
    }
    gaps.add((byte) '"', index - at, key);
    return p + 1;
  }

  private JsonKeys.Key learnt(int from, int quote) throws DeclinedException {
    String name = namesOfKeys.words(bytes, from, quote + 1);
    JsonKeys.Key learnt = keys.learn(bytes, from, quote, name);
    if (learnt == null) {
      throw DeclinedException.NOT_SOUND;
    }
    return learnt;
  }

  /** The index of the next byte that is no space. */
  private int next(int from) throws DeclinedException {
    if (from >= end) {
      throw DeclinedException.CUT;
    }
    return bytes[from] > ' ' ? from : JsonSpace.end(bytes, from, end);
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
