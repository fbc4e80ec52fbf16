package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * The file {@code R-DISCONNECT.yaml}.
 *
 * @param jurisdictions ISO 3166-1 country, or with its part such as {@code CA-ON}, to how it
 *     protects the time off; others have no rule
 */
record DisconnectPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Map<String, Mode> jurisdictions,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;

  /** How a jurisdiction protects time off. */
  enum Mode {
    /** The employer must not contact anybody then. */
    PROHIBITED(Severity.HIGH),
    /** An agreement or a code decides. */
    AGREEMENT_OR_CODE(Severity.MED);

    private final Severity severity;

    Mode(Severity severity) {
      this.severity = severity;
    }

    Severity severity() {
      return severity;
    }
  }
}
