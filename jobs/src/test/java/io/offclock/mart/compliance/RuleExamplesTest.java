package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the examples of the shipped bundles hold, and that one that does not hold is named. */
class RuleExamplesTest {
  private static final CompanyTerms INITECH =
      new CompanyTerms("Initech", List.of("Initech"), List.of("TpsNow"), List.of());

  @TempDir Path folder;

  @Test
  void thoseOfTheSampleBundleHold() {
    RuleExamples.Outcome outcome = new RuleExamples(DemoBundle.engine()).ofBundle();
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.tried()).isGreaterThan(40);
  }

  @Test
  void thoseOfTheStarterBundleHold() {
    assertThat(new RuleExamples(starter(INITECH)).ofBundle().findings()).isEmpty();
  }

  @Test
  void aTextWithACompanyThatHasNoTermsIsNamed() {
    CompanyTerms nameless = new CompanyTerms("", List.of(), List.of(), List.of());
    assertThat(sentences(new RuleExamples(starter(nameless)).ofBundle()))
        .contains(
            "rules/R-FTC.yaml (examples.fires.1): found a text with a term of the company, which"
                + " has none, expected FTC-MISSING. Correct the example, the rule or its terms.");
  }

  @Test
  void oneThatDoesNotHoldIsNamedWithTheReason() throws IOException {
    assertThat(
            tried(
                """
                R-FTC:
                  fires:
                    - {text: "GripperOne is the best"}
                    - {text: "GripperOne is the best #ad"}
                    - {text: "GripperOne is the best", check: FTC-WEAK}
                  silent:
                    - {text: "GripperOne is the best"}
                R-ACCESS:
                  fires:
                    - {facts: {access_method: PUBLIC}}
                  silent: []
                """))
        .containsExactly(
            "%s (R-FTC.fires.2): found no incident (the connection is disclosed), expected the rule"
                + " to fire. Correct the example, the rule or its terms.",
            "%s (R-FTC.fires.3): found FTC-MISSING, expected FTC-WEAK. Correct the example, the"
                + " rule or its terms.",
            "%s (R-FTC.silent.1): found FTC-MISSING, expected the rule to be silent. Correct the"
                + " example, the rule or its terms.",
            "%s (R-ACCESS.fires.1): found no incident (the access is permitted), expected the rule"
                + " to fire. Correct the example, the rule or its terms.");
  }

  @Test
  void aRuleThatIsUnknownIsNamed() throws IOException {
    assertThat(tried("R-NONE: {fires: [], silent: []}"))
        .containsExactly(
            "%s (R-NONE): found no such rule, expected one of R-ACCESS, R-GDPR, R-NLRA, R-OFFDUTY,"
                + " R-PII, R-CONF, R-FINRA, R-FD, R-FTC, R-FLSA, R-DISCONNECT. Correct its name.");
  }

  @Test
  void aTrialSaysWhatEveryRuleSays() {
    RuleTrial trial =
        RuleTrial.of(
            DemoBundle.engine(),
            "Our candidate had a record quarter, said jane@example.org",
            "en",
            "x",
            Map.of("at", "2026-10-15T15:00:00Z"));
    assertThat(trial.lines())
        .containsExactly(
            "R-NLRA     not met     nothing protected, or said by a supervisor",
            "R-OFFDUTY  lets pass   politics or recreation off duty",
            "R-PII      fired       PII-EMAIL, LOW, EMPLOYEE_POST to PRIVACY",
            "R-CONF     not met     no code name, marking or threat",
            "R-FINRA    not reached R-OFFDUTY came first",
            "R-FD       not reached R-OFFDUTY came first",
            "R-FTC      not reached R-OFFDUTY came first");
  }

  private List<String> tried(String yaml) throws IOException {
    Path file = folder.resolve("more.yaml");
    Files.writeString(file, yaml);
    return sentences(new RuleExamples(DemoBundle.engine()).ofFile(file)).stream()
        .map(sentence -> sentence.replace(file.toString(), "%s"))
        .toList();
  }

  private static List<String> sentences(RuleExamples.Outcome outcome) {
    return outcome.findings().stream().map(Finding::sentence).toList();
  }

  private static RuleEngine starter(CompanyTerms company) {
    RuleBundle.Outcome outcome =
        RuleBundle.read(Path.of("src", "main", "resources", "rules"), company);
    assertThat(outcome.findings()).isEmpty();
    return new RuleEngine(Objects.requireNonNull(outcome.bundle()), new byte[] {1});
  }
}
