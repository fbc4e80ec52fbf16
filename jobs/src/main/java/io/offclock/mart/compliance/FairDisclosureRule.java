package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** R-FD: results spoken of while the company keeps silent about them (17 CFR 243). */
final class FairDisclosureRule implements PostRule {
  private final FairDisclosurePolicy policy;

  FairDisclosureRule(FairDisclosurePolicy policy) {
    this.policy = policy;
  }

  @Override
  public RulePolicy policy() {
    return policy;
  }

  @Override
  public RuleOutcome evaluate(TextFindings findings, PostFacts facts, boolean suppressed) {
    Instant at = facts.at();
    if (!facts.author().employed()) {
      return RuleOutcome.notMet(policy, "no employee wrote it");
    }
    if (!findings.has(Role.RESULT)) {
      return RuleOutcome.notMet(policy, "no result phrase");
    }
    boolean voiced = findings.has(Role.COMPANY_VOICE);
    boolean named =
        findings.has(Role.BRAND) || Boolean.TRUE.equals(facts.author().bioNamesEmployer());
    if (!named && !voiced) {
      return RuleOutcome.notMet(policy, "no word that means the company");
    }
    if (at == null || policy.quietWindows().stream().noneMatch(window -> window.contains(at))) {
      return RuleOutcome.notMet(policy, "outside every quiet window");
    }
    Set<String> published =
        policy.releases().stream()
            .filter(release -> !release.published().isAfter(at))
            .map(FairDisclosurePolicy.Release::id)
            .collect(Collectors.toSet());
    if (isPublished(findings.marks(Role.RELEASE), published)) {
      return RuleOutcome.excluded(policy, "links to the official release");
    }
    List<Mark> open =
        findings.marks(Role.RESULT).stream()
            .filter(result -> !isPublished(publishedAs(findings, result), published))
            .toList();
    if (open.isEmpty()) {
      return RuleOutcome.excluded(policy, "its figures are public");
    }
    Check check =
        facts.author().covered()
            ? new Check("REG_FD_RISK", Severity.HIGH)
            : new Check("CONFIDENTIAL_FINANCIAL", Severity.MED);
    return RuleOutcome.fired(
        Incident.ofPost(
            policy,
            policy.route(),
            List.of(check),
            findings.spans(List.of(Role.RESULT, Role.BRAND, Role.COMPANY_VOICE)),
            findings.exclusions(),
            Confidence.HIGH,
            suppressed));
  }

  private static List<Mark> publishedAs(TextFindings findings, Mark result) {
    return findings.marks(Role.RESULT_PUBLISHED).stream()
        .filter(mark -> mark.span().offset() == result.span().offset())
        .toList();
  }

  private static boolean isPublished(List<Mark> marks, Set<String> releases) {
    return marks.stream().anyMatch(mark -> releases.contains(mark.span().termId()));
  }
}
