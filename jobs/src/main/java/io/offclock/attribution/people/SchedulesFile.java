package io.offclock.attribution.people;

import io.offclock.attribution.people.People.DayShift;
import io.offclock.attribution.people.People.ScheduleVersion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The weekly patterns of {@code people/schedules.csv}: one row per schedule, version, weekday and
 * shift.
 *
 * <p>An end at or before the start is on the next day, so 22:00 to 06:00 lasts eight hours and
 * 07:00 to 07:00 a whole day. A row without weekday and times declares a version without weekly
 * shifts, for people who work by roster alone.
 *
 * @param versions schedule id to its versions, sorted by start
 * @param ids every id that occurs, also in rows with findings
 */
record SchedulesFile(Map<String, List<ScheduleVersion>> versions, TreeSet<String> ids) {
  static final List<String> COLUMNS =
      List.of(
          "schedule_id",
          "weekday",
          "start",
          "end",
          "band_start",
          "band_end",
          "valid_from",
          "valid_to");

  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final long WEEK = 7 * DAY;

  /** A sound row; weekday and shift are null where the version has no weekly shifts. */
  private record Line(
      PeopleRow row,
      String scheduleId,
      @Nullable DayOfWeek weekday,
      @Nullable DayShift shift,
      Validity validity) {}

  /** A shift of a weekly pattern, in seconds from the start of Monday. */
  private record Span(long start, long end, PeopleRow row) {}

  static SchedulesFile of(PeopleTable table) {
    TreeSet<String> ids = new TreeSet<>();
    Map<String, Map<LocalDate, List<Line>>> lines = new TreeMap<>();
    for (PeopleRow row : table.rows()) {
      Line line = line(row);
      ids.add(line.scheduleId());
      LocalDate from = line.validity().from();
      if (row.sound() && from != null) {
        lines
            .computeIfAbsent(line.scheduleId(), id -> new TreeMap<>())
            .computeIfAbsent(from, start -> new ArrayList<>())
            .add(line);
      }
    }
    Map<String, List<ScheduleVersion>> versions = new TreeMap<>();
    lines.forEach((id, byStart) -> versions.put(id, versions(id, byStart)));
    return new SchedulesFile(Collections.unmodifiableMap(versions), ids);
  }

  private static Line line(PeopleRow row) {
    String id = row.required("schedule_id", "the schedule's id");
    Validity validity = Validity.startedOf(row);
    DayOfWeek weekday = weekday(row);
    if (weekday == null) {
      for (String column : List.of("start", "end", "band_start", "band_end")) {
        if (row.sound() && !row.text(column).isEmpty()) {
          row.finding(
              column,
              PeopleRow.quoted(row.text(column)),
              "nothing in a row without weekday",
              "Name the weekday, or empty the times: such a row declares a version without weekly"
                  + " shifts.");
        }
      }
      return new Line(row, id, null, null, validity);
    }
    LocalTime start = row.requiredTime("start");
    LocalTime end = row.requiredTime("end");
    LocalTime bandStart = row.time("band_start");
    LocalTime bandEnd = row.time("band_end");
    if (row.text("band_start").isEmpty() != row.text("band_end").isEmpty()) {
      String empty = row.text("band_start").isEmpty() ? "band_start" : "band_end";
      row.finding(empty, "nothing", "both ends of the band or neither", "Fill or empty both.");
    }
    if (!row.sound() || start == null || end == null) {
      return new Line(row, id, weekday, null, validity);
    }
    if (bandStart != null && bandEnd != null && !contains(bandStart, bandEnd, start, end)) {
      row.finding(
          "band_start",
          "a band " + bandStart + " to " + bandEnd,
          "one that contains the core time " + start + " to " + end,
          "Widen the band, or shorten the core time.");
    }
    return new Line(row, id, weekday, new DayShift(start, end, bandStart, bandEnd), validity);
  }

  private static @Nullable DayOfWeek weekday(PeopleRow row) {
    String text = row.text("weekday").toUpperCase(Locale.ROOT);
    if (text.isEmpty()) {
      return null;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(text) || day.name().substring(0, 3).equals(text)) {
        return day;
      }
    }
    row.finding(
        "weekday",
        PeopleRow.quoted(row.text("weekday")),
        "one of MON, TUE, WED, THU, FRI, SAT, SUN, or the whole name",
        "Write one row for each weekday.");
    return null;
  }

  private static boolean contains(LocalTime from, LocalTime to, LocalTime start, LocalTime end) {
    return from.toSecondOfDay() <= start.toSecondOfDay() && endOf(start, end) <= endOf(from, to);
  }

  /** Seconds from the start of the day on which the shift starts. */
  private static long endOf(LocalTime start, LocalTime end) {
    return end.toSecondOfDay() + (end.isAfter(start) ? 0 : DAY);
  }

  private static List<ScheduleVersion> versions(String id, Map<LocalDate, List<Line>> byStart) {
    List<ScheduleVersion> versions = new ArrayList<>();
    Line previous = null;
    for (List<Line> lines : byStart.values()) {
      Line first = lines.get(0);
      for (Line line : lines) {
        if (!line.validity().equals(first.validity())) {
          line.row()
              .finding(
                  "valid_to",
                  PeopleRow.quoted(line.row().text("valid_to")),
                  "the same as in line " + first.row().line() + ", a row of the same version",
                  "All rows of a schedule with one valid_from form one version.");
        }
      }
      if (previous != null && previous.validity().overlaps(first.validity())) {
        first
            .row()
            .finding(
                "valid_from",
                "a version " + first.validity().words(),
                "one that starts when the version of line " + previous.row().line() + " is over",
                "Set valid_to in all rows of the earlier version.");
      }
      reportOverlaps(lines);
      versions.add(version(id, lines));
      previous = first;
    }
    return List.copyOf(versions);
  }

  private static void reportOverlaps(List<Line> lines) {
    List<Span> spans = new ArrayList<>();
    for (Line line : lines) {
      DayOfWeek weekday = line.weekday();
      DayShift shift = line.shift();
      if (weekday != null && shift != null) {
        long midnight = (weekday.getValue() - 1) * DAY;
        spans.add(
            new Span(
                midnight + shift.start().toSecondOfDay(),
                midnight + endOf(shift.start(), shift.end()),
                line.row()));
      }
    }
    spans.sort(Comparator.comparingLong(Span::start));
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean last = i == spans.size() - 1;
      Span next = spans.get(last ? 0 : i + 1);
      long nextStart = next.start() + (last ? WEEK : 0);
      if (nextStart < span.end()) {
        PeopleRow later = span.row().line() > next.row().line() ? span.row() : next.row();
        PeopleRow earlier = later == next.row() ? span.row() : next.row();
        later.finding(
            "start",
            "a shift that overlaps the one of line " + earlier.line(),
            "shifts of a version that do not overlap",
            "Correct the times; an end at or before the start is on the next day.");
      }
    }
  }

  private static ScheduleVersion version(String id, List<Line> lines) {
    Map<DayOfWeek, List<DayShift>> shifts = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      DayShift[] ofDay =
          lines.stream()
              .filter(line -> line.weekday() == day)
              .map(Line::shift)
              .sorted(Comparator.comparing(DayShift::start))
              .toArray(DayShift[]::new);
      if (ofDay.length > 0) {
        shifts.put(day, List.copyOf(Arrays.asList(ofDay)));
      }
    }
    Validity validity = lines.get(0).validity();
    return new ScheduleVersion(
        id, validity.start(), validity.to(), Collections.unmodifiableMap(shifts));
  }
}
