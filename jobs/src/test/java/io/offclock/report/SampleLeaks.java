package io.offclock.report;

import java.time.LocalDate;

/**
 * The invented company, with rows that say they are hidden and hold figures all the same: 424242
 * and its like must be nowhere in a report.
 */
final class SampleLeaks {
  private SampleLeaks() {}

  static PublishedFixture published() {
    PublishedFixture version = SampleQuarters.published();
    uptake(version);
    change(version);
    return version
        .quarter(
            "department_adoption",
            "2026Q3",
            "grouping",
            "DEPARTMENT",
            "department",
            "Leaky",
            "new_n",
            424242,
            "not_observed_n",
            424242,
            "adoption_rate_headcount",
            0.4242,
            "adoption_rate_headcount_k",
            424242,
            "adoption_rate_headcount_n",
            424242,
            "adoption_rate_headcount_ci_lo",
            0.4242,
            "adoption_rate_headcount_ci_hi",
            0.4242,
            "suppressed_reason",
            "PRIMARY")
        .quarter(
            "posting_hours",
            "2026Q3",
            "grouping",
            "EMPLOYMENT_CLASS",
            "employment_class",
            "LEAKY",
            "activities",
            424242,
            "persons",
            424242,
            "published_on_activities",
            424242,
            "published_off_activities",
            424242,
            "published_unknown_activities",
            424242,
            "on_hours",
            424242.0,
            "baseline_off_share",
            0.4242,
            "published_off_share",
            0.4242,
            "published_off_rate_ratio",
            42.42,
            "suppressed_reason",
            "PRIMARY")
        .quarter(
            "posting_heatmap",
            "2026Q3",
            "grouping",
            "EMPLOYMENT_CLASS",
            "employment_class",
            "LEAKY",
            "iso_weekday",
            1,
            "local_hour",
            1,
            "activities",
            424242,
            "persons",
            424242,
            "suppressed_reason",
            "PRIMARY")
        .quarter(
            "incident_summary",
            "2026Q3",
            "grouping",
            "COMPANY",
            "rule_id",
            "R-LEAKY",
            "incidents",
            424242,
            "activities",
            424242,
            "persons",
            424242,
            "incidents_per_1000",
            42.42,
            "incidents_per_1000_ci_lo",
            42.42,
            "incidents_per_1000_ci_hi",
            42.42,
            "suppressed_reason",
            "TAIL")
        .quarter(
            "incident_review",
            "2026Q3",
            "measure",
            "CONFIRMED_SHARE",
            "rule_id",
            "R-LEAKY",
            "rate",
            0.4242,
            "rate_k",
            424242,
            "rate_n",
            424242,
            "rate_ci_lo",
            0.4242,
            "rate_ci_hi",
            0.4242,
            "suppressed_reason",
            "TAIL")
        .row(
            "coverage",
            "source",
            "leaky",
            "format",
            "leaky",
            "outcome",
            "SEEN",
            "records",
            424242,
            "accounts",
            424242,
            "suppressed_reason",
            "PRIMARY")
        .row(
            "coverage",
            "source",
            "leaky",
            "format",
            "leaky",
            "outcome",
            "UNKNOWN_HOURS",
            "reason",
            "NO_ZONE",
            "records",
            424242,
            "accounts",
            424242,
            "suppressed_reason",
            "PRIMARY");
  }

  /** Also of rows of which a part alone is hidden, and of a week of a series in a picture. */
  private static void change(PublishedFixture version) {
    Object[] figures = {
      SampleChange.share(424242, 424242, 0.4242, 0.4242),
      SampleChange.hazard("after_", null, null, 424242, 42.42, 42.42, 42.42),
      "lost_n",
      424242
    };
    Object[] before = SampleChange.hazard("before_", 424242, 424242, 424242, 42.42, 42.42, 42.42);
    Object[] beside = {
      "control_difference",
      0.4242,
      "control_difference_ci_lo",
      0.4242,
      "control_difference_ci_hi",
      0.4242
    };
    for (String outcome : ChangeWords.OUTCOMES) {
      SampleChange.outcome(
          version,
          SampleChange.policy("DEPARTMENT", "Leaky"),
          outcome,
          figures,
          before,
          beside,
          "suppressed_reason",
          "TAIL");
    }
    SampleChange.outcome(
        version,
        SampleChange.training("DEPARTMENT", "Sales"),
        "DELETED_BULK",
        SampleChange.share(12, 18, 0.4, 0.8),
        before,
        "before_suppressed_reason",
        "TAIL",
        beside,
        "control_suppressed_reason",
        "COMPLEMENTARY");
    for (String department : new String[] {"Leaky", null}) {
      SampleChange.effect(
          version,
          SampleChange.policy(),
          "EFFORT_OFF_SHARE",
          null,
          department,
          SampleChange.fitted(0.4242, 0.4242, 0.4242, 0.4242, 0.4242, 0.4242, 0.4242, 424242),
          "suppressed_reason",
          "PRIMARY");
    }
    SampleChange.week(version, LocalDate.of(2026, 6, 15), "Leaky", 424242, 424242, "PRIMARY");
  }

  private static void uptake(PublishedFixture version) {
    for (int week : new int[] {0, 1, 4}) {
      SampleUptake.step(
          version,
          "Leaky",
          week,
          "enabled_n",
          424242,
          "adopted_before_n",
          424242,
          "not_in_view_n",
          424242,
          "at_risk_n",
          424242,
          "events_n",
          424242,
          "censored_n",
          424242,
          "remaining_n",
          424242,
          "adopted",
          0.4242,
          "adopted_ci_lo",
          0.4242,
          "adopted_ci_hi",
          0.4242,
          "suppressed_reason",
          "PRIMARY",
          "standing_suppressed_reason",
          "PRIMARY");
    }
    for (String segment : new String[] {"ALL", "HABIT", "POWER", "LOW"}) {
      SampleUptake.row(
          version,
          LocalDate.of(2026, 9, 7),
          "Leaky",
          true,
          segment,
          "persons_n",
          424242,
          "share",
          0.4242,
          "share_k",
          424242,
          "share_n",
          424242,
          "share_ci_lo",
          0.4242,
          "share_ci_hi",
          0.4242,
          "suppressed_reason",
          "PRIMARY");
    }
    SampleUptake.split(
        version,
        "JOB_FAMILY",
        "Leaky",
        424242,
        424242,
        0.4242,
        0.4242,
        0.4242,
        "suppressed_reason",
        "TAIL");
    SampleUptake.split(
        version,
        "JOB_FAMILY",
        "Leaky too",
        424242,
        424242,
        0.4242,
        0.4242,
        0.4242,
        "active_suppressed_reason",
        "PRIMARY");
  }
}
