package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples' campaigns: what of them is the employer's to answer for, and whose name is not. */
class NightOnSamplesCampaignsTest {
  @Test
  void promptsOfASaturdayInSydneyAreOffScheduleAndAnAgreementDecides() throws Exception {
    assertThat(
            rows(
                """
                SELECT "grouping", employment_class, prompts, prompts_off, prompts_off_persons, prompts_high,
                  prompts_med, prompts_unlisted, subject_type, adverse_action_allowed
                FROM campaign_exposure WHERE campaign_id = 'launch' AND period = '2026-W37'
                  AND (employment_class IS NULL OR employment_class = 'EXEMPT') ORDER BY "grouping"
                """))
        .extracting(Object::toString)
        .containsExactly(
            "{grouping=COMPANY, employment_class=null, prompts=6, prompts_off=6,"
                + " prompts_off_persons=6, prompts_high=0, prompts_med=6, prompts_unlisted=0,"
                + " subject_type=EMPLOYER_CAMPAIGN, adverse_action_allowed=false}",
            "{grouping=EMPLOYMENT_CLASS, employment_class=EXEMPT, prompts=6, prompts_off=6,"
                + " prompts_off_persons=6, prompts_high=0, prompts_med=6, prompts_unlisted=0,"
                + " subject_type=EMPLOYER_CAMPAIGN, adverse_action_allowed=false}");
  }

  @Test
  void promptsOfAMondayMorningAreOnScheduleAndOnesOfASaturdayInNewYorkAreUnlisted()
      throws Exception {
    assertThat(
            rows(
                """
                SELECT period, prompts, prompts_off, prompts_other, prompts_unknown, prompts_unlisted
                FROM campaign_exposure WHERE campaign_id = 'launch' AND "grouping" = 'COMPANY'
                  AND period IN ('2026-W38', '2026-W39', '2026-W40') ORDER BY period
                """))
        .extracting(Object::toString)
        .containsExactly(
            "{period=2026-W38, prompts=6, prompts_off=0, prompts_other=6, prompts_unknown=0,"
                + " prompts_unlisted=0}",
            "{period=2026-W39, prompts=6, prompts_off=6, prompts_other=0, prompts_unknown=0,"
                + " prompts_unlisted=6}",
            "{period=2026-W40, prompts=0, prompts_off=0, prompts_other=0, prompts_unknown=0,"
                + " prompts_unlisted=0}");
  }

  @Test
  void aCampaignHasRowsInTheWeeksInWhichItIsInForceAndSaysOnWhichTerms() throws Exception {
    assertThat(
            rows(
                """
                SELECT campaign_id, min(period) AS first, max(period) AS last, count(*) AS rows,
                  bool_and(is_required) AS required, bool_and(has_quota) AS quota,
                  bool_and(in_force_everywhere) AS everywhere, any_value(campaigns_input) AS campaigns,
                  any_value(prompts_input) AS prompts, any_value(time_cards_input) AS cards
                FROM campaign_exposure WHERE campaign_id IS NOT NULL GROUP BY campaign_id ORDER BY campaign_id
                """))
        .extracting(Object::toString)
        .containsExactly(
            "{campaign_id=city-ranking, first=2026-W40, last=2026-W43, rows=16, required=false,"
                + " quota=true, everywhere=false, campaigns=PROVIDED, prompts=PROVIDED,"
                + " cards=PROVIDED}",
            "{campaign_id=launch, first=2026-W37, last=2026-W40, rows=16, required=true,"
                + " quota=false, everywhere=true, campaigns=PROVIDED, prompts=PROVIDED,"
                + " cards=PROVIDED}");
  }

  @Test
  void aRequiredCampaignExposesNonExemptPersonsAloneAndATimeCardTakesWorkOut() throws Exception {
    assertThat(
            SampleNight.of().unsuppressed().get(Table.CAMPAIGN_EXPOSURE).stream()
                .filter(row -> "EXEMPT".equals(row.getAs("employment_class")))
                .mapToLong(row -> row.<Long>getAs("exposure_min"))
                .sum())
        .isZero();
    try (Duck duck = Duck.withRoster(SampleNight.of())) {
      assertThat(
              duck.number(
                  "SELECT count(*) FROM campaign_work WHERE campaign_id = 'launch' AND is_exposed"))
          .isGreaterThan(5);
      assertThat(
              duck.number(
                  "SELECT count(*) FROM campaign_work WHERE is_directed AND is_paid AND NOT is_unknown"))
          .isPositive();
    }
  }

  @Test
  void nothingIsSaidOfSuppressedActivityOfTooFewNotEvenThatThereIsNone() throws Exception {
    assertThat(
            rows(
                """
                SELECT DISTINCT campaign_recheck, recheck_persons, recheck_suppressed_reason
                FROM campaign_exposure WHERE campaign_id IS NOT NULL AND "grouping" = 'COMPANY'
                """))
        .extracting(Object::toString)
        .containsExactly(
            "{campaign_recheck=null, recheck_persons=null, recheck_suppressed_reason=PRIMARY}");
  }

  private static List<Map<String, Object>> rows(String sql) throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      return duck.query(sql);
    }
  }
}
