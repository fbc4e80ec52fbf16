package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The file {@code R-OFFDUTY.yaml}. */
record OffDutyPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;
}
