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
            "R-FINRA    fired       FINRA-PERFORMANCE, FINRA-OFF-CHANNEL, MED, EMPLOYEE_POST to"
                + " COMPLIANCE");
  }

  @Test
  void tryRefusesAFactThatIsUnknown() throws Exception {
    Program.Ended run =
        Program.run("rules", "try", "--workspace", SAMPLES, "--text", "x", "--fact", "hired=true");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("Cannot use a --fact: found ").doesNotContain("\tat ");
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
