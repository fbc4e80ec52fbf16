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
            "R-ACCESS     not tried   needs access_method, basis_id or consent",
            "R-GDPR       not tried   needs country, opted_in, processing_basis_id or agreement_id",
            "R-NLRA       not met     nothing protected, or said by a supervisor",
            "R-OFFDUTY    lets pass   politics or recreation off duty",
            "R-PII        fired       PII-EMAIL, LOW, EMPLOYEE_POST to PRIVACY",
            "R-CONF       not met     no code name, marking or threat",
            "R-FINRA      not reached R-OFFDUTY came first",
            "R-FD         not reached R-OFFDUTY came first",
            "R-FTC        not reached R-OFFDUTY came first",
            "R-FLSA       not tried   needs effort_class, effort_source, company_related,"
                + " required_campaign, quota or on_time_card",
            "R-DISCONNECT not tried   needs country, of the recipient of a prompt");
  }

  @Test
  void aTrialEndsAtAGateThatShuts() {
    String end = "QUARANTINE: its row is counted and nothing else runs on it.";
    assertThat(trial(Map.of("access_method", "FRIEND")))
        .containsExactly(
            "R-ACCESS     quarantine  ACCESS-METHOD, HIGH, DATA_GOVERNANCE to PRIVACY", end);
    assertThat(
            trial(
                Map.of(
                    "access_method",
                    "PROGRAMME_OAUTH",
                    "basis_id",
                    "C-1",
                    "consent",
                    "NOT_IN_FORCE")))
        .containsExactly(
            "R-ACCESS     quarantine  ACCESS-CONSENT, HIGH, DATA_GOVERNANCE to PRIVACY", end);
    assertThat(trial(Map.of("access_method", "PUBLIC", "country", "DE")))
        .containsExactly(
            "R-ACCESS     not met     its data was got in a permitted way",
            "R-GDPR       quarantine  GDPR-OPT-IN, GDPR-BASIS, GDPR-AGREEMENT, HIGH,"
                + " DATA_GOVERNANCE to PRIVACY",
            end);
  }

  @Test
  void aTrialGoesOnBehindGatesThatOpen() {
    assertThat(
            trial(
                Map.of(
                    "access_method", "PROGRAMME_OAUTH",
                    "basis_id", "C-1",
                    "consent", "IN_FORCE",
                    "country", "DE",
                    "opted_in", "true",
                    "processing_basis_id", "B-1",
                    "agreement_id", "A-1")))
        .contains(
            "R-ACCESS     not met     its data was got in a permitted way",
            "R-GDPR       not met     its processing is permitted there",
            "R-FTC        fired       FTC-MISSING, HIGH, EMPLOYEE_POST to COMPLIANCE");
  }

  @Test
  void aTrialAsksTheEmployersRulesWhereItsFactsAreGiven() {
    assertThat(
            trial(
                Map.of(
                    "employment_class", "NON_EXEMPT",
                    "effort_class", "OFF_AFTER",
                    "company_related", "true",
                    "required_campaign", "true")))
        .contains("R-FLSA       exposed     FLSA-REQUIRED, 5 min");
    assertThat(trial(Map.of("effort_class", "ON")))
        .anyMatch(line -> line.startsWith("R-FLSA       not met     "));
    assertThat(
            trial(
                Map.of(
                    "country",
                    "PT",
                    "opted_in",
                    "true",
                    "processing_basis_id",
                    "B-1",
                    "agreement_id",
                    "A-1")))
        .anyMatch(line -> line.startsWith("R-DISCONNECT fired       "));
    assertThat(trial(Map.of("country", "US")))
        .contains("R-DISCONNECT not met     a prompt then reaches nobody listed off the clock");
  }

  @Test
  void aTrialOfTheCompanysOwnAccountAsksNoRuleOnEmployeesAsANightDoes() {
    assertThat(trial(Map.of("company_account", "true")))
        .contains(
            "R-GDPR       not reached the company's own account is no person's",
            "R-CONF       not reached the company's own account wrote it",
            "R-FTC        not reached the company's own account wrote it")
        .noneMatch(line -> line.contains("fired"));
  }

  private static List<String> trial(Map<String, String> facts) {
    return RuleTrial.of(DemoBundle.engine(), "GripperOne rocks", "en", "x", facts).lines();
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
