package io.offclock.mart.suppression;

import io.offclock.mart.suppression.solver.SuppressedReason;
import io.offclock.mart.suppression.solver.SuppressionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;

/** Which columns of which rows are hidden, and why; a hidden column is null. */
final class HiddenColumns {
  private static final Set<String> KEYS =
      Set.of(
          "period_kind",
          "period",
          "period_start",
          "period_end",
          "period_complete",
          "grouping",
          "department",
          "employment_class",
          "platform",
          "iso_weekday",
          "local_hour",
          "rule_id",
          "window_complete",
          "segment",
          "week",
          "value",
          "measure",
          "unit",
          "not_provided",
          "initiative_id",
          "kind",
          "event_date",
          "initiative_department",
          "not_computed",
          "before_not_computed",
          "control_not_computed",
          "source",
          "format",
          "input_sha256",
          "outcome",
          "reason");
  private static final Set<String> SPLIT = Set.of("on", "off", "neither");

  /** Everything but what says which row it is, and why it is hidden. */
  static final Predicate<String> FIGURES =
      column -> !KEYS.contains(column) && !column.endsWith("suppressed_reason");

  /** Activities published on one side of the clock and composed on the other. */
  static final Predicate<String> CROSSED =
      column -> column.endsWith("_composed_activities") || column.endsWith("_composed_persons");

  /** Observed hours by class. */
  static final Predicate<String> HOURS =
      column -> column.matches("(on|off|flex|unknown)_hours(_persons)?");

  /** What is made of the hours on and off. */
  static final Predicate<String> BASELINE =
      column ->
          column.equals("baseline_off_share")
              || column.contains("_rate_ratio")
              || column.endsWith("_ratio_reason");

  /** Activities that the heat map leaves out. */
  static final Predicate<String> WITHOUT_HOUR = column -> isCount(column, "without_hour");

  /** What rests on who posted, flows set aside. */
  static final Predicate<String> ADOPTION_ACTIVE =
      column -> column.matches("active_(n|rate.*|enabled_n)|adoption_rate_headcount.*");

  /** Plain counts of persons by what they did before; active_n is the sum of the first four. */
  static final List<String> FLOWS =
      List.of(
          "new_n",
          "continuing_n",
          "returning_n",
          "active_undetermined_n",
          "lapsed_n",
          "inactive_undetermined_n",
          "never_n");

  /** What is counted of comings and goings. */
  static final Predicate<String> ADOPTION_EVENTS =
      Set.of("movers_n", "joiners_n", "leavers_n")::contains;

  /** Who changed from one value of a grouping to another. */
  static final Predicate<String> SPLIT_MOVERS = "movers_n"::equals;

  /** What rests on the enabled alone. */
  static final Predicate<String> ADOPTION_ENABLED =
      column -> column.startsWith("active_rate_enabled") || column.equals("active_enabled_n");

  private final IdentityHashMap<Row, Map<String, SuppressedReason>> reasons =
      new IdentityHashMap<>();
  private final IdentityHashMap<Row, Set<String>> hidden = new IdentityHashMap<>();

  /** On, off and neither of a view, and all that follows from them. */
  static Predicate<String> postingSplit(String view) {
    return column ->
        postingDetail(view).test(column)
            || (column.startsWith(view + "_")
                && (SPLIT.stream().anyMatch(part -> isCount(column, view + "_" + part))
                    || column.contains("_off_share")
                    || column.contains("_rate_ratio")
                    || column.endsWith("_ratio_reason")));
  }

  /** Flex, unknown and the kinds of off hours of a view. */
  static Predicate<String> postingDetail(String view) {
    return column ->
        isCount(column, view + "_flex")
            || isCount(column, view + "_unknown")
            || (column.startsWith(view + "_off_") && isCount(column, kindOf(column)));
  }

  private static String kindOf(String column) {
    String kind = column.replaceAll("_(activities|persons)$", "");
    return kind.matches(".*_off_(before|after|nonworkday|holiday|leave)") ? kind : "none";
  }

  private static boolean isCount(String column, String stem) {
    return column.equals(stem + "_activities") || column.equals(stem + "_persons");
  }

  /** The tier of a view. */
  static Tier of(Map<String, Tier> tiers, String view) {
    return Objects.requireNonNull(tiers.get(view));
  }

  /** Hides columns of the rows that a tier hides. */
  void hide(Tier tier, SuppressionResult result, String reasonColumn, Predicate<String> columns) {
    for (Row row : tier.rows()) {
      SuppressedReason reason = tier.reason(result, row);
      if (reason != null) {
        hide(row, reason, reasonColumn, columns);
      }
    }
  }

  /** Hides columns of a row. */
  void hide(Row row, SuppressedReason reason, String reasonColumn, Predicate<String> columns) {
    reasons.computeIfAbsent(row, key -> new HashMap<>()).put(reasonColumn, reason);
    Set<String> names = hidden.computeIfAbsent(row, key -> new HashSet<>());
    for (String column : row.schema().fieldNames()) {
      if (columns.test(column) && !column.endsWith("suppressed_reason")) {
        names.add(column);
      }
    }
    if (names.contains("published_off_rate_ratio") && names.contains("effort_off_rate_ratio")) {
      // The method of an interval that is not given would tell that one person is behind it.
      names.add("ci_method");
    }
  }

  /** The rows with null in every hidden column. */
  List<Row> apply(List<Row> rows) {
    List<Row> published = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Map<String, SuppressedReason> why = reasons.getOrDefault(row, Map.of());
      Set<String> names = hidden.getOrDefault(row, Set.of());
      String[] columns = row.schema().fieldNames();
      Object[] values = new Object[columns.length];
      for (int i = 0; i < columns.length; i++) {
        SuppressedReason reason = why.get(columns[i]);
        values[i] = reason != null ? reason.name() : names.contains(columns[i]) ? null : row.get(i);
        if (columns[i].endsWith("_ratio_reason") && names.contains(columns[i])) {
          values[i] = "SUPPRESSED";
        }
      }
      published.add(new GenericRowWithSchema(values, row.schema()));
    }
    return published;
  }
}
