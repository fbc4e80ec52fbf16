package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry.Interrupted;
import io.offclock.keep.JournalEntry.Night;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that publishes nothing leaves its line, too, and names nobody in it. */
class NightLogTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  @TempDir Path dir;
  private Path workspace;
  private Warehouse warehouse;

  @BeforeEach
  void writeAWorkspace() throws IOException {
    workspace = dir.resolve("workspace");
    WorkspaceTemplate.write(workspace);
    warehouse = new Warehouse(workspace.resolve("warehouse"));
  }

  @Test
  void tellsWhatWasRefusedWhereTooMuchWas() throws Exception {
    Files.writeString(
        workspace.resolve(Settings.FILE),
        "company: {name: Acme, zone: Europe/Berlin}\nceilings: {warn_above: {files: 0}, stop_above: {files: 0}}\n");
    Path landed = Files.createDirectories(workspace.resolve("landing/linkedin/jane-roe"));
    Files.writeString(landed.resolve("mystery.csv"), "a,b\n1,2\n");
    Files.writeString(
        Files.createDirectories(warehouse.root()).resolve("LEASE"),
        "process 7 on host since 2026-10-31T02:00:00Z\n");
    assertThatThrownBy(this::night)
        .isInstanceOf(OperatorException.class)
        .hasMessageStartingWith("Cannot publish: found 1 files refused");
    Night night = nights().get(0);
    assertThat(nights()).hasSize(1);
    assertThat(night.asOf()).isEqualTo(AS_OF);
    assertThat(night.runId()).isNull();
    assertThat(night.exitCode()).isEqualTo(65);
    assertThat(night.outcome()).isEqualTo("FAILED");
    assertThat(night.problem()).isEqualTo("STOPPED, 1 line");
    assertThat(night.filesRead()).isZero();
    assertThat(night.filesRefusedByReason().values()).containsExactly(1L);
    assertThat(night.recordsRejectedByReason()).isEqualTo(Map.of());
    assertThat(night.ended()).isAfterOrEqualTo(night.started());
    assertThat(Files.readString(warehouse.root().resolve("history.jsonl")))
        .doesNotContain("jane-roe")
        .doesNotContain("mystery");
    assertThat(new Journal(warehouse).read().of(Interrupted.EVENT, Interrupted.class))
        .extracting(Interrupted::holder)
        .containsExactly("process 7 since 2026-10-31T02:00:00Z");
  }

  @Test
  void tellsThatAnotherRunHeldTheLease() throws Exception {
    try (Lease lease = Lease.take(warehouse.root())) {
      assertThatThrownBy(this::night).isInstanceOf(OperatorException.class);
      lease.check();
    }
    assertThat(nights())
        .extracting(Night::exitCode, Night::problem, Night::filesRead)
        .containsExactly(tuple(75, "LEASE_HELD, 1 line", null));
  }

  @Test
  void tellsThatSettingsWereWrongAndMakesNoWarehouseForIt() throws Exception {
    Files.writeString(
        workspace.resolve(Settings.FILE), "compny: Acme\n", StandardOpenOption.APPEND);
    assertThat(Offclock.run("nightly", "--workspace", workspace.toString())).isEqualTo(78);
    assertThat(warehouse.root()).doesNotExist();
    Files.createDirectories(warehouse.root());
    assertThat(
            Offclock.run(
                "nightly", "--workspace", workspace.toString(), "--as-of", AS_OF.toString()))
        .isEqualTo(78);
    assertThat(nights())
        .extracting(Night::asOf, Night::exitCode, Night::problem)
        .containsExactly(tuple(AS_OF, 78, "SETTINGS, 1 line"));
  }

  private void night() throws OperatorException, IOException {
    new NightlyRun(Workspace.read(workspace), warehouse.root(), TestNight.silent()).run(AS_OF);
  }

  private List<Night> nights() throws IOException {
    return new Journal(warehouse).read().of(Night.EVENT, Night.class);
  }
}
