package io.offclock.mart.compliance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate R-GDPR: whether a person's account may be processed at all where data protection forbids
 * the general screening of employees' profiles, public or not (Article 29 Working Party, Opinion
 * 2/2017, WP249).
 */
public final class DataProtectionRule {
  private final DataProtectionPolicy policy;

  DataProtectionRule(DataProtectionPolicy policy) {
    this.policy = policy;
  }

  /**
   * What is known of the processing.
   *
   * @param country ISO 3166-1 alpha-2 of where the person works; null where the roster states none,
   *     which is no listed region
   * @param optedIn an account that its person opted in to the programme with, or a business account
   * @param processingBasisId the legal basis on record for the site; null where there is none
   * @param agreementId the agreement for the site, as with a works council; null where there is
   *     none
   */
  public record Processing(
      @Nullable String country,
      boolean optedIn,
      @Nullable String processingBasisId,
      @Nullable String agreementId) {}

  /** True where the gate holds in a country. */
  public boolean isListed(@Nullable String country) {
    return country != null && policy.regions().contains(country);
  }

  /** The checks that forbid it, in the order of the rule; empty where it is permitted. */
  public List<String> checks(Processing processing) {
    List<String> checks = new ArrayList<>();
    if (isListed(processing.country())) {
      if (!processing.optedIn()) {
        checks.add("GDPR-OPT-IN");
      }
      if (processing.processingBasisId() == null) {
        checks.add("GDPR-BASIS");
      }
      if (processing.agreementId() == null) {
        checks.add("GDPR-AGREEMENT");
      }
    }
    return checks;
  }

  /**
   * The incident on the collector.
   *
   * @param checks at least one
   */
  public Incident incident(List<String> checks) {
    return Incident.onCollecting(policy, policy.route(), checks);
  }
}
