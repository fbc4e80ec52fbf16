package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.PeopleFiles;
import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTemplateTest {
  @TempDir Path dir;

  @Test
  void writesAWorkspaceInWhichNothingIsFound() throws IOException {
    Path workspace = dir.resolve("new/workspace");
    assertThat(WorkspaceTemplate.write(workspace).findings()).isEmpty();
    assertThat(Settings.read(workspace).findings()).isEmpty();
    assertThat(PeopleFiles.read(workspace).findings()).isEmpty();
    assertThat(PeopleFiles.read(workspace).people().persons()).isEmpty();
  }

  @Test
  void namesEveryFileItWrote() throws IOException {
    var written = WorkspaceTemplate.write(dir).written();
    assertThat(written)
        .extracting(Path::toString)
        .contains(
            "offclock.yaml",
            "README.txt",
            ".gitignore",
            "landing/.gitkeep",
            "people/employees.csv",
            "rules/R-PII.yaml");
    try (Stream<Path> files = Files.walk(dir)) {
      assertThat(files.filter(Files::isRegularFile).map(dir::relativize))
          .containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @Test
  void leavesNothingInLandingThatANightWouldHaveToRefuse() throws IOException {
    WorkspaceTemplate.write(dir);
    try (Stream<Path> files = Files.list(dir.resolve("landing"))) {
      assertThat(files).allMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void writesTheDefaultsItTalksOf() throws IOException {
    WorkspaceTemplate.write(dir);
    Settings written = Settings.read(dir).settings();
    Files.writeString(
        dir.resolve(Settings.FILE), "company: {name: My Company, zone: America/New_York}");
    assertThat(written).isEqualTo(Settings.read(dir).settings());
  }

  @Test
  void describesASourceInCommentsThatCanBeUncommented() throws IOException {
    WorkspaceTemplate.write(dir);
    String commented = Files.readString(dir.resolve(Settings.FILE));
    String uncommented =
        commented.replaceAll("(?m)^# (sources:|zones:|retention:|observability:|  .*)$", "$1");
    Files.writeString(dir.resolve(Settings.FILE), uncommented);
    assertThat(Settings.read(dir).findings()).isEmpty();
    assertThat(Settings.read(dir).settings().sources()).hasSize(3);
    assertThat(Settings.read(dir).settings().observers().textfile()).isAbsolute();
  }

  @Test
  void refusesAFolderWithAWorkspaceAndLeavesItAlone() throws IOException {
    Files.writeString(dir.resolve("offclock.yaml"), "mine");
    WorkspaceTemplate.Outcome outcome = WorkspaceTemplate.write(dir);
    assertThat(outcome.findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "offclock.yaml: found a file that is there already, expected a folder without a"
                + " workspace. Choose another folder; nothing was written.");
    assertThat(outcome.written()).isEmpty();
    assertThat(Files.readString(dir.resolve("offclock.yaml"))).isEqualTo("mine");
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void takesAFolderInWhichExportsAlreadyLie() throws IOException {
    Path export = dir.resolve("landing/linkedin/someone/Shares.csv");
    Files.createDirectories(export.getParent());
    Files.writeString(export, "Date");
    assertThat(WorkspaceTemplate.write(dir).findings()).isEmpty();
    assertThat(export).hasContent("Date");
  }

  @Test
  void leavesAFreshRepositorysOwnFilesAlone() throws IOException {
    Files.writeString(dir.resolve(".gitignore"), "target/");
    Files.writeString(dir.resolve("README.txt"), "ours");
    WorkspaceTemplate.Outcome outcome = WorkspaceTemplate.write(dir);
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.kept())
        .containsExactlyInAnyOrder(Path.of(".gitignore"), Path.of("README.txt"));
    assertThat(outcome.written()).doesNotContain(Path.of(".gitignore"), Path.of("README.txt"));
    assertThat(dir.resolve(".gitignore")).hasContent("target/");
    assertThat(dir.resolve("README.txt")).hasContent("ours");
    assertThat(Settings.read(dir).findings()).isEmpty();
  }

  @Test
  void refusesAFolderThatHasPeople() throws IOException {
    Files.createDirectories(dir.resolve("people"));
    Files.writeString(dir.resolve("people/accounts.csv"), "mine");
    assertThat(WorkspaceTemplate.write(dir).findings())
        .extracting(Finding::file)
        .containsExactly("people/accounts.csv");
    assertThat(dir.resolve(Settings.FILE)).doesNotExist();
  }

  @Test
  void keepsRulesThatAreThere() throws IOException {
    Files.createDirectories(dir.resolve("rules"));
    Files.writeString(dir.resolve("rules/R-PII.yaml"), "mine");
    WorkspaceTemplate.Outcome outcome = WorkspaceTemplate.write(dir);
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.kept()).contains(Path.of("rules/R-PII.yaml"));
    assertThat(dir.resolve("rules/R-PII.yaml")).hasContent("mine");
  }
}
