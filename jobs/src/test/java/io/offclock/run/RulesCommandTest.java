package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on rules, as an operator types them. */
class RulesCommandTest {
  private static final String SAMPLES = SampleNight.SAMPLES.toString();

  @TempDir Path folder;

  @Test
  void checkSaysHowManyExamplesHold() throws Exception {
    Program.Ended run = Program.run("rules", "check", "--workspace", SAMPLES);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("11 rules, \\d+ terms, \\d+ examples hold; bundle [0-9a-f]{12}");
  }

  @Test
  void checkNamesAnExampleThatDoesNotHoldAndAMistakeWithoutAStackTrace() throws Exception {
    Path bundle = folder.resolve("rules");
    TestNight.copyTree(SampleNight.SAMPLES.resolve("rules"), bundle);
    Path terms = bundle.resolve("terms.en.yaml");
    Files.writeString(
        terms, Files.readString(terms).replace("marking: [internal only]", "marking: [secret]"));
    Program.Ended run =
        Program.run("rules", "check", "--workspace", SAMPLES, "--bundle", bundle.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.SETTINGS.code());
    assertThat(run.err())
        .contains(
            "rules/R-CONF.yaml (examples.fires.1): found no incident (no code name, marking or"
                + " threat), expected CONF-MARKING.")
        .doesNotContain("\tat ");
  }

  @Test
  void checkAsksForTheCompanysNameFirst() throws Exception {
    Path fresh = folder.resolve("fresh");
    assertThat(Program.run("init", "--workspace", fresh).exitCode()).isZero();
    Program.Ended run = Program.run("rules", "check", "--workspace", fresh);
    assertThat(run.exitCode()).isEqualTo(ExitCode.SETTINGS.code());
    assertThat(run.err()).contains("offclock.yaml (company.name): found My Company, ");
    Path settings = fresh.resolve("offclock.yaml");
    Files.writeString(
        settings, Files.readString(settings).replace("name: My Company", "name: Initech"));
    assertThat(Program.run("rules", "check", "--workspace", fresh).exitCode()).isZero();
  }

  @Test
  void checkTriesFurtherExamples() throws Exception {
    Path file = folder.resolve("more.yaml");
    Files.writeString(file, "R-FTC: {fires: [{text: GripperOne rocks}], silent: []}\n");
    assertThat(
            Program.run("rules", "check", "--workspace", SAMPLES, "--examples", file.toString())
                .exitCode())
        .isZero();
  }

  @Test
  void trySaysWhatEveryRuleSays() throws Exception {
    Program.Ended run =
        Program.run(
            "rules",
            "try",
            "--workspace",
            SAMPLES,
            "--text",
            "Our fund made 12 %. DM me",
            "--fact",
            "registered=true");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "R-FINRA      fired       FINRA-PERFORMANCE, FINRA-OFF-CHANNEL, MED, EMPLOYEE_POST to"
                + " COMPLIANCE");
  }

  @Test
  void tryRefusesAFactThatIsUnknown() throws Exception {
    Program.Ended run =
        Program.run("rules", "try", "--workspace", SAMPLES, "--text", "x", "--fact", "hired=true");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err())
        .contains("Cannot use --fact hired: found an unknown key, expected one of access_method, ")
        .doesNotContain("\tat ");
  }

  @Test
  void tryRefusesABadValueOfAFactWithoutNamesOfClasses() throws Exception {
    for (List<String> bad :
        List.of(
            List.of("registered=maybe", "registered: found \"maybe\", expected true or false."),
            List.of("kind=LIKED", "kind: found \"LIKED\", expected one of POST, RESHARE, REPLY, "),
            List.of(
                "at=today", "at: found \"today\", expected an instant as 2026-01-31T16:00:00Z."))) {
      Program.Ended run =
          Program.run("rules", "try", "--workspace", SAMPLES, "--text", "x", "--fact", bad.get(0));
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
      assertThat(run.err())
          .contains("Cannot use --fact " + bad.get(1))
          .doesNotContain("io.offclock", "java.", "\tat ");
    }
  }

  @Test
  void aFolderOfRulesThatIsNotThereIsNamedInOneLine() throws Exception {
    String nope = folder.resolve("nope").toString();
    for (String command : List.of("check", "try", "replay")) {
      Program.Ended run =
          command.equals("replay")
              ? Program.run(
                  "rules",
                  command,
                  "--workspace",
                  SAMPLES,
                  "--warehouse",
                  warehouse(),
                  "--bundle",
                  nope)
              : Program.run("rules", command, "--workspace", SAMPLES, "--bundle", nope);
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
      assertThat(run.err().strip().lines())
          .singleElement()
          .asString()
          .contains("Cannot read rules from " + nope + ": found no such folder, ");
    }
  }

  @Test
  void replayRefusesAnEndBeforeTheBeginning() throws Exception {
    Program.Ended run =
        Program.run(
            "rules",
            "replay",
            "--workspace",
            SAMPLES,
            "--warehouse",
            warehouse(),
            "--bundle",
            SAMPLES + "/rules",
            "--from",
            "2026-10-02",
            "--to",
            "2026-10-01");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("Cannot replay from 2026-10-02 to 2026-10-01: found an end ");
  }

  private String warehouse() {
    return folder.resolve("warehouse").toString();
  }

  @Test
  void whatInitSaysComesNextWorks() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Program.Ended run = Program.run("rules", "init", "--workspace", empty);
    String next = run.out().substring(run.out().indexOf("Next: "));
    assertThat(next)
        .contains("Next: offclock init --workspace " + empty)
        .contains("name your company in " + empty.resolve("offclock.yaml"))
        .contains("offclock rules check --workspace " + empty);
    assertThat(Program.run("init", "--workspace", empty).exitCode()).isZero();
    Path settings = empty.resolve("offclock.yaml");
    Files.writeString(
        settings, Files.readString(settings).replace("name: My Company", "name: Initech"));
    assertThat(Program.run("rules", "check", "--workspace", empty).exitCode()).isZero();
    assertThat(Program.run("rules", "init", "--workspace", empty).out())
        .contains("Next: offclock rules check --workspace " + empty);
  }

  @Test
  void checkSaysATabAndAListOfKeysInPlainWords() throws Exception {
    for (List<String> bad :
        List.of(
            List.of("  linkedin: 210", "\tlinkedin: 210", "found a tab, expected spaces."),
            List.of(
                "fold_code_points:              # shown before the reader must click; networks that"
                    + " are not listed show all\n"
                    + "  linkedin: 210\n"
                    + "  x: 280",
                "fold_code_points: [linkedin]",
                "(fold_code_points): found a list, expected keys with values."),
            List.of(
                "incentives: []",
                "incentives: {a: b}",
                "(incentives): found keys with values, expected a list."))) {
      Path bundle = Files.createTempDirectory(folder, "bundle").resolve("rules");
      TestNight.copyTree(SampleNight.SAMPLES.resolve("rules"), bundle);
      Path file = bundle.resolve("R-FTC.yaml");
      String before = Files.readString(file);
      assertThat(before).contains(bad.get(0));
      Files.writeString(file, before.replace(bad.get(0), bad.get(1)));
      Program.Ended run =
          Program.run("rules", "check", "--workspace", SAMPLES, "--bundle", bundle.toString());
      assertThat(run.err()).contains(bad.get(2)).doesNotContain("java.", "io.offclock", "reader");
    }
  }

  @Test
  void initAddsWhatIsMissingAndKeepsWhatIsThere() throws Exception {
    Path bundle = folder.resolve("rules");
    Files.createDirectories(bundle);
    Files.writeString(bundle.resolve("R-FTC.yaml"), "mine");
    Program.Ended run = Program.run("rules", "init", "--bundle", bundle.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("kept  " + bundle.resolve("R-FTC.yaml"), "wrote " + bundle);
    assertThat(Files.readString(bundle.resolve("R-FTC.yaml"))).isEqualTo("mine");
    for (String file : List.of("R-FD.yaml", "terms.es.yaml", ".schema/R-FD.schema.json")) {
      assertThat(bundle.resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void withoutACommandSaysWhichThereAre() throws Exception {
    Program.Ended run = Program.run("rules");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("expected check, init, try or replay.");
  }
}
