package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-FTC: an employee praises the company or its product without a clear disclosure. */
final class DisclosureRule {
  private static final List<Role> EVIDENCE =
      List.of(
          Role.BRAND,
          Role.PRODUCT,
          Role.ENDORSEMENT,
          Role.DISCLOSURE_WEAK,
          Role.DISCLOSURE_OTHER_LANGUAGE,
          Role.DISCLOSURE_AMBIGUOUS);

  private DisclosureRule() {}

  /** A check and its severity. */
  private record Check(String name, Severity severity) {}

  /** The incident of a post; null where nothing had to be disclosed, or was disclosed clearly. */
  static @Nullable Incident decide(
      DisclosurePolicy policy, TextFindings findings, PostFacts facts) {
    if (!isOwnPublicPost(facts) || !isEndorsement(findings, facts) || isOther(findings)) {
      return null;
    }
    Check check = check(policy, findings, facts);
    if (check == null) {
      return null;
    }
    boolean campaign = facts.origin() == ContentOrigin.COMPANY_SUGGESTED;
    // With the audience or the profile unknown the post may be none, or milder.
    boolean certain =
        facts.visibility() == Visibility.PUBLIC
            && (!check.name().equals("FTC-MISSING") || facts.bioNamesEmployer() != null);
    return new Incident(
        policy.id(),
        policy.version(),
        List.of(check.name()),
        policy.id(),
        campaign ? SubjectType.EMPLOYER_CAMPAIGN : SubjectType.EMPLOYEE_POST,
        findings.spans(EVIDENCE),
        findings.exclusions(),
        check.severity(),
        certain ? Confidence.HIGH : Confidence.LOW,
        false,
        !campaign,
        campaign,
        policy.route());
  }

  private static boolean isOwnPublicPost(PostFacts facts) {
    return facts.employed()
        && !facts.companyAccount()
        && facts.visibility() != Visibility.LIMITED
        && facts.kind() != ActivityKind.REACTION
        && facts.origin() != ContentOrigin.REACTION;
  }

  private static boolean isEndorsement(TextFindings findings, PostFacts facts) {
    boolean company = findings.has(Role.BRAND) || findings.has(Role.PRODUCT);
    boolean linkWithComment =
        (facts.companyLink() || findings.companyLink()) && findings.hasOwnWords();
    return company && (findings.has(Role.ENDORSEMENT) || facts.productPhoto() || linkWithComment);
  }

  /** Jobs, charity and culture, where no product is named. */
  private static boolean isOther(TextFindings findings) {
    return !findings.has(Role.PRODUCT)
        && (findings.has(Role.JOBS) || findings.has(Role.CHARITY) || findings.has(Role.CULTURE));
  }

  private static @Nullable Check check(
      DisclosurePolicy policy, TextFindings findings, PostFacts facts) {
    boolean headline =
        policy.headlineNamingEmployerCounts() && Boolean.TRUE.equals(facts.headlineNamesEmployer());
    if (findings.has(Role.DISCLOSURE) || headline) {
      return null;
    }
    if (findings.has(Role.DISCLOSURE_WEAK)) {
      return new Check("FTC-WEAK", Severity.LOW);
    }
    if (findings.has(Role.DISCLOSURE_AMBIGUOUS) || findings.has(Role.DISCLOSURE_OTHER_LANGUAGE)) {
      return new Check("FTC-AMBIGUOUS", Severity.MED);
    }
    if (Boolean.TRUE.equals(facts.bioNamesEmployer())) {
      return new Check("FTC-BIO-ONLY", Severity.MED);
    }
    return new Check("FTC-MISSING", Severity.HIGH);
  }
}
