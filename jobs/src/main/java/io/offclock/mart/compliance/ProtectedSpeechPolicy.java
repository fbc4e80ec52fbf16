package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The file {@code R-NLRA.yaml}.
 *
 * @param nearTokens greatest difference of token positions between a condition term and an
 *     employer-side word
 */
record ProtectedSpeechPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) int nearTokens,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;
}
