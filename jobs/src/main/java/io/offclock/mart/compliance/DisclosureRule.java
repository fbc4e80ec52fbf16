package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-FTC: an employee praises the company or its product without a clear disclosure. */
final class DisclosureRule implements PostRule {
  private static final List<Role> EVIDENCE =
      List.of(
          Role.BRAND,
          Role.PRODUCT,
          Role.ENDORSEMENT,
          Role.COMPETITOR,
          Role.DISCLOSURE_WEAK,
          Role.DISCLOSURE_OTHER_LANGUAGE,
          Role.DISCLOSURE_AMBIGUOUS);

  private final DisclosurePolicy policy;

  DisclosureRule(DisclosurePolicy policy) {
    this.policy = policy;
  }

  @Override
  public RulePolicy policy() {
    return policy;
  }

  @Override
  public RuleOutcome evaluate(TextFindings findings, PostFacts facts, boolean suppressed) {
    if (!facts.author().employed() || facts.author().companyAccount()) {
      return RuleOutcome.notMet(policy, "no employee wrote it");
    }
    if (findings.unsupportedLanguage()) {
      return RuleOutcome.notMet(policy, "no lists for its language");
    }
    if (facts.visibility() == Visibility.LIMITED) {
      return RuleOutcome.excluded(policy, "its audience is limited");
    }
    if (facts.kind() == ActivityKind.REACTION || facts.origin() == ContentOrigin.REACTION) {
      return RuleOutcome.excluded(policy, "a like alone praises nothing");
    }
    if (facts.origin() == ContentOrigin.RESHARE && !findings.hasOwnWords()) {
      return passedOn(findings, facts, suppressed);
    }
    if (!isEndorsement(findings, facts)) {
      return RuleOutcome.notMet(policy, "no praise of the company or its product");
    }
    if (isOther(findings)) {
      return RuleOutcome.excluded(policy, "jobs, charity or culture without a product");
    }
    Check check = check(findings, facts);
    return check == null
        ? RuleOutcome.notMet(policy, "the connection is disclosed")
        : fired(check, findings, facts, suppressed);
  }

  /** Passed on without a word: praise only where the bundle says so, or where it is rewarded. */
  private RuleOutcome passedOn(TextFindings findings, PostFacts facts, boolean suppressed) {
    boolean rewarded =
        facts.at() != null
            && policy.incentives().stream().anyMatch(time -> time.isInForceAt(facts.at()));
    if (!policy.reshareIsEndorsement() && !rewarded) {
      return RuleOutcome.notMet(policy, "passed on without a word of its own");
    }
    if (!findings.companyRelated() && !findings.companyLink() && !facts.companyLink()) {
      return RuleOutcome.notMet(policy, "no praise of the company or its product");
    }
    return isDisclosed(findings, facts)
        ? RuleOutcome.notMet(policy, "the connection is disclosed")
        : fired(new Check("FTC-RESHARE", Severity.INFO), findings, facts, suppressed);
  }

  private RuleOutcome fired(
      Check check, TextFindings findings, PostFacts facts, boolean suppressed) {
    // With the audience or the profile unknown the post may be none, or milder.
    boolean certain =
        facts.visibility() == Visibility.PUBLIC
            && (!check.name().equals("FTC-MISSING") || facts.author().bioNamesEmployer() != null);
    Incident incident =
        Incident.ofPost(
            policy,
            policy.route(),
            List.of(check),
            findings.spans(EVIDENCE),
            findings.exclusions(),
            certain ? Confidence.HIGH : Confidence.LOW,
            suppressed);
    return RuleOutcome.fired(
        facts.origin() == ContentOrigin.COMPANY_SUGGESTED ? incident.ofCampaign() : incident);
  }

  private boolean isEndorsement(TextFindings findings, PostFacts facts) {
    boolean company = findings.has(Role.BRAND) || findings.has(Role.PRODUCT);
    boolean linkWithComment =
        (facts.companyLink() || findings.companyLink()) && findings.hasOwnWords();
    return company && (findings.has(Role.ENDORSEMENT) || isProductPhoto(facts) || linkWithComment);
  }

  /** Exports say nothing of what a picture shows; of its own content the company does. */
  private boolean isProductPhoto(PostFacts facts) {
    List<String> shown = policy.productPhotos();
    return facts.productPhoto()
        || (shown != null && facts.contentId() != null && shown.contains(facts.contentId()));
  }

  /**
   * Jobs, charity and culture, where no product is named. It is the post that is about them, and
   * not a sentence: "We're hiring! Acme is the best place to work." praises an employer to
   * applicants, and no product to buyers, whose trust 16 CFR 255.5 protects.
   */
  private static boolean isOther(TextFindings findings) {
    return !findings.has(Role.PRODUCT)
        && (findings.has(Role.JOBS) || findings.has(Role.CHARITY) || findings.has(Role.CULTURE));
  }

  private boolean isDisclosed(TextFindings findings, PostFacts facts) {
    return findings.has(Role.DISCLOSURE)
        || (policy.headlineNamingEmployerCounts()
            && Boolean.TRUE.equals(facts.author().headlineNamesEmployer()));
  }

  private @Nullable Check check(TextFindings findings, PostFacts facts) {
    if (isDisclosed(findings, facts)) {
      return findings.has(Role.COMPETITOR) ? new Check("FTC-COMPARE", Severity.INFO) : null;
    }
    if (findings.has(Role.DISCLOSURE_WEAK)) {
      return new Check("FTC-WEAK", Severity.LOW);
    }
    if (findings.has(Role.DISCLOSURE_AMBIGUOUS) || findings.has(Role.DISCLOSURE_OTHER_LANGUAGE)) {
      return new Check("FTC-AMBIGUOUS", Severity.MED);
    }
    if (Boolean.TRUE.equals(facts.author().bioNamesEmployer())) {
      return new Check("FTC-BIO-ONLY", Severity.MED);
    }
    return new Check("FTC-MISSING", Severity.HIGH);
  }
}
