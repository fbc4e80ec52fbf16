package io.offclock.mart.compliance;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired on one post, or on one way of collecting.
 *
 * @param checksHit checks of the rule that fired, in the order of the rule
 * @param primaryRule first rule in order of evaluation that fired on the same post
 * @param spans evidence without text, in the order of the text
 * @param contextHash key id and keyed hash of the sentences in which the evidence stands; null
 *     where nothing may be or was kept of them
 * @param exclusionsApplied what kept a check, or part of one, from firing
 * @param severity the highest of its checks
 * @param adverseActionAllowed false while nobody has confirmed the incident, and for good where
 *     {@code adverseActionOnceConfirmed} is false
 * @param adverseActionOnceConfirmed true where the pipeline does not bar it after confirmation;
 *     never a recommendation
 * @param personWithheld the row must not carry the person, department or class: the post was
 *     suppressed (and then nothing else of it), or the subject is not a person's post
 */
public record Incident(
    String ruleId,
    String ruleVersion,
    List<String> checksHit,
    String primaryRule,
    SubjectType subjectType,
    List<Span> spans,
    @Nullable String contextHash,
    List<String> exclusionsApplied,
    Severity severity,
    Confidence confidence,
    boolean adverseActionAllowed,
    boolean adverseActionOnceConfirmed,
    boolean personWithheld,
    Route route)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * An incident on a post.
   *
   * @param checks at least one; the gravest decides the severity
   * @param suppressed R-NLRA suppresses the post: the spans alone go to counsel
   */
  static Incident ofPost(
      RulePolicy policy,
      Route route,
      List<Check> checks,
      List<Span> spans,
      List<String> exclusions,
      Confidence confidence,
      boolean suppressed) {
    return new Incident(
        policy.id(),
        policy.version(),
        checks.stream().map(Check::name).distinct().toList(),
        policy.id(),
        SubjectType.EMPLOYEE_POST,
        spans,
        null,
        suppressed ? List.of("R-NLRA") : exclusions,
        checks.stream().map(Check::severity).max(Comparator.naturalOrder()).orElseThrow(),
        confidence,
        false,
        !suppressed,
        suppressed,
        suppressed ? Route.COUNSEL : route);
  }

  /** An incident on whoever collected the data, never on the person whose data it is. */
  static Incident onCollecting(RulePolicy policy, Route route, List<String> checks) {
    return new Incident(
        policy.id(),
        policy.version(),
        checks,
        policy.id(),
        SubjectType.DATA_GOVERNANCE,
        List.of(),
        null,
        List.of(),
        Severity.HIGH,
        Confidence.HIGH,
        false,
        false,
        true,
        route);
  }

  /** The same on the employer's campaign whose words the post carries: never on the person. */
  Incident ofCampaign() {
    return new Incident(
        ruleId,
        ruleVersion,
        checksHit,
        primaryRule,
        SubjectType.EMPLOYER_CAMPAIGN,
        spans,
        contextHash,
        exclusionsApplied,
        severity,
        confidence,
        false,
        false,
        true,
        route);
  }

  /**
   * The same among the others of its post.
   *
   * @param hash of the words around the evidence; null where nothing may be kept of them
   */
  Incident within(String rule, @Nullable String hash) {
    return new Incident(
        ruleId,
        ruleVersion,
        checksHit,
        rule,
        subjectType,
        spans,
        hash,
        exclusionsApplied,
        severity,
        confidence,
        adverseActionAllowed,
        adverseActionOnceConfirmed,
        personWithheld,
        route);
  }
}
