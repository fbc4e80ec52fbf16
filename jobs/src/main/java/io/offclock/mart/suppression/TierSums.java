package io.offclock.mart.suppression;

import io.offclock.contract.Period;
import io.offclock.mart.suppression.solver.PersonOverlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** The sums that hold among the rows of a tier, over groups and over periods. */
final class TierSums {
  private TierSums() {}

  /**
   * In every period the company is the sum of its departments, of its classes and of its platforms,
   * and each department and each class the sum of its cells in the cross table.
   *
   * @param platformColumns how many columns, from the first on, add up over platforms
   */
  static void overGroups(Tier tier, int platformColumns) {
    for (List<Row> period : by(tier, RowNames::period).values()) {
      for (Row total : period) {
        switch (total.<String>getAs("grouping")) {
          case "COMPANY" -> {
            tier.sum(total, of(period, "DEPARTMENT", row -> true));
            tier.sum(total, of(period, "EMPLOYMENT_CLASS", row -> true));
            if (platformColumns > 0) {
              tier.sum(
                  total,
                  of(period, "PLATFORM", row -> true),
                  PersonOverlap.DISJOINT,
                  platformColumns);
            }
          }
          case "DEPARTMENT" ->
              tier.sum(total, of(period, "DEPARTMENT_EMPLOYMENT_CLASS", same(total, "department")));
          case "EMPLOYMENT_CLASS" ->
              tier.sum(
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
  static void monthsToQuarters(Tier tier) {
    for (List<Row> group : by(tier, RowNames::group).values()) {
      for (Row quarter : ofKind(group, Period.Kind.QUARTER)) {
        List<Row> months =
            ofKind(group, Period.Kind.MONTH).stream()
                .filter(month -> within(month, start(quarter), end(quarter)))
                .toList();
        tier.sum(quarter, months, PersonOverlap.OVERLAPPING, tier.columns());
      }
    }
  }

  /**
   * Weeks do not nest in months, but a day that none of either straddles parts both alike: between
   * two such days the weeks add up to the same as the months. A week or a month in which nobody
   * posted has no row and straddles nothing.
   */
  static void weeksLikeMonths(Tier tier) {
    for (List<Row> group : by(tier, RowNames::group).values()) {
      List<Row> some = new ArrayList<>(ofKind(group, Period.Kind.WEEK));
      some.addAll(ofKind(group, Period.Kind.MONTH));
      some.sort(Comparator.comparing(TierSums::start));
      List<Row> together = new ArrayList<>();
      LocalDate reached = LocalDate.MIN;
      for (Row row : some) {
        if (!start(row).isBefore(reached)) {
          addUp(tier, together);
          together.clear();
        }
        together.add(row);
        reached = end(row).isAfter(reached) ? end(row) : reached;
      }
      addUp(tier, together);
    }
  }

  private static void addUp(Tier tier, List<Row> together) {
    List<Row> weeks = ofKind(together, Period.Kind.WEEK);
    List<Row> months = ofKind(together, Period.Kind.MONTH);
    if (!weeks.isEmpty() && !months.isEmpty()) {
      tier.equalSums(weeks, months);
    }
  }

  private static Map<String, List<Row>> by(Tier tier, Function<Row, String> name) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : tier.rows()) {
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
