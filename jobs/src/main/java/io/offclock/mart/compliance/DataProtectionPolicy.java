package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The file {@code R-GDPR.yaml}.
 *
 * @param regions ISO 3166-1 alpha-2, upper case: where the gate holds
 */
record DataProtectionPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) List<String> regions,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;
}
