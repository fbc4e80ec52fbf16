package io.offclock.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Text as bytes of UTF-8, to be digested. */
public final class TextBytes {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final char LAST_LATIN = '\u00FF';

  private TextBytes() {}

  /**
   * As {@link String#getBytes(java.nio.charset.Charset)}, which goes character by character once
   * there is one accent; of western texts this takes a third of the time.
   */
  public static byte[] utf8(String text) {
    if (!isLikelyLatin(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    if (!new String(latin, StandardCharsets.ISO_8859_1).equals(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    int accents = accents(latin);
    return accents == 0 ? latin : utf8(latin, accents);
  }

  /** Three characters tell nearly always; where they do not, only time is lost. */
  private static boolean isLikelyLatin(String text) {
    int length = text.length();
    return length == 0
        || (text.charAt(0) <= LAST_LATIN
            && text.charAt(length / 2) <= LAST_LATIN
            && text.charAt(length - 1) <= LAST_LATIN);
  }

  private static int accents(byte[] latin) {
    int accents = 0;
    int i = 0;
    for (; i + Long.BYTES <= latin.length; i += Long.BYTES) {
      accents += Long.bitCount((long) EIGHT_BYTES.get(latin, i) & HIGHEST_BITS);
    }
    for (; i < latin.length; i++) {
      accents += latin[i] < 0 ? 1 : 0;
    }
    return accents;
  }

  private static byte[] utf8(byte[] latin, int accents) {
    byte[] utf8 = new byte[latin.length + accents];
    int to = 0;
    int from = 0;
    while (from < latin.length) {
      if (from + Long.BYTES <= latin.length
          && ((long) EIGHT_BYTES.get(latin, from) & HIGHEST_BITS) == 0) {
        EIGHT_BYTES.set(utf8, to, (long) EIGHT_BYTES.get(latin, from));
        from += Long.BYTES;
        to += Long.BYTES;
        continue;
      }
      int c = latin[from] & 0xFF;
      from++;
      if (c < 0x80) {
        utf8[to] = (byte) c;
        to++;
      } else {
        utf8[to] = (byte) (0xC0 | (c >> 6));
        utf8[to + 1] = (byte) (0x80 | (c & 0x3F));
        to += 2;
      }
    }
    return utf8;
  }
}
