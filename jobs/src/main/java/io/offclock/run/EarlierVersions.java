package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
import io.offclock.mart.suppression.HiddenBefore;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What versions that are there hid, which one made now must not tell. */
final class EarlierVersions {
  private EarlierVersions() {}

  /**
   * What the version that readers see hid, and what tagged ones did. Of a version that is computed
   * again, what itself hid: it follows the same versions as then.
   */
  static HiddenBefore hidden(SparkSession spark, Warehouse warehouse, String runId)
      throws IOException {
    if (warehouse.isComplete(runId)) {
      return new HiddenBefore(rows(spark, warehouse, runId), List.of());
    }
    Set<String> tagged = new TreeSet<>();
    Tags.read(warehouse).all().forEach(tag -> tagged.add(tag.version()));
    List<Row> reported = new ArrayList<>();
    for (String version : tagged) {
      reported.addAll(rows(spark, warehouse, version));
    }
    Optional<String> before = before(warehouse);
    return new HiddenBefore(
        before.isPresent() ? rows(spark, warehouse, before.get()) : List.of(), reported);
  }

  /** Where the pointer is damaged, the latest version: the night that mends it hides as much. */
  static Optional<String> before(Warehouse warehouse) throws IOException {
    try {
      return warehouse.current();
    } catch (DamagedVersionException e) {
      return Versions.of(warehouse).complete().stream().map(Versions.Version::runId).findFirst();
    }
  }

  /**
   * None of a version that is not there, or that was made before what is hidden was kept.
   *
   * @throws DamagedVersionException where some of it is gone: what it hid would be told
   */
  private static List<Row> rows(SparkSession spark, Warehouse warehouse, String runId)
      throws IOException {
    if (!warehouse.isComplete(runId)) {
      return List.of();
    }
    long expected =
        Manifest.read(warehouse.manifest(runId)).outputs().stream()
            .filter(output -> output.table().equals(Table.HIDDEN_CELLS.tableName()))
            .mapToLong(Manifest.Output::rows)
            .sum();
    Path folder = warehouse.version(runId).resolve(Table.HIDDEN_CELLS.tableName());
    List<Row> rows =
        expected == 0 || !Files.isDirectory(folder)
            ? List.of()
            : new TableWriter(spark, warehouse.version(runId))
                .read(Table.HIDDEN_CELLS)
                .collectAsList();
    if (rows.size() != expected) {
      throw new DamagedVersionException(
          "Cannot read hidden_cells of version %s: found %,d rows, expected %,d as its manifest says. Restore that folder, or remove the version (and its tag): what it hid can then be told."
              .formatted(runId, rows.size(), expected));
    }
    return rows;
  }
}
