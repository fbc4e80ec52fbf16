package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code R-FTC.yaml}.
 *
 * @param foldCodePoints network, lower case, to the code points it shows before the reader must
 *     click; a network that is not listed shows all
 * @param lastStrongTag position in a run of hashtags, from 1, up to which a disclosure is hard to
 *     miss
 * @param headlineNamingEmployerCounts a headline that names the employer beside each post discloses
 * @param reshareIsEndorsement passing on without a word counts as praise of its own
 * @param incentives when sharing is rewarded: passing on counts as praise then too
 * @param productPhotos ids of content of the company whose picture shows a product: sharing it with
 *     words that name company or product is praise; null for none
 */
record DisclosurePolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) Map<String, Integer> foldCodePoints,
    @JsonProperty(required = true) int lastStrongTag,
    @JsonProperty(required = true) boolean headlineNamingEmployerCounts,
    @JsonProperty(required = true) boolean reshareIsEndorsement,
    @JsonProperty(required = true) List<Incentive> incentives,
    @Nullable List<String> productPhotos,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;

  /** A time {@code [from, to)} in which the company rewards sharing, with prizes or otherwise. */
  record Incentive(
      @JsonProperty(required = true) Instant from, @JsonProperty(required = true) Instant to)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean isInForceAt(Instant at) {
      return !at.isBefore(from) && at.isBefore(to);
    }
  }
}
