package io.offclock.mart.suppression;

import io.offclock.mart.participation.ParticipationChange;
import io.offclock.mart.participation.ParticipationOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What {@code participation_change} tells, each once: several initiatives may tell the same of a
 * group around a date, one as its after and another as its before.
 */
final class ParticipationFacts {
  private final Map<Fact, Counted> counted = new TreeMap<>(Fact.ORDER);

  private ParticipationFacts() {}

  /**
   * What a figure is of.
   *
   * @param group COMPANY, or DEPARTMENT or CONTROL and a department
   */
  record Fact(LocalDate date, String group, ParticipationOutcome outcome) {
    static final Comparator<Fact> ORDER =
        Comparator.comparing(Fact::date).thenComparing(Fact::group).thenComparing(Fact::outcome);

    /** All outcomes of those who posted before have the same persons at risk. */
    Fact atRisk() {
      return outcome.isOfBaseline() ? of(ParticipationOutcome.NOT_OBSERVED) : this;
    }

    /** Local date after the last of the weeks that are looked at. */
    LocalDate end() {
      return date.plusWeeks(outcome.isOfBaseline() ? 4 : 8);
    }

    Fact of(ParticipationOutcome other) {
      return new Fact(date, group, other);
    }

    Fact of(String other) {
      return new Fact(date, other, outcome);
    }

    /**
     * Who is behind a figure: everybody at risk, unless there is nothing to tell. That nobody is
     * out of view is no secret.
     */
    long behind(Counted of) {
      return of.k() > 0 || outcome == ParticipationOutcome.NOT_OBSERVED ? of.n() : 0;
    }

    /** Of several to hide the first by name is hidden: who goes on, and who is not seen last. */
    String name() {
      int rank =
          switch (outcome) {
            case CONTINUED -> 0;
            case NOT_OBSERVED -> 2;
            default -> 1;
          };
      return "participation|" + date + "|" + group + "|" + rank + outcome;
    }
  }

  /** Persons with an outcome, of those at risk of it. */
  record Counted(long k, long n) {
    Counted less(Counted other) {
      return new Counted(k - other.k, n - other.n);
    }
  }

  /** Of rows with nothing hidden. */
  static ParticipationFacts of(List<Row> rows) {
    ParticipationFacts facts = new ParticipationFacts();
    for (Row row : rows) {
      Fact after = after(row);
      if (row.getAs("k") != null) {
        facts.counted.put(after, new Counted(row.<Long>getAs("k"), row.<Long>getAs("n")));
      }
      if (row.getAs("before_k") != null) {
        facts.counted.put(
            before(after), new Counted(row.<Long>getAs("before_k"), row.<Long>getAs("before_n")));
      }
    }
    return facts;
  }

  /** What a row tells of the time after its event. */
  static Fact after(Row row) {
    String grouping = row.getAs("grouping");
    String group =
        switch (grouping) {
          case "DEPARTMENT" -> department(row.getAs("value"));
          case "CONTROL" -> control(row.getAs("initiative_department"));
          default -> grouping;
        };
    return new Fact(
        row.getAs("event_date"), group, ParticipationOutcome.valueOf(row.getAs("outcome")));
  }

  /** What the same row tells of the time before. */
  static Fact before(Fact after) {
    return new Fact(
        ParticipationChange.before(after.date(), after.outcome()), after.group(), after.outcome());
  }

  static String department(String name) {
    return "DEPARTMENT|" + name;
  }

  static String control(String name) {
    return "CONTROL|" + name;
  }

  void forEach(BiConsumer<Fact, Counted> action) {
    counted.forEach(action);
  }

  /** Null where it is not told. */
  @Nullable Counted of(Fact fact) {
    return counted.get(fact);
  }

  /** All at risk, in place of those with an outcome; null where nothing of them is told. */
  @Nullable Counted atRisk(Fact fact) {
    for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
      Counted of =
          outcome.isOfBaseline() == fact.outcome().isOfBaseline()
              ? counted.get(fact.of(outcome))
              : null;
      if (of != null) {
        return new Counted(of.n(), of.n());
      }
    }
    return null;
  }

  /** The groups of which something is told, by date. */
  Map<LocalDate, Set<String>> groups() {
    Map<LocalDate, Set<String>> groups = new TreeMap<>();
    counted
        .keySet()
        .forEach(
            fact -> groups.computeIfAbsent(fact.date(), d -> new TreeSet<>()).add(fact.group()));
    return groups;
  }
}
