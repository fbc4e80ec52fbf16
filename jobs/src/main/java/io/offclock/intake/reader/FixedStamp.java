package io.offclock.intake.reader;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stamp pattern whose fields are all of one width, such as {@code yyyy-MM-dd HH:mm}, matched
 * character by character. A formatter says the same of such a stamp in ten times the time; what is
 * not exactly of the shape, or no such date, is left to it.
 */
final class FixedStamp {
  private static final String FIELDS = "yMdHms";

  /** As in ISO 8601, in UTC or without a zone. */
  private static final String ISO = "yyyy-MM-ddTHH:mm:ss";

  /** Letters of {@link #FIELDS} where digits stand, else the character itself. */
  private final String shape;

  /** Where in the shape digits stand. */
  private final boolean[] digits;

  private final boolean utc;
  private final boolean hasTime;
  private final int[] starts = new int[FIELDS.length()];

  private FixedStamp(String shape, boolean utc) {
    this.shape = shape;
    this.digits = new boolean[shape.length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = FIELDS.indexOf(shape.charAt(i)) >= 0;
    }
    this.utc = utc;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = shape.indexOf(FIELDS.charAt(i));
    }
    this.hasTime = starts[3] >= 0;
  }

  /** {@code 2024-05-14T07:32:10}. */
  static FixedStamp isoLocal() {
    return new FixedStamp(ISO, false);
  }

  /** {@code 2024-05-14T07:32:10Z}. */
  static FixedStamp isoUtc() {
    return new FixedStamp(ISO + "Z", true);
  }

  /**
   * The shape of a {@link java.time.format.DateTimeFormatter} pattern; null where its stamps are of
   * several widths, or where it is not a whole date with no time or at least hour and minute.
   */
  static @Nullable FixedStamp of(String pattern) {
    boolean utc = pattern.endsWith(" Z");
    String fields = utc ? pattern.substring(0, pattern.length() - 1) : pattern;
    String plain = fields.replace('u', 'y');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (FIELDS.indexOf(c) < 0 && "-/.: ".indexOf(c) < 0) {
        return null;
      }
    }
    boolean date = occurs(plain, 'y', 4) && occurs(plain, 'M', 2) && occurs(plain, 'd', 2);
    boolean noTime = occurs(plain, 'H', 0) && occurs(plain, 'm', 0) && occurs(plain, 's', 0);
    boolean time =
        occurs(plain, 'H', 2)
            && occurs(plain, 'm', 2)
            && (occurs(plain, 's', 2) || occurs(plain, 's', 0));
    return date && (noTime || time) ? new FixedStamp(utc ? plain + "+0000" : plain, utc) : null;
  }

  /** Whether a field stands so many digits wide in one place and in no other. */
  private static boolean occurs(String pattern, char field, int width) {
    int first = pattern.indexOf(field);
    int after = pattern.lastIndexOf(field) + 1;
    return first < 0
        ? width == 0
        : after - first == width
            && pattern.regionMatches(first, String.valueOf(field).repeat(width), 0, width);
  }

  /** True where every stamp of this shape is in UTC, by what stands in it. */
  boolean isUtc() {
    return utc;
  }

  /** False where it is a date alone. */
  boolean hasTime() {
    return hasTime;
  }

  /**
   * What the stamp states, midnight where it is a date alone; null where it is of another shape.
   */
  @Nullable LocalDateTime read(String stamp) {
    if (stamp.length() != shape.length()) {
      return null;
    }
    for (int i = 0; i < digits.length; i++) {
      char c = stamp.charAt(i);
      if (digits[i] ? c < '0' || c > '9' : c != shape.charAt(i)) {
        return null;
      }
    }
    try {
      return LocalDateTime.of(
          number(stamp, 0, 4),
          number(stamp, 1, 2),
          number(stamp, 2, 2),
          number(stamp, 3, 2),
          number(stamp, 4, 2),
          number(stamp, 5, 2));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int number(String stamp, int field, int width) {
    int from = starts[field];
    int number = 0;
    for (int i = 0; from >= 0 && i < width; i++) {
      number = 10 * number + (stamp.charAt(from + i) - '0');
    }
    return number;
  }
}
