package io.offclock.intake.reader;

/** Characters beyond ASCII in UTF-8. */
final class Utf8 {
  private static final int LAST_OF_ONE = 0x7F;
  private static final int LAST_OF_TWO = 0x7FF;
  private static final int LAST_OF_THREE = 0xFFFF;

  private Utf8() {}

  /** The index after the characters beyond ASCII that stand at an index. */
  static int afterCharacters(byte[] bytes, int from, int limit) throws DeclinedException {
    int p = from;
    while (p < limit && bytes[p] < 0) {
      int lead = bytes[p] & 0xFF;
      int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      if (lead < 0xC2 || lead > 0xF4) {
        throw DeclinedException.NOT_SOUND;
      }
      if (p + length > limit) {
        throw DeclinedException.CUT;
      }
      // Not longer than need be, no surrogate, and no character beyond the last.
      int second = bytes[p + 1] & 0xFF;
      int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      boolean isSound =
          second >= lowest
              && second <= highest
              && (length < 3 || (bytes[p + 2] & 0xC0) == 0x80)
              && (length < 4 || (bytes[p + 3] & 0xC0) == 0x80);
      if (!isSound) {
        throw DeclinedException.NOT_SOUND;
      }
      p += length;
    }
    return p;
  }

  /** The character at an index if it is one of U+0080 to U+00FF, whole and sound; else negative. */
  static int latin(byte[] bytes, int at, int limit) {
    boolean isLatin =
        (bytes[at] & 0xFE) == 0xC2 && at + 1 < limit && (bytes[at + 1] & 0xC0) == 0x80;
    return isLatin ? ((bytes[at] & 0x03) << 6) | (bytes[at + 1] & 0x3F) : -1;
  }

  /** Writes a character; the index after it. Half a surrogate pair is declined. */
  static int append(byte[] target, int at, int character) throws DeclinedException {
    if (character <= LAST_OF_ONE) {
      target[at] = (byte) character;
      return at + 1;
    }
    if (character <= LAST_OF_TWO) {
      target[at] = (byte) (0xC0 | (character >> 6));
      target[at + 1] = (byte) (0x80 | (character & 0x3F));
      return at + 2;
    }
    if (character <= LAST_OF_THREE) {
      if (Character.isSurrogate((char) character)) {
        throw DeclinedException.NOT_SOUND;
      }
      target[at] = (byte) (0xE0 | (character >> 12));
      target[at + 1] = (byte) (0x80 | ((character >> 6) & 0x3F));
      target[at + 2] = (byte) (0x80 | (character & 0x3F));
      return at + 3;
    }
    target[at] = (byte) (0xF0 | (character >> 18));
    target[at + 1] = (byte) (0x80 | ((character >> 12) & 0x3F));
    target[at + 2] = (byte) (0x80 | ((character >> 6) & 0x3F));
    target[at + 3] = (byte) (0x80 | (character & 0x3F));
    return at + 4;
  }
}
