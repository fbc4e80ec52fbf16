package io.offclock.mart.figures;

import io.offclock.contract.HoursClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** One person's activities and hours in one period and group. Mutable. */
@SuppressWarnings("EnumOrdinal") // the order lives no longer than the code
public final class PersonSums {
  private static final int CLASSES = HoursClass.values().length;

  private long activities;
  private final long[] published = new long[CLASSES];
  private final long[] effort = new long[CLASSES];
  private long withoutHour;
  private long offPublishedOnComposed;
  private long onPublishedOffComposed;
  private long qualifying;
  private long manual;
  private long scheduled;
  private long provided;
  private final long[] seconds = new long[PersonHours.SCOPES.size()];

  public void count(PersonActivity activity) {
    activities++;
    published[activity.published().ordinal()]++;
    effort[activity.effort().ordinal()]++;
    withoutHour += activity.weekHour() == PersonActivity.NO_HOUR ? 1 : 0;
    offPublishedOnComposed += activity.offPublishedOnComposed() ? 1 : 0;
    onPublishedOffComposed += activity.onPublishedOffComposed() ? 1 : 0;
    if (activity.qualifying()) {
      qualifying++;
      manual += activity.client() == PersonActivity.Client.MANUAL ? 1 : 0;
      scheduled += activity.client() == PersonActivity.Client.SCHEDULER ? 1 : 0;
      provided += activity.isProvided() ? 1 : 0;
    }
  }

  /** The activities without the hours, as {@link #of} reads them. */
  List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    numbers.add(activities);
    Arrays.stream(published).forEach(numbers::add);
    Arrays.stream(effort).forEach(numbers::add);
    numbers.add(withoutHour);
    numbers.add(offPublishedOnComposed);
    numbers.add(onPublishedOffComposed);
    numbers.add(qualifying);
    numbers.add(manual);
    numbers.add(scheduled);
    numbers.add(provided);
    return numbers;
  }

  static PersonSums of(Iterator<Long> next) {
    PersonSums sums = new PersonSums();
    sums.activities = next.next();
    Arrays.setAll(sums.published, hoursClass -> next.next());
    Arrays.setAll(sums.effort, hoursClass -> next.next());
    sums.withoutHour = next.next();
    sums.offPublishedOnComposed = next.next();
    sums.onPublishedOffComposed = next.next();
    sums.qualifying = next.next();
    sums.manual = next.next();
    sums.scheduled = next.next();
    sums.provided = next.next();
    return sums;
  }

  /** Adds other activities and hours of the same person. */
  public void add(PersonSums others) {
    activities += others.activities;
    addTo(published, others.published);
    addTo(effort, others.effort);
    withoutHour += others.withoutHour;
    offPublishedOnComposed += others.offPublishedOnComposed;
    onPublishedOffComposed += others.onPublishedOffComposed;
    qualifying += others.qualifying;
    manual += others.manual;
    scheduled += others.scheduled;
    provided += others.provided;
    addTo(seconds, others.seconds);
  }

  private static void addTo(long[] numbers, long[] others) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += others[i];
    }
  }

  public void count(PersonHours.Stretch stretch) {
    addTo(seconds, stretch.seconds());
  }

  public long activities() {
    return activities;
  }

  /** Activities whose local hour is not known. */
  public long withoutHour() {
    return withoutHour;
  }

  public long offPublishedOnComposed() {
    return offPublishedOnComposed;
  }

  public long onPublishedOffComposed() {
    return onPublishedOffComposed;
  }

  /** Activities that count towards adoption. */
  public long qualifying() {
    return qualifying;
  }

  /** Of the qualifying, those from a client by which persons post by hand. */
  public long manual() {
    return manual;
  }

  /** Of the qualifying, those from a listed scheduler. */
  public long scheduled() {
    return scheduled;
  }

  /** Of the qualifying, those in words that the company provided. */
  public long provided() {
    return provided;
  }

  /** Activities of a class in a view. */
  public long of(String view, HoursClass hoursClass) {
    return classes(view)[hoursClass.ordinal()];
  }

  /** Activities of any off-hours class in a view. */
  public long off(String view) {
    long off = 0;
    for (HoursClass hoursClass : HoursClass.values()) {
      off += hoursClass.isOff() ? of(view, hoursClass) : 0;
    }
    return off;
  }

  /** Activities that are neither on nor off in a view. */
  public long neither(String view) {
    return of(view, HoursClass.FLEX_BAND) + of(view, HoursClass.UNKNOWN);
  }

  /** Elapsed, observed seconds of one of {@link PersonHours#SCOPES}. */
  public long seconds(int scope) {
    return seconds[scope];
  }

  public long observedSeconds() {
    long observed = 0;
    for (long scope : seconds) {
      observed += scope;
    }
    return observed;
  }

  public PersonTally tally() {
    return new PersonTally(
        of("published", HoursClass.ON),
        off("published"),
        of("effort", HoursClass.ON),
        off("effort"),
        seconds[0],
        seconds[1]);
  }

  private long[] classes(String view) {
    return view.equals("published") ? published : effort;
  }
}
