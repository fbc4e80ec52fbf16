package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.keep.Tags;
import io.offclock.publish.Warehouse;
import io.offclock.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quarter that was frozen by a tag, and a later night that read exports of four colleagues which
 * had not come by then.
 */
class FrozenQuarterTest {
  private static final List<String> LATE =
      List.of("anna.birk", "bo.dahlin", "cora.evers", "dirk.falk");

  @TempDir private static Path dir;

  private static Path workspace;
  private static String frozen;
  private static Map<String, byte[]> before;

  @BeforeAll
  static void publishFreezeAndPublishAgain() throws Exception {
    workspace = SmallCompany.write(dir.resolve("company"));
    Path landing = workspace.resolve("landing/linkedin");
    Path held = Files.createDirectories(dir.resolve("late"));
    for (String handle : LATE) {
      Files.move(landing.resolve(handle), held.resolve(handle));
    }
    Warehouse warehouse = new Warehouse(workspace.resolve("warehouse"));
    frozen = publish(warehouse, SmallCompany.AS_OF);
    Tags.read(warehouse).put(new Tags.Tag("2026Q3", frozen, SmallCompany.AS_OF, Instant.EPOCH));
    before = reported("--quarter", "2026Q3");
    for (String handle : LATE) {
      Files.move(held.resolve(handle), landing.resolve(handle));
    }
    publish(warehouse, LocalDate.of(2026, 10, 31));
  }

  private static String publish(Warehouse warehouse, LocalDate asOf) throws IOException {
    String runId = TestNight.run(workspace, warehouse.root(), asOf).inputs().runId();
    warehouse.switchTo(runId);
    return runId;
  }

  @Test
  void isReportedByteForByteWhateverWasPublishedLater() throws Exception {
    Map<String, byte[]> again = reported("--quarter", "2026Q3");
    assertThat(again.keySet()).hasSize(ReportFormat.values().length);
    again.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(before.get(file)));
    assertThat(html(again, "report-2026Q3.html"))
        .contains(frozen)
        .contains("Digest of people", "Digest of rules", "Digest of code", "Digest of exports")
        .doesNotContain("id=\"restated\"");
  }

  @Test
  void theCurrentReportListsWhatWasRestatedOnItsLastPage() throws Exception {
    Map<String, byte[]> restated = reported("--quarter", "2026Q3", "--restated");
    String page = html(restated, "report-2026Q3-restated.html");
    String last = page.substring(page.lastIndexOf("<section"));
    assertThat(last)
        .contains("id=\"restated\"")
        .contains("The quarter was frozen as 2026Q3, as of 2026-09-30.")
        .contains("figures read otherwise in this report than in that one")
        .contains("It is as of 2026-10-31 instead of 2026-09-30.")
        .contains("Exports were read that had not come by then.")
        .contains(frozen);
    for (String handle : LATE) {
      assertThat(page).doesNotContain(handle);
    }
  }

  @Test
  void aNightNamedByItsDateListsItToo() throws Exception {
    assertThat(html(reported("--quarter", "2026Q3", "--as-of", "2026-10-31"), "report-2026Q3.html"))
        .contains("id=\"restated\"");
    assertThat(reported("--quarter", "2026Q3", "--as-of", "2026-09-30").get("report-2026Q3.html"))
        .isEqualTo(before.get("report-2026Q3.html"));
  }

  @Test
  void aQuarterThatIsNotTaggedHasNothingRestated() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(
            run(
                err,
                "report",
                "--workspace",
                workspace.toString(),
                "--quarter",
                "2026Q2",
                "--restated"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "Cannot list what was restated since 2026Q2 was frozen: found no tag of that name, expected one. Run offclock tag 2026Q2 first, or leave --restated out.\n");
  }

  /** The files of all formats, by name. */
  private static Map<String, byte[]> reported(String... options) throws IOException {
    Path out = Files.createTempDirectory(dir, "report");
    List<String> command =
        new ArrayList<>(
            List.of(
                "report",
                "--workspace",
                workspace.toString(),
                "--format",
                "html,pdf,pptx,xlsx",
                "--out",
                out.toString()));
    command.addAll(Arrays.asList(options));
    assertThat(run(new ByteArrayOutputStream(), command.toArray(String[]::new))).isZero();
    Map<String, byte[]> files = new TreeMap<>();
    try (var found = Files.list(out)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static String html(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static int run(ByteArrayOutputStream complained, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    try {
      System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      return Offclock.run(arguments);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
