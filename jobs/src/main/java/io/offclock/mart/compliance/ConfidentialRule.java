package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.List;

/** R-CONF: code names, markings of documents that are not for outsiders, and threats. */
final class ConfidentialRule implements PostRule {
  private final ConfidentialPolicy policy;

  ConfidentialRule(ConfidentialPolicy policy) {
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
    if (findings.has(Role.CODE_NAME)) {
      checks.add(new Check("CONF-CODE-NAME", Severity.HIGH));
    }
    if (findings.has(Role.MARKING)) {
      checks.add(new Check("CONF-MARKING", Severity.MED));
    }
    if (findings.has(Role.THREAT)) {
      checks.add(new Check("CONF-THREAT", Severity.HIGH));
    }
    if (checks.isEmpty()) {
      return RuleOutcome.notMet(policy, "no code name, marking or threat");
    }
    return RuleOutcome.fired(
        Incident.ofPost(
            policy,
            policy.route(),
            checks,
            findings.spans(List.of(Role.CODE_NAME, Role.MARKING, Role.THREAT)),
            List.of(),
            Confidence.HIGH,
            suppressed));
  }
}
