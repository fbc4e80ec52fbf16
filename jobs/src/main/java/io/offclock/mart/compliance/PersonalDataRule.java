package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** R-PII: numbers and addresses of persons in a post. The value is never kept. */
final class PersonalDataRule implements PostRule {
  /** In the order of the checks. */
  private static final List<Map.Entry<Role, Check>> CHECKS =
      List.of(
          Map.entry(Role.SSN_NAMED, new Check("PII-SSN", Severity.HIGH)),
          Map.entry(Role.SSN, new Check("PII-SSN", Severity.INFO)),
          Map.entry(Role.CARD, new Check("PII-CARD", Severity.HIGH)),
          Map.entry(Role.IBAN, new Check("PII-IBAN", Severity.HIGH)),
          Map.entry(Role.EMAIL, new Check("PII-EMAIL", Severity.LOW)),
          Map.entry(Role.PHONE, new Check("PII-PHONE", Severity.LOW)));

  private final PersonalDataPolicy policy;

  PersonalDataRule(PersonalDataPolicy policy) {
    this.policy = policy;
  }

  @Override
  public RulePolicy policy() {
    return policy;
  }

  @Override
  public RuleOutcome evaluate(TextFindings findings, PostFacts facts, boolean suppressed) {
    if (!facts.author().isOfCompany()) {
      return RuleOutcome.notMet(policy, "nobody of the company wrote it");
    }
    List<Check> checks = new ArrayList<>();
    for (Map.Entry<Role, Check> check : CHECKS) {
      if (findings.has(check.getKey())) {
        checks.add(check.getValue());
      }
    }
    if (checks.isEmpty()) {
      return RuleOutcome.notMet(policy, "no number or address of a person");
    }
    // Nine digits without a word that says so may be anything.
    boolean certain = checks.stream().anyMatch(check -> check.severity() != Severity.INFO);
    return RuleOutcome.fired(
        Incident.ofPost(
            policy,
            policy.route(),
            checks,
            findings.spans(CHECKS.stream().map(Map.Entry::getKey).toList()),
            List.of(),
            certain ? Confidence.HIGH : Confidence.LOW,
            suppressed));
  }
}
