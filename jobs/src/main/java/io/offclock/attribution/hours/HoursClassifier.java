package io.offclock.attribution.hours;

import io.offclock.attribution.hours.EffortClassifier.Effort;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.People.Employment;
import io.offclock.attribution.people.People.Person;
import io.offclock.contract.HolidayBasis;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides for an activity of a person whether it was on or off the clock, and adds up a person's
 * elapsed hours by the same rules. It keeps what it has worked out of each person, is safe for use
 * by several threads, and travels without that memory when serialized. Pass the persons of the
 * {@link People} it was made with: what is kept of another object is worked out again.
 */
public final class HoursClassifier implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long MICROS = 1_000_000L;
  private static final long MINUTE_MICROS = 60 * MICROS;

  private final People people;
  private final HolidayBasis basis;
  private final @Nullable String defaultScheduleId;
  private final ZoneId companyZone;
  private final transient ConcurrentHashMap<String, Timeline> timelines = new ConcurrentHashMap<>();
  private final transient ConcurrentHashMap<String, Optional<HolidayCalendar>> calendars =
      new ConcurrentHashMap<>();

  /**
   * A classifier for one snapshot of people.
   *
   * @param defaultScheduleId schedule of whoever has none in force; null: their hours are UNKNOWN
   * @param companyZone decides dates where a person's row states no zone
   * @throws IllegalArgumentException where there is no schedule of that id
   */
  public HoursClassifier(
      People people, HolidayBasis basis, @Nullable String defaultScheduleId, ZoneId companyZone) {
    if (defaultScheduleId != null && !people.schedules().containsKey(defaultScheduleId)) {
      throw new IllegalArgumentException(
          "Cannot use the default schedule "
              + defaultScheduleId
              + ": found no schedule of that id, expected one of "
              + people.schedules().keySet().stream().sorted().toList()
              + ". Name one of these as calendar.default_schedule, or leave it empty.");
    }
    this.people = people;
    this.basis = basis;
    this.defaultScheduleId = defaultScheduleId;
    this.companyZone = companyZone;
  }

  /** The hours class and the effort class of an activity. Employment is not looked at. */
  public ActivityHours classify(Person person, Clocks clocks) {
    Timeline timeline = timeline(person);
    Stamp publishedAt = clocks.published();
    Stamp composedAt = clocks.composed();
    Verdict published = verdict(timeline, publishedAt, Verdict.NO_PUBLISHED_TIME);
    boolean ignored = EffortClassifier.isComposedAfterPublished(clocks);
    Verdict composed =
        composedAt == null || ignored
            ? null
            : verdict(timeline, composedAt, Verdict.NO_COMPOSED_TIME);
    Effort effort = EffortClassifier.effort(composed, published, clocks);
    Stamp leading = publishedAt != null ? publishedAt : composedAt;
    Period period = leading == null ? null : timeline.periodAt(leading.at().getEpochSecond());
    ZoneId zone = period == null ? null : period.zone();
    HolidayCalendar calendar = period == null ? null : period.calendar();
    return new ActivityHours(
        published.hoursClass(),
        published.reason(),
        effort.verdict().hoursClass(),
        effort.verdict().reason(),
        effort.source(),
        EffortClassifier.offPublishedOnComposed(published, effort),
        EffortClassifier.onPublishedOffComposed(published, effort),
        ignored ? "COMPOSE_AFTER_PUBLISH" : null,
        period == null ? null : period.scheduleName(),
        zone == null ? null : zone.getId(),
        zone == null ? null : "ROSTER",
        calendar == null ? null : calendar.version(),
        wallClock(publishedAt, zone),
        wallClock(composedAt, zone));
  }

  /** The roster row in force at an instant; empty where there is none. */
  public Optional<Employment> employmentAt(Person person, Instant instant) {
    return Optional.ofNullable(periodAt(person, instant).row());
  }

  /**
   * The roster row in force at noon of a date in the person's own zone; empty where there is none,
   * or where the person is not employed on that date.
   */
  public Optional<Employment> employmentOn(Person person, LocalDate date) {
    if (!ElapsedHours.isEmployed(person, date)) {
      return Optional.empty();
    }
    // Both ends of the date in UTC: of a last day in the far east one of them is already past it.
    ZoneId zone = companyZone;
    for (LocalTime time : List.of(LocalTime.NOON, LocalTime.MIDNIGHT)) {
      ZoneId there = periodAt(person, date.atTime(time).toInstant(ZoneOffset.UTC)).zone();
      zone = there == null ? zone : there;
    }
    return employmentAt(person, date.atTime(LocalTime.NOON).atZone(zone).toInstant());
  }

  /** True from the hiring to the end of the last employed date, in the zone in force. */
  public boolean employedAt(Person person, Instant instant) {
    return ElapsedHours.isEmployed(person, localDate(person, instant));
  }

  /** The person's date at an instant, by the company's zone where the roster states none. */
  public LocalDate localDate(Person person, Instant instant) {
    return periodAt(person, instant).localDate(instant.getEpochSecond());
  }

  /**
   * Elapsed seconds of every employed local date in {@code [from, toExclusive)}, sorted by time. A
   * date on which the roster row changes has an entry for each row. Without a zone, dates are those
   * of the company's zone and all of their time is unknown; before a first row and after another
   * they are those of that row's zone.
   */
  public List<DayHours> hours(Person person, LocalDate from, LocalDate toExclusive) {
    return ElapsedHours.of(person, timeline(person), from, toExclusive);
  }

  /** Version of the time zone rules in use, for example {@code 2025b}. */
  public String tzdbVersion() {
    return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
  }

  /** The verdict of one clock, which nothing that is known of the other can change. */
  private static Verdict verdict(Timeline timeline, @Nullable Stamp stamp, Verdict missing) {
    if (stamp == null) {
      return missing;
    }
    if (stamp.precision() == TimePrecision.DAY) {
      return Verdict.DAY_PRECISION;
    }
    if (!stamp.quality().isUsable()) {
      return Verdict.unknown(stamp.quality().name());
    }
    Verdict first = verdict(timeline, stamp.at(), stamp.precision());
    if (stamp.quality() != TimeQuality.LOCAL_AMBIGUOUS) {
      return first;
    }
    Instant later = stamp.laterReading();
    boolean agree =
        later != null
            && verdict(timeline, later, stamp.precision()).hoursClass() == first.hoursClass();
    return agree ? first : Verdict.LOCAL_AMBIGUOUS;
  }

  private static Verdict verdict(Timeline timeline, Instant instant, TimePrecision precision) {
    long micros = instant.getEpochSecond() * MICROS + instant.getNano() / 1_000;
    if (precision == TimePrecision.SECOND) {
      return timeline.at(micros);
    }
    long minute = Math.floorDiv(micros, MINUTE_MICROS) * MINUTE_MICROS;
    return timeline.over(minute, minute + MINUTE_MICROS);
  }

  /** Null where the stamp is not one that a class may rest on. */
  private static @Nullable LocalDateTime wallClock(@Nullable Stamp stamp, @Nullable ZoneId zone) {
    if (stamp == null || zone == null) {
      return null;
    }
    boolean hasHour = stamp.precision() != TimePrecision.DAY && stamp.quality().isUsable();
    return hasHour ? LocalDateTime.ofInstant(stamp.at(), zone) : null;
  }

  private Period periodAt(Person person, Instant instant) {
    return timeline(person).periodAt(instant.getEpochSecond());
  }

  private Timeline timeline(Person person) {
    Timeline kept = timelines.get(person.employeeId());
    if (kept != null && kept.isOf(person)) {
      return kept;
    }
    Timeline made =
        new Timeline(
            person,
            Periods.of(
                person.rows(), people.schedules(), defaultScheduleId, companyZone, this::calendar));
    timelines.put(person.employeeId(), made);
    return made;
  }

  private @Nullable HolidayCalendar calendar(
      @Nullable String country, @Nullable String subdivision) {
    return calendars
        .computeIfAbsent(
            country + "-" + subdivision,
            place -> Optional.ofNullable(HolidayCalendar.of(country, subdivision, basis)))
        .orElse(null);
  }

  /** Comes out of serialization with an empty memory. */
  private Object readResolve() {
    return new HoursClassifier(people, basis, defaultScheduleId, companyZone);
  }
}
