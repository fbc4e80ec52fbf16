package io.offclock.mart.figures;

import io.offclock.contract.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one person posted, summed as far as it is the same to every period and group. Mutable. */
public final class PersonPosts {
  /** Hours of a week, by the wall clock. */
  public static final int WEEK_HOURS = 7 * 24;

  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * Activities of days that lie in the same periods, of one department and employment class.
   *
   * @param date the first of the days with an activity
   * @param weekHours activities by hours since the local week began on Monday, where that is known
   * @param qualifyingDates local dates with an activity that counts towards adoption
   */
  @SuppressWarnings("ArrayRecordComponent") // added to, never compared
  public record Stretch(
      LocalDate date,
      String department,
      String employmentClass,
      Map<String, PersonSums> byPlatform,
      int[] weekHours,
      NavigableSet<LocalDate> qualifyingDates) {

    private static Stretch before(PersonActivity first) {
      return new Stretch(
          first.date(),
          first.department(),
          first.employmentClass(),
          new TreeMap<>(),
          new int[WEEK_HOURS],
          new TreeSet<>());
    }

    /** On all platforms. */
    public PersonSums sums() {
      PersonSums all = new PersonSums();
      byPlatform.values().forEach(all::add);
      return all;
    }

    private boolean holds(PersonActivity activity, DayOfWeek weekStart) {
      return Period.areSame(date, activity.date(), weekStart)
          && department.equals(activity.department())
          && employmentClass.equals(activity.employmentClass());
    }

    private void add(PersonActivity activity) {
      byPlatform.computeIfAbsent(activity.platform(), platform -> new PersonSums()).count(activity);
      if (activity.weekHour() != PersonActivity.NO_HOUR) {
        weekHours[activity.weekHour()]++;
      }
      if (activity.qualifying()) {
        qualifyingDates.add(activity.date());
      }
    }
  }

  /**
   * Sums up the activities of a person.
   *
   * @param activities in the order of their dates
   * @param weekStart first day of the WEEK periods
   */
  public static PersonPosts of(Iterator<PersonActivity> activities, DayOfWeek weekStart) {
    PersonPosts posts = new PersonPosts();
    Stretch last = null;
    while (activities.hasNext()) {
      PersonActivity activity = activities.next();
      if (last == null || !last.holds(activity, weekStart)) {
        last = Stretch.before(activity);
        posts.add(last);
      }
      last.add(activity);
    }
    return posts;
  }

  public void add(Stretch stretch) {
    stretches.add(stretch);
  }

  /** The sums, in no order; two of them may be of the same days and group. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** Local dates with an activity that counts towards adoption. */
  public NavigableSet<LocalDate> qualifyingDates() {
    NavigableSet<LocalDate> dates = new TreeSet<>();
    stretches.forEach(stretch -> dates.addAll(stretch.qualifyingDates()));
    return dates;
  }

  /** First local date of a week to the activities in it that count towards adoption, if any. */
  public Map<LocalDate, Long> qualifyingByWeek(DayOfWeek weekStart) {
    Map<LocalDate, Long> weeks = new TreeMap<>();
    for (Stretch stretch : stretches) {
      long qualifying = stretch.sums().qualifying();
      if (qualifying > 0) {
        weeks.merge(
            Period.containing(Period.Kind.WEEK, stretch.date(), weekStart).start(),
            qualifying,
            Long::sum);
      }
    }
    return weeks;
  }
}
