package io.offclock.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Text as bytes of UTF-8 and back. The platform goes character by character once there is one
 * accent; of western texts this takes a fraction of the time.
 */
public final class TextBytes {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final char LAST_ASCII = '\u007F';
  private static final char LAST_LATIN = '\u00FF';

  private TextBytes() {}

  /** As {@link String#String(byte[], int, int, java.nio.charset.Charset)}, by a last index. */
  public static String text(byte[] utf8, int from, int to) {
    byte[] latin = new byte[to - from + Long.BYTES];
    int length = 0;
    int p = from;
    while (p < to) {
      if (p + Long.BYTES <= to) {
        long eight = (long) EIGHT_BYTES.get(utf8, p);
        EIGHT_BYTES.set(latin, length, eight);
        if ((eight & HIGHEST_BITS) == 0) {
          p += Long.BYTES;
          length += Long.BYTES;
          continue;
        }
        int plain = plain(eight);
        p += plain;
        length += plain;
      }
      byte lead = utf8[p];
      if (lead >= 0) {
        latin[length] = lead;
        p++;
      } else {
        boolean isLatin = (lead & 0xFE) == 0xC2 && p + 1 < to && (utf8[p + 1] & 0xC0) == 0x80;
        if (!isLatin) {
          return new String(utf8, from, to - from, UTF_8);
        }
        latin[length] = (byte) ((lead << 6) | (utf8[p + 1] & 0x3F));
        p += 2;
      }
      length++;
    }
    return new String(latin, 0, length, ISO_8859_1);
  }

  /** How many of eight bytes are ASCII before the first that is not. */
  private static int plain(long eight) {
    return Long.numberOfTrailingZeros(eight & HIGHEST_BITS) / Byte.SIZE;
  }

  /** Room that {@link #utf8} needs for so many characters, in bytes; more than it fills. */
  static int room(int characters) {
    return 3 * characters + 2 * Long.BYTES;
  }

  /**
   * Writes a text if all of it is ASCII.
   *
   * @return the index after it; negative where it is not
   */
  static int ascii(String text, byte[] target, int at) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > LAST_ASCII) {
        return -1;
      }
      target[at + i] = (byte) c;
    }
    return at + length;
  }

  /**
   * Writes a text.
   *
   * @param target with {@link #room} for it from an index on
   * @return the index after it
   */
  static int utf8(String text, byte[] target, int at) {
    int length = text.length();
    // Behind all that is written in place of them, however many take two bytes.
    int latin = at + 2 * length + Long.BYTES;
    if (!isLatin(text, target, latin)) {
      byte[] utf8 = text.getBytes(UTF_8);
      System.arraycopy(utf8, 0, target, at, utf8.length);
      return at + utf8.length;
    }
    int end = latin + length;
    int to = at;
    int from = latin;
    while (from < end) {
      if (from + Long.BYTES <= end) {
        long eight = (long) EIGHT_BYTES.get(target, from);
        EIGHT_BYTES.set(target, to, eight);
        if ((eight & HIGHEST_BITS) == 0) {
          from += Long.BYTES;
          to += Long.BYTES;
          continue;
        }
        int plain = plain(eight);
        from += plain;
        to += plain;
      }
      int c = target[from] & 0xFF;
      from++;
      if (c < 0x80) {
        target[to] = (byte) c;
        to++;
      } else {
        target[to] = (byte) (0xC0 | (c >> 6));
        target[to + 1] = (byte) (0x80 | (c & 0x3F));
        to += 2;
      }
    }
    return to;
  }

  /** Whether all characters are of ISO 8859-1, and then writes them a byte each. */
  @SuppressWarnings("deprecation") // the only one that writes into an array that is there
  private static boolean isLatin(String text, byte[] target, int at) {
    int length = text.length();
    // Three characters tell nearly always; where they do not, only time is lost.
    boolean isLikely =
        length == 0
            || (text.charAt(0) <= LAST_LATIN
                && text.charAt(length / 2) <= LAST_LATIN
                && text.charAt(length - 1) <= LAST_LATIN);
    if (!isLikely) {
      return false;
    }
    text.getBytes(0, length, target, at);
    return new String(target, at, length, ISO_8859_1).equals(text);
  }
}
