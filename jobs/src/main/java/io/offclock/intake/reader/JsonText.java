package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The strings of JSON in bytes of UTF-8: where one ends, whether it is sound, what it says. */
final class JsonText {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOWEST_BITS = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long SPACES = LOWEST_BITS * ' ';
  private static final long QUOTES = LOWEST_BITS * '"';
  private static final long BACKSLASHES = LOWEST_BITS * '\\';

  private static final int LAST_LATIN = 0xFF;

  /** Length of {@code \}{@code u00e9}. */
  private static final int CODE_LENGTH = 6;

  /** By byte; -1 for what is no digit. */
  private static final byte[] HEX = new byte[1 << Byte.SIZE];

  static {
    for (int i = 0; i < HEX.length; i++) {
      HEX[i] = (byte) (i < 128 ? Character.digit(i, 16) : -1);
    }
  }

  private boolean isAscii;
  private boolean isPlain;
  private byte[] unescaped = new byte[1 << 10];

  /**
   * The index of the quote that ends a string, all of which is sound.
   *
   * @param from index of its first byte after the quote that begins it
   */
  int end(byte[] bytes, int from, int limit) throws DeclinedException {
    isAscii = true;
    isPlain = true;
    int p = from;
    while (true) {
      p = afterPlain(bytes, p, limit);
      if (p >= limit) {
        throw DeclinedException.CUT;
      }
      byte unit = bytes[p];
      if (unit == '"') {
        return p;
      }
      if (unit == '\\') {
        isPlain = false;
        p = afterEscape(bytes, p + 1, limit);
      } else if (unit < 0) {
        isAscii = false;
        p = Utf8.afterCharacters(bytes, p, limit);
      } else if (unit < ' ') {
        throw DeclinedException.NOT_SOUND;
      } else {
        p++;
      }
    }
  }

  /** Passes bytes that mean themselves, eight at a time, up to one that may not. */
  private static int afterPlain(byte[] bytes, int from, int limit) {
    int p = from;
    while (p + Long.BYTES <= limit) {
      long eight = (long) EIGHT_BYTES.get(bytes, p);
      // Of each byte the highest bit: set in one that is not ASCII, a control character, a quote or
      // a backslash. A borrow can only set bits above such a byte, never below the first.
      long quote = eight ^ QUOTES;
      long backslash = eight ^ BACKSLASHES;
      long found =
          (eight | (eight - SPACES) | (quote - LOWEST_BITS) | (backslash - LOWEST_BITS))
              & HIGHEST_BITS;
      if (found != 0) {
        return p + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      p += Long.BYTES;
    }
    return p;
  }

  private static int afterEscape(byte[] bytes, int at, int limit) throws DeclinedException {
    if (at >= limit) {
      throw DeclinedException.CUT;
    }
    switch (bytes[at]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return at + 1;
      }
      case 'u' -> {
        if (at + CODE_LENGTH - 1 > limit) {
          throw DeclinedException.CUT;
        }
        if (code(bytes, at + 1) < 0) {
          throw DeclinedException.NOT_SOUND;
        }
        return at + CODE_LENGTH - 1;
      }
      default -> throw DeclinedException.NOT_SOUND;
    }
  }

  /** Of four hexadecimal digits; negative where there is anything else. */
  private static int code(byte[] bytes, int at) {
    return HEX[bytes[at] & 0xFF] << 12
        | HEX[bytes[at + 1] & 0xFF] << 8
        | HEX[bytes[at + 2] & 0xFF] << 4
        | HEX[bytes[at + 3] & 0xFF];
  }

  /** The characters of the string whose end was looked for last. */
  String words(byte[] bytes, int from, int to) throws DeclinedException {
    if (isPlain) {
      return new String(bytes, from, to - from, isAscii ? ISO_8859_1 : UTF_8);
    }
    if (unescaped.length < to - from + Long.BYTES) {
      unescaped = new byte[2 * (to - from) + Long.BYTES];
    }
    if (isAscii) {
      int length = unescape(bytes, from, to, LAST_LATIN);
      if (length >= 0) {
        return new String(unescaped, 0, length, ISO_8859_1);
      }
    }
    return new String(unescaped, 0, unescape(bytes, from, to, 0), UTF_8);
  }

  /**
   * Writes UTF-8, which takes no more bytes than the escapes for it.
   *
   * @param lastLatin the last character that is written as one byte of ISO 8859-1 instead; 0 where
   *     none is
   * @return how many bytes; negative where there is a character behind the last one
   */
  private int unescape(byte[] bytes, int from, int to, int lastLatin) throws DeclinedException {
    byte[] target = unescaped;
    int length = 0;
    int p = from;
    while (p < to) {
      if (p + Long.BYTES <= to && !hasBackslash((long) EIGHT_BYTES.get(bytes, p))) {
        EIGHT_BYTES.set(target, length, (long) EIGHT_BYTES.get(bytes, p));
        p += Long.BYTES;
        length += Long.BYTES;
      } else if (bytes[p] != '\\') {
        target[length] = bytes[p];
        p++;
        length++;
      } else if (bytes[p + 1] != 'u') {
        target[length] = meant(bytes[p + 1]);
        p += 2;
        length++;
      } else {
        int character = character(bytes, p, to);
        p += character > Character.MAX_VALUE ? 2 * CODE_LENGTH : CODE_LENGTH;
        if (lastLatin == 0) {
          length = Utf8.append(target, length, character);
        } else if (character <= lastLatin) {
          target[length] = (byte) character;
          length++;
        } else {
          return -1;
        }
      }
    }
    return length;
  }

  /** The character at an escape of its code, or of the two codes of a surrogate pair. */
  private static int character(byte[] bytes, int at, int to) {
    char high = (char) code(bytes, at + 2);
    if (Character.isHighSurrogate(high) && isCode(bytes, at + CODE_LENGTH, to)) {
      char low = (char) code(bytes, at + CODE_LENGTH + 2);
      return Character.isLowSurrogate(low) ? Character.toCodePoint(high, low) : high;
    }
    return high;
  }

  private static boolean isCode(byte[] bytes, int at, int to) {
    return at + CODE_LENGTH <= to && bytes[at] == '\\' && bytes[at + 1] == 'u';
  }

  private static boolean hasBackslash(long eight) {
    long backslash = eight ^ BACKSLASHES;
    return ((backslash - LOWEST_BITS) & ~backslash & HIGHEST_BITS) != 0;
  }

  private static byte meant(byte escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escaped;
    };
  }
}
