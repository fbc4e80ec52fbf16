package io.offclock.mart.compliance;

import io.offclock.contract.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gate R-ACCESS: whether an account's data was got in a way that the bundle permits. */
public final class AccessRule {
  private final AccessPolicy policy;

  AccessRule(AccessPolicy policy) {
    this.policy = policy;
  }

  /**
   * Decides for the rows of one account.
   *
   * @param accessMethod as the accounts file states it; any letter case
   * @param basisId the consent on record; null where none is stated
   * @param consent where that consent stood when the data was observed
   */
  public AccessDecision decide(
      String accessMethod, @Nullable String basisId, ConsentState consent, Visibility visibility) {
    AccessPolicy.Method method = policy.method(accessMethod);
    if (method == null) {
      return quarantine("ACCESS-METHOD");
    }
    boolean consented = basisId != null && !basisId.isBlank() && consent == ConsentState.IN_FORCE;
    if (method.consent() == AccessPolicy.Consent.ALWAYS && !consented) {
      return quarantine("ACCESS-CONSENT");
    }
    if (method.consent() == AccessPolicy.Consent.WHEN_PRIVATE
        && visibility == Visibility.LIMITED
        && !consented) {
      return quarantine("ACCESS-VISIBILITY");
    }
    return AccessDecision.PERMITTED;
  }

  /** True where the bundle names the method at all, with or without a consent. */
  public boolean permitsMethod(String accessMethod) {
    return policy.method(accessMethod) != null;
  }

  private AccessDecision quarantine(String check) {
    return new AccessDecision(
        AccessDecision.Verdict.QUARANTINE,
        Incident.onCollecting(policy, policy.route(), List.of(check)));
  }
}
