package io.offclock.mart;

import io.offclock.attribution.Gates;
import io.offclock.attribution.People;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.AccessDecision;
import io.offclock.mart.compliance.AccessRule;
import io.offclock.mart.compliance.ConsentState;
import io.offclock.mart.compliance.PostFacts;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.TextFindings;
import org.jspecify.annotations.Nullable;

/**
 * The rule engine as attribution asks it: access first, then what is company's, then protection.
 */
public record PolicyGates(RuleEngine engine) implements Gates {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean permitsAccess(People.Account account, Visibility visibility) {
    return decide(
                engine.bundle().accessRule(), account.accessMethod(), account.basisId(), visibility)
            .verdict()
        == AccessDecision.Verdict.PERMITTED;
  }

  @Override
  public boolean isCompanyRelated(@Nullable String findings) {
    return findings != null && TextFindings.fromJson(findings).companyRelated();
  }

  @Override
  public boolean isProtected(
      @Nullable String findings, @Nullable Boolean supervisor, boolean targetIsProtected) {
    TextFindings found = findings == null ? TextFindings.NONE : TextFindings.fromJson(findings);
    PostFacts facts =
        new PostFacts(
            supervisor,
            true,
            EmploymentClass.UNKNOWN,
            ContentOrigin.ORIGINAL,
            ActivityKind.POST,
            Visibility.UNKNOWN,
            false,
            false,
            false,
            null,
            null,
            targetIsProtected);
    return engine.suppresses(found, facts);
  }

  /**
   * Decides on an account row. The row states a consent by its basis and holds while the row does,
   * so a basis on a valid row is a consent in force.
   */
  static AccessDecision decide(
      AccessRule rule, String accessMethod, @Nullable String basisId, Visibility visibility) {
    return rule.decide(
        accessMethod,
        basisId,
        basisId == null ? ConsentState.NOT_RECORDED : ConsentState.IN_FORCE,
        visibility);
  }
}
