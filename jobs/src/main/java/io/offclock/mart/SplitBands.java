package io.offclock.mart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bands that persons are counted in: by the size and the age of their legal entity, and by
 * tenure; never by age (reference, F12 to F14).
 *
 * <p>The edges are constants and no settings. Bands that a company cuts to its liking can be cut
 * around one person, and two versions cut differently would give away the difference. Sizes part
 * where the European Commission's Recommendation 2003/361/EC parts small from medium and medium
 * from large enterprises, then where figures gain a digit; micro enterprises are not apart, of
 * which nothing could be shown.
 */
final class SplitBands {
  static final String NOT_PROVIDED = "NOT_PROVIDED";

  private SplitBands() {}

  /**
   * The band of a headcount.
   *
   * @param employees null where not provided
   */
  static String size(@Nullable Integer employees) {
    if (employees == null) {
      return NOT_PROVIDED;
    }
    if (employees < 50) {
      return "1-49";
    }
    if (employees < 250) {
      return "50-249";
    }
    if (employees < 1000) {
      return "250-999";
    }
    return employees < 5000 ? "1000-4999" : "5000+";
  }

  /**
   * The band of an entity's age in full years; one that is yet to be founded is of the youngest.
   *
   * @param foundedOn null where not provided
   */
  static String age(@Nullable LocalDate foundedOn, LocalDate on) {
    if (foundedOn == null) {
      return NOT_PROVIDED;
    }
    long years = fullYears(foundedOn, on);
    if (years < 5) {
      return "0-4";
    }
    if (years < 10) {
      return "5-9";
    }
    return years < 25 ? "10-24" : "25+";
  }

  /** The band of a person's full years since the day of hire. */
  static String tenure(LocalDate hiredOn, LocalDate on) {
    long years = fullYears(hiredOn, on);
    if (years < 1) {
      return "UNDER_1";
    }
    if (years < 3) {
      return "1-2";
    }
    if (years < 6) {
      return "3-5";
    }
    return years <= 10 ? "6-10" : "OVER_10";
  }

  /** A year is full on the same day of the next; one from 29 February on 1 March. */
  private static long fullYears(LocalDate from, LocalDate on) {
    return ChronoUnit.YEARS.between(from, on);
  }
}
