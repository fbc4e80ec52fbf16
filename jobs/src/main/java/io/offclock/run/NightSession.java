package io.offclock.run;

import io.offclock.publish.Disk;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The Spark session of a run, started for the first night that computes anything, and the private
 * folder that it spills to. Both are gone when it is closed.
 */
final class NightSession implements AutoCloseable {
  private final Warehouse warehouse;

  /** A folder of ours alone in the scratch; where it is gone, the scratch is somebody else's. */
  private final String token = UUID.randomUUID().toString();

  private @Nullable Path scratch;
  private @Nullable SparkSession spark;

  NightSession(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * The session; started where it is not.
   *
   * @param inputBytes size of the batches
   * @throws IOException if the folder cannot be made
   */
  SparkSession started(long inputBytes) throws IOException {
    SparkSession known = spark;
    if (known != null) {
      return known;
    }
    Path folder = warehouse.scratch();
    scratch = folder;
    // Spark ends the process where it cannot make a folder in its own; better to fail here.
    Files.createDirectories(folder.resolve(token));
    SparkSession made = SparkSessions.start(inputBytes, folder);
    spark = made;
    return made;
  }

  @Override
  public void close() throws IOException {
    try {
      if (spark != null) {
        spark.close();
      }
    } finally {
      if (scratch != null && Files.exists(scratch.resolve(token))) {
        Disk.deleteTree(scratch);
      }
    }
  }
}
