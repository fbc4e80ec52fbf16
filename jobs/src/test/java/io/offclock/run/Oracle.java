package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import java.io.IOException;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * Holds the figures of a night against what DuckDB computes from the activity it published, with
 * queries written from the reference.
 */
final class Oracle {
  private static final Set<String> KEYS =
      Set.of(
          "period_kind",
          "period_start",
          "grouping",
          "department",
          "employment_class",
          "platform",
          "iso_weekday",
          "local_hour",
          "rule_id",
          "campaign_id",
          "window_complete",
          "segment",
          "week",
          "value",
          "measure",
          "initiative_id",
          "comparison",
          "outcome");
  private static final double TOLERANCE = 1e-9;

  private Oracle() {}

  /** Every difference between a table and its oracle, in words; figures of the night first. */
  static List<String> differences(TestNight night, Duck duck, Table table)
      throws SQLException, IOException {
    List<String> differences = new ArrayList<>();
    List<Map<String, Object>> expected = duck.oracle(table);
    if (table == Table.PARTICIPATION_CHANGE && expected.isEmpty()) {
      // There are not enough weeks around any initiative.
      night.unsuppressed().get(table).stream()
          .filter(row -> row.getAs("n") != null || row.getAs("not_computed") == null)
          .forEach(row -> differences.add("nothing to count, but " + row));
      return differences;
    }
    if (table == Table.ADOPTION_CURVE && expected.isEmpty()) {
      // Nobody was on a curve by the end of the last complete quarter.
      night.unsuppressed().get(table).forEach(row -> differences.add("no row, but " + row));
      return differences;
    }
    assertThat(expected).as("rows of oracle/%s.sql", table.tableName()).isNotEmpty();
    Set<String> figures =
        expected.get(0).keySet().stream()
            .filter(column -> !KEYS.contains(column))
            .collect(Collectors.toSet());
    Map<String, Row> found = new HashMap<>();
    // Effects are computed of what is published of their series.
    List<Row> rows =
        table == Table.CHANGE_EFFECTS
            ? night.tables().shared().get(table)
            : night.unsuppressed().get(table);
    for (Row row : rows) {
      if (found.put(key(values(row)), row) != null) {
        differences.add("found twice: " + key(values(row)));
      }
    }
    for (Map<String, Object> row : expected) {
      String key = key(row);
      Row ours = found.remove(key);
      for (String figure : figures) {
        Object value = ours == null ? "no row" : ours.getAs(figure);
        if (!same(value, row.get(figure))) {
          differences.add(
              "%s %s: found %s, oracle says %s".formatted(key, figure, value, row.get(figure)));
        }
      }
    }
    // What the oracle has no row for is nothing: no activity, nobody.
    found.forEach(
        (key, row) -> {
          for (String figure : figures) {
            Object value = row.getAs(figure);
            if (value != null && ((Number) value).doubleValue() != 0) {
              differences.add("%s %s: found %s, oracle has no row".formatted(key, figure, value));
            }
          }
        });
    return differences;
  }

  /** Rows of the published spine that the oracle's is without, and the other way round. */
  static List<String> differencesOfTheSpine(Duck duck) throws SQLException {
    assertThat(duck.number("SELECT count(*) FROM spine_weeks")).isPositive();
    List<String> differences = new ArrayList<>();
    for (Map<String, Object> row :
        duck.query(
            """
            WITH published AS (SELECT * EXCLUDE (period, period_end) FROM adoption_spine),
            expected AS (SELECT * FROM spine_weeks)
            (SELECT 'found' AS side, * FROM (FROM published EXCEPT ALL FROM expected)
             UNION ALL SELECT 'oracle' AS side, * FROM (FROM expected EXCEPT ALL FROM published))
            ORDER BY person_key, period_start, side
            """)) {
      differences.add(row.toString());
    }
    return differences;
  }

  /** What identifies a row, in one line. */
  static String key(Map<String, Object> row) {
    return KEYS.stream()
        .sorted()
        .filter(row::containsKey)
        .map(column -> column + "=" + text(row.get(column)))
        .collect(Collectors.joining(" "));
  }

  static Map<String, Object> values(Row row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : row.schema().fieldNames()) {
      values.put(column, row.getAs(column));
    }
    return values;
  }

  private static String text(Object value) {
    return value instanceof LocalDate date ? date.toString() : String.valueOf(value);
  }

  private static boolean same(Object ours, Object theirs) {
    if (theirs instanceof Double notComputed && notComputed.isNaN()) {
      return true;
    }
    if (ours instanceof Number a && theirs instanceof Number b) {
      double x = a.doubleValue();
      double y = b instanceof BigInteger big ? big.doubleValue() : b.doubleValue();
      return Math.abs(x - y) <= TOLERANCE * Math.max(1, Math.abs(y));
    }
    return Objects.equals(ours, theirs);
  }
}
