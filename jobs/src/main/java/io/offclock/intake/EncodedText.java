package io.offclock.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The text that was asked for last in UTF-8: many a one goes into a key and into a digest. */
final class EncodedText {
  /** Characters; of a longer text nothing is held longer than it is needed. */
  private static final int LONGEST = 1 << 12;

  private final byte[] held = new byte[TextBytes.room(LONGEST)];
  private byte[] bytes = held;
  private int length;
  private String text = "";

  /** Encodes a text; how many bytes it takes. */
  int length(String wanted) {
    if (!isHeld(wanted)) {
      if (wanted.length() <= LONGEST) {
        bytes = held;
        length = TextBytes.utf8(wanted, held, 0);
        text = wanted;
      } else {
        bytes = wanted.getBytes(UTF_8);
        length = bytes.length;
        text = "";
      }
    }
    return length;
  }

  @SuppressWarnings("ReferenceEquality") // the very same one; comparing takes as long as encoding
  private boolean isHeld(String wanted) {
    return wanted == text && bytes == held;
  }

  /** Holds the text encoded last, from its first byte on. */
  byte[] bytes() {
    return bytes;
  }
}
