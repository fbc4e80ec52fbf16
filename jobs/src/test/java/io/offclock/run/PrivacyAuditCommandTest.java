package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Warehouse;
import io.offclock.report.PublishedFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyAuditCommandTest {
  private static final String RUN_ID = "2026-10-05-0123456789ab";

  @TempDir Path folder;

  @Test
  void namesEveryFigureThatCanBeWorkedOutAndNotWhatItIs() throws Exception {
    new PublishedFixture()
        .quarter(
            "posting_hours",
            "2026Q3",
            "grouping",
            "DEPARTMENT",
            "department",
            "Legal",
            "activities",
            4242,
            "suppressed_reason",
            "PRIMARY")
        .publish(new Warehouse(folder), RUN_ID);
    Program.Ended ended = Program.run("audit", "--warehouse", folder);
    assertThat(ended.exitCode()).isEqualTo(65);
    assertThat(ended.out())
        .isEqualTo(
            "posting_hours/QUARTER/2026Q3/DEPARTMENT/Legal/activities of %1$s is hidden (PRIMARY) and can be worked out from what that version tells.\nLooked at 1 version with %2$d hidden figures: 1 of a few persons can be worked out. Keep readers from these versions, and report this: it is a fault of Offclock.\n"
                .formatted(RUN_ID, hidden(ended)));
    assertThat(Program.run("audit", "--warehouse", folder, "--json", "2026-10-05").out())
        .contains("\"column\" : \"activities\"")
        .doesNotContain("4242");
  }

  private static int hidden(Program.Ended ended) {
    return Integer.parseInt(ended.out().replaceAll("(?s).* with (\\d+) hidden.*", "$1"));
  }

  @Test
  void saysThatNothingOfAFewCanBeWorkedOut() throws Exception {
    new PublishedFixture()
        .quarter("posting_hours", "2026Q3", "grouping", "COMPANY", "activities", 40)
        .publish(new Warehouse(folder), RUN_ID);
    Program.Ended ended = Program.run("audit", "--warehouse", folder, RUN_ID);
    assertThat(ended.out())
        .isEqualTo(
            "Looked at 1 version with 0 hidden figures: none of a few persons can be worked out.\n");
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void namesWhatAManifestHoldsBeyondItsContract() throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    new PublishedFixture()
        .quarter("posting_hours", "2026Q3", "grouping", "COMPANY", "activities", 40)
        .publish(warehouse, RUN_ID);
    String manifest = Files.readString(warehouse.manifest(RUN_ID));
    Files.writeString(
        warehouse.manifest(RUN_ID),
        manifest
            .replaceFirst("\"durations\" : \\{ *", "\"durations\" : {\"Legal\" : 4242")
            .replaceFirst(
                "\"checks\" : \\[ *",
                "\"checks\" : [{\"name\" : \"active Legal\", \"expected\" : \"4242\", \"actual\" : \"4242\", \"passed\" : true}"));
    Program.Ended ended = Program.run("audit", "--warehouse", folder);
    assertThat(ended.exitCode()).isEqualTo(65);
    assertThat(ended.out())
        .contains(
            "The manifest of %s in durations/Legal holds a figure that none should: what tables hide may follow from it.\n"
                .formatted(RUN_ID))
        .contains("in checks/name")
        .doesNotContain("4242");
  }

  @Test
  void refusesAVersionThatIsNotThere() throws Exception {
    new PublishedFixture().publish(new Warehouse(folder), RUN_ID);
    Program.Ended ended = Program.run("audit", "--warehouse", folder, "2026Q3");
    assertThat(ended.exitCode()).isEqualTo(64);
    assertThat(ended.err()).contains("2026Q3").hasLineCount(1);
  }
}
