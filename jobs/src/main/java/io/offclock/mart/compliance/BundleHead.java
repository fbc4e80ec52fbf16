package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * The file {@code bundle.yaml}.
 *
 * @param undeterminedLanguages codes by which a source says that it does not know the language
 * @param maxCodePoints code points of a text that are examined; the rest is counted as cut
 * @param maxSpans places kept of each kind and post as evidence; more are kept only where a verdict
 *     depends on them
 */
record BundleHead(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) List<String> undeterminedLanguages,
    @JsonProperty(required = true) int maxCodePoints,
    @JsonProperty(required = true) int maxSpans)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
