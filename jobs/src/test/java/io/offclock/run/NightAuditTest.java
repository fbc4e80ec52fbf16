package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.offclock.keep.Tags;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import io.offclock.report.PublishedFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that give away what they, or versions beside them, hide. */
class NightAuditTest {
  private static final String NEXT = "2026-10-05-0123456789ab";
  private static final Object[] PRIMARY = {"suppressed_reason", "PRIMARY"};

  @TempDir Path folder;

  @Test
  void aVersionThatLeaksIsRemovedAndItsFiguresAreNamedWithoutTheirValues() throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    leaking().publish(warehouse, NEXT);
    Manifest manifest = Manifest.read(warehouse.manifest(NEXT));
    Files.delete(warehouse.manifest(NEXT));
    OperatorException refused;
    try (Lease lease = Lease.take(folder)) {
      refused =
          catchThrowableOfType(
              OperatorException.class,
              () -> new NightAudit(warehouse, TestNight.silent()).refuse(manifest, lease));
    }
    assertThat(refused.exitCode()).isEqualTo(ExitCode.SOFTWARE);
    assertThat(refused.lines())
        .containsExactly(
            "Cannot publish the night of 2026-10-05: found 1 hidden figure of a few persons that can be worked out, expected none. Readers keep what they see; it is a fault of Offclock, please report these lines, which have no figures:",
            "posting_hours/QUARTER/2026Q3/DEPARTMENT/Legal/activities of 2026-10-05-0123456789ab is hidden (PRIMARY) and can be worked out from what that version tells: posting_hours COMPANY by DEPARTMENT activities.");
    assertThat(warehouse.version(NEXT)).doesNotExist();
  }

  @Test
  void whatADepartmentHidesIsNotSaidToFollowFromPersonsWhoMayHaveMoved() throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    new PublishedFixture()
        .quarter("department_adoption", "2026Q3", "grouping", "COMPANY", "eligible_n", 90L)
        .quarter("department_adoption", "2026Q3", department("Sales"), "eligible_n", 80L)
        .quarter("department_adoption", "2026Q3", department("Legal"), PRIMARY)
        .publish(warehouse, NEXT);
    assertThat(refusalOf(warehouse)).isNull();
    assertThat(warehouse.version(NEXT)).exists();
  }

  @Test
  void aLeakOfAReportedVersionIsNotHeldAgainstTheNext() throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    String reported = "2026-10-05-000000000001";
    leaking().publish(warehouse, reported);
    Tags.read(warehouse)
        .put(new Tags.Tag("early", reported, LocalDate.of(2026, 10, 5), Instant.EPOCH));
    new PublishedFixture()
        .quarter("posting_hours", "2026Q3", "grouping", "COMPANY", "activities", 5555)
        .quarter("posting_hours", "2026Q3", department("Sales"), "activities", 4242)
        .quarter("posting_hours", "2026Q3", department("Legal"), "activities", 1313)
        .publish(warehouse, NEXT);
    assertThat(refusalOf(warehouse)).isNull();
  }

  @Test
  void ofAVersionThatNobodyReportedWhatALaterOneTellsIsOnlySaid() throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    String seen = "2026-10-04-000000000001";
    new PublishedFixture()
        .quarter("posting_hours", "2026Q3", department("Legal"), PRIMARY)
        .publish(warehouse, seen);
    warehouse.switchTo(seen);
    new PublishedFixture()
        .quarter("posting_hours", "2026Q3", department("Legal"), "activities", 1313)
        .publish(warehouse, NEXT);
    assertThat(refusalOf(warehouse)).isNull();
  }

  @Test
  void aVersionIsLeftToWhoeverTookTheLease() throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    leaking().publish(warehouse, NEXT);
    Manifest manifest = Manifest.read(warehouse.manifest(NEXT));
    try (Lease lease = Lease.take(folder)) {
      Files.writeString(folder.resolve("LEASE"), "another");
      assertThatThrownBy(
              () -> new NightAudit(warehouse, TestNight.silent()).refuse(manifest, lease))
          .isInstanceOf(Lease.LostException.class);
    }
    assertThat(warehouse.version(NEXT)).exists();
  }

  /** Why the next version is refused; null where it is not. */
  private OperatorException refusalOf(Warehouse warehouse) throws Exception {
    Manifest manifest = Manifest.read(warehouse.manifest(NEXT));
    try (Lease lease = Lease.take(folder)) {
      return catchThrowableOfType(
          OperatorException.class,
          () -> new NightAudit(warehouse, TestNight.silent()).refuse(manifest, lease));
    }
  }

  /** Departments made up the company in a quarter before, and in the next all but one are told. */
  private static PublishedFixture leaking() {
    return new PublishedFixture()
        .quarter("posting_hours", "2026Q1", "grouping", "COMPANY", "activities", 90)
        .quarter("posting_hours", "2026Q1", department("Sales"), "activities", 90)
        .quarter("posting_hours", "2026Q3", "grouping", "COMPANY", "activities", 5555)
        .quarter("posting_hours", "2026Q3", department("Sales"), "activities", 4242)
        .quarter("posting_hours", "2026Q3", department("Legal"), PRIMARY);
  }

  private static Object[] department(String name) {
    return new Object[] {"grouping", "DEPARTMENT", "department", name};
  }

  @Test
  void aNightThatTellsWhatAReportedVersionHidesIsNotPublished() throws Exception {
    Path root = SmallCompany.write(folder.resolve("w"));
    Warehouse warehouse = new Warehouse(root.resolve("warehouse"));
    String seen = night(root, SmallCompany.AS_OF).manifest().runId();
    String reported = "2026-09-29-000000000001";
    // Made before it was kept what is hidden: only the audit can know.
    new PublishedFixture()
        .quarter("posting_hours", "2026Q3", "grouping", "COMPANY", "suppressed_reason", "PRIMARY")
        .publish(warehouse, reported);
    LocalDate asOf = LocalDate.of(2026, 9, 29);
    Tags.read(warehouse).put(new Tags.Tag("early", reported, asOf, Instant.EPOCH));
    OperatorException refused =
        catchThrowableOfType(
            OperatorException.class, () -> night(root, SmallCompany.AS_OF.plusDays(1)));
    assertThat(refused.exitCode()).isEqualTo(ExitCode.SOFTWARE);
    assertThat(refused.lines())
        .contains(
            "posting_hours/QUARTER/2026Q3/COMPANY/activities of %s is hidden (PRIMARY) and can be worked out with what %s tells."
                .formatted(reported, runIdIn(refused)));
    assertThat(warehouse.current()).contains(seen);
    assertThat(warehouse.version(runIdIn(refused))).doesNotExist();
    Tags.read(warehouse).remove("early");
    assertThat(night(root, SmallCompany.AS_OF.plusDays(1)).manifest().runId())
        .isEqualTo(runIdIn(refused));
  }

  private static String runIdIn(OperatorException refused) {
    return refused.lines().get(1).replaceAll("(?s).* with what (\\S+) tells.*", "$1");
  }

  private static NightResult night(Path root, LocalDate asOf) throws Exception {
    return new NightlyRun(Workspace.read(root), root.resolve("warehouse"), TestNight.silent())
        .run(asOf);
  }
}
