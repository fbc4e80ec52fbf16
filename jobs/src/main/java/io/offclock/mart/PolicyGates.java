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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rule engine as attribution asks it: access first, then what is company's, then protection.
 */
public record PolicyGates(RuleEngine engine) implements Gates {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean permitsAccess(
      People.Account account, Visibility visibility, @Nullable LocalDate observedOn) {
    return decide(engine.bundle().accessRule(), account, visibility, observedOn).verdict()
        == AccessDecision.Verdict.PERMITTED;
  }

  @Override
  public boolean isCompanyRelated(@Nullable String findings) {
    // Asked of every activity: the line is ours, so its beginning can be read without parsing it.
    return findings != null && findings.contains("\"companyRelated\":true");
  }

  @Override
  public boolean isProtected(
      @Nullable String findings, @Nullable Boolean supervisor, boolean targetIsProtected) {
    TextFindings found =
        findings != null && findings.contains("\"isProtected\":true")
            ? TextFindings.fromJson(findings)
            : TextFindings.NONE;
    if (!found.isProtected() && !targetIsProtected) {
      return false;
    }
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
   * Decides on an account row. The row states a consent by its basis, and the consent is in force
   * while the row is valid: data taken after the row ended was taken without it.
   */
  static AccessDecision decide(
      AccessRule rule,
      People.Account account,
      Visibility visibility,
      @Nullable LocalDate observedOn) {
    LocalDate withdrawn = account.validTo();
    boolean over = observedOn != null && withdrawn != null && !observedOn.isBefore(withdrawn);
    ConsentState consent =
        account.basisId() == null
            ? ConsentState.NOT_RECORDED
            : over ? ConsentState.NOT_IN_FORCE : ConsentState.IN_FORCE;
    return rule.decide(account.accessMethod(), account.basisId(), consent, visibility);
  }
}
