package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code R-ACCESS.yaml}.
 *
 * @param methods permitted access method, upper case, to what it needs
 */
record AccessPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) Map<String, Method> methods,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;

  @Nullable Method method(String name) {
    return methods.get(name.strip().toUpperCase(Locale.ROOT));
  }

  /** What one access method needs. */
  record Method(@JsonProperty(required = true) Consent consent) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** When a consent must be in force. */
  enum Consent {
    NEVER,
    /** For posts whose audience is known to be limited. */
    WHEN_PRIVATE,
    ALWAYS
  }
}
