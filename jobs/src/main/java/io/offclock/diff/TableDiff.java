package io.offclock.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.offclock.contract.ContractText;
import io.offclock.publish.PublishedRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one table. Of a restricted one only the counts are told, never a row.
 *
 * @param access shared or restricted
 * @param rowsFrom rows of the earlier version; null where it has no such table
 * @param rowsTo rows of the other; null where it has no such table
 * @param isSame true where both have the same rows
 * @param columnsAdded columns that only the second has, sorted
 * @param added rows that only the second has, in its order
 * @param gone rows that only the first has, in its order
 * @param changed rows of both with other figures, largest change first
 */
public record TableDiff(
    String table,
    String access,
    @Nullable Long rowsFrom,
    @Nullable Long rowsTo,
    boolean isSame,
    Set<String> columnsAdded,
    Set<String> columnsGone,
    List<KeyedRow> added,
    List<KeyedRow> gone,
    List<ChangedRow> changed) {
  /** Stands for a figure that suppression hides. */
  public static final String HIDDEN = "hidden";

  private static final double NOISE = 1e-12;

  /**
   * A row of one version only.
   *
   * @param key column to value
   * @param figures the other columns as published; {@link #HIDDEN} where suppressed
   */
  public record KeyedRow(
      Map<String, @Nullable Object> key, Map<String, @Nullable Object> figures) {}

  /**
   * A row of both versions.
   *
   * @param suppression HIDDEN_NOW or SHOWN_NOW where the whole row is hidden in one version only;
   *     null otherwise
   * @param figures what changed in it, largest change first
   */
  public record ChangedRow(
      Map<String, @Nullable Object> key, @Nullable String suppression, List<Figure> figures) {
    @JsonIgnore
    double size() {
      return figures.stream().mapToDouble(Figure::size).max().orElse(0);
    }
  }

  /**
   * A column of a row whose values differ.
   *
   * @param from value of the first version; {@link #HIDDEN} where suppressed, null where it has
   *     none
   * @param change to less from, in the column's unit; null where one of them is no number
   */
  public record Figure(
      String column, @Nullable Object from, @Nullable Object to, @Nullable Number change) {
    /**
     * By what rows are ranked: the change over the square root of the larger figure, so that 100 of
     * 1,000 weighs about as much as 10 of 10.
     */
    @JsonIgnore
    double size() {
      if (change == null || !(from instanceof Number one) || !(to instanceof Number other)) {
        return 0;
      }
      double larger = Math.max(Math.abs(one.doubleValue()), Math.abs(other.doubleValue()));
      return larger == 0 ? 0 : Math.abs(change.doubleValue()) / Math.sqrt(larger);
    }
  }

  /** A table of which only the counts are told. */
  static TableDiff counts(
      String table, String access, @Nullable Long from, @Nullable Long to, boolean isSame) {
    return new TableDiff(
        table, access, from, to, isSame, Set.of(), Set.of(), List.of(), List.of(), List.of());
  }

  /** A shared table, row by row. */
  static TableDiff rows(
      String table, Path first, Path second, @Nullable Long rowsFrom, @Nullable Long rowsTo)
      throws IOException {
    List<String> key = ContractText.of(table).key();
    PublishedRows from =
        rowsFrom == null ? PublishedRows.none() : PublishedRows.read(first, table, key, rowsFrom);
    PublishedRows to =
        rowsTo == null ? PublishedRows.none() : PublishedRows.read(second, table, key, rowsTo);
    List<KeyedRow> added = new ArrayList<>();
    List<KeyedRow> gone = new ArrayList<>();
    List<ChangedRow> changed = new ArrayList<>();
    from.byKey()
        .forEach(
            (values, row) -> {
              PublishedRows.Row other = to.byKey().get(values);
              if (other == null) {
                gone.add(keyed(key, row));
              } else {
                ChangedRow change = change(key, row, other);
                if (change != null) {
                  changed.add(change);
                }
              }
            });
    to.byKey()
        .forEach(
            (values, row) -> {
              if (!from.byKey().containsKey(values)) {
                added.add(keyed(key, row));
              }
            });
    changed.sort(Comparator.comparingDouble(ChangedRow::size).reversed());
    return new TableDiff(
        table,
        "shared",
        rowsFrom,
        rowsTo,
        added.isEmpty() && gone.isEmpty() && changed.isEmpty(),
        without(to.columns(), from.columns()),
        without(from.columns(), to.columns()),
        added,
        gone,
        changed);
  }

  private static Set<String> without(Set<String> columns, Set<String> others) {
    Set<String> only = new LinkedHashSet<>(columns);
    // Of a table without rows no columns are known.
    if (!columns.isEmpty() && !others.isEmpty()) {
      only.removeAll(others);
      return only;
    }
    return Set.of();
  }

  private static KeyedRow keyed(List<String> key, PublishedRows.Row row) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    for (String column : row.values().keySet()) {
      if (!key.contains(column)) {
        figures.put(column, shown(row, column));
      }
    }
    return new KeyedRow(keyOf(key, row), figures);
  }

  private static Map<String, @Nullable Object> keyOf(List<String> key, PublishedRows.Row row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    key.forEach(column -> values.put(column, row.values().get(column)));
    return values;
  }

  private static @Nullable ChangedRow change(
      List<String> key, PublishedRows.Row from, PublishedRows.Row to) {
    List<Figure> figures = new ArrayList<>();
    for (String column : to.values().keySet()) {
      // A column that one version does not have yet has not changed.
      if (from.values().containsKey(column) && !key.contains(column)) {
        Object before = shown(from, column);
        Object after = shown(to, column);
        boolean isNull = from.values().get(column) == null && to.values().get(column) == null;
        if (!isNull && !isEqual(before, after)) {
          figures.add(new Figure(column, before, after, difference(before, after)));
        }
      }
    }
    if (figures.isEmpty()) {
      return null;
    }
    figures.sort(Comparator.comparingDouble(Figure::size).reversed());
    String suppression =
        from.hidden() == null && to.hidden() != null
            ? "HIDDEN_NOW"
            : from.hidden() != null && to.hidden() == null ? "SHOWN_NOW" : null;
    return new ChangedRow(keyOf(key, to), suppression, figures);
  }

  /**
   * What a row shows: nothing that is measured leaves a hidden row, even if the file held it; and a
   * figure that is missing in a row of which parts are hidden counts as one of them.
   */
  private static @Nullable Object shown(PublishedRows.Row row, String column) {
    Object value = row.values().get(column);
    boolean isMeasured = value instanceof Number && row.hidden() != null;
    boolean isMissing = value == null && row.hasHiddenPart() && !column.endsWith("_reason");
    return isMeasured || isMissing ? HIDDEN : value;
  }

  private static boolean isEqual(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Double a && other instanceof Double b) {
      // The last bits depend on the order in which numbers were added up.
      return Double.compare(a, b) == 0
          || Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
    }
    return Objects.equals(one, other);
  }

  private static @Nullable Number difference(@Nullable Object from, @Nullable Object to) {
    if (from instanceof Long before && to instanceof Long after) {
      return after - before;
    }
    return from instanceof Number before && to instanceof Number after
        ? Double.valueOf(after.doubleValue() - before.doubleValue())
        : null;
  }
}
