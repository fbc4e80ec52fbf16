package io.offclock.audit;

import io.offclock.publish.PublishedRows.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure of a row of a table: told, hidden, or hidden and told all the same. */
final class Figure {
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
