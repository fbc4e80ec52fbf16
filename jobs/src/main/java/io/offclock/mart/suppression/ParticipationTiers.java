package io.offclock.mart.suppression;

import io.offclock.mart.participation.ParticipationOutcome;
import io.offclock.mart.suppression.ParticipationFacts.Counted;
import io.offclock.mart.suppression.ParticipationFacts.Fact;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code participation_change} as cells of the suppression problem. What is counted of a group and
 * outcome around a date is one cell, whichever initiatives tell it, and whether as their after or
 * their before; how many are at risk is another, which all outcomes of the group add up to.
 */
final class ParticipationTiers {
  private static final int BASELINE_WEEKS = 8;

  private final List<Row> rows;
  private final HiddenCells known;
  private final SuppressionProblem problem;
  private final int minimum;
  private final ParticipationFacts facts;
  private final Map<Fact, Integer> cells = new HashMap<>();
  private final Map<Fact, Integer> atRisk = new TreeMap<>(Fact.ORDER);

  private ParticipationTiers(List<Row> rows, HiddenCells known, int minimum) {
    this.rows = rows;
    this.facts = ParticipationFacts.of(rows);
    this.known = known;
    this.problem = known.problem();
    this.minimum = minimum;
  }

  /**
   * Adds the rows and what ties them.
   *
   * @param eligible whole rows of department_adoption
   * @param minimum persons at risk, for sensitive measures
   */
  static ParticipationTiers of(List<Row> rows, Tier eligible, HiddenCells known, int minimum) {
    ParticipationTiers tiers = new ParticipationTiers(rows, known, minimum);
    tiers.addCells();
    tiers.tieOutcomes();
    tiers.tieGroups();
    tiers.follow(eligible);
    return tiers;
  }

  private void addCells() {
    facts.forEach(
        (fact, of) -> {
          boolean isFew = of.n() < minimum;
          // How many withdrew is a plain count too, of the few who did; out of view nobody did.
          boolean isTail =
              of.k() == of.n()
                  || (of.k() < minimum && fact.outcome() != ParticipationOutcome.NOT_OBSERVED);
          CellState few = isFew ? CellState.PRIMARY : CellState.OPEN;
          int persons =
              atRisk.computeIfAbsent(
                  fact.atRisk(),
                  key ->
                      known.add(
                          key.name() + "|at risk",
                          new long[] {of.n()},
                          few,
                          new double[] {of.n()},
                          fact.end()));
          int cell =
              known.add(
                  fact.name(),
                  new long[] {fact.behind(of)},
                  !isFew && isTail ? CellState.TAIL : few,
                  new double[] {of.k(), of.n()},
                  fact.end());
          cells.put(fact, cell);
          problem.hidesToo(persons, cell);
        });
  }

  /** The outcomes of a group are everybody at risk, and person-weeks tell who was not observed. */
  private void tieOutcomes() {
    for (Fact key : atRisk.keySet()) {
      if (!key.outcome().isOfBaseline()) {
        continue;
      }
      List<Integer> parts = new ArrayList<>();
      List<Integer> counts = new ArrayList<>();
      Counted rest = null;
      Integer unseen = cells.get(key);
      for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
        Fact fact = key.of(outcome);
        Counted of = outcome.isOfBaseline() ? facts.of(fact) : null;
        if (of != null) {
          int cell = Objects.requireNonNull(cells.get(fact));
          parts.add(cell);
          counts.add(count(fact.name(), of.k(), cell));
          rest = (rest == null ? new Counted(of.n(), of.n()) : rest).less(new Counted(of.k(), 0));
          if (unseen != null && outcome.isEvent()) {
            problem.hidesToo(unseen, cell);
          }
        }
      }
      if (rest != null && rest.k() > 0) {
        parts.add(problem.cell(key.name() + "|other", rest.n(), CellState.NEVER_PUBLISHED));
        counts.add(problem.cell(key.name() + "|others", rest.k(), CellState.NEVER_PUBLISHED));
      }
      int all = Objects.requireNonNull(atRisk.get(key));
      long everybody = Objects.requireNonNull(facts.atRisk(key)).n();
      equal(List.of(all), parts);
      equal(List.of(count(key.name() + "|at risk", everybody, all)), counts);
    }
  }

  /** Whom a cell counts, hidden with it: those of hidden outcomes together are to be enough too. */
  private int count(String name, long persons, int cell) {
    int count = problem.cell(name + "|counted", persons, CellState.OPEN);
    problem.hidesToo(cell, count);
    problem.hidesToo(count, cell);
    return count;
  }

  private void tieGroups() {
    facts
        .groups()
        .forEach(
            (date, groups) -> {
              for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
                tie(date, groups, outcome, cells, facts::of);
                if (outcome == ParticipationOutcome.NOT_OBSERVED
                    || outcome == ParticipationOutcome.EMPOWERED) {
                  tie(date, groups, outcome, atRisk, facts::atRisk);
                }
              }
            });
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
    Sums sums = new Sums(of, figures);
    if (of.containsKey(company)) {
      sums.add(company, departments);
    }
    List<Fact> first = List.of();
    for (String group : groups) {
      if (!group.startsWith("CONTROL|") || !of.containsKey(company.of(group))) {
        continue;
      }
      Fact control = company.of(group);
      Fact its = company.of(group.replaceFirst("CONTROL", "DEPARTMENT"));
      if (of.containsKey(company)) {
        sums.add(control, departments.stream().filter(other -> !other.equals(its)).toList());
        sums.add(company, List.of(its, control));
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

  /** Sums over groups of the persons with an outcome, or at risk of it. */
  private final class Sums {
    private final Map<Fact, Integer> of;
    private final Function<Fact, @Nullable Counted> figures;

    Sums(Map<Fact, Integer> of, Function<Fact, @Nullable Counted> figures) {
      this.of = of;
      this.figures = figures;
    }

    /** A group is others, and whom it has beyond them, as who moved: nobody publishes these. */
    private void add(Fact total, List<Fact> some) {
      if (some.isEmpty()) {
        return;
      }
      Counted beyond = Objects.requireNonNull(figures.apply(total));
      for (Fact part : some) {
        beyond = beyond.less(Objects.requireNonNull(figures.apply(part)));
      }
      List<Integer> parts = new ArrayList<>(numbers(of, some));
      if (beyond.n() > 0) {
        parts.add(
            problem.cell(
                total.name()
                    + (of == atRisk ? "|at risk beyond " : "|beyond ")
                    + some.get(some.size() - 1).group(),
                total.behind(beyond),
                CellState.NEVER_PUBLISHED));
      }
      equal(numbers(of, List.of(total)), parts);
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

  /** Where adoption hides a group in days of the weeks before, who posted in them is hidden. */
  private void follow(Tier eligible) {
    Map<String, List<Row>> byGroup = new HashMap<>();
    for (Row row : eligible.rows()) {
      String grouping = row.getAs("grouping");
      boolean isSplit = row.schema().getFieldIndex("value").isDefined();
      if (!isSplit && Arrays.asList("COMPANY", "DEPARTMENT").contains(grouping)) {
        String group =
            grouping.equals("COMPANY")
                ? grouping
                : ParticipationFacts.department(row.getAs("department"));
        byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
      }
    }
    atRisk.forEach(
        (fact, cell) -> {
          LocalDate from = fact.date().minusWeeks(BASELINE_WEEKS);
          for (Row row : byGroup.getOrDefault(fact.group(), List.of())) {
            if (RowNames.start(row).isBefore(fact.date())
                && row.<LocalDate>getAs("period_end").isAfter(from)) {
              problem.hidesToo(eligible.cell(row), cell);
            }
          }
        });
  }

  /** Hides what the solution hides. */
  void hide(HiddenColumns hidden, SuppressionResult result) {
    for (Row row : rows) {
      Fact after = ParticipationFacts.after(row);
      SuppressedReason reason = reason(after, result);
      if (reason != null) {
        hidden.hide(row, reason, "suppressed_reason", HiddenColumns.FIGURES);
        continue;
      }
      SuppressedReason before =
          row.getAs("before_k") == null ? null : reason(ParticipationFacts.before(after), result);
      if (before != null) {
        hidden.hide(row, before, "before_suppressed_reason", ParticipationTiers::isBefore);
      }
      if (row.getAs("control_difference") != null
          && reason(after.of(ParticipationFacts.control(row.getAs("value"))), result) != null) {
        hidden.hide(
            row,
            SuppressedReason.COMPLEMENTARY,
            "control_suppressed_reason",
            column -> column.startsWith("control_difference"));
      }
    }
  }

  private static boolean isBefore(String column) {
    return column.startsWith("before_") && HiddenColumns.FIGURES.test(column);
  }

  /**
   * Why a figure is hidden. Outcomes exclude each other: which of a group's hidden ones are few,
   * and which were hidden to help them, would tell how many they are, so that all of them say TAIL.
   */
  private @Nullable SuppressedReason reason(Fact fact, SuppressionResult result) {
    Integer cell = cells.get(fact);
    SuppressedReason reason = cell == null ? null : result.reason(cell);
    return reason == null || reason == SuppressedReason.PRIMARY ? reason : SuppressedReason.TAIL;
  }
}
