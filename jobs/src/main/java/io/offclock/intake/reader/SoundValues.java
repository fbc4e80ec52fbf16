package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
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
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EIGHT_SPACES = 0x2020202020202020L;

  /** Digits that fit into a long, whatever they are. */
  private static final int SURE_DIGITS = 18;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonNode LEFT_OUT = MissingNode.getInstance();

  private final JsonKeys keys;
  private final JsonText text = new JsonText();

  /** Of the objects that are open, by their depth, a bit for the number of each key met. */
  private final long[][] met = new long[JsonElements.DEEPEST + 1][];

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
    this.keys = new JsonKeys(kept);
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
      return null;
    }
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
    long[] known = met[depth];
    if (known == null) {
      known = new long[JsonKeys.MOST / Long.SIZE];
      met[depth] = known;
    }
    Arrays.fill(known, 0);
    JsonFields fields = isKept ? new JsonFields() : null;
    byte unit = next();
    while (unit != '}') {
      if (unit != '"') {
        throw DeclinedException.NOT_SOUND;
      }
      JsonKeys.Key key = key();
      long bit = 1L << key.number();
      if ((known[key.number() / Long.SIZE] & bit) != 0 || next() != ':') {
        throw DeclinedException.NOT_SOUND;
      }
      known[key.number() / Long.SIZE] |= bit;
      at++;
      if (fields != null && key.isKept()) {
        fields.add(key.name(), value(true));
      } else {
        value(false);
      }
      unit = afterValue('}');
    }
    close();
    return fields == null ? LEFT_OUT : new SoundObject(fields, offset);
  }

  private JsonNode array(boolean isKept) throws DeclinedException {
    open();
    ArrayNode array = isKept ? NODES.arrayNode() : null;
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
    byte unit = next();
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
    int p = at;
    while (p < end) {
      byte unit = bytes[p];
      if (unit > ' ') {
        at = p;
        return unit;
      }
      if (unit == ' ') {
        p++;
      } else if (unit == '\n' || unit == '\r' || unit == '\t') {
        p++;
        // What is indented is so for many a level.
        long others = 0;
        while (others == 0 && p + Long.BYTES <= end) {
          others = (long) EIGHT_BYTES.get(bytes, p) ^ EIGHT_SPACES;
          p += others == 0 ? Long.BYTES : Long.numberOfTrailingZeros(others) / Byte.SIZE;
        }
      } else {
        throw DeclinedException.NOT_SOUND;
      }
    }
    throw DeclinedException.CUT;
  }

  private JsonNode string(boolean isKept) throws DeclinedException {
    int from = at + 1;
    int quote = text.end(bytes, from, end);
    at = quote + 1;
    return isKept ? TextNode.valueOf(text.words(bytes, from, quote)) : LEFT_OUT;
  }

  private JsonKeys.Key key() throws DeclinedException {
    int from = at + 1;
    int quote = text.end(bytes, from, end);
    at = quote + 1;
    JsonKeys.Key known = keys.find(bytes, from, quote);
    if (known != null) {
      return known;
    }
    JsonKeys.Key learnt = keys.learn(bytes, from, quote, text.words(bytes, from, quote));
    if (learnt == null) {
      throw DeclinedException.NOT_SOUND;
    }
    return learnt;
  }

  private JsonNode word(String word, JsonNode node) throws DeclinedException {
    for (int i = 1; i < word.length(); i++) {
      if (unit(at + i) != word.charAt(i)) {
        throw DeclinedException.NOT_SOUND;
      }
    }
    at += word.length();
    return node;
  }

  private JsonNode number(boolean isKept) throws DeclinedException {
    int from = at;
    int digits = unit(from) == '-' ? from + 1 : from;
    int p = unit(digits) == '0' ? digits + 1 : afterDigits(digits);
    boolean isWhole = true;
    if (unit(p) == '.') {
      isWhole = false;
      p = afterDigits(p + 1);
    }
    if ((unit(p) | 0x20) == 'e') {
      isWhole = false;
      byte sign = unit(p + 1);
      p = afterDigits(sign == '+' || sign == '-' ? p + 2 : p + 1);
    }
    at = p;
    if (p - from > JsonElements.LONGEST_NUMBER) {
      throw DeclinedException.NOT_SOUND;
    }
    if (!isKept) {
      return LEFT_OUT;
    }
    if (!isWhole || p - digits > SURE_DIGITS) {
      return rareNumber(new String(bytes, from, p - from, ISO_8859_1));
    }
    long number = 0;
    for (int i = digits; i < p; i++) {
      number = 10 * number + (bytes[i] - '0');
    }
    return NODES.numberNode(digits > from ? -number : number);
  }

  private static JsonNode rareNumber(String written) throws DeclinedException {
    try {
      return JsonElements.JSON.readTree(written);
    } catch (JsonProcessingException e) {
      throw DeclinedException.NOT_SOUND;
    }
  }

  /** Where the digits end that must stand there, one at least. */
  private int afterDigits(int from) throws DeclinedException {
    int p = from;
    while (unit(p) >= '0' && unit(p) <= '9') {
      p++;
    }
    if (p == from) {
      throw DeclinedException.NOT_SOUND;
    }
    return p;
  }

  private byte unit(int index) throws DeclinedException {
    if (index >= end) {
      throw DeclinedException.CUT;
    }
    return bytes[index];
  }
}
