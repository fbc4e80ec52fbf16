package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import io.offclock.contract.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBundleTest {
  @TempDir Path folder;

  @Test
  void readsTheSampleBundle() {
    RuleBundle bundle = DemoBundle.bundle();
    assertThat(bundle.versions())
        .containsOnlyKeys(
            "R-ACCESS",
            "R-GDPR",
            "R-NLRA",
            "R-OFFDUTY",
            "R-PII",
            "R-CONF",
            "R-FINRA",
            "R-FD",
            "R-FTC",
            "R-FLSA",
            "R-DISCONNECT")
        .containsValue("1.0.0");
    assertThat(bundle.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void readsTheStarterPack() {
    CompanyTerms company =
        new CompanyTerms("Initech", List.of("Initech"), List.of("TpsNow"), List.of());
    RuleBundle.Outcome outcome =
        RuleBundle.read(Path.of("src", "main", "resources", "rules"), company);
    assertThat(outcome.findings()).isEmpty();
    RuleEngine engine =
        new RuleEngine(
            Objects.requireNonNull(outcome.bundle()), "key".getBytes(StandardCharsets.UTF_8));
    assertThat(engine.scan("TpsNow is the best", "en", "x").companyRelated()).isTrue();
    assertThat(engine.scan("I love Acme", "en", "x").companyRelated()).isFalse();
  }

  @Test
  void theDigestChangesWithAFileAndWithTheCompany() throws IOException {
    String before = DemoBundle.bundle().sha256();
    copy();
    assertThat(read().sha256()).isEqualTo(before);
    change("R-NLRA.yaml", "near_tokens: 15", "near_tokens: 14");
    assertThat(read().sha256()).isNotEqualTo(before);
    CompanyTerms other = new CompanyTerms("Initech", List.of("Initech"), List.of(), List.of());
    RuleBundle bundle = Objects.requireNonNull(RuleBundle.read(DemoBundle.FOLDER, other).bundle());
    assertThat(bundle.sha256()).isNotEqualTo(before);
  }

  @Test
  void namesAnUnknownKey() throws IOException {
    copy();
    change("R-NLRA.yaml", "near_tokens: 15", "near_tokens: 15\nnear_words: 3");
    assertThat(sentences())
        .containsExactly(
            "rules/R-NLRA.yaml:21 (near_words): found an unknown key, expected one of examples, id,"
                + " legal, near_tokens, version. Correct or remove it.");
  }

  @Test
  void namesATermThatStandsTwice() throws IOException {
    copy();
    change("terms.en.yaml", "jobs: [hiring, apply]", "jobs: [hiring, apply, Hiring]");
    assertThat(sentences())
        .containsExactly(
            "rules/terms.en.yaml (lists.jobs): found \"Hiring\" twice, expected each term once."
                + " Remove one.");
  }

  @Test
  void namesAnEmptyListAndATermThatCanNeverMatchTogether() throws IOException {
    copy();
    change("terms.en.yaml", "jobs: [hiring, apply]", "jobs: []");
    change("terms.en.yaml", "ambiguous: [\"#ee\"", "ambiguous: [\"...\", \"#ee\"");
    assertThat(sentences())
        .containsExactly(
            "rules/terms.en.yaml (lists.ambiguous): found \"...\" which can never match, expected"
                + " words, with * at the end only. Correct or remove it.",
            "rules/terms.en.yaml (lists.jobs): found an empty list, expected at least one term. Add"
                + " one or remove it.");
  }

  @Test
  void namesAFileThatIsMissingAndOneThatIsUnknown() throws IOException {
    copy();
    Files.move(folder.resolve("R-PII.yaml"), folder.resolve("R-PI.yaml"));
    assertThat(sentences())
        .containsExactly(
            "rules/R-PI.yaml: found an unknown file, expected R-ACCESS.yaml, R-CONF.yaml,"
                + " R-DISCONNECT.yaml, R-FD.yaml, R-FINRA.yaml, R-FLSA.yaml, R-FTC.yaml, R-GDPR.yaml,"
                + " R-NLRA.yaml, R-OFFDUTY.yaml, R-PII.yaml, bundle.yaml or terms.<language>.yaml. Rename it or take it away.",
            "rules/R-PII.yaml: found no such file, expected the file. Copy it from a starter rule"
                + " pack.");
  }

  @Test
  void namesARuleWhoseIdIsAnothers() throws IOException {
    copy();
    change("R-PII.yaml", "id: R-PII", "id: R-FTC");
    assertThat(sentences())
        .containsExactly(
            "rules/R-PII.yaml (id): found content of R-FTC.yaml, expected content of R-PII.yaml."
                + " Make the file's name and its content agree.");
  }

  @Test
  void namesAnEmptyRule() throws IOException {
    copy();
    Files.writeString(folder.resolve("R-FTC.yaml"), "");
    assertThat(sentences()).hasSize(1).first().asString().startsWith("rules/R-FTC.yaml");
  }

  @ParameterizedTest(name = "{0} with {1}, consent {2}, {3}: {4}")
  @CsvSource({
    "PUBLIC, , NOT_RECORDED, PUBLIC, PERMITTED",
    "PUBLIC, , NOT_RECORDED, UNKNOWN, PERMITTED",
    "PUBLIC, , NOT_RECORDED, LIMITED, ACCESS-VISIBILITY",
    "PUBLIC, C-1, IN_FORCE, LIMITED, PERMITTED",
    "COMPANY_ACCOUNT, , NOT_RECORDED, PUBLIC, PERMITTED",
    "COMPANY_ACCOUNT, , NOT_RECORDED, LIMITED, PERMITTED",
    "USER_EXPORT_VOLUNTARY, C-1, IN_FORCE, PUBLIC, PERMITTED",
    "USER_EXPORT_VOLUNTARY, C-1, IN_FORCE, LIMITED, PERMITTED",
    "USER_EXPORT_VOLUNTARY, , IN_FORCE, PUBLIC, ACCESS-CONSENT",
    "USER_EXPORT_VOLUNTARY, C-1, NOT_IN_FORCE, PUBLIC, ACCESS-CONSENT",
    "PROGRAMME_OAUTH, C-1, IN_FORCE, PUBLIC, PERMITTED",
    "programme_oauth, C-1, IN_FORCE, PUBLIC, PERMITTED",
    "PROGRAMME_OAUTH, C-1, NOT_RECORDED, PUBLIC, ACCESS-CONSENT",
    "FRIEND, , NOT_RECORDED, PUBLIC, ACCESS-METHOD",
    "FRIEND, C-1, IN_FORCE, PUBLIC, ACCESS-METHOD",
    "'', C-1, IN_FORCE, PUBLIC, ACCESS-METHOD",
  })
  void accessIsPermittedOrTheCollectorsIncident(
      String method, String basis, ConsentState consent, Visibility visibility, String expected) {
    AccessDecision decision =
        DemoBundle.bundle().accessRule().decide(method, basis, consent, visibility);
    Incident incident = decision.incident();
    if (incident == null) {
      assertThat(decision.verdict().name()).isEqualTo(expected);
      return;
    }
    assertThat(decision.verdict()).isEqualTo(AccessDecision.Verdict.QUARANTINE);
    assertThat(incident.checksHit()).containsExactly(expected);
    assertThat(incident.subjectType()).isEqualTo(SubjectType.DATA_GOVERNANCE);
    assertThat(incident.severity()).isEqualTo(Severity.HIGH);
    assertThat(incident.adverseActionOnceConfirmed()).isFalse();
    assertThat(incident.personWithheld()).isTrue();
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.list(DemoBundle.FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private void change(String name, String from, String to) throws IOException {
    String before = Files.readString(folder.resolve(name));
    assertThat(before).contains(from);
    Files.writeString(folder.resolve(name), before.replace(from, to));
  }

  private RuleBundle read() {
    return Objects.requireNonNull(RuleBundle.read(folder, DemoBundle.COMPANY).bundle());
  }

  private List<String> sentences() {
    return RuleBundle.read(folder, DemoBundle.COMPANY).findings().stream()
        .map(Finding::sentence)
        .toList();
  }
}
