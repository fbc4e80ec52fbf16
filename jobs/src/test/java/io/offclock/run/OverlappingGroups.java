package io.offclock.run;

import io.offclock.contract.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is in which two groups of adoption at once, as anybody knows who knows the roster: how many
 * of a department are of a job family, and of how many of them what is counted.
 */
final class OverlappingGroups {
  private OverlappingGroups() {}

  /**
   * For every period a row for each two ways of dividing the company, and a group of each or none.
   */
  static List<List<Map<String, Object>>> of(TestNight night) {
    try (Duck duck = Duck.withPeople(night)) {
      Map<String, List<Map<String, Object>>> byPeriod = new LinkedHashMap<>();
      for (Map<String, Object> row :
          duck.query(
              """
          WITH ways AS (
            SELECT DISTINCT "grouping" AS way FROM split_members WHERE "grouping" <> 'COMPANY'
          ), held AS (
            SELECT c.period_kind, c.period_start, c.employee_id, c.enabled, c.active, c.observed, w.way, m.value
            FROM split_members c CROSS JOIN ways w
            LEFT JOIN split_members m ON m.period_kind = c.period_kind AND m.period_start = c.period_start
              AND m.employee_id = c.employee_id AND m."grouping" = w.way AND m.eligible = 1
            WHERE c."grouping" = 'COMPANY'
          )
          SELECT a.period_kind, a.period_start, a.way AS one_way, a.value AS one, b.way AS other_way, b.value AS other,
            count(*) AS eligible_n,
            count(*) FILTER (a.enabled) AS enabled_n,
            count(*) FILTER (a.active) AS active_n,
            count(*) FILTER (a.active AND a.enabled) AS active_enabled_n,
            count(*) FILTER (a.observed) AS observed_n
          FROM held a JOIN held b ON a.period_kind = b.period_kind AND a.period_start = b.period_start
            AND a.employee_id = b.employee_id AND a.way < b.way
          GROUP BY ALL ORDER BY ALL
          """)) {
        byPeriod
            .computeIfAbsent(
                row.get("period_kind") + " " + row.get("period_start"), key -> new ArrayList<>())
            .add(row);
      }
      return List.copyOf(byPeriod.values());
    } catch (SQLException e) {
      throw new AssertionError(Table.GROUP_SPLITS.tableName(), e);
    }
  }
}
