package io.offclock.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The last text in UTF-8: many a one goes into a key and into a digest, and often whoever made it
 * had its bytes. For one thread.
 */
public final class EncodedText {
  /** Characters of a text that is never looked for here: it takes no longer to encode. */
  static final int SHORT = 64;

  /** Characters; of a longer text nothing is held longer than it is needed. */
  private static final int LONGEST = 1 << 12;

  private final byte[] held = new byte[TextBytes.room(LONGEST)];
  private byte[] bytes = held;
  private int length;
  private String text = "";

  /**
   * Tells what a text is in UTF-8, so that it need not be encoded.
   *
   * @param utf8 holds it from its first byte on
   */
  public void put(String made, byte[] utf8, int bytesOfText) {
    if (made.length() > SHORT && bytesOfText <= held.length) {
      System.arraycopy(utf8, 0, held, 0, bytesOfText);
      bytes = held;
      length = bytesOfText;
      text = made;
    }
  }

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
