package io.offclock.forget;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks for names as words of their own, in any case: not within a longer word, and not where a dot
 * or hyphen joins them to one, for {@code ada-lovelace} is somebody else than {@code ada}.
 */
final class Names {
  private final List<byte[]> names;

  Names(List<String> names) {
    this.names =
        names.stream()
            .map(name -> name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  boolean isIn(byte[] bytes, int length) {
    for (byte[] name : names) {
      for (int start = 0; start + name.length <= length; start++) {
        if (isAt(bytes, start, name) && isWord(bytes, start, start + name.length, length)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The text with {@code *} for each character of them. */
  String without(String text) {
    String left = text;
    for (byte[] name : names) {
      String word = Pattern.quote(new String(name, StandardCharsets.UTF_8));
      left =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}_.\\-])" + word + "(?![\\p{L}\\p{N}_])(?![.\\-][\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(left)
              .replaceAll(found -> "*".repeat(found.group().length()));
    }
    return left;
  }

  private static boolean isAt(byte[] bytes, int start, byte[] name) {
    for (int i = 0; i < name.length; i++) {
      if (lower(bytes[start + i]) != name[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(byte[] bytes, int start, int end, int length) {
    if (start > 0 && (isLetter(bytes[start - 1]) || isJoint(bytes[start - 1]))) {
      return false;
    }
    if (end == length) {
      return true;
    }
    boolean isJoined = isJoint(bytes[end]) && end + 1 < length && isLetter(bytes[end + 1]);
    return !isLetter(bytes[end]) && !isJoined;
  }

  /** Letters beyond ASCII are bytes below zero. */
  private static boolean isLetter(byte b) {
    return b < 0 || Character.isLetterOrDigit(b) || b == '_';
  }

  private static boolean isJoint(byte b) {
    return b == '.' || b == '-';
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + ('a' - 'A')) : b;
  }
}
