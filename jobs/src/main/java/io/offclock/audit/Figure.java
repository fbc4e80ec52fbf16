package io.offclock.audit;

import io.offclock.publish.PublishedRows.Row;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A figure of a row of a table: told, hidden, or hidden and told all the same. */
final class Figure {
  /** Tables that count nothing but persons, and weeks and activities of these. */
  private static final Set<String> OF_PERSONS =
      Set.of("department_adoption", "group_splits", "participation_change", "change_series");

  private static final Pattern PERSONS = Pattern.compile(".*_n|.*persons.*|accounts");

  private final String table;
  private final List<String> key;
  private final Row row;
  private final String column;
  private final @Nullable String reason;
  private @Nullable Long told;
  private int number = -1;

  Figure(
      String table,
      List<String> key,
      Row row,
      String column,
      @Nullable Long told,
      @Nullable String reason) {
    this.table = table;
    this.key = key;
    this.row = row;
    this.column = column;
    this.told = told;
    this.reason = reason;
  }

  /** Whether it is a number of persons. */
  static boolean isOfPersons(Row row, String column) {
    return PERSONS.matcher(column).matches() || "PERSONS".equals(row.values().get("unit"));
  }

  boolean isOfPersons() {
    return isOfPersons(row, column);
  }

  /**
   * Whether sums of it may not hold: persons move from one group to another, and count in each of
   * several periods.
   */
  boolean mayMove() {
    return OF_PERSONS.contains(table) || isOfPersons();
  }

  String table() {
    return table;
  }

  Row row() {
    return row;
  }

  String column() {
    return column;
  }

  /** Why it is hidden, as the table gives it; null where it is not. */
  @Nullable String reason() {
    return reason;
  }

  /** Its value; null where it is not told. */
  @Nullable Long told() {
    return told;
  }

  /** It is told elsewhere; null takes that back. */
  void tell(@Nullable Long value) {
    told = value;
  }

  /** Its number among the unknowns. */
  int number() {
    return number;
  }

  void number(int unknown) {
    number = unknown;
  }

  /** Says which row it is of. */
  String address() {
    return address(key, row);
  }

  /** Values of a key, those that are null left out. */
  static String address(List<String> key, Row row) {
    StringBuilder address = new StringBuilder();
    for (String column : key) {
      Object value = row.values().get(column);
      if (value != null) {
        address.append(address.isEmpty() ? "" : "/").append(value);
      }
    }
    return address.toString();
  }
}
