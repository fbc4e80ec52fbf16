package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EffortSource;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** R-FLSA and R-DISCONNECT, whose subject is the employer, as tables of events and of prompts. */
class EmployerRulesTest {
  private static final long HOUR = 3600;

  private final RuleBundle bundle = DemoBundle.bundle();
  private final OffClockWorkRule work = bundle.offClockWorkRule();

  @TestFactory
  Stream<DynamicTest> workOffTheClock() throws IOException {
    return DecisionTableTest.rows("off_clock_work.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("description"),
                    () -> assertThat(verdict(row.get("facts"))).isEqualTo(row.get("expect"))));
  }

  @TestFactory
  Stream<DynamicTest> promptsInTimeOff() throws IOException {
    return DecisionTableTest.rows("disconnect.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("description"),
                    () -> assertThat(prompt(row)).isEqualTo(row.get("expect"))));
  }

  @Test
  void aWeekIsOvertimeFromTheFirstSecondBeyondFortyHours() {
    assertThat(work.isOvertimeWeek(40 * HOUR, 0)).isFalse();
    assertThat(work.isOvertimeWeek(40 * HOUR, 1)).isTrue();
    assertThat(work.isOvertimeWeek(40 * HOUR - 12 * 60, 12)).isFalse();
    assertThat(work.isOvertimeWeek(40 * HOUR - 12 * 60 + 1, 12)).isTrue();
  }

  @Test
  void aDayIsOvertimeBeyondEightHoursInCaliforniaAlone() {
    assertThat(work.isOvertimeDay("US", "CA", 8 * HOUR, 1)).isTrue();
    assertThat(work.isOvertimeDay("US", "CA", 8 * HOUR - 60, 1)).isFalse();
    assertThat(work.isOvertimeDay("US", "NY", 12 * HOUR, 5)).isFalse();
    assertThat(work.isOvertimeDay("US", null, 12 * HOUR, 5)).isFalse();
    assertThat(work.isOvertimeDay(null, "CA", 12 * HOUR, 5)).isFalse();
  }

  @Test
  void aPartOfACountryMayHaveARuleOfItsOwn() {
    DisconnectPolicy listed = bundle.disconnect();
    DisconnectRule rule =
        new DisconnectRule(
            new DisconnectPolicy(
                listed.id(),
                listed.version(),
                listed.legal(),
                java.util.Map.of(
                    "CA-ON", DisconnectPolicy.Mode.PROHIBITED,
                    "CA", DisconnectPolicy.Mode.AGREEMENT_OR_CODE),
                listed.examples()));
    assertThat(rule.severity(HoursClass.OFF_AFTER, "CA", "ON")).isEqualTo(Severity.HIGH);
    assertThat(rule.severity(HoursClass.OFF_AFTER, "CA", "QC")).isEqualTo(Severity.MED);
    assertThat(rule.severity(HoursClass.OFF_AFTER, "CA", null)).isEqualTo(Severity.MED);
  }

  @Test
  void neitherCanMakeAnIncidentOnAnEmployeesPost() {
    assertThat(bundle.employeeRules()).doesNotContain("R-FLSA", "R-DISCONNECT");
  }

  private String verdict(String words) {
    List<String> facts = List.of(words.split(" "));
    ActivityKind kind =
        of(facts, "kind") == null ? ActivityKind.POST : ActivityKind.valueOf(of(facts, "kind"));
    WorkEvent.Verdict verdict =
        work.decide(
            new WorkEvent(
                EmploymentClass.valueOf(of(facts, "class")),
                HoursClass.valueOf(of(facts, "effort")),
                of(facts, "source") == null
                    ? EffortSource.COMPOSED
                    : EffortSource.valueOf(of(facts, "source")),
                kind,
                origin(kind, facts.contains("suggested")),
                facts.contains("related"),
                facts.contains("required"),
                facts.contains("quota"),
                facts.contains("card")));
    String line = verdict.standing() + ": " + verdict.reason();
    return verdict.confidence() == null
        ? line
        : line + " " + verdict.minutes() + " " + verdict.confidence();
  }

  private static ContentOrigin origin(ActivityKind kind, boolean suggested) {
    return switch (kind) {
      case REPLY, COMMENT -> ContentOrigin.REPLY;
      case REACTION -> ContentOrigin.REACTION;
      default ->
          suggested
              ? ContentOrigin.COMPANY_SUGGESTED
              : kind == ActivityKind.RESHARE ? ContentOrigin.RESHARE : ContentOrigin.ORIGINAL;
    };
  }

  /** The value of a word such as {@code effort=ON}. */
  private static @Nullable String of(List<String> facts, String name) {
    return facts.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  private String prompt(CSVRecord row) {
    HoursClass recipient = HoursClass.valueOf(row.get("recipient_class"));
    String country = row.get("country").isEmpty() ? null : row.get("country");
    String part = row.get("subdivision").isEmpty() ? null : row.get("subdivision");
    Severity severity = bundle.disconnectRule().severity(recipient, country, part);
    return severity == null
        ? "none"
        : bundle.disconnectRule().check(recipient, country, part) + " " + severity;
  }
}
