package io.offclock.keep;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DuckDB reads versions while they are published and removed around it: it gets all of one version
 * or an error that names a file, never a part and never rows of two.
 */
class ReadersWhileCollectingTest {
  private static final Keeping.Limits ONE_NIGHT = new Keeping.Limits(1, 0);
  private static final int NIGHTS = Integer.getInteger("offclock.collected", 25);
  private static final int FILES = 4;
  private static final int ROWS_OF_FILE = 2_000;

  @TempDir Path dir;
  private Warehouse warehouse;
  private List<Path> files;

  @BeforeEach
  void writeFilesOnce() throws Exception {
    warehouse = new Warehouse(dir.resolve("warehouse"));
    files = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (int night = 0; night < NIGHTS; night++) {
        for (int part = 0; part < FILES; part++) {
          Path file = dir.resolve("n%02d-p%d.parquet".formatted(night, part));
          statement.execute(
              "COPY (SELECT %d AS night, range AS id FROM range(%d)) TO '%s'"
                  .formatted(night, ROWS_OF_FILE, file));
          files.add(file);
        }
      }
    }
  }

  /** What reading once gave. */
  private record Reading(long rows, long nights, String error) {}

  @Test
  void neverGiveAReaderAPartOrAMixOfVersions() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    publish(0);
    AtomicReference<String> newest = new AtomicReference<>(warehouse.current().orElseThrow());
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Reader> readers = new ArrayList<>();
      // The folder that a reader was told of is removed while it goes on reading it.
      readers.add(Reader.start(threads, done, () -> warehouse.version(newest.get())));
      readers.add(Reader.start(threads, done, () -> warehouse.root().resolve("current")));
      for (int night = 1; night < NIGHTS; night++) {
        for (Reader reader : readers) {
          reader.awaitOneMore();
        }
        publish(night);
        Thread.sleep(night % 5);
        try (Lease lease = Lease.take(warehouse.root())) {
          assertThat(Cleanup.run(warehouse, ONE_NIGHT, lease, SmallVersions.NOW).beyond())
              .hasSize(1);
        }
        Thread.sleep(night % 3);
        newest.set(warehouse.current().orElseThrow());
      }
      done.set(true);
      for (Reader reader : readers) {
        List<Reading> readings = reader.readings().get();
        long errors = readings.stream().filter(reading -> !reading.error().isEmpty()).count();
        System.out.printf("%,d readings, %,d of them clear errors%n", readings.size(), errors);
        assertThat(readings).allSatisfy(ReadersWhileCollectingTest::isWholeOrAClearError);
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
  }

  /** DuckDB in a thread of its own, reading on and on. */
  private record Reader(
      Future<List<Reading>> readings, AtomicInteger whole, AtomicReference<String> lastError) {
    static Reader start(ExecutorService threads, AtomicBoolean done, Place place) {
      AtomicInteger whole = new AtomicInteger();
      AtomicReference<String> lastError = new AtomicReference<>("nothing");
      return new Reader(
          threads.submit(() -> readUntil(done, place, whole, lastError)), whole, lastError);
    }

    /** Waits until it has read a whole version once more. */
    void awaitOneMore() throws Exception {
      int before = whole.get();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (whole.get() == before) {
        if (readings.isDone()) {
          readings.get();
        }
        assertThat(System.nanoTime()).as("a reader that says " + lastError).isLessThan(end);
        Thread.sleep(1);
      }
    }
  }

  @Test
  void finishesWithTheFilesItHasOpen() throws Exception {
    publish(0);
    Path version = warehouse.version(warehouse.current().orElseThrow());
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = 1");
      statement.setFetchSize(1);
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT night FROM read_parquet('%s/t/n00-p0.parquet')".formatted(version))) {
        assertThat(rows.next()).isTrue();
        publish(1);
        try (Lease lease = Lease.take(warehouse.root())) {
          Cleanup.run(warehouse, ONE_NIGHT, lease, SmallVersions.NOW);
        }
        assertThat(version).doesNotExist();
        int read = 1;
        while (rows.next()) {
          read++;
        }
        assertThat(read).isEqualTo(ROWS_OF_FILE);
      }
    }
  }

  private static void isWholeOrAClearError(Reading reading) {
    if (reading.error().isEmpty()) {
      assertThat(reading.rows()).isEqualTo((long) FILES * ROWS_OF_FILE);
      assertThat(reading.nights()).isEqualTo(1);
    } else {
      assertThat(reading.error())
          .containsPattern("No files found that match|No such file|Cannot open file");
    }
  }

  /** Where to read next. */
  @FunctionalInterface
  private interface Place {
    Path now();
  }

  private static List<Reading> readUntil(
      AtomicBoolean done, Place place, AtomicInteger whole, AtomicReference<String> lastError)
      throws SQLException {
    List<Reading> readings = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      while (!done.get()) {
        String sql =
            "SELECT count(*), count(DISTINCT night) FROM read_parquet('%s/t/*.parquet')"
                .formatted(place.now());
        // A statement that failed is closed by its driver.
        try (Statement statement = duck.createStatement();
            ResultSet result = statement.executeQuery(sql)) {
          result.next();
          readings.add(new Reading(result.getLong(1), result.getLong(2), ""));
          whole.incrementAndGet();
        } catch (SQLException e) {
          readings.add(new Reading(0, 0, String.valueOf(e.getMessage())));
          lastError.set(e.getMessage());
        }
      }
    }
    return readings;
  }

  private void publish(int night) throws IOException {
    String runId = SmallVersions.runId("2026-10-%02d".formatted(night + 1), night);
    Path table = Files.createDirectories(warehouse.begin(runId).resolve("t"));
    for (Path file : files.subList(night * FILES, night * FILES + FILES)) {
      Files.createLink(table.resolve(file.getFileName()), file);
    }
    warehouse.complete(runId, SmallVersions.manifest(runId).toJson());
    Files.setLastModifiedTime(
        warehouse.manifest(runId), FileTime.from(SmallVersions.NOW.minusSeconds(60)));
    warehouse.switchTo(runId);
  }
}
