package io.offclock.mart.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one person posted, summed as far as it is the same to every period and group. Activities may
 * come in any order; in the order of their dates they take the least room. Mutable.
 */
public final class PersonPosts {
  /** Hours of a week, by the wall clock. */
  public static final int WEEK_HOURS = 7 * 24;

  private final Calendar calendar;
  private final List<Stretch> stretches = new ArrayList<>();
  private final NavigableSet<LocalDate> qualifyingDates = new TreeSet<>();

  public PersonPosts(Calendar calendar) {
    this.calendar = calendar;
  }

  /**
   * Activities of days that lie in the same periods, of one department and employment class.
   *
   * @param date one of the days
   * @param weekHours activities by hours since the local week began on Monday, where that is known
   */
  @SuppressWarnings("ArrayRecordComponent") // added to, never compared
  public record Stretch(
      LocalDate date,
      String department,
      String employmentClass,
      Map<String, PersonSums> byPlatform,
      int[] weekHours) {

    /** On all platforms. */
    public PersonSums sums() {
      PersonSums all = new PersonSums();
      byPlatform.values().forEach(all::add);
      return all;
    }
  }

  /** Adds one activity. */
  public void add(PersonActivity activity) {
    Stretch stretch = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (stretch == null || !holds(stretch, activity)) {
      stretch =
          new Stretch(
              activity.date(),
              activity.department(),
              activity.employmentClass(),
              new TreeMap<>(),
              new int[WEEK_HOURS]);
      stretches.add(stretch);
    }
    stretch
        .byPlatform()
        .computeIfAbsent(activity.platform(), platform -> new PersonSums())
        .count(activity);
    if (activity.weekHour() != PersonActivity.NO_HOUR) {
      stretch.weekHours()[activity.weekHour()]++;
    }
    if (activity.qualifying()) {
      qualifyingDates.add(activity.date());
    }
  }

  private boolean holds(Stretch stretch, PersonActivity activity) {
    return (stretch.date().equals(activity.date())
            || calendar.areInSamePeriods(stretch.date(), activity.date()))
        && stretch.department().equals(activity.department())
        && stretch.employmentClass().equals(activity.employmentClass());
  }

  /** The sums; two of them may be of the same days and group. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** Local dates with an activity that counts towards adoption. */
  public NavigableSet<LocalDate> qualifyingDates() {
    return qualifyingDates;
  }
}
