package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a rule's parameters come from: configuration that counsel sets and dates, not advice.
 *
 * @param asOf day on which the source was last looked at
 */
record Legal(
    @JsonProperty(required = true) String source, @JsonProperty(required = true) LocalDate asOf)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
