package io.offclock.mart;

import io.offclock.attribution.hours.DayHours;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.mart.CampaignWork.Measure;
import io.offclock.mart.compliance.Confidence;
import io.offclock.mart.compliance.OffClockWorkRule;
import io.offclock.mart.compliance.WorkEvent;
import io.offclock.mart.compliance.WorkEvent.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** What one person's activities come to, by week, measure and campaign. */
final class PersonWork {
  private final People.Person person;
  private final HoursClassifier hours;
  private final OffClockWorkRule rule;
  private final DayOfWeek weekStart;
  private final Map<Key, Count> counts = new HashMap<>();
  private final Map<LocalDate, Long> minutesByDay = new TreeMap<>();

  /** What is counted apart. */
  private record Key(LocalDate week, Measure measure, @Nullable String campaign) {}

  private record Count(long activities, long minutes) {}

  /**
   * One activity.
   *
   * @param event as R-FLSA asks
   * @param date local date of the effort's clock; of an unknown one that of the activity
   * @param campaign the campaign that it counts on; null where none is in force
   * @param postedOn local date of the activity, by which posting_hours counts it
   * @param postedAs employment class as of the activity
   * @param isCurrent false of a deleted one, which posting_hours does not count
   */
  record Activity(
      WorkEvent event,
      LocalDate date,
      @Nullable String campaign,
      LocalDate postedOn,
      EmploymentClass postedAs,
      boolean isCurrent) {
    /** True where posting_hours counts it among those of the non-exempt. */
    boolean isPosted() {
      return isCurrent && postedAs == EmploymentClass.NON_EXEMPT;
    }
  }

  PersonWork(
      People.Person person, HoursClassifier hours, OffClockWorkRule rule, DayOfWeek weekStart) {
    this.person = person;
    this.hours = hours;
    this.rule = rule;
    this.weekStart = weekStart;
  }

  /** Adds an activity to one measure. */
  void add(LocalDate date, Measure measure, @Nullable String campaign, long minutes) {
    counts.merge(
        new Key(CampaignWork.week(date, weekStart), measure, campaign),
        new Count(1, minutes),
        (a, b) -> new Count(a.activities() + b.activities(), a.minutes() + b.minutes()));
  }

  /** Adds what R-FLSA says of an activity, and what it leaves of it to others. */
  void add(Activity activity) {
    WorkEvent.Verdict verdict = rule.decide(activity.event());
    boolean isUnknown = activity.event().effortClass() == HoursClass.UNKNOWN;
    if (verdict.standing() == Standing.NONE) {
      if (activity.isPosted()) {
        add(activity.postedOn(), isUnknown ? Measure.OTHER_UNKNOWN : Measure.OTHER_OFF, null, 0);
      }
    } else if (verdict.standing() == Standing.UNKNOWN) {
      add(activity.date(), Measure.UNKNOWN, activity.campaign(), 0);
      if (!activity.isPosted()) {
        add(activity.date(), Measure.BEYOND_UNKNOWN, null, 0);
      }
    } else {
      int minutes = verdict.minutes();
      boolean composed = verdict.confidence() == Confidence.HIGH;
      add(activity.date(), Measure.EXPOSED, activity.campaign(), minutes);
      add(
          activity.date(),
          composed ? Measure.COMPOSED : Measure.PUBLISHED,
          activity.campaign(),
          minutes);
      minutesByDay.merge(activity.date(), (long) minutes, Long::sum);
      addElsewhere(activity);
    }
  }

  /** Posted in another week than it was worked on, or not posted at all. */
  private void addElsewhere(Activity activity) {
    boolean sameWeek =
        CampaignWork.week(activity.postedOn(), weekStart)
            .equals(CampaignWork.week(activity.date(), weekStart));
    if (!activity.isPosted() || !sameWeek) {
      add(activity.date(), Measure.BEYOND_OFF, null, 0);
    }
    if (activity.isPosted() && !sameWeek) {
      add(activity.postedOn(), Measure.OTHER_OFF, null, 0);
    }
  }

  /** The counts, each of this one person, with the value of one more column. */
  Iterator<Row> rows(int part) {
    Set<LocalDate> overtime = new HashSet<>();
    minutesByDay.keySet().stream()
        .map(day -> CampaignWork.week(day, weekStart))
        .distinct()
        .filter(this::isOvertime)
        .forEach(overtime::add);
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          rows.add(row(key, key.measure(), count, part));
          if (key.measure() == Measure.EXPOSED && overtime.contains(key.week())) {
            rows.add(row(key, Measure.OVERTIME, count, part));
          }
        });
    return rows.iterator();
  }

  private static Row row(Key key, Measure measure, Count count, int part) {
    return RowFactory.create(
        (int) key.week().toEpochDay(),
        measure.name(),
        key.campaign(),
        count.activities(),
        count.minutes(),
        part);
  }

  private boolean isOvertime(LocalDate week) {
    Map<LocalDate, Long> scheduled = new HashMap<>();
    long inWeek = 0;
    for (DayHours day : hours.hours(person, week, week.plusDays(7))) {
      scheduled.merge(day.date(), day.onSeconds(), Long::sum);
      inWeek += day.onSeconds();
    }
    long estimated = 0;
    boolean beyondADay = false;
    for (LocalDate day = week; day.isBefore(week.plusDays(7)); day = day.plusDays(1)) {
      long minutes = minutesByDay.getOrDefault(day, 0L);
      estimated += minutes;
      if (minutes > 0) {
        People.Employment row = hours.employmentOn(person, day).orElse(null);
        beyondADay |=
            row != null
                && rule.isOvertimeDay(
                    row.country(), row.subdivision(), scheduled.getOrDefault(day, 0L), minutes);
      }
    }
    return beyondADay || rule.isOvertimeWeek(inWeek, estimated);
  }
}
