package io.offclock.mart.change;

import io.offclock.contract.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The points of one group, or of several together, in a window; the split one is left out. */
final class WindowPoints {
  private final ChangeMeasure measure;
  private final List<@Nullable Point> points;

  private WindowPoints(ChangeMeasure measure, List<@Nullable Point> points) {
    this.measure = measure;
    this.points = points;
  }

  /**
   * One week or month of a group as it is published.
   *
   * @param observed persons of whom it is known; null where the measure is of what they posted
   * @param hidden why its figures are hidden; null where they are not
   */
  record Point(long k, long n, long persons, @Nullable Long observed, @Nullable String hidden) {
    /** Reads a row of {@code change_series}. */
    static Point of(Row row) {
      String hidden = row.getAs("suppressed_reason");
      return hidden != null
          ? new Point(0, 0, 0, null, hidden)
          : new Point(
              row.<Long>getAs("k"),
              row.<Long>getAs("n"),
              row.<Long>getAs("persons_n"),
              row.getAs("observed_n"),
              null);
    }

    private Point plus(Point other) {
      return new Point(
          k + other.k,
          n + other.n,
          persons + other.persons,
          observed == null || other.observed == null ? null : observed + other.observed,
          null);
    }
  }

  /**
   * The points of a group.
   *
   * @param all by the first date of their period
   */
  static WindowPoints of(ChangeMeasure measure, ChangeWindow window, Map<LocalDate, Point> all) {
    List<@Nullable Point> points = new ArrayList<>();
    for (int i = 0; i < window.periods().size(); i++) {
      Period period = window.periods().get(i);
      points.add(window.isOnASide(i) ? all.get(period.start()) : null);
    }
    return new WindowPoints(measure, points);
  }

  /** The points of several groups, none of which is hidden, as if they were one. */
  static WindowPoints pooled(List<WindowPoints> groups) {
    WindowPoints first = groups.get(0);
    List<@Nullable Point> points = new ArrayList<>(first.points);
    for (WindowPoints group : groups.subList(1, groups.size())) {
      for (int i = 0; i < points.size(); i++) {
        Point sum = points.get(i);
        Point more = group.points.get(i);
        points.set(i, sum == null ? more : more == null ? sum : sum.plus(more));
      }
    }
    return new WindowPoints(first.measure, points);
  }

  /** Why one of the points is hidden, a small group before other reasons; null where none is. */
  @Nullable String hidden() {
    List<String> reasons =
        points.stream()
            .filter(Objects::nonNull)
            .map(Point::hidden)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return reasons.contains("PRIMARY") ? "PRIMARY" : reasons.isEmpty() ? null : reasons.get(0);
  }

  /** True where there is no point at all. */
  boolean isEmpty() {
    return points.stream().allMatch(Objects::isNull);
  }

  /** The figures in their order, null where one is missing. */
  List<@Nullable Double> figures() {
    List<@Nullable Double> figures = new ArrayList<>();
    for (Point point : points) {
      figures.add(point == null ? null : measure.figure(point.k(), point.n(), point.observed()));
    }
    return figures;
  }

  /** The fewest persons behind a figure; null where there is no figure. */
  @Nullable Long fewestPersons() {
    List<@Nullable Double> figures = figures();
    LongStream persons =
        IntStream.range(0, points.size())
            .filter(i -> figures.get(i) != null)
            .mapToLong(i -> Objects.requireNonNull(points.get(i)).persons());
    return persons.boxed().min(Long::compare).orElse(null);
  }
}
