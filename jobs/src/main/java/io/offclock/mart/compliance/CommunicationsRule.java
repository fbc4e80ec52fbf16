package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.mart.compliance.TextFindings.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R-FINRA: what a registered person says of investments (FINRA Rule 2210, Regulatory Notice 17-18).
 */
final class CommunicationsRule implements PostRule {
  private static final List<Role> OWN_WORDS =
      List.of(Role.PROMISSORY, Role.PERFORMANCE, Role.OFF_CHANNEL, Role.INVESTMENT);

  private static final List<Role> ALL =
      Stream.concat(OWN_WORDS.stream(), Stream.of(Role.QUOTED_PRODUCT, Role.PRODUCT)).toList();

  private static final Check PERFORMANCE = new Check("FINRA-PERFORMANCE", Severity.MED);
  private static final Check ADOPTION = new Check("FINRA-ADOPTION", Severity.MED);

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
    List<Check> checks = facts.kind() == ActivityKind.REACTION ? new ArrayList<>() : own(findings);
    boolean adopted = isAdopted(findings, facts);
    if (adopted) {
      checks.add(ADOPTION);
    }
    if (checks.isEmpty()) {
      return RuleOutcome.notMet(
          policy, "no promise, performance figure or invitation near an investment term");
    }
    if (isApproved(findings.marks(Role.APPROVED), facts.at()) || isOfTheLibrary(facts)) {
      return RuleOutcome.excluded(policy, "approved content");
    }
    if (isApproved(findings.marks(Role.APPROVED_PAGE), facts.at())) {
      // A page's figures may be given with it; promises and invitations are the author's own.
      checks.removeAll(List.of(PERFORMANCE, ADOPTION));
      if (checks.isEmpty()) {
        return RuleOutcome.excluded(policy, "links to approved content");
      }
    }
    return RuleOutcome.fired(
        Incident.ofPost(
            policy,
            policy.route(),
            checks,
            findings.spans(adopted ? ALL : OWN_WORDS),
            findings.exclusions(),
            Confidence.HIGH,
            suppressed));
  }

  private static List<Check> own(TextFindings findings) {
    List<Check> checks = new ArrayList<>();
    if (findings.has(Role.PROMISSORY)) {
      checks.add(new Check("FINRA-PROMISSORY", Severity.HIGH));
    }
    if (findings.has(Role.PERFORMANCE)) {
      checks.add(PERFORMANCE);
    }
    if (findings.has(Role.OFF_CHANNEL)) {
      checks.add(new Check("FINRA-OFF-CHANNEL", Severity.MED));
    }
    return checks;
  }

  /** A like of, or a share of, somebody else's words on products. */
  private static boolean isAdopted(TextFindings findings, PostFacts facts) {
    boolean passesOn =
        facts.kind() == ActivityKind.RESHARE || facts.kind() == ActivityKind.REACTION;
    boolean companys =
        facts.origin() == ContentOrigin.COMPANY_SUGGESTED
            || facts.companyLink()
            || findings.companyLink()
            || findings.has(Role.QUOTED_COMPANY_LINK);
    boolean ofProducts =
        findings.has(Role.INVESTMENT)
            || findings.has(Role.QUOTED_PRODUCT)
            || (findings.has(Role.PRODUCT)
                && !findings.has(Role.JOBS)
                && !findings.has(Role.CHARITY));
    return passesOn && !companys && ofProducts;
  }

  /** Published as the company offered it: words that somebody changed are not those approved. */
  private boolean isOfTheLibrary(PostFacts facts) {
    Instant at = facts.at();
    return at != null
        && facts.contentId() != null
        && facts.origin() == ContentOrigin.COMPANY_SUGGESTED
        && policy.approvedContent().stream()
            .anyMatch(
                approved -> facts.contentId().equals(approved.contentId()) && approved.holdsAt(at));
  }

  private boolean isApproved(List<TextFindings.Mark> marks, @Nullable Instant at) {
    if (at == null) {
      return false;
    }
    List<String> found = marks.stream().map(mark -> mark.span().termId()).toList();
    return policy.approvedContent().stream()
        .anyMatch(approved -> found.contains(approved.id()) && approved.holdsAt(at));
  }
}
