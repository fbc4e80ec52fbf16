package io.offclock.sample;

import io.offclock.attribution.people.People.Arrangement;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A weekly pattern of the invented company, and when its people tend to post.
 *
 * @param days weekdays on which its shifts start
 * @param shifts start, end, band start and band end, as in schedules.csv; two make a split shift
 */
record Schedule(
    String id, Arrangement arrangement, Set<DayOfWeek> days, Habit habit, List<String> shifts) {

  static final Schedule OFFICE =
      fromTo(
          "office",
          Arrangement.FIXED,
          DayOfWeek.MONDAY,
          DayOfWeek.FRIDAY,
          Habit.DESK,
          "09:00,17:00,,");
  static final Schedule LONG_DAY =
      fromTo(
          "long-day",
          Arrangement.FIXED,
          DayOfWeek.MONDAY,
          DayOfWeek.FRIDAY,
          Habit.DESK,
          "09:00,18:00,,");
  static final Schedule FLEX =
      fromTo(
          "flex-core",
          Arrangement.FLEX,
          DayOfWeek.MONDAY,
          DayOfWeek.FRIDAY,
          Habit.DESK,
          "10:00,15:00,06:00,22:00");
  static final Schedule EARLY =
      fromTo(
          "early",
          Arrangement.SHIFT,
          DayOfWeek.MONDAY,
          DayOfWeek.FRIDAY,
          Habit.HOURLY,
          "06:00,14:00,,");
  static final Schedule LATE =
      fromTo(
          "late",
          Arrangement.SHIFT,
          DayOfWeek.MONDAY,
          DayOfWeek.FRIDAY,
          Habit.HOURLY,
          "14:00,22:00,,");

  /** Sunday to Thursday, each shift ending on the morning after. */
  static final Schedule NIGHT =
      new Schedule(
          "night",
          Arrangement.SHIFT,
          Collections.unmodifiableSet(
              EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))),
          Habit.NIGHT,
          List.of("22:00,06:00,,"));

  static final Schedule SPLIT =
      fromTo(
          "split",
          Arrangement.SHIFT,
          DayOfWeek.TUESDAY,
          DayOfWeek.SATURDAY,
          Habit.HOURLY,
          "09:00,13:00,,",
          "16:00,20:00,,");

  static final List<Schedule> ALL = List.of(OFFICE, LONG_DAY, FLEX, EARLY, LATE, NIGHT, SPLIT);

  private static Schedule fromTo(
      String id,
      Arrangement arrangement,
      DayOfWeek first,
      DayOfWeek last,
      Habit habit,
      String... shifts) {
    Set<DayOfWeek> days = EnumSet.range(first, last);
    return new Schedule(id, arrangement, Collections.unmodifiableSet(days), habit, List.of(shifts));
  }

  /**
   * True where a shift of the pattern covers a local hour, 0 to 23, of a weekday that it starts on.
   */
  boolean worksAt(DayOfWeek day, int hour) {
    return days.contains(day)
        && shifts.stream()
            .map(shift -> shift.split(",", -1))
            .anyMatch(
                times ->
                    LocalTime.parse(times[0]).getHour() <= hour
                        && hour < LocalTime.parse(times[1]).getHour());
  }

  /** How much of what is posted on a weekday falls into working hours, 0 to 1. */
  double workingShare(DayOfWeek day) {
    return habit.hours.chars().filter(hour -> worksAt(day, hour)).count()
        / (double) habit.hours.length();
  }

  /** How likely a post is in each local hour of a day, 0 to 23, relative to the others. */
  enum Habit {
    DESK(1, 0, 0, 0, 0, 1, 3, 7, 9, 8, 7, 6, 8, 7, 6, 6, 7, 8, 6, 5, 5, 4, 3, 2),
    HOURLY(1, 1, 0, 0, 1, 3, 5, 5, 3, 3, 3, 4, 8, 4, 3, 3, 5, 8, 9, 9, 8, 7, 5, 2),
    NIGHT(7, 6, 6, 5, 5, 5, 5, 4, 2, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6, 5, 4, 4, 6, 8);

    /** Each hour as a character, as often as it weighs. */
    private final String hours;

    Habit(int... weights) {
      StringBuilder drawn = new StringBuilder();
      for (int hour = 0; hour < weights.length; hour++) {
        drawn.append(Character.toString(hour).repeat(weights[hour]));
      }
      hours = drawn.toString();
    }

    /** A local hour, 0 to 23. */
    int hour(Dice dice) {
      return hours.charAt(dice.below(hours.length()));
    }
  }
}
