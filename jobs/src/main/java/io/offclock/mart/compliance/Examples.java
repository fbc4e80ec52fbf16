package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EffortSource;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Visibility;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a rule is tried before it is used on anybody: {@code offclock rules check} runs them all.
 *
 * @param fires where it must fire; of R-NLRA and R-OFFDUTY, where it must let a post pass
 * @param silent where it must not
 */
record Examples(
    @JsonProperty(required = true) List<Example> fires,
    @JsonProperty(required = true) List<Example> silent)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * One invented post and what is known of it; of R-FLSA an event of work and of R-DISCONNECT a
   * prompt, both without a text. What is left out is as of an employee's own public post, written
   * in English off working hours, of which nothing else is known.
   *
   * @param text the words; null where there are none, as of a like
   * @param language BCP 47; {@code und} where it is not known
   * @param platform lower case
   * @param check check of the rule that must be among those that fire; null where any will do
   */
  record Example(
      @Nullable String text,
      @Nullable String language,
      @Nullable String platform,
      @Nullable String check,
      @Nullable Facts facts)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    Facts known() {
      return facts == null ? Facts.NOTHING : facts;
    }
  }

  /**
   * What is known of an invented post beside its text; null stands for what {@link Example} says.
   *
   * @param at instant of publication, as 2026-10-12T14:00:00Z
   * @param accessMethod of R-ACCESS: how the data was got
   * @param basisId of R-ACCESS: the consent on record
   * @param consent of R-ACCESS: where that consent stood when the data was taken
   * @param country of R-GDPR: where the person works, ISO 3166-1 alpha-2; of R-DISCONNECT: where
   *     the recipient of a prompt does
   * @param optedIn of R-GDPR: an account in the programme, or a business account
   * @param processingBasisId of R-GDPR: the legal basis on record for the site
   * @param agreementId of R-GDPR: the agreement for the site
   * @param effortClass of R-FLSA: when the work was done; null as the hours class
   * @param effortSource of R-FLSA: the clock that says so; null for the composing clock
   * @param companyRelated of R-FLSA: false, or null, of what is personal
   * @param requiredCampaign of R-FLSA: a campaign in force requires taking part
   * @param quota of R-FLSA: a campaign in force has a quota or a leaderboard
   * @param onTimeCard of R-FLSA: a time card pays the time of the work
   * @param subdivision of R-DISCONNECT: the part of that country; the hours class is the
   *     recipient's when it was sent
   */
  record Facts(
      @Nullable Boolean supervisor,
      @Nullable Boolean employed,
      @Nullable EmploymentClass employmentClass,
      @Nullable Boolean registered,
      @Nullable Boolean covered,
      @Nullable Boolean companyAccount,
      @Nullable Boolean bioNamesEmployer,
      @Nullable Boolean headlineNamesEmployer,
      @Nullable ActivityKind kind,
      @Nullable ContentOrigin origin,
      @Nullable Visibility visibility,
      @Nullable HoursClass hoursClass,
      @Nullable Instant at,
      @Nullable Boolean productPhoto,
      @Nullable Boolean companyLink,
      @Nullable Boolean targetProtected,
      @Nullable String contentId,
      @Nullable String accessMethod,
      @Nullable String basisId,
      @Nullable ConsentState consent,
      @Nullable String country,
      @Nullable Boolean optedIn,
      @Nullable String processingBasisId,
      @Nullable String agreementId,
      @Nullable HoursClass effortClass,
      @Nullable EffortSource effortSource,
      @Nullable Boolean companyRelated,
      @Nullable Boolean requiredCampaign,
      @Nullable Boolean quota,
      @Nullable Boolean onTimeCard,
      @Nullable String subdivision)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    static final Facts NOTHING =
        new Facts(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    PostFacts ofPost() {
      ActivityKind is = kind == null ? ActivityKind.POST : kind;
      boolean ofCompany = Boolean.TRUE.equals(companyAccount);
      return new PostFacts(
          new PostFacts.Author(
              supervisor,
              employed == null ? !ofCompany : employed,
              employmentClass == null ? EmploymentClass.EXEMPT : employmentClass,
              Boolean.TRUE.equals(registered),
              Boolean.TRUE.equals(covered),
              ofCompany,
              bioNamesEmployer,
              headlineNamesEmployer),
          is,
          origin == null ? originOf(is) : origin,
          visibility == null ? Visibility.PUBLIC : visibility,
          hoursClass == null ? HoursClass.OFF_AFTER : hoursClass,
          at,
          Boolean.TRUE.equals(productPhoto),
          Boolean.TRUE.equals(companyLink),
          contentId,
          Boolean.TRUE.equals(targetProtected));
    }

    WorkEvent ofWork() {
      PostFacts post = ofPost();
      return new WorkEvent(
          post.author().employmentClass(),
          effortClass == null ? post.hoursClass() : effortClass,
          effortSource == null ? EffortSource.COMPOSED : effortSource,
          post.kind(),
          post.origin(),
          Boolean.TRUE.equals(companyRelated),
          Boolean.TRUE.equals(requiredCampaign),
          Boolean.TRUE.equals(quota),
          Boolean.TRUE.equals(onTimeCard));
    }

    /** The check of R-DISCONNECT that a prompt hits; null where none does. */
    @Nullable String disconnected(DisconnectRule rule) {
      return rule.check(ofPost().hoursClass(), country, subdivision);
    }

    AccessDecision accessed(AccessRule rule) {
      return rule.decide(
          Objects.requireNonNullElse(accessMethod, "PUBLIC"),
          basisId,
          consent == null ? ConsentState.NOT_RECORDED : consent,
          visibility == null ? Visibility.PUBLIC : visibility);
    }

    List<String> dataProtection(DataProtectionRule rule) {
      return rule.checks(
          new DataProtectionRule.Processing(
              country, Boolean.TRUE.equals(optedIn), processingBasisId, agreementId));
    }

    private static ContentOrigin originOf(ActivityKind kind) {
      return switch (kind) {
        case REACTION -> ContentOrigin.REACTION;
        case RESHARE -> ContentOrigin.RESHARE;
        default -> ContentOrigin.ORIGINAL;
      };
    }
  }
}
