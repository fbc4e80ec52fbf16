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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table that are shown or hidden together in a row: one cell of the suppression
 * problem for each row, and the sums that hold among the rows.
 */
final class Tier {
  /** Figures that differ by less are the same: a second is more, in hours. */
  private static final double SAME = 1e-4;

  private final SuppressionProblem problem;
  private final String name;
  private final List<String> columns;
  private final int minimum;
  private final IdentityHashMap<Row, Integer> cells = new IdentityHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final int exact;
  private @Nullable String denominator;

  /**
   * A tier without rows.
   *
   * @param columns the columns that count the persons behind its figures
   * @param minimum persons behind any figure
   */
  Tier(SuppressionProblem problem, String name, List<String> columns, int minimum) {
    this(problem, name, columns, columns.size(), minimum);
  }

  /**
   * A tier without rows, of which not all columns add up.
   *
   * @param exact how many columns, from the first on, stand for figures that add up
   */
  Tier(SuppressionProblem problem, String name, List<String> columns, int exact, int minimum) {
    this.problem = problem;
    this.name = name;
    this.columns = columns;
    this.exact = exact;
    this.minimum = minimum;
  }

  /** Says that its figures are numerators: a rest may be computed where enough are behind this. */
  Tier over(String column) {
    denominator = column;
    return this;
  }

  /** Adds a row; it is hidden where one of its columns has a few persons behind it. */
  void add(Row row) {
    add(
        row,
        LongStream.of(persons(row)).anyMatch(this::isFew) ? CellState.PRIMARY : CellState.OPEN);
  }

  /** Adds a row of which is known what is to become of it. */
  void add(Row row, CellState state) {
    cells.put(row, problem.cell(name + "|" + RowNames.key(row), persons(row), state));
    rows.add(row);
  }

  /** True of 1 to minimum - 1 persons. */
  boolean isFew(long persons) {
    return persons > 0 && persons < minimum;
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
      hidesToo(row, other);
    }
  }

  /** Where this tier hides a certain row, the other hides it too. */
  void hidesToo(Row row, Tier other) {
    problem.hidesToo(cell(row), other.cell(row));
  }

  /** Why a row is hidden; null where it is not. */
  @Nullable SuppressedReason reason(SuppressionResult result, Row row) {
    return result.reason(cell(row));
  }

  /**
   * In every period the company is the sum of its departments, of its classes and of its platforms,
   * and each department and each class the sum of its cells in the cross table.
   *
   * @param platformColumns how many columns, from the first on, add up over platforms
   */
  void sumOverGroups(int platformColumns) {
    for (List<Row> period : by(RowNames::period).values()) {
      for (Row total : period) {
        switch (total.<String>getAs("grouping")) {
          case "COMPANY" -> {
            sum(total, of(period, "DEPARTMENT", row -> true));
            sum(total, of(period, "EMPLOYMENT_CLASS", row -> true));
            if (platformColumns > 0) {
              sum(
                  total,
                  of(period, "PLATFORM", row -> true),
                  PersonOverlap.DISJOINT,
                  platformColumns);
            }
          }
          case "DEPARTMENT" ->
              sum(total, of(period, "DEPARTMENT_EMPLOYMENT_CLASS", same(total, "department")));
          case "EMPLOYMENT_CLASS" ->
              sum(
                  total,
                  of(period, "DEPARTMENT_EMPLOYMENT_CLASS", same(total, "employment_class")));
          default -> {
            // A part of others only.
          }
        }
      }
    }
  }

  /** A quarter is the sum of its months. */
  void sumMonthsToQuarters() {
    for (List<Row> group : by(RowNames::group).values()) {
      for (Row quarter : ofKind(group, Period.Kind.QUARTER)) {
        List<Row> months =
            ofKind(group, Period.Kind.MONTH).stream()
                .filter(month -> within(month, start(quarter), end(quarter)))
                .toList();
        sum(quarter, months, PersonOverlap.OVERLAPPING, columns.size());
      }
    }
  }

  /**
   * Weeks do not nest in months, but where a week and a month begin on the same day, the weeks up
   * to the next such day add up to the same as the months. The first and the last day known are
   * such days too.
   */
  void sumWeeksLikeMonths(LocalDate asOf) {
    for (List<Row> group : by(RowNames::group).values()) {
      List<Row> weeks = ofKind(group, Period.Kind.WEEK);
      List<Row> months = ofKind(group, Period.Kind.MONTH);
      TreeSet<LocalDate> bounds = new TreeSet<>();
      weeks.forEach(week -> bounds.add(start(week)));
      bounds.retainAll(months.stream().map(RowNames::start).toList());
      bounds.add(LocalDate.MIN);
      bounds.add(asOf.plusDays(1));
      for (LocalDate from = bounds.first(); bounds.higher(from) != null; ) {
        LocalDate to = Objects.requireNonNull(bounds.higher(from));
        List<Row> left = startingIn(weeks, from, to);
        List<Row> right = startingIn(months, from, to);
        // Periods in which nobody posted have no row, though they have hours.
        if (!left.isEmpty() && !right.isEmpty() && addUp(left, right)) {
          problem.equalSums(
              PersonOverlap.OVERLAPPING, cellsOf(left), cellsOf(right), columns.size(), exact);
        }
        from = to;
      }
    }
  }

  /** A row of this tier is the sum of others of it; persons in several of them are allowed for. */
  void sum(Row total, List<Row> parts) {
    sum(total, parts, PersonOverlap.DISJOINT, columns.size());
  }

  /**
   * A row of this tier is the sum of others of it in the first so many columns. What it has beyond
   * them, such as persons who moved between departments, is a part of its own that nobody
   * publishes.
   */
  private void sum(Row total, List<Row> parts, PersonOverlap overlap, int adding) {
    if (parts.isEmpty()) {
      return;
    }
    List<Integer> members = new ArrayList<>(parts.stream().map(this::cell).toList());
    long[] rest = new long[columns.size()];
    for (int column = 0; column < Math.min(adding, exact); column++) {
      rest[column] = beyond(columns.get(column), total, parts, overlap);
    }
    if (LongStream.of(rest).anyMatch(persons -> persons > 0)) {
      boolean mayBeKnown =
          denominator != null && !isFew(beyond(denominator, total, parts, overlap));
      members.add(
          problem.cell(
              name + "|" + RowNames.key(total) + "|beyond " + RowNames.group(parts.get(0)),
              rest,
              mayBeKnown ? CellState.NEVER_PUBLISHED_FREE : CellState.NEVER_PUBLISHED));
    }
    problem.equalSums(overlap, new int[] {cell(total)}, numbers(members), adding, exact);
  }

  /** Persons behind what a total has beyond its parts; 0 where it has nothing. */
  private static long beyond(String column, Row total, List<Row> parts, PersonOverlap overlap) {
    String figure = figure(column);
    if (figure(total, figure) - figure(parts, figure) < SAME) {
      return 0;
    }
    long together = parts.stream().mapToLong(part -> part.<Long>getAs(column)).sum();
    long persons = total.<Long>getAs(column) - together;
    // Somebody is behind it, though persons in several parts hide how many.
    long unclear = overlap == PersonOverlap.DISJOINT ? 1 : total.<Long>getAs(column);
    return persons > 0 ? persons : unclear;
  }

  private boolean addUp(List<Row> left, List<Row> right) {
    return columns.subList(0, exact).stream()
        .map(Tier::figure)
        .allMatch(figure -> Math.abs(figure(left, figure) - figure(right, figure)) < SAME);
  }

  private static double figure(List<Row> some, String figure) {
    return some.stream().mapToDouble(row -> figure(row, figure)).sum();
  }

  private static double figure(Row row, String figure) {
    return row.<Number>getAs(figure).doubleValue();
  }

  /** The figure that a column of persons is behind; a count of persons is one itself. */
  private static String figure(String column) {
    return switch (column) {
      case "persons" -> "activities";
      case "persons_with_incident" -> "incidents";
      default ->
          column.endsWith("_hours_persons")
              ? column.replace("_persons", "")
              : column.replace("_persons", "_activities");
    };
  }

  private long[] persons(Row row) {
    return columns.stream().mapToLong(column -> row.<Long>getAs(column)).toArray();
  }

  private static int[] numbers(List<Integer> members) {
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] cellsOf(List<Row> some) {
    return some.stream().mapToInt(this::cell).toArray();
  }

  private static List<Row> startingIn(List<Row> some, LocalDate from, LocalDate to) {
    return some.stream()
        .filter(row -> !start(row).isBefore(from) && start(row).isBefore(to))
        .toList();
  }

  private Map<String, List<Row>> by(Function<Row, String> name) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(name.apply(row), key -> new ArrayList<>()).add(row);
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

  private static Predicate<Row> same(Row row, String column) {
    return other -> Objects.equals(other.<String>getAs(column), row.<String>getAs(column));
  }

  private static boolean within(Row row, LocalDate from, LocalDate to) {
    return !start(row).isBefore(from) && !end(row).isAfter(to);
  }

  private static LocalDate start(Row row) {
    return RowNames.start(row);
  }

  private static LocalDate end(Row row) {
    return row.getAs("period_end");
  }
}
