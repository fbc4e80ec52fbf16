package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The file {@code R-CONF.yaml}. */
record ConfidentialPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;
}
