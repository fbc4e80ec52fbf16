package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackfillCommandTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          each night is a night,               DAY,   MONDAY, 2026-02-27, 2026-03-01, 2026-02-27 2026-02-28 2026-03-01
          one night,                           DAY,   MONDAY, 2026-02-27, 2026-02-27, 2026-02-27
          a week ends on the day before Monday,WEEK,  MONDAY, 2026-10-05, 2026-10-18, 2026-10-11 2026-10-18
          a week ends on the day before Sunday,WEEK,  SUNDAY, 2026-10-05, 2026-10-18, 2026-10-10 2026-10-17 2026-10-18
          months end where they end,           MONTH, MONDAY, 2024-01-31, 2024-03-31, 2024-01-31 2024-02-29 2024-03-31
          the last night is meant in any case, MONTH, MONDAY, 2024-01-30, 2024-02-28, 2024-01-31 2024-02-28
          """)
  void choosesNights(
      String description,
      BackfillCommand.Every every,
      DayOfWeek weekStart,
      LocalDate from,
      LocalDate to,
      String expected) {
    assertThat(BackfillCommand.nights(from, to, every, weekStart))
        .as(description)
        .isEqualTo(List.of(expected.split(" ")).stream().map(LocalDate::parse).toList());
  }

  @Test
  void refusesNightsThatAreNotOverAndSpansThatEndBeforeTheyBegin(@TempDir Path workspace)
      throws Exception {
    WorkspaceTemplate.write(workspace);
    assertThat(Offclock.run("backfill", "--workspace", "" + workspace, "--from", "2026-02-30"))
        .isEqualTo(64);
    Program.Ended future =
        Program.run(
            "backfill", "--workspace", workspace, "--from", "2026-01-01", "--to", "9999-12-31");
    assertThat(future.exitCode()).isEqualTo(64);
    assertThat(future.err())
        .matches(
            "Cannot backfill to 9999-12-31: found a night that is not over, expected 20\\d\\d-\\d\\d-\\d\\d at the latest\\. Give --to an earlier date\\.\n");
    Program.Ended turned =
        Program.run(
            "backfill", "--workspace", workspace, "--from", "2026-01-02", "--to", "2026-01-01");
    assertThat(turned.exitCode()).isEqualTo(64);
    assertThat(turned.err())
        .isEqualTo(
            "Cannot backfill: found --from 2026-01-02 after 2026-01-01, expected it before. Give --from an earlier date.\n");
    assertThat(Files.exists(workspace.resolve("warehouse"))).isFalse();
  }
}
