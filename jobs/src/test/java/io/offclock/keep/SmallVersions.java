package io.offclock.keep;

import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Versions of a warehouse as nights leave them, without a night: one table of a few bytes. */
public final class SmallVersions {
  public static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

  private SmallVersions() {}

  public static String runId(String night, int number) {
    return "%s-%012x".formatted(night, number);
  }

  /** A complete version, as old as told. */
  public static String complete(Warehouse warehouse, String night, int number, int daysOld)
      throws IOException {
    String runId = runId(night, number);
    Path folder = warehouse.begin(runId);
    Files.writeString(
        Files.createDirectories(folder.resolve("coverage")).resolve("part-0.parquet"), runId);
    warehouse.complete(runId, manifest(runId).toJson());
    Files.setLastModifiedTime(
        warehouse.manifest(runId), FileTime.from(NOW.minusSeconds(86_400L * daysOld)));
    return runId;
  }

  /** The same, shown to readers. */
  public static String publish(Warehouse warehouse, String night, int number, int daysOld)
      throws IOException {
    String runId = complete(warehouse, night, number, daysOld);
    warehouse.switchTo(runId);
    return runId;
  }

  public static Manifest manifest(String runId) {
    return new Manifest(
        LocalDate.parse(runId.substring(0, 10)),
        runId,
        "PUBLISHED",
        "0.1.0",
        "Initech",
        5,
        10,
        Map.of("code", "c0de"),
        List.of(input("linkedin/jane-roe/Shares.csv", "2026-10-30T10:00:00Z")),
        List.of(
            new Manifest.Refusal("x/jane-roe/t.zip", "TRUNCATED_ZIP", "Cannot read x/jane-roe")),
        new Manifest.History(3, 0, 0, 0, 0),
        List.of(new Manifest.Output("coverage", 3, "d1935")),
        List.of(),
        Map.of(),
        Map.of(),
        null);
  }

  private static Manifest.Input input(String file, String latest) {
    return new Manifest.Input(
        file,
        "5a".repeat(32),
        100,
        "linkedin.shares",
        "jane-roe",
        "READ",
        null,
        4,
        3,
        1,
        Map.of("BAD_TIME", 1L),
        3,
        null,
        Instant.parse(latest),
        null,
        "linkedin.shares/3/0",
        Instant.parse("2026-10-31T00:00:00Z"),
        0);
  }
}
