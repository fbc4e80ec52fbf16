package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The definitions, as tables of posts and what is expected of them. */
class DecisionTableTest {
  private static final RuleEngine ENGINE = DemoBundle.engine();

  @TestFactory
  Stream<DynamicTest> acceptance() throws IOException {
    return cases("acceptance.csv");
  }

  @TestFactory
  Stream<DynamicTest> disclosure() throws IOException {
    return cases("disclosure.csv");
  }

  @TestFactory
  Stream<DynamicTest> protectedSpeech() throws IOException {
    return cases("protected_speech.csv");
  }

  @TestFactory
  Stream<DynamicTest> offDuty() throws IOException {
    return cases("off_duty.csv");
  }

  @TestFactory
  Stream<DynamicTest> confidential() throws IOException {
    return cases("confidential.csv");
  }

  @TestFactory
  Stream<DynamicTest> communications() throws IOException {
    return cases("communications.csv");
  }

  @TestFactory
  Stream<DynamicTest> fairDisclosure() throws IOException {
    return cases("fair_disclosure.csv");
  }

  @TestFactory
  Stream<DynamicTest> personalData() throws IOException {
    return cases("personal_data.csv");
  }

  private static Stream<DynamicTest> cases(String table) throws IOException {
    return rows(table).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("description"),
                    () -> {
                      TextFindings scanned = scan(ENGINE, row);
                      TextFindings findings = TextFindings.fromJson(scanned.toJson());
                      assertThat(findings).isEqualTo(scanned);
                      assertThat(verdict(ENGINE, findings, facts(row.get("facts"))))
                          .isEqualTo(row.get("expect"));
                    }));
  }

  static List<CSVRecord> rows(String table) throws IOException {
    InputStream in = DecisionTableTest.class.getResourceAsStream("/compliance/" + table);
    try (Reader reader =
        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(reader).getRecords();
    }
  }

  static TextFindings scan(RuleEngine engine, CSVRecord row) {
    return scan(engine, row, row.get("text"));
  }

  static TextFindings scan(RuleEngine engine, CSVRecord row, String text) {
    String language = row.get("language");
    return engine.scan(text, language.isEmpty() ? null : language, row.get("platform"));
  }

  static String verdict(RuleEngine engine, TextFindings findings, PostFacts facts) {
    List<String> parts = new ArrayList<>();
    if (engine.suppresses(findings, facts)) {
      parts.add("suppressed");
    }
    if (findings.unsupportedLanguage()) {
      parts.add("unsupported");
    }
    for (Incident incident : engine.decide(findings, facts)) {
      String line =
          incident.ruleId()
              + " "
              + String.join(",", incident.checksHit())
              + " "
              + incident.severity();
      line += incident.route() == Route.COUNSEL ? " COUNSEL" : "";
      line += incident.subjectType() == SubjectType.EMPLOYER_CAMPAIGN ? " EMPLOYER_CAMPAIGN" : "";
      parts.add(line);
    }
    return parts.isEmpty() ? "none" : String.join(" + ", parts);
  }

  static PostFacts facts(String words) {
    List<String> facts = List.of(words.split(" "));
    ActivityKind kind = ActivityKind.POST;
    ContentOrigin origin = ContentOrigin.ORIGINAL;
    if (facts.contains("like")) {
      kind = ActivityKind.REACTION;
      origin = ContentOrigin.REACTION;
    } else if (facts.contains("reshare")) {
      kind = ActivityKind.RESHARE;
      origin = ContentOrigin.RESHARE;
    } else if (facts.contains("suggested")) {
      origin = ContentOrigin.COMPANY_SUGGESTED;
    }
    Visibility visibility =
        facts.contains("limited")
            ? Visibility.LIMITED
            : facts.contains("unknown-audience") ? Visibility.UNKNOWN : Visibility.PUBLIC;
    return new PostFacts(
        new PostFacts.Author(
            facts.contains("supervisor") ? Boolean.TRUE : null,
            !facts.contains("left") && !facts.contains("company-account"),
            facts.contains("non-exempt") ? EmploymentClass.NON_EXEMPT : EmploymentClass.EXEMPT,
            facts.contains("registered"),
            facts.contains("covered"),
            facts.contains("company-account"),
            facts.contains("bio") ? Boolean.TRUE : facts.contains("nobio") ? Boolean.FALSE : null,
            facts.contains("headline") ? Boolean.TRUE : null),
        kind,
        origin,
        visibility,
        facts.contains("on") ? HoursClass.ON : HoursClass.OFF_AFTER,
        at(facts),
        facts.contains("photo"),
        facts.contains("link"),
        facts.contains("library") ? "fund-note" : null,
        facts.contains("target-protected"));
  }

  /** A word such as {@code at=2026-10-15T15:00:00Z}. */
  private static @Nullable Instant at(List<String> facts) {
    return facts.stream()
        .filter(word -> word.startsWith("at="))
        .map(word -> Instant.parse(word.substring(3)))
        .findFirst()
        .orElse(null);
  }
}
