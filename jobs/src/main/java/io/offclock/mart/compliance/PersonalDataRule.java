package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-PII: social security and card numbers in a post. The value is never kept. */
final class PersonalDataRule {
  private PersonalDataRule() {}

  /** The incident of a post; null where it holds no personal data. */
  static @Nullable Incident decide(
      PersonalDataPolicy policy, TextFindings findings, boolean suppressed) {
    List<String> checks = new ArrayList<>();
    boolean named = findings.has(Role.SSN_NAMED);
    boolean card = findings.has(Role.CARD);
    if (named || findings.has(Role.SSN)) {
      checks.add("PII-SSN");
    }
    if (card) {
      checks.add("PII-CARD");
    }
    if (checks.isEmpty()) {
      return null;
    }
    return new Incident(
        policy.id(),
        policy.version(),
        List.copyOf(checks),
        policy.id(),
        SubjectType.EMPLOYEE_POST,
        findings.spans(List.of(Role.SSN_NAMED, Role.SSN, Role.CARD)),
        suppressed ? List.of("R-NLRA") : List.of(),
        named || card ? Severity.HIGH : Severity.INFO,
        named || card ? Confidence.HIGH : Confidence.LOW,
        false,
        !suppressed,
        suppressed,
        suppressed ? Route.COUNSEL : policy.route());
  }
}
