package io.offclock.mart.suppression;

import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table that are shown or hidden together in a row: one cell of the suppression
 * problem for each row, and the sums that hold among the rows.
 */
final class Tier {
  /**
   * Before a column of which only whether it is anybody matters: that nobody is must not follow
   * from the others, and however few are may.
   */
  static final String ANYBODY = "anybody of ";

  /** More than any minimum, so that such a column never decides which cell is the smallest. */
  private static final long MANY = 1L << 20;

  /** Figures that differ by less are the same: a second is more, in hours. */
  private static final double SAME = 1e-4;

  private final HiddenCells known;
  private final SuppressionProblem problem;
  private final String name;
  private final List<String> columns;
  private final int minimum;
  private final IdentityHashMap<Row, Integer> cells = new IdentityHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> rests = new HashMap<>();
  private final int exact;
  private @Nullable String denominator;

  /**
   * A tier without rows.
   *
   * @param known the cells of its problem
   * @param columns the columns that count the persons behind its figures; an empty name where the
   *     tier has nothing, and what it is tied to has something
   * @param minimum persons behind any figure
   */
  Tier(HiddenCells known, String name, List<String> columns, int minimum) {
    this(known, name, columns, columns.size(), minimum);
  }

  /**
   * A tier without rows, of which not all columns add up.
   *
   * @param exact how many columns, from the first on, stand for figures that add up
   */
  Tier(HiddenCells known, String name, List<String> columns, int exact, int minimum) {
    this.known = known;
    this.problem = known.problem();
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
    cells.put(
        row,
        known.add(
            name + "|" + RowNames.key(row), persons(row), state, told(row), RowNames.end(row)));
    rows.add(row);
  }

  /** True of 1 to minimum - 1 persons. */
  boolean isFew(long persons) {
    return persons > 0 && persons < minimum;
  }

  List<Row> rows() {
    return rows;
  }

  /** How many columns it has. */
  int columns() {
    return columns.size();
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

  /** A row of this tier is the sum of others of it; persons in several of them are allowed for. */
  void sum(Row total, List<Row> parts) {
    sum(total, parts, PersonOverlap.DISJOINT, columns.size());
  }

  /**
   * A row of this tier is the sum of others of it in the first so many columns. What it has beyond
   * them, such as persons who moved between departments, is a part of its own that nobody
   * publishes.
   */
  void sum(Row total, List<Row> parts, PersonOverlap overlap, int adding) {
    if (parts.isEmpty()) {
      return;
    }
    List<Integer> members = new ArrayList<>(parts.stream().map(this::cell).toList());
    long[] rest = new long[columns.size()];
    for (int column = 0; column < Math.min(adding, exact); column++) {
      String behind = columns.get(column);
      rest[column] = behind.isEmpty() ? 0 : beyond(behind, total, parts, overlap);
    }
    if (LongStream.of(rest).anyMatch(persons -> persons > 0)) {
      boolean mayBeKnown =
          denominator != null && !isFew(beyond(denominator, total, parts, overlap));
      int cell =
          problem.cell(
              name + "|" + RowNames.key(total) + "|beyond " + RowNames.group(parts.get(0)),
              rest,
              mayBeKnown ? CellState.NEVER_PUBLISHED_FREE : CellState.BEYOND_PARTS);
      members.add(cell);
      rests.put(RowNames.key(total) + "|" + parts.get(0).getAs("grouping"), cell);
    }
    problem.equalSums(overlap, new int[] {cell(total)}, numbers(members), adding, exact);
  }

  /** The cell of what a total has beyond the parts of a grouping; null where it has nothing. */
  @Nullable Integer rest(Row total, String grouping) {
    return rests.get(RowNames.key(total) + "|" + grouping);
  }

  /** Persons behind what a total has beyond its parts; 0 where it has nothing. */
  private static long beyond(String column, Row total, List<Row> parts, PersonOverlap overlap) {
    String figure = figure(column);
    double more = figure(total, figure) - figure(parts, figure);
    if (more < SAME) {
      return 0;
    }
    if (column.startsWith(ANYBODY)) {
      return neverFew(Math.round(more));
    }
    long together = parts.stream().mapToLong(part -> part.<Long>getAs(column)).sum();
    long persons = total.<Long>getAs(column) - together;
    // Somebody is behind it, though persons in several parts hide how many.
    long unclear = overlap == PersonOverlap.DISJOINT ? 1 : total.<Long>getAs(column);
    return persons > 0 ? persons : unclear;
  }

  /**
   * Rows of this tier add up to the same as others, both of the same days. In columns in which they
   * do not, one side has days that no row of the other speaks of: a part of its own that nobody
   * publishes.
   */
  void equalSums(List<Row> left, List<Row> right) {
    List<Integer> ofLeft = new ArrayList<>(left.stream().map(this::cell).toList());
    List<Integer> ofRight = new ArrayList<>(right.stream().map(this::cell).toList());
    addBeyond(left, right, ofRight);
    addBeyond(right, left, ofLeft);
    problem.equalSums(
        PersonOverlap.OVERLAPPING, numbers(ofLeft), numbers(ofRight), columns.size(), exact);
  }

  /** Adds to the cells of a side what the other has beyond it. */
  private void addBeyond(List<Row> more, List<Row> less, List<Integer> cellsOfLess) {
    long[] rest = new long[columns.size()];
    for (int column = 0; column < exact; column++) {
      String behind = columns.get(column);
      String figure = figure(behind);
      if (figure(more, figure) - figure(less, figure) >= SAME) {
        rest[column] = more.stream().mapToLong(row -> row.<Long>getAs(behind)).max().orElse(0);
      }
    }
    if (LongStream.of(rest).anyMatch(persons -> persons > 0)) {
      cellsOfLess.add(
          problem.cell(
              name + "|" + RowNames.key(more.get(0)) + "|days beyond " + RowNames.key(less.get(0)),
              rest,
              CellState.BEYOND_PARTS));
    }
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
          column.startsWith(ANYBODY)
              ? column.substring(ANYBODY.length())
              : column.endsWith("_hours_persons") || column.startsWith("prompts")
                  ? column.replace("_persons", "")
                  : column.replace("_persons", "_activities");
    };
  }

  /** What a row tells in this tier: persons, and the figures that they are behind. */
  private double[] told(Row row) {
    return columns.stream()
        .filter(column -> !column.isEmpty())
        .map(column -> column.replace(ANYBODY, ""))
        .flatMap(column -> Stream.of(column, figure(column)))
        .filter(column -> RowNames.has(row, column))
        .mapToDouble(column -> figure(row, column))
        .toArray();
  }

  /** Persons behind each column of a row. */
  long[] persons(Row row) {
    return columns.stream()
        .mapToLong(column -> column.isEmpty() ? 0 : count(row, column))
        .toArray();
  }

  private static long count(Row row, String column) {
    return column.startsWith(ANYBODY)
        ? neverFew(row.<Long>getAs(column.substring(ANYBODY.length())))
        : row.<Long>getAs(column);
  }

  private static long neverFew(long persons) {
    return persons == 0 ? 0 : MANY + persons;
  }

  /** True where anybody is behind a row. */
  boolean hasPersons(Row row) {
    return LongStream.of(persons(row)).anyMatch(behind -> behind > 0);
  }

  private static int[] numbers(List<Integer> members) {
    return members.stream().mapToInt(Integer::intValue).toArray();
  }
}
