package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.EncodedText;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The strings of JSON in bytes of UTF-8: where one ends, whether it is sound, what it says. Of
 * those that are kept the characters are written down on the way to the end, a byte each, until
 * there is one that takes more; only then the string is gone through again.
 */
final class JsonText {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOWEST_BITS = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long SPACES = LOWEST_BITS * ' ';
  private static final long QUOTES = LOWEST_BITS * '"';
  private static final long BACKSLASHES = LOWEST_BITS * '\\';

  private static final int LAST_LATIN = 0xFF;

  /** More than is needed, so that there is seldom too little. */
  private static final int ROOM_BYTES = 1 << 16;

  /** Length of {@code \}{@code u00e9}. */
  private static final int CODE_LENGTH = 6;

  /** By byte; -1 for what is no digit. */
  private static final byte[] HEX = new byte[1 << Byte.SIZE];

  static {
    for (int i = 0; i < HEX.length; i++) {
      HEX[i] = (byte) (i < 128 ? Character.digit(i, 16) : -1);
    }
  }

  /** Told of texts; null where strings are not repaired. */
  private final @Nullable EncodedText encoded;

  private byte[] written = new byte[1 << 10];
  private int quote;

  private JsonText(@Nullable EncodedText encoded) {
    this.encoded = encoded;
  }

  /** Strings as they are. */
  static JsonText asWritten() {
    return new JsonText(null);
  }

  /**
   * Strings of Meta's exports as their authors wrote them, see {@link Mojibake}.
   *
   * @param encoded is told of long texts: what such an export writes are their bytes in UTF-8
   */
  static JsonText repaired(EncodedText encoded) {
    return new JsonText(encoded);
  }

  /** Index of the quote that ends the string whose {@link #words} were read last. */
  int quote() {
    return quote;
  }

  /**
   * The index of the quote that ends a string, all of which is sound.
   *
   * @param from index of its first byte after the quote that begins it
   */
  int skip(byte[] bytes, int from, int limit) throws DeclinedException {
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
        p = afterEscape(bytes, p + 1, limit);
      } else if (unit < 0) {
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
      long found = special((long) EIGHT_BYTES.get(bytes, p));
      if (found != 0) {
        return p + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      p += Long.BYTES;
    }
    return p;
  }

  /**
   * Of each byte the highest bit: set in one that is not ASCII, a control character, a quote or a
   * backslash. A borrow can only set bits above such a byte, never below the first.
   */
  private static long special(long eight) {
    long quotes = eight ^ QUOTES;
    long backslashes = eight ^ BACKSLASHES;
    return (eight | (eight - SPACES) | (quotes - LOWEST_BITS) | (backslashes - LOWEST_BITS))
        & HIGHEST_BITS;
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

  /**
   * The characters of a string, all of which is sound.
   *
   * @param from index of its first byte after the quote that begins it
   */
  String words(byte[] bytes, int from, int limit) throws DeclinedException {
    if (written.length < limit - from + Long.BYTES) {
      written = new byte[limit - from + ROOM_BYTES];
    }
    byte[] target = written;
    boolean isAscii = true;
    int length = 0;
    int p = from;
    while (true) {
      while (p + Long.BYTES <= limit) {
        long eight = (long) EIGHT_BYTES.get(bytes, p);
        EIGHT_BYTES.set(target, length, eight);
        long found = special(eight);
        if (found != 0) {
          int plain = Long.numberOfTrailingZeros(found) / Byte.SIZE;
          p += plain;
          length += plain;
          break;
        }
        p += Long.BYTES;
        length += Long.BYTES;
      }
      if (p >= limit) {
        throw DeclinedException.CUT;
      }
      byte unit = bytes[p];
      if (unit == '"') {
        quote = p;
        return isAscii ? latin(length) : repairedOrLatin(length);
      }
      if (unit == '\\') {
        int after = afterEscape(bytes, p + 1, limit);
        int character = after - p == 2 ? meant(bytes[p + 1]) : code(bytes, p + 2);
        if (character > LAST_LATIN) {
          return beyondLatin(bytes, from, limit);
        }
        isAscii &= character < 0x80;
        target[length] = (byte) character;
        p = after;
      } else if (unit < 0) {
        int character = Utf8.latin(bytes, p, limit);
        if (character < 0) {
          return beyondLatin(bytes, from, limit);
        }
        isAscii = false;
        target[length] = (byte) character;
        p += 2;
      } else if (unit < ' ') {
        throw DeclinedException.NOT_SOUND;
      } else {
        target[length] = unit;
        p++;
      }
      length++;
    }
  }

  private String latin(int length) {
    return new String(written, 0, length, ISO_8859_1);
  }

  private String repairedOrLatin(int length) {
    return encoded == null ? latin(length) : Mojibake.repaired(written, length, encoded);
  }

  /** As {@link #words}, of whatever characters. */
  private String beyondLatin(byte[] bytes, int from, int limit) throws DeclinedException {
    quote = skip(bytes, from, limit);
    String words = new String(written, 0, unescape(bytes, from, quote), UTF_8);
    return encoded == null ? words : Mojibake.repaired(words);
  }

  /** What Jackson read of the same text, with its strings as they are read here. */
  JsonNode asRead(JsonNode careful) {
    return encoded == null ? careful : Mojibake.repaired(careful);
  }

  /**
   * Writes UTF-8, which takes no more bytes than the escapes for it.
   *
   * @return how many bytes
   */
  private int unescape(byte[] bytes, int from, int to) throws DeclinedException {
    byte[] target = written;
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
        length = Utf8.append(target, length, character);
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
