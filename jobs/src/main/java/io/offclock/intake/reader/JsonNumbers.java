package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The numbers of JSON in bytes of ASCII. */
final class JsonNumbers {
  /** What stands for a value that is not kept. */
  static final JsonNode LEFT_OUT = MissingNode.getInstance();

  /** Digits that fit into a long, whatever they are. */
  private static final int SURE_DIGITS = 18;

  private int end;

  /** Index of the byte after the number read last. */
  int end() {
    return end;
  }

  /** The number that begins at an index. */
  JsonNode read(byte[] bytes, int from, int limit, boolean isKept) throws DeclinedException {
    int digits = unit(bytes, from, limit) == '-' ? from + 1 : from;
    boolean isZero = unit(bytes, digits, limit) == '0';
    int p = isZero ? digits + 1 : digits;
    long number = 0;
    while (!isZero && isDigit(unit(bytes, p, limit))) {
      number = 10 * number + (bytes[p] - '0');
      p++;
    }
    byte next = unit(bytes, p, limit);
    if (p == digits) {
      throw DeclinedException.NOT_SOUND;
    }
    boolean isWhole = next != '.' && (next | 0x20) != 'e';
    if (!isWhole) {
      p = afterFraction(bytes, p, limit);
    }
    end = p;
    if (p - from > JsonElements.LONGEST_NUMBER) {
      throw DeclinedException.NOT_SOUND;
    }
    if (!isKept) {
      return LEFT_OUT;
    }
    if (!isWhole || p - digits > SURE_DIGITS) {
      return rare(new String(bytes, from, p - from, ISO_8859_1));
    }
    return JsonNodeFactory.instance.numberNode(digits > from ? -number : number);
  }

  private static int afterFraction(byte[] bytes, int from, int limit) throws DeclinedException {
    int p = from;
    if (unit(bytes, p, limit) == '.') {
      p = afterDigits(bytes, p + 1, limit);
    }
    if ((unit(bytes, p, limit) | 0x20) == 'e') {
      byte sign = unit(bytes, p + 1, limit);
      p = afterDigits(bytes, sign == '+' || sign == '-' ? p + 2 : p + 1, limit);
    }
    return p;
  }

  private static JsonNode rare(String written) throws DeclinedException {
    try {
      return JsonElements.JSON.readTree(written);
    } catch (JsonProcessingException e) {
      throw DeclinedException.NOT_SOUND;
    }
  }

  /** Where the digits end that must stand there, one at least. */
  private static int afterDigits(byte[] bytes, int from, int limit) throws DeclinedException {
    int p = from;
    while (isDigit(unit(bytes, p, limit))) {
      p++;
    }
    if (p == from) {
      throw DeclinedException.NOT_SOUND;
    }
    return p;
  }

  private static boolean isDigit(byte unit) {
    return unit >= '0' && unit <= '9';
  }

  private static byte unit(byte[] bytes, int index, int limit) throws DeclinedException {
    if (index >= limit) {
      throw DeclinedException.CUT;
    }
    return bytes[index];
  }
}
