package io.offclock.mart;

import io.offclock.attribution.people.ProgrammeLog;
import io.offclock.attribution.people.ProgrammeLog.Session;
import io.offclock.attribution.people.ProgrammeLog.SessionNote;
import io.offclock.attribution.people.ProgrammeLog.Verdict;
import io.offclock.contract.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What was said to work at sessions of a period, and what not, by topic and of all topics. Nobody
 * knows who said it, so that those who came to the sessions are behind it. A topic has its row
 * whichever of the two was said of it.
 */
final class ProgrammeNotes {
  private final ProgrammeLog log;
  private final ProgrammeRow rows;

  ProgrammeNotes(ProgrammeLog log, ProgrammeRow rows) {
    this.log = log;
    this.rows = rows;
  }

  /**
   * The rows of a measure in a period.
   *
   * @param last last date of the period up to the as-of date
   */
  List<Row> rows(ProgrammeMeasure measure, Period period, LocalDate last) {
    Map<String, List<SessionNote>> topics = new TreeMap<>();
    List<SessionNote> all = new ArrayList<>();
    for (SessionNote note : log.notes()) {
      LocalDate date = note.session().date();
      if (!date.isBefore(period.start()) && !date.isAfter(last)) {
        all.add(note);
        topics.computeIfAbsent(note.topic(), topic -> new ArrayList<>()).add(note);
      }
    }
    List<Row> made = new ArrayList<>();
    made.add(row(measure, period, null, all));
    topics.forEach((topic, notes) -> made.add(row(measure, period, topic, notes)));
    return made;
  }

  private Row row(
      ProgrammeMeasure measure, Period period, @Nullable String topic, List<SessionNote> notes) {
    Verdict verdict = measure == ProgrammeMeasure.NOTES_WORKS_N ? Verdict.WORKS : Verdict.DOES_NOT;
    Set<String> sessions =
        notes.stream().map(note -> note.session().id()).collect(Collectors.toSet());
    return rows.countAmong(
        new ProgrammeRow.Of(measure, period, topic == null ? "COMPANY" : "NOTE_TOPIC", topic),
        notes.stream().filter(note -> note.verdict() == verdict).count(),
        attendees(sessions));
  }

  /** Different persons who came to any of some sessions. */
  private long attendees(Set<String> sessions) {
    Set<String> came = new HashSet<>();
    log.attended()
        .forEach(
            (employee, attended) -> {
              if (attended.stream().map(Session::id).anyMatch(sessions::contains)) {
                came.add(employee);
              }
            });
    return came.size();
  }
}
