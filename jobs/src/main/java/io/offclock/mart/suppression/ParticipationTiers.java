package io.offclock.mart.suppression;

import io.offclock.mart.participation.ParticipationChange;
import io.offclock.mart.participation.ParticipationOutcome;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code participation_change} as cells of the suppression problem. What is counted of a group and
 * outcome around a date is one cell, whichever initiatives tell it, and whether as their after or
 * their before; how many are at risk is another, which all outcomes of the group add up to.
 */
final class ParticipationTiers {
  private static final int BASELINE_WEEKS = 8;

  private static final Predicate<String> BEFORE =
      column -> column.startsWith("before_") && HiddenColumns.FIGURES.test(column);
  private static final Predicate<String> DIFFERENCE =
      column -> column.startsWith("control_difference");

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::date).thenComparing(Fact::group).thenComparing(Fact::outcome);

  private final List<Row> rows;
  private final SuppressionProblem problem;
  private final int minimum;
  private final Map<Fact, Counted> counted = new TreeMap<>(ORDER);
  private final Map<Fact, Integer> cells = new HashMap<>();
  private final Map<Fact, Integer> atRisk = new HashMap<>();

  /**
   * What a figure is of.
   *
   * @param group COMPANY, or DEPARTMENT or CONTROL and a department
   */
  private record Fact(LocalDate date, String group, ParticipationOutcome outcome) {
    /** All outcomes of those who posted before have the same persons at risk. */
    private Fact atRisk() {
      return outcome.isOfBaseline() ? of(ParticipationOutcome.NOT_OBSERVED) : this;
    }

    private Fact of(ParticipationOutcome other) {
      return new Fact(date, group, other);
    }

    private Fact of(String other) {
      return new Fact(date, other, outcome);
    }

    /** Of several to hide the first by name is hidden: who goes on, and who is not seen last. */
    private String name() {
      int rank =
          switch (outcome) {
            case CONTINUED -> 0;
            case NOT_OBSERVED -> 2;
            default -> 1;
          };
      return "participation|" + date + "|" + group + "|" + rank + outcome;
    }
  }

  private record Counted(long k, long n) {
    private Counted less(Counted other) {
      return new Counted(k - other.k, n - other.n);
    }

    /** Who is behind the figure: everybody at risk, unless there is nothing to tell. */
    private long behind() {
      return k > 0 ? n : 0;
    }
  }

  private ParticipationTiers(List<Row> rows, SuppressionProblem problem, int minimum) {
    this.rows = rows;
    this.problem = problem;
    this.minimum = minimum;
  }

  /**
   * Adds the rows and what ties them.
   *
   * @param active what department_adoption says of who posted
   * @param minimum persons at risk, for sensitive measures
   */
  static ParticipationTiers of(
      List<Row> rows, Tier active, SuppressionProblem problem, int minimum) {
    ParticipationTiers tiers = new ParticipationTiers(rows, problem, minimum);
    rows.forEach(tiers::read);
    tiers.addCells();
    tiers.tieOutcomes();
    tiers.tieGroups();
    tiers.follow(active);
    return tiers;
  }

  private void read(Row row) {
    Fact after = after(row);
    if (row.getAs("k") != null) {
      counted.put(after, new Counted(row.<Long>getAs("k"), row.<Long>getAs("n")));
    }
    if (row.getAs("before_k") != null) {
      counted.put(
          before(after), new Counted(row.<Long>getAs("before_k"), row.<Long>getAs("before_n")));
    }
  }

  private static Fact after(Row row) {
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

  private static Fact before(Fact after) {
    return new Fact(
        ParticipationChange.before(after.date(), after.outcome()), after.group(), after.outcome());
  }

  private static String department(String name) {
    return "DEPARTMENT|" + name;
  }

  private static String control(String name) {
    return "CONTROL|" + name;
  }

  private void addCells() {
    counted.forEach(
        (fact, of) -> {
          boolean isFew = of.n() < minimum;
          boolean isTail =
              of.k() == of.n()
                  || (of.k() == 0 && fact.outcome() != ParticipationOutcome.NOT_OBSERVED);
          CellState few = isFew ? CellState.PRIMARY : CellState.OPEN;
          int persons =
              atRisk.computeIfAbsent(
                  fact.atRisk(),
                  key -> problem.cell(key.name() + "|at risk", new long[] {of.n()}, few));
          int cell =
              problem.cell(fact.name(), of.behind(), !isFew && isTail ? CellState.TAIL : few);
          cells.put(fact, cell);
          problem.hidesToo(persons, cell);
        });
  }

  /** The outcomes of a group are everybody at risk, and person-weeks tell who was not observed. */
  private void tieOutcomes() {
    for (Fact key : List.copyOf(atRisk.keySet()).stream().sorted(ORDER).toList()) {
      if (!key.outcome().isOfBaseline()) {
        continue;
      }
      List<Integer> parts = new ArrayList<>();
      Counted rest = null;
      Integer unseen = cells.get(key);
      for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
        Fact fact = key.of(outcome);
        Counted of = outcome.isOfBaseline() ? counted.get(fact) : null;
        if (of != null) {
          int cell = Objects.requireNonNull(cells.get(fact));
          parts.add(cell);
          rest = (rest == null ? new Counted(of.n(), of.n()) : rest).less(new Counted(of.k(), 0));
          if (unseen != null && outcome.isEvent()) {
            problem.hidesToo(unseen, cell);
          }
        }
      }
      if (rest != null && rest.k() > 0) {
        parts.add(problem.cell(key.name() + "|other", rest.behind(), CellState.NEVER_PUBLISHED));
      }
      equal(List.of(Objects.requireNonNull(atRisk.get(key))), parts);
    }
  }

  private void tieGroups() {
    Map<LocalDate, Set<String>> groups = new TreeMap<>();
    counted
        .keySet()
        .forEach(
            fact -> groups.computeIfAbsent(fact.date(), d -> new TreeSet<>()).add(fact.group()));
    groups.forEach(
        (date, some) -> {
          for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
            tie(date, some, outcome, cells, counted::get);
            if (outcome == ParticipationOutcome.NOT_OBSERVED
                || outcome == ParticipationOutcome.EMPOWERED) {
              tie(date, some, outcome, atRisk, this::everybody);
            }
          }
        });
  }

  /** Where all at risk are told, how many they are: as many have the outcome as there are. */
  private @Nullable Counted everybody(Fact fact) {
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

  /** The sums over groups around a date, of the persons with an outcome or at risk of it. */
  private void tie(
      LocalDate date,
      Set<String> groups,
      ParticipationOutcome outcome,
      Map<Fact, Integer> of,
      Function<Fact, @Nullable Counted> figures) {
    Fact company = new Fact(date, "COMPANY", outcome);
    List<Fact> departments =
        groups.stream()
            .filter(group -> group.startsWith("DEPARTMENT|"))
            .map(company::of)
            .filter(of::containsKey)
            .toList();
    if (of.containsKey(company) && !departments.isEmpty()) {
      Counted beyond = Objects.requireNonNull(figures.apply(company));
      for (Fact department : departments) {
        beyond = beyond.less(Objects.requireNonNull(figures.apply(department)));
      }
      List<Integer> parts = new ArrayList<>(numbers(of, departments));
      if (beyond.n() > 0) {
        parts.add(
            problem.cell(
                company.name() + (of == atRisk ? "|movers at risk" : "|movers"),
                beyond.behind(),
                CellState.NEVER_PUBLISHED));
      }
      equal(numbers(of, List.of(company)), parts);
    }
    List<Fact> first = List.of();
    for (String group : groups) {
      if (!group.startsWith("CONTROL|") || !of.containsKey(company.of(group))) {
        continue;
      }
      Fact control = company.of(group);
      Fact its = company.of(group.replaceFirst("CONTROL", "DEPARTMENT"));
      if (of.containsKey(company)) {
        List<Fact> others = departments.stream().filter(other -> !other.equals(its)).toList();
        if (!others.isEmpty()) {
          equal(numbers(of, List.of(control)), numbers(of, others));
        }
      } else if (first.isEmpty()) {
        first = List.of(its, control);
      } else {
        problem.equalSums(
            PersonOverlap.OVERLAPPING,
            numbers(numbers(of, first)),
            numbers(numbers(of, List.of(its, control))));
      }
    }
  }

  private static List<Integer> numbers(Map<Fact, Integer> of, List<Fact> facts) {
    return facts.stream().map(fact -> Objects.requireNonNull(of.get(fact))).toList();
  }

  private void equal(List<Integer> total, List<Integer> parts) {
    problem.equalSums(PersonOverlap.DISJOINT, numbers(total), numbers(parts));
  }

  private static int[] numbers(List<Integer> some) {
    return some.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Where adoption hides who posted in days of the weeks before, who did in them is hidden. */
  private void follow(Tier active) {
    Map<String, List<Row>> byGroup = new HashMap<>();
    for (Row row : active.rows()) {
      String grouping = row.getAs("grouping");
      boolean isSplit = row.schema().getFieldIndex("value").isDefined();
      if (!isSplit && Arrays.asList("COMPANY", "DEPARTMENT").contains(grouping)) {
        String group =
            grouping.equals("COMPANY") ? grouping : department(row.<String>getAs("department"));
        byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
      }
    }
    atRisk.forEach(
        (fact, cell) -> {
          LocalDate from = fact.date().minusWeeks(BASELINE_WEEKS);
          for (Row row : byGroup.getOrDefault(fact.group(), List.of())) {
            if (RowNames.start(row).isBefore(fact.date())
                && row.<LocalDate>getAs("period_end").isAfter(from)) {
              problem.hidesToo(active.cell(row), cell);
            }
          }
        });
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    for (Row row : rows) {
      Fact after = after(row);
      SuppressedReason reason = reason(after, result);
      if (reason != null) {
        hidden.hide(row, reason, "suppressed_reason", HiddenColumns.FIGURES);
        continue;
      }
      SuppressedReason before =
          row.getAs("before_k") == null ? null : reason(before(after), result);
      if (before != null) {
        hidden.hide(row, before, "before_suppressed_reason", BEFORE);
      }
      if (row.getAs("control_difference") != null
          && reason(after.of(control(row.getAs("value"))), result) != null) {
        hidden.hide(row, SuppressedReason.COMPLEMENTARY, "control_suppressed_reason", DIFFERENCE);
      }
    }
  }

  private @Nullable SuppressedReason reason(Fact fact, SuppressionResult result) {
    Integer cell = cells.get(fact);
    return cell == null ? null : result.reason(cell);
  }
}
