package io.offclock.diff;

import io.offclock.contract.ContractText;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two complete versions of a warehouse say differently, and why. Everything it tells of the
 * shared tables stands in one of them; of the restricted ones it tells how many rows they have.
 */
public record VersionDiff(Side from, Side to, Why why, List<TableDiff> tables) {

  /** One of the two. */
  public record Side(String runId, LocalDate asOf) {}

  /**
   * Compares.
   *
   * @param table the one table compared; null for all
   * @throws DiffException if neither version has that table, or rows cannot be told apart
   * @throws IOException if a manifest or table is damaged, or was removed meanwhile
   */
  public static VersionDiff of(Warehouse warehouse, String from, String to, @Nullable String table)
      throws IOException, DiffException {
    Manifest first = Manifest.read(warehouse.manifest(from));
    Manifest second = Manifest.read(warehouse.manifest(to));
    Map<String, Manifest.Output> before = outputs(first);
    Map<String, Manifest.Output> after = outputs(second);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    if (table != null && !names.contains(table)) {
      throw new DiffException(
          "Cannot compare table %s: found no such table in either version, expected one of %s. Give another --table."
              .formatted(table, String.join(", ", names)));
    }
    List<TableDiff> tables = new ArrayList<>();
    for (String name : names) {
      if (table == null || table.equals(name)) {
        tables.add(diff(warehouse, from, to, name, before.get(name), after.get(name)));
      }
    }
    return new VersionDiff(
        new Side(first.runId(), first.asOf()),
        new Side(second.runId(), second.asOf()),
        Why.of(first, second),
        tables);
  }

  private static TableDiff diff(
      Warehouse warehouse,
      String from,
      String to,
      String table,
      Manifest.@Nullable Output before,
      Manifest.@Nullable Output after)
      throws IOException, DiffException {
    Long rowsFrom = before == null ? null : before.rows();
    Long rowsTo = after == null ? null : after.rows();
    boolean isSame = before != null && after != null && before.digest().equals(after.digest());
    // A table that is not known here may be about single persons.
    boolean isShared = ContractText.exists(table) && ContractText.of(table).isShared();
    if (!isShared || isSame) {
      return TableDiff.counts(table, isShared ? "shared" : "restricted", rowsFrom, rowsTo, isSame);
    }
    return TableDiff.rows(table, warehouse.version(from), warehouse.version(to), rowsFrom, rowsTo);
  }

  private static Map<String, Manifest.Output> outputs(Manifest manifest) {
    Map<String, Manifest.Output> outputs = new LinkedHashMap<>();
    manifest.outputs().forEach(output -> outputs.put(output.table(), output));
    return outputs;
  }
}
