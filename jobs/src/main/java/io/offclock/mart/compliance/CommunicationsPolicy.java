package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code R-FINRA.yaml}.
 *
 * @param promissoryNearTokens greatest difference of token positions between a promise of gain and
 *     an investment term
 * @param performanceNearTokens the same for a percentage
 * @param offChannelNearTokens the same for an invitation to go elsewhere
 * @param approvedContent what a principal has approved before use
 */
record CommunicationsPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) int promissoryNearTokens,
    @JsonProperty(required = true) int performanceNearTokens,
    @JsonProperty(required = true) int offChannelNearTokens,
    @JsonProperty(required = true) List<Approved> approvedContent,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;

  /**
   * Approved content: a post that is word for word this text, links to this page, or was published
   * with this content id as the company offered it. One of the three is stated.
   *
   * @param text null where not stated
   * @param url null where not stated
   * @param contentId as the export states it; null where not stated
   * @param from first instant of the approval
   * @param to instant from which it no longer holds; null while it does
   */
  record Approved(
      @JsonProperty(required = true) String id,
      @Nullable String text,
      @Nullable String url,
      @Nullable String contentId,
      @JsonProperty(required = true) Instant from,
      @Nullable Instant to)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean holdsAt(Instant at) {
      return !at.isBefore(from) && (to == null || at.isBefore(to));
    }
  }
}
