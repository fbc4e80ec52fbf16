package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.mart.compliance.TextFindings.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-FINRA: what a registered person says of investments (FINRA Rule 2210, Regulatory Notice 17-18).
 */
final class CommunicationsRule implements PostRule {
  private static final List<Role> OWN_WORDS =
      List.of(Role.PROMISSORY, Role.PERFORMANCE, Role.OFF_CHANNEL, Role.INVESTMENT);

  private static final List<Role> PRODUCTS =
      List.of(Role.INVESTMENT, Role.QUOTED_PRODUCT, Role.PRODUCT);

  private final CommunicationsPolicy policy;

  CommunicationsRule(CommunicationsPolicy policy) {
    this.policy = policy;
  }

  @Override
  public RulePolicy policy() {
    return policy;
  }

  @Override
  public RuleOutcome evaluate(TextFindings findings, PostFacts facts, boolean suppressed) {
    if (!facts.author().registered() || !facts.author().employed()) {
      return RuleOutcome.notMet(policy, "its author is not a registered person");
    }
    List<Check> checks = new ArrayList<>();
    if (findings.has(Role.PROMISSORY)) {
      checks.add(new Check("FINRA-PROMISSORY", Severity.HIGH));
    }
    if (findings.has(Role.PERFORMANCE)) {
      checks.add(new Check("FINRA-PERFORMANCE", Severity.MED));
    }
    if (findings.has(Role.OFF_CHANNEL)) {
      checks.add(new Check("FINRA-OFF-CHANNEL", Severity.MED));
    }
    boolean adopted = checks.isEmpty() && isAdopted(findings, facts);
    if (adopted) {
      checks.add(new Check("FINRA-ADOPTION", Severity.MED));
    }
    if (checks.isEmpty()) {
      return RuleOutcome.notMet(
          policy, "no promise, performance figure or invitation near an investment term");
    }
    if (isApproved(findings, facts.at())) {
      return RuleOutcome.excluded(policy, "approved content");
    }
    return RuleOutcome.fired(
        Incident.ofPost(
            policy,
            policy.route(),
            checks,
            findings.spans(adopted ? PRODUCTS : OWN_WORDS),
            findings.exclusions(),
            Confidence.HIGH,
            suppressed));
  }

  /** A like of, or a share of, somebody else's words on products. */
  private static boolean isAdopted(TextFindings findings, PostFacts facts) {
    boolean passesOn =
        facts.kind() == ActivityKind.RESHARE || facts.kind() == ActivityKind.REACTION;
    boolean companys =
        facts.origin() == ContentOrigin.COMPANY_SUGGESTED
            || facts.companyLink()
            || findings.companyLink();
    boolean ofProducts =
        findings.has(Role.INVESTMENT)
            || findings.has(Role.QUOTED_PRODUCT)
            || (findings.has(Role.PRODUCT)
                && !findings.has(Role.JOBS)
                && !findings.has(Role.CHARITY));
    return passesOn && !companys && ofProducts;
  }

  private boolean isApproved(TextFindings findings, @Nullable Instant at) {
    if (at == null) {
      return false;
    }
    List<String> found =
        findings.marks(Role.APPROVED).stream().map(mark -> mark.span().termId()).toList();
    return policy.approvedContent().stream()
        .anyMatch(approved -> found.contains(approved.id()) && approved.holdsAt(at));
  }
}
