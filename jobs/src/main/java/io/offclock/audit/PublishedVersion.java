package io.offclock.audit;

import io.offclock.contract.ContractText;
import io.offclock.publish.Manifest;
import io.offclock.publish.PublishedRows;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shared tables of a version.
 *
 * @param asOf the night meant
 * @param minimum fewest persons behind a figure
 * @param tables by name
 * @param keys of each, the columns that tell its rows apart
 */
record PublishedVersion(
    String runId,
    LocalDate asOf,
    long minimum,
    Map<String, PublishedRows> tables,
    Map<String, List<String>> keys) {

  /** Reads a complete version. */
  static PublishedVersion read(Warehouse warehouse, String runId) throws IOException {
    return read(warehouse.version(runId), Manifest.read(warehouse.manifest(runId)));
  }

  /**
   * Reads the tables in a folder, complete or not.
   *
   * @param manifest that it has, or is to have
   */
  static PublishedVersion read(Path folder, Manifest manifest) throws IOException {
    Map<String, PublishedRows> tables = new LinkedHashMap<>();
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (Manifest.Output output : manifest.outputs()) {
      String table = output.table();
      if (ContractText.exists(table) && ContractText.of(table).isShared()) {
        List<String> key = ContractText.of(table).key();
        keys.put(table, key);
        tables.put(table, PublishedRows.read(folder, table, key, output.rows()));
      }
    }
    return new PublishedVersion(
        manifest.runId(), manifest.asOf(), manifest.minimumGroupSize(), tables, keys);
  }

  Figures figures() {
    return PublishedSums.of(tables, keys);
  }

  /** Says how a row is called. */
  String address(String table, PublishedRows.Row row) {
    return Figure.address(Objects.requireNonNull(keys.get(table)), row);
  }
}
