package io.offclock.audit;

import io.offclock.publish.PublishedRows;
import io.offclock.publish.PublishedRows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that a version hides and a later one tells.
 *
 * <p>Where all that both tell of a table's period is the same, a reader may take what one of them
 * hides for the same too. Of a version that was reported, whatever is hidden of a complete period
 * must not be told later.
 */
final class LaterTold {
  /** After an initiative, until its outcomes are told, and until first posts are. */
  private static final int WEEKS = 4;

  private static final int WEEKS_OF_FIRST = 8;

  private LaterTold() {}

  /**
   * A figure.
   *
   * @param hiding the row of the earlier version
   * @param value in the later version
   */
  record Told(String table, Row hiding, String column, String reason, Number value) {}

  /**
   * Compares two versions.
   *
   * @param reported whether the earlier one was tagged before the later one was made
   */
  static List<Told> of(PublishedVersion earlier, PublishedVersion later, boolean reported) {
    List<Told> told = new ArrayList<>();
    for (Map.Entry<String, PublishedRows> table : earlier.tables().entrySet()) {
      PublishedRows then = later.tables().get(table.getKey());
      if (then != null && !table.getKey().equals("incident_review")) {
        Map<String, Boolean> unchanged = unchanged(table.getValue(), then);
        table
            .getValue()
            .byKey()
            .forEach(
                (key, row) -> {
                  Row other = then.byKey().get(key);
                  boolean same = unchanged.getOrDefault(period(row), false);
                  boolean complete = reported && isOver(row, earlier.asOf());
                  if (other != null && (same || complete)) {
                    told.addAll(told(table.getKey(), row, other));
                  }
                });
      }
    }
    return told;
  }

  /** Whether all that a row tells of was over as of a night; of coverage, nothing ever is. */
  static boolean isOver(Row row, LocalDate asOf) {
    if (row.values().get("period_complete") instanceof Boolean complete) {
      return complete;
    }
    LocalDate end = null;
    for (String column : List.of("period_end", "window_end", "event_date")) {
      if (end == null && row.values().get(column) instanceof String date) {
        end = LocalDate.parse(date);
      }
    }
    if (end != null && row.values().containsKey("event_date")) {
      boolean isFirst = "EMPOWERED".equals(row.values().get("outcome"));
      end = end.plusWeeks(isFirst ? WEEKS_OF_FIRST : WEEKS);
    }
    return end != null && !end.isAfter(asOf.plusDays(1));
  }

  private static List<Told> told(String table, Row hiding, Row telling) {
    List<Told> told = new ArrayList<>();
    if (!hiding.hasHiddenPart()) {
      return told;
    }
    hiding
        .values()
        .forEach(
            (column, value) -> {
              if (value == null && telling.values().get(column) instanceof Number number) {
                String reason = ReasonColumns.of(table, column).in(hiding);
                if (reason != null) {
                  told.add(new Told(table, hiding, column, reason, number));
                }
              }
            });
    return told;
  }

  /** Periods of which everything that both tell is the same. */
  private static Map<String, Boolean> unchanged(PublishedRows earlier, PublishedRows later) {
    Map<String, Boolean> unchanged = new HashMap<>();
    earlier
        .byKey()
        .forEach(
            (key, row) -> {
              Row other = later.byKey().get(key);
              unchanged.merge(
                  period(row), other != null && isSame(row, other), (one, two) -> one && two);
            });
    later
        .byKey()
        .forEach(
            (key, row) -> {
              if (!earlier.byKey().containsKey(key)) {
                unchanged.put(period(row), false);
              }
            });
    return unchanged;
  }

  private static boolean isSame(Row row, Row other) {
    return row.values().entrySet().stream()
        .filter(value -> !value.getKey().endsWith("reason"))
        .allMatch(
            value -> {
              Object then = other.values().get(value.getKey());
              return value.getValue() == null || then == null || value.getValue().equals(then);
            });
  }

  /** Of coverage, which is of no period, all of it. */
  private static String period(Row row) {
    return row.values().get("period_kind") + " " + row.values().get("period");
  }
}
