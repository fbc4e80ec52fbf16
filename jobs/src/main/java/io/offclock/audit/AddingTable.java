package io.offclock.audit;

import io.offclock.publish.PublishedRows;
import io.offclock.publish.PublishedRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A shared table of which some columns add up over groups and over periods. */
final class AddingTable {
  /** Columns that name a group; null where the grouping is over all of it. */
  private static final List<String> GROUP =
      List.of("department", "employment_class", "platform", "value");

  private static final List<String> DIVIDED = List.of("COMPANY", "DEPARTMENT", "EMPLOYMENT_CLASS");

  private final String name;
  private final List<Row> rows;
  private final List<String> key;
  private final List<String> columns;
  private final Figures figures;
  private final IdentityHashMap<Row, Map<String, Figure>> byRow = new IdentityHashMap<>();

  AddingTable(String name, PublishedRows table, List<String> key, Pattern adding, Figures figures) {
    this.name = name;
    this.rows = List.copyOf(table.byKey().values());
    this.key = key;
    this.columns =
        table.columns().stream().filter(column -> adding.matcher(column).matches()).toList();
    this.figures = figures;
    rows.forEach(row -> byRow.put(row, new HashMap<>()));
    for (String column : columns) {
      ReasonColumns.Reason reason = ReasonColumns.of(name, column);
      for (Row row : rows) {
        Figure figure = figures.add(name, key, row, column, reason.in(row));
        if (figure != null) {
          byRow.getOrDefault(row, Map.of()).put(column, figure);
        }
      }
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<String> columns() {
    return columns;
  }

  /** A figure of a row; none where it is neither told nor hidden. */
  List<Figure> figure(Row row, String column) {
    Figure figure = byRow.getOrDefault(row, Map.of()).get(column);
    return figure == null ? List.of() : List.of(figure);
  }

  List<Figure> figures(List<Row> some, String column) {
    List<Figure> found = new ArrayList<>();
    for (Row row : some) {
      Figure figure = byRow.getOrDefault(row, Map.of()).get(column);
      if (figure != null) {
        found.add(figure);
      }
    }
    return found;
  }

  /** Rows add up to others, in every column. */
  void sum(String kind, List<Row> total, List<Row> parts) {
    columns.forEach(column -> sum(kind, total, parts, column));
  }

  /** Rows add up to others in a column. */
  void sum(String kind, List<Row> total, List<Row> parts, String column) {
    figures.sum(
        name + " " + kind + " " + together(parts, column),
        figures(total, column),
        figures(parts, column));
  }

  /** Of persons, whoever is beyond one count may be beyond another: those are exact together. */
  private String together(List<Row> parts, String column) {
    return switch (name) {
      case "programme_health" -> parts.isEmpty() ? "" : text(parts.get(0), "measure");
      case "department_adoption",
          "group_splits",
          "adoption_segments",
          "adoption_curve",
          "participation_change" ->
          "";
      case "change_series" ->
          parts.isEmpty() ? "" : together(text(parts.get(0), "measure"), column);
      default -> column;
    };
  }

  /** Who is eligible is behind two measures. */
  private static String together(String measure, String column) {
    return List.of("ADOPTION_RATE_HEADCOUNT", "POSTS_PER_ELIGIBLE").contains(measure)
        ? "eligible"
        : measure + " " + column;
  }

  /** A column is others of the same row. */
  void columns(String total, List<String> parts) {
    for (Row row : rows) {
      figures.sum(
          name + " " + total + " of " + parts.get(0),
          figure(row, total),
          parts.stream().flatMap(part -> figure(row, part).stream()).toList());
    }
  }

  /** In a period a group is the sum of those that divide it. */
  void groups() {
    for (List<Row> some : by(row -> keyWithout(row, "grouping", GROUP)).values()) {
      for (Row total : some) {
        by(some.stream().filter(row -> divides(row, total)).toList(), row -> text(row, "grouping"))
            .forEach(
                (grouping, parts) ->
                    sum(text(total, "grouping") + " by " + grouping, List.of(total), parts));
      }
    }
  }

  private static boolean divides(Row part, Row total) {
    String of = text(total, "grouping");
    String by = text(part, "grouping");
    boolean isPart =
        of.equals("COMPANY")
            ? !by.equals("COMPANY") && !by.equals("DEPARTMENT_EMPLOYMENT_CLASS")
            : DIVIDED.contains(of) && by.equals("DEPARTMENT_EMPLOYMENT_CLASS");
    return isPart
        && GROUP.stream()
            .allMatch(
                column ->
                    text(total, column).isEmpty()
                        || text(total, column).equals(text(part, column)));
  }

  /** A quarter is the sum of its months; not where persons are counted. */
  void quarters() {
    List<Row> additive = rows.stream().filter(row -> !text(row, "unit").equals("PERSONS")).toList();
    for (List<Row> group : by(additive, this::withoutPeriod).values()) {
      for (Row quarter : ofKind(group, "QUARTER")) {
        List<Row> months =
            ofKind(group, "MONTH").stream()
                .filter(row -> start(row).compareTo(start(quarter)) >= 0)
                .filter(row -> start(row).compareTo(end(quarter)) < 0)
                .toList();
        sum("by month", List.of(quarter), months);
      }
    }
  }

  /** Between two days that no week or month straddles, the weeks are the months. */
  void weeks() {
    for (List<Row> group : by(this::withoutPeriod).values()) {
      List<Row> some = new ArrayList<>(ofKind(group, "WEEK"));
      some.addAll(ofKind(group, "MONTH"));
      some.sort(Comparator.comparing(AddingTable::start));
      List<Row> together = new ArrayList<>();
      String reached = "";
      for (Row row : some) {
        if (start(row).compareTo(reached) >= 0) {
          weeksAndMonths(together);
          together.clear();
        }
        together.add(row);
        reached = end(row).compareTo(reached) > 0 ? end(row) : reached;
      }
      weeksAndMonths(together);
    }
  }

  private void weeksAndMonths(List<Row> together) {
    List<Row> weeks = ofKind(together, "WEEK");
    List<Row> months = ofKind(together, "MONTH");
    for (String column : columns) {
      // A week in which nobody posted has hours, and no row.
      if (!column.endsWith("_hours")) {
        figures.sum(name + " weeks " + column, figures(months, column), figures(weeks, column));
      }
    }
  }

  /** Rows by what they have in common. */
  Map<String, List<Row>> by(Function<Row, String> common) {
    return by(rows, common);
  }

  static Map<String, List<Row>> by(List<Row> rows, Function<Row, String> common) {
    Map<String, List<Row>> by = new LinkedHashMap<>();
    rows.forEach(row -> by.computeIfAbsent(common.apply(row), n -> new ArrayList<>()).add(row));
    return by;
  }

  /** The key of a row but for a column, and others. */
  String keyWithout(Row row, String column, List<String> others) {
    StringBuilder left = new StringBuilder();
    for (String each : key) {
      if (!each.equals(column) && !others.contains(each)) {
        left.append(text(row, each)).append('|');
      }
    }
    return left.toString();
  }

  private String withoutPeriod(Row row) {
    return keyWithout(row, "period", List.of("period_kind"));
  }

  /** The group of a row, the same in every table. */
  static String group(Row row) {
    StringBuilder group = new StringBuilder(text(row, "grouping"));
    for (String column : GROUP) {
      group.append('|').append(text(row, column));
    }
    return group.toString();
  }

  /** A value as text; empty where it is null, or the table has no such column. */
  static String text(Row row, String column) {
    Object value = row.values().get(column);
    return value == null ? "" : value.toString();
  }

  private static List<Row> ofKind(List<Row> some, String kind) {
    return some.stream().filter(row -> text(row, "period_kind").equals(kind)).toList();
  }

  /** An ISO date: dates in that form stand in the order of their texts. */
  private static String start(Row row) {
    return text(row, "period_start");
  }

  private static String end(Row row) {
    return text(row, "period_end");
  }
}
