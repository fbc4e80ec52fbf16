package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The file {@code R-FLSA.yaml}.
 *
 * @param minutes estimated work by what was done; never reduced for being little
 * @param workDirected what makes an activity work that the company asked for, or gains from; the
 *     first that holds is named
 * @param weeklyHours scheduled hours and the estimate together, of a week, beyond which overtime is
 *     at stake
 * @param dailyHours the same of a day, by jurisdiction, such as {@code US-CA}; elsewhere days do
 *     not count
 */
record OffClockWorkPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Minutes minutes,
    @JsonProperty(required = true) List<Ground> workDirected,
    @JsonProperty(required = true) int weeklyHours,
    @JsonProperty(required = true) Map<String, Integer> dailyHours,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;

  /**
   * Estimated minutes of one activity.
   *
   * @param share of company-suggested content, or of somebody else's post passed on
   * @param original of a post of one's own
   * @param reply of an answer
   */
  record Minutes(
      @JsonProperty(required = true) int share,
      @JsonProperty(required = true) int original,
      @JsonProperty(required = true) int reply)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** What makes an activity work-directed. */
  enum Ground {
    /** The company's programme offered the content. */
    COMPANY_SUGGESTED,
    /** A campaign in force there requires taking part. */
    REQUIRED_CAMPAIGN,
    /** A campaign in force there has a quota or a leaderboard. */
    QUOTA_OR_LEADERBOARD,
    /** An answer that speaks of the company or its products. */
    CUSTOMER_REPLY
  }
}
