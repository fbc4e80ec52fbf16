package io.offclock.attribution.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period of dates.
 *
 * @param from first date; null since always
 * @param to date from which it is over; null while it lasts
 */
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Reads {@code valid_from} and {@code valid_to} of a row whose start may be left open. */
  static Validity openOf(PeopleRow row) {
    return checked(row, row.date("valid_from"), row.date("valid_to"));
  }

  private static Validity checked(PeopleRow row, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && !to.isAfter(from)) {
      row.finding(
          "valid_to",
          to.toString(),
          "a date after valid_from " + from,
          "valid_to is the first day on which the row no longer holds.");
    }
    return new Validity(from, to);
  }

  /** Reads the two of a row that must state its start; {@code from} is null after a finding. */
  static Validity startedOf(PeopleRow row) {
    return checked(row, row.requiredDate("valid_from"), row.date("valid_to"));
  }

  boolean contains(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
  }

  boolean overlaps(Validity other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Validity other) {
    return from == null || other.to == null || from.isBefore(other.to);
  }

  /**
   * Reports where a row holds on a day on which another row of the same does.
   *
   * @param of what rows are of, as a sentence names it
   * @param before periods of the same so far, to which this one is added
   */
  void reportOverlap(PeopleRow row, String of, List<Validity> before) {
    for (Validity other : before) {
      if (other.overlaps(this)) {
        row.finding(
            "valid_from",
            words(),
            "a period after that of the " + of + "'s other row, " + other.words(),
            "End one row where the next begins.");
        break;
      }
    }
    before.add(this);
  }

  /** Sort key: a period since always comes first. */
  LocalDate start() {
    return from == null ? LocalDate.MIN : from;
  }

  /** As a sentence shows it: {@code 2026-01-01 to 2026-06-01}, {@code always}. */
  String words() {
    if (from == null && to == null) {
      return "always";
    }
    return (from == null ? "always" : from.toString())
        + " to "
        + (to == null ? "further notice" : to);
  }
}
