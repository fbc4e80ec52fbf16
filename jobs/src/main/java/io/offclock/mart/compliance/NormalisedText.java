package io.offclock.mart.compliance;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import io.offclock.contract.Folded;
import java.util.Arrays;

/**
 * A text in NFKC without invisible characters, every char of which knows the code points of the
 * original that it came from. Letter case is kept; tokens fold it.
 */
final class NormalisedText {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final StringBuilder chars;
  private int[] from;
  private int[] to;
  private boolean cut;

  private NormalisedText(int capacity) {
    chars = new StringBuilder(capacity);
    from = new int[capacity];
    to = new int[capacity];
  }

  /** Normalises at most the first {@code maxCodePoints} of a text. */
  static NormalisedText of(String original, int maxCodePoints) {
    NormalisedText result = new NormalisedText(Math.min(original.length(), maxCodePoints) + 16);
    result.read(original, maxCodePoints);
    return result;
  }

  private void read(String original, int maxCodePoints) {
    StringBuilder segment = new StringBuilder();
    int segmentFrom = 0;
    int position = 0;
    int i = 0;
    while (i < original.length()) {
      if (position == maxCodePoints) {
        cut = true;
        break;
      }
      if (segment.isEmpty() && isPlain(original, i)) {
        append(original.charAt(i), position++);
        i++;
        continue;
      }
      int read = original.codePointAt(i);
      // NFKC would part the word: people type the acute accent for an apostrophe.
      int codePoint = read == 0xB4 ? '\'' : read;
      if (!isInvisible(codePoint)) {
        // A very long run of combining marks is cut into segments, so that one hostile text cannot
        // make a segment of unbounded size.
        if (!segment.isEmpty() && (startsSegment(codePoint) || segment.length() > 64)) {
          flush(segment, segmentFrom, position);
        }
        if (segment.isEmpty()) {
          segmentFrom = position;
        }
        segment.appendCodePoint(codePoint);
      }
      i += Character.charCount(read);
      position++;
    }
    flush(segment, segmentFrom, position);
  }

  /** ASCII that nothing behind it can combine with: most of most texts, and already normal. */
  private static boolean isPlain(String text, int i) {
    return text.charAt(i) < 0x80 && (i + 1 == text.length() || text.charAt(i + 1) < 0x80);
  }

  private void append(char plain, int position) {
    int at = chars.length();
    if (at == from.length) {
      from = Arrays.copyOf(from, at * 2);
      to = Arrays.copyOf(to, at * 2);
    }
    chars.append(plain);
    from[at] = position;
    to[at] = position + 1;
  }

  private static boolean startsSegment(int codePoint) {
    return codePoint < 0x300 || NFKC.hasBoundaryBefore(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint >= 0xAD
        && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private void flush(StringBuilder segment, int segmentFrom, int segmentTo) {
    boolean ascii = segment.length() == 1 && segment.charAt(0) < 0x80;
    int before = chars.length();
    if (ascii) {
      chars.append(segment.charAt(0));
    } else {
      chars.append(NFKC.normalize(segment));
    }
    if (chars.length() > from.length) {
      from = Arrays.copyOf(from, chars.length() * 2);
      to = Arrays.copyOf(to, chars.length() * 2);
    }
    Arrays.fill(from, before, chars.length(), segmentFrom);
    // A trailing invisible character belongs to nobody: one code point where one was read.
    Arrays.fill(to, before, chars.length(), ascii ? segmentFrom + 1 : segmentTo);
    segment.setLength(0);
  }

  /** Letter case removed without a locale, on top of NFKC. */
  static String fold(String text) {
    return Folded.of(text);
  }

  String chars() {
    return chars.toString();
  }

  /** True where the original went on beyond what was examined. */
  boolean isCut() {
    return cut;
  }

  /** Code points of the original before the char at {@code index}. */
  int offsetOf(int index) {
    return from[index];
  }

  /** Code points of the original up to and with the char at {@code index}. */
  int endOf(int index) {
    return to[index];
  }
}
