package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SparkSessionsTest {
  private static final Path SCRATCH = Path.of("/private/scratch");

  @Test
  void staysOnThisMachineUnlessToldOtherwise() {
    assertThat(SparkSessions.settings(Map.of(), 0, 3, SCRATCH))
        .containsEntry("spark.master", "local[3]")
        .containsEntry("spark.driver.bindAddress", "127.0.0.1")
        .containsEntry("spark.driver.host", "127.0.0.1")
        .containsEntry("spark.local.dir", "/private/scratch")
        .containsEntry("spark.ui.enabled", "false");
  }

  @Test
  void leavesTheClusterAndWhatTheOperatorNamedAsTheyAre() {
    Map<String, String> named =
        Map.of(
            "spark.master", "spark://head:7077",
            "spark.ui.enabled", "true",
            "spark.sql.shuffle.partitions", "64",
            "spark.local.dir", "/fast");
    assertThat(SparkSessions.settings(named, 0, 3, SCRATCH))
        .containsAllEntriesOf(named)
        .doesNotContainKeys("spark.driver.host", "spark.driver.bindAddress");
  }

  @Test
  void givesNobodyAChoiceInWhatRowsDependOn() {
    Map<String, String> named =
        Map.of(
            "spark.sql.session.timeZone", "Asia/Tokyo",
            "spark.sql.ansi.enabled", "false",
            "spark.sql.parquet.outputTimestampType", "INT96");
    assertThat(SparkSessions.settings(named, 0, 3, SCRATCH))
        .containsEntry("spark.sql.session.timeZone", "UTC")
        .containsEntry("spark.sql.ansi.enabled", "true")
        .containsEntry("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
  }

  @Test
  void growsWithTheExports() {
    assertThat(SparkSessions.settings(Map.of(), 10L << 30, 2, SCRATCH))
        .containsEntry("spark.sql.shuffle.partitions", "320")
        .containsEntry("spark.sql.adaptive.enabled", "true");
    assertThat(SparkSessions.settings(Map.of(), 1 << 20, 2, SCRATCH))
        .containsEntry("spark.sql.shuffle.partitions", "2")
        .containsEntry("spark.sql.adaptive.enabled", "false");
  }
}
