package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EffortSource;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import org.jspecify.annotations.Nullable;

/**
 * What a person did for the company, as far as R-FLSA asks. None of it is the person.
 *
 * @param employmentClass as of the effort's clock; UNKNOWN where the roster says nothing then
 * @param effortClass when the work was done
 * @param effortSource the clock that the class rests on
 * @param isCompanyRelated false of what is personal
 * @param isRequired a campaign in force there and then requires taking part
 * @param hasQuota a campaign in force there and then has a quota or a leaderboard
 * @param isOnTimeCard the effort's clock is on a time card of the person
 */
public record WorkEvent(
    EmploymentClass employmentClass,
    HoursClass effortClass,
    EffortSource effortSource,
    ActivityKind kind,
    ContentOrigin origin,
    boolean isCompanyRelated,
    boolean isRequired,
    boolean hasQuota,
    boolean isOnTimeCard) {

  /**
   * What R-FLSA says of it.
   *
   * @param standing whether it counts
   * @param reason why, in words without any of the post's; of an exposure the check that hit
   * @param minutes estimated work; 0 unless exposed
   * @param confidence HIGH by the composing clock, LOW by the publishing clock; null unless exposed
   */
  public record Verdict(
      Standing standing, String reason, int minutes, @Nullable Confidence confidence) {}

  /** Whether an event counts. */
  public enum Standing {
    /** Work of a non-exempt person off the clock that no time card pays. */
    EXPOSED,
    /** The same, but nobody knows whether it was off the clock: counted apart. */
    UNKNOWN,
    /** None of R-FLSA's business. */
    NONE
  }
}
