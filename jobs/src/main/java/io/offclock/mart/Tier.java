package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.mart.suppression.CellState;
import io.offclock.mart.suppression.PersonOverlap;
import io.offclock.mart.suppression.SuppressedReason;
import io.offclock.mart.suppression.SuppressionProblem;
import io.offclock.mart.suppression.SuppressionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table that are shown or hidden together in a row: one cell of the suppression
 * problem for each row, and the sums that hold among the rows.
 */
final class Tier {
  private final SuppressionProblem problem;
  private final String name;
  private final IdentityHashMap<Row, Integer> cells = new IdentityHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  Tier(SuppressionProblem problem, String name) {
    this.problem = problem;
    this.name = name;
  }

  /** Adds a row with the fewest persons behind one of its columns, and whether that is too few. */
  void add(Row row, long persons, boolean tooFew) {
    int cell =
        problem.cell(name + "|" + key(row), persons, tooFew ? CellState.PRIMARY : CellState.OPEN);
    cells.put(row, cell);
    rows.add(row);
  }

  List<Row> rows() {
    return rows;
  }

  int cell(Row row) {
    return Objects.requireNonNull(cells.get(row));
  }

  /** Where this tier hides a row, the other hides it too. */
  void hidesToo(Tier other) {
    for (Row row : rows) {
      problem.hidesToo(cell(row), other.cell(row));
    }
  }

  /** Why a row is hidden; null where it is not. */
  @Nullable SuppressedReason reason(SuppressionResult result, Row row) {
    return result.reason(cell(row));
  }

  /**
   * In every period the company is the sum of its departments, of its classes and of its platforms,
   * and each department and each class the sum of its cells in the cross table.
   */
  void sumOverGroups() {
    for (List<Row> period : byPeriod().values()) {
      Row company = only(period, "COMPANY");
      if (company == null) {
        continue;
      }
      sum(company, of(period, "DEPARTMENT", row -> true));
      sum(company, of(period, "EMPLOYMENT_CLASS", row -> true));
      sum(company, of(period, "PLATFORM", row -> true));
      for (Row department : of(period, "DEPARTMENT", row -> true)) {
        sum(department, of(period, "DEPARTMENT_EMPLOYMENT_CLASS", same(department, "department")));
      }
      for (Row employmentClass : of(period, "EMPLOYMENT_CLASS", row -> true)) {
        sum(
            employmentClass,
            of(period, "DEPARTMENT_EMPLOYMENT_CLASS", same(employmentClass, "employment_class")));
      }
    }
  }

  /** A quarter is the sum of its months. */
  void sumMonthsToQuarters() {
    for (List<Row> group : byGroup().values()) {
      for (Row quarter : ofKind(group, Period.Kind.QUARTER)) {
        List<Row> months =
            ofKind(group, Period.Kind.MONTH).stream()
                .filter(month -> within(month, start(quarter), end(quarter)))
                .toList();
        sum(quarter, months, PersonOverlap.OVERLAPPING);
      }
    }
  }

  /**
   * Weeks do not nest in months, but where a week and a month begin on the same day, the weeks up
   * to the next such day add up to the same as the months. The first and the last day known are
   * such days too.
   */
  void sumWeeksLikeMonths(LocalDate asOf) {
    for (List<Row> group : byGroup().values()) {
      List<Row> weeks = ofKind(group, Period.Kind.WEEK);
      List<Row> months = ofKind(group, Period.Kind.MONTH);
      TreeSet<LocalDate> bounds = new TreeSet<>();
      weeks.forEach(week -> bounds.add(start(week)));
      bounds.retainAll(months.stream().map(Tier::start).toList());
      bounds.add(LocalDate.MIN);
      bounds.add(asOf.plusDays(1));
      for (LocalDate from = bounds.first(); bounds.higher(from) != null; ) {
        LocalDate to = Objects.requireNonNull(bounds.higher(from));
        int[] left = cellsStartingIn(weeks, from, to);
        int[] right = cellsStartingIn(months, from, to);
        if (left.length > 0 && right.length > 0) {
          problem.equalSums(PersonOverlap.OVERLAPPING, left, right);
        }
        from = to;
      }
    }
  }

  /** A row of another tier is the sum of rows of this one. */
  void sumTo(Tier other, Row total, List<Row> parts, PersonOverlap overlap) {
    if (!parts.isEmpty()) {
      problem.equalSums(overlap, new int[] {other.cell(total)}, cellsOf(parts));
    }
  }

  /** A row of this tier is the sum of others of it, between which persons may have moved. */
  void sum(Row total, List<Row> parts) {
    long together = parts.stream().mapToLong(Tier::persons).sum();
    sum(
        total,
        parts,
        together <= persons(total) ? PersonOverlap.DISJOINT : PersonOverlap.OVERLAPPING);
  }

  private static long persons(Row row) {
    return row.<Long>getAs(has(row, "persons") ? "persons" : "eligible_n");
  }

  /** A row of this tier is the sum of others of it. */
  void sum(Row total, List<Row> parts, PersonOverlap overlap) {
    sumTo(this, total, parts, overlap);
  }

  private int[] cellsOf(List<Row> some) {
    return some.stream().mapToInt(this::cell).toArray();
  }

  private int[] cellsStartingIn(List<Row> some, LocalDate from, LocalDate to) {
    return some.stream()
        .filter(row -> !start(row).isBefore(from) && start(row).isBefore(to))
        .mapToInt(this::cell)
        .toArray();
  }

  private Map<String, List<Row>> byPeriod() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(period(row), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private Map<String, List<Row>> byGroup() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(group(row), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private static List<Row> ofKind(List<Row> some, Period.Kind kind) {
    return some.stream().filter(row -> row.getAs("period_kind").equals(kind.name())).toList();
  }

  private static List<Row> of(List<Row> some, String grouping, Predicate<Row> condition) {
    return some.stream()
        .filter(row -> row.getAs("grouping").equals(grouping))
        .filter(condition)
        .toList();
  }

  private static @Nullable Row only(List<Row> some, String grouping) {
    return of(some, grouping, row -> true).stream().findFirst().orElse(null);
  }

  private static Predicate<Row> same(Row row, String column) {
    return other -> Objects.equals(other.<String>getAs(column), row.<String>getAs(column));
  }

  private static boolean within(Row row, LocalDate from, LocalDate to) {
    return !start(row).isBefore(from) && !end(row).isAfter(to);
  }

  static LocalDate start(Row row) {
    return row.getAs("period_start");
  }

  private static LocalDate end(Row row) {
    return row.getAs("period_end");
  }

  /** What period a row is of; of a table with quarters only, the quarter. */
  static String period(Row row) {
    return has(row, "period_kind")
        ? row.getAs("period_kind") + " " + start(row)
        : "QUARTER " + start(row);
  }

  /** What group a row is of. */
  static String group(Row row) {
    StringBuilder key = new StringBuilder(row.<String>getAs("grouping"));
    for (String column : List.of("department", "employment_class", "platform", "rule_id")) {
      if (has(row, column)) {
        key.append('|').append(row.<String>getAs(column));
      }
    }
    return key.toString();
  }

  private static String key(Row row) {
    String place =
        has(row, "local_hour")
            ? "|" + row.<Integer>getAs("iso_weekday") + "|" + row.<Integer>getAs("local_hour")
            : "";
    return period(row) + "|" + group(row) + place;
  }

  private static boolean has(Row row, String column) {
    return row.schema().getFieldIndex(column).isDefined();
  }
}
