package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EffortSource;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.mart.compliance.OffClockWorkPolicy.Ground;
import io.offclock.mart.compliance.WorkEvent.Standing;
import io.offclock.mart.compliance.WorkEvent.Verdict;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * R-FLSA: work-directed effort of non-exempt persons off the clock (29 CFR 785.11-12). Its subject
 * is the employer's campaign, never a person; what it estimates goes to payroll.
 */
public final class OffClockWorkRule implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long SECONDS_PER_MINUTE = 60;
  private static final long SECONDS_PER_HOUR = 3600;

  private final OffClockWorkPolicy policy;

  OffClockWorkRule(OffClockWorkPolicy policy) {
    this.policy = policy;
  }

  /** Decides on one activity. */
  public Verdict decide(WorkEvent event) {
    if (event.employmentClass() != EmploymentClass.NON_EXEMPT) {
      return none("not of a non-exempt person");
    }
    if (event.kind() == ActivityKind.REACTION) {
      return none("a reaction is no work");
    }
    if (!event.isCompanyRelated()) {
      return none("personal");
    }
    Ground ground = ground(event);
    if (ground == null) {
      return none("nothing directs it");
    }
    if (event.isOnTimeCard()) {
      return none("on a time card");
    }
    if (event.effortClass() == HoursClass.UNKNOWN) {
      return new Verdict(Standing.UNKNOWN, "when the work was done is not known", 0, null);
    }
    if (!event.effortClass().isOff()) {
      return none("the work was done on the clock, or in a flexible band");
    }
    Confidence confidence =
        event.effortSource() == EffortSource.COMPOSED ? Confidence.HIGH : Confidence.LOW;
    return new Verdict(Standing.EXPOSED, "FLSA-" + name(ground), minutes(event), confidence);
  }

  /**
   * True where scheduled and estimated time together are more than a week may have.
   *
   * @param scheduledSeconds live shifts of the person in the week
   * @param estimatedMinutes exposed minutes of the person in the week
   */
  public boolean isOvertimeWeek(long scheduledSeconds, long estimatedMinutes) {
    return isBeyond(scheduledSeconds, estimatedMinutes, policy.weeklyHours());
  }

  /**
   * True where scheduled and estimated time together are more than a day may have there.
   *
   * @param country ISO 3166-1 alpha-2; null where it is not known: then no day is
   * @param subdivision ISO 3166-2 part behind the hyphen; null where it is not known
   */
  public boolean isOvertimeDay(
      @Nullable String country,
      @Nullable String subdivision,
      long scheduledSeconds,
      long estimatedMinutes) {
    Integer hours = Jurisdictions.of(policy.dailyHours(), country, subdivision);
    return hours != null && isBeyond(scheduledSeconds, estimatedMinutes, hours);
  }

  private static boolean isBeyond(long scheduledSeconds, long estimatedMinutes, int hours) {
    return scheduledSeconds + estimatedMinutes * SECONDS_PER_MINUTE > hours * SECONDS_PER_HOUR;
  }

  private @Nullable Ground ground(WorkEvent event) {
    for (Ground ground : policy.workDirected()) {
      boolean holds =
          switch (ground) {
            case COMPANY_SUGGESTED -> event.origin() == ContentOrigin.COMPANY_SUGGESTED;
            case REQUIRED_CAMPAIGN -> event.isRequired();
            case QUOTA_OR_LEADERBOARD -> event.hasQuota();
            case CUSTOMER_REPLY -> isReply(event);
          };
      if (holds) {
        return ground;
      }
    }
    return null;
  }

  private int minutes(WorkEvent event) {
    if (isReply(event)) {
      return policy.minutes().reply();
    }
    boolean shared =
        event.origin() == ContentOrigin.COMPANY_SUGGESTED || event.kind() == ActivityKind.RESHARE;
    return shared ? policy.minutes().share() : policy.minutes().original();
  }

  private static boolean isReply(WorkEvent event) {
    return event.kind() == ActivityKind.REPLY || event.kind() == ActivityKind.COMMENT;
  }

  private static String name(Ground ground) {
    return switch (ground) {
      case COMPANY_SUGGESTED -> "SUGGESTED";
      case REQUIRED_CAMPAIGN -> "REQUIRED";
      case QUOTA_OR_LEADERBOARD -> "QUOTA";
      case CUSTOMER_REPLY -> "REPLY";
    };
  }

  private static Verdict none(String reason) {
    return new Verdict(Standing.NONE, reason, 0, null);
  }
}
