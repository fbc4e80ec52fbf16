package io.offclock.mart.compliance;

import org.jspecify.annotations.Nullable;

/**
 * What a rule said of one post.
 *
 * @param reason why, in words without any of the post's
 * @param incident null unless it fired
 */
public record RuleOutcome(
    String ruleId, Status status, String reason, @Nullable Incident incident) {
  /** How far a rule came. */
  public enum Status {
    FIRED,
    /** It takes the post away from most other rules. */
    LETS_PASS,
    /** What the rule looks for is not there. */
    NOT_MET,
    /** It is there, and something takes it away. */
    EXCLUDED,
    /** Another rule came first. */
    NOT_REACHED
  }

  static RuleOutcome fired(Incident incident) {
    return new RuleOutcome(
        incident.ruleId(), Status.FIRED, String.join(", ", incident.checksHit()), incident);
  }

  static RuleOutcome letsPass(RulePolicy policy, String reason) {
    return new RuleOutcome(policy.id(), Status.LETS_PASS, reason, null);
  }

  static RuleOutcome notMet(RulePolicy policy, String reason) {
    return new RuleOutcome(policy.id(), Status.NOT_MET, reason, null);
  }

  static RuleOutcome excluded(RulePolicy policy, String reason) {
    return new RuleOutcome(policy.id(), Status.EXCLUDED, reason, null);
  }

  static RuleOutcome notReached(RulePolicy policy, RulePolicy by) {
    return new RuleOutcome(policy.id(), Status.NOT_REACHED, by.id() + " came first", null);
  }
}
