package io.offclock.report;

/**
 * The hours of the invented company: a morning and an evening wave, one class of employment hidden.
 */
final class SampleHours {
  private SampleHours() {}

  static void addTo(PublishedFixture version) {
    hours(version);
    heatMap(version);
  }

  private static void hours(PublishedFixture version) {
    company(version, "2026Q2", 90, 60);
    company(version, "2026Q3", 70, 30);
    for (String[] group : new String[][] {{"EXEMPT", "52", "18"}, {"NON_EXEMPT", "9", "6"}}) {
      version.quarter(
          "posting_hours",
          "2026Q3",
          "grouping",
          "EMPLOYMENT_CLASS",
          "employment_class",
          group[0],
          "activities",
          90,
          "persons",
          12,
          "observed_persons",
          20,
          "published_on_activities",
          Integer.parseInt(group[2]),
          "published_off_activities",
          Integer.parseInt(group[1]),
          "published_neither_activities",
          20,
          "published_flex_activities",
          3,
          "published_unknown_activities",
          17,
          "effort_on_activities",
          30,
          "effort_off_activities",
          22,
          "effort_neither_activities",
          38,
          "effort_flex_activities",
          3,
          "effort_unknown_activities",
          35,
          "on_hours",
          8200.0,
          "off_hours",
          26000.0,
          "baseline_off_share",
          0.7602,
          "published_off_share",
          Integer.parseInt(group[1])
              / (double) (Integer.parseInt(group[1]) + Integer.parseInt(group[2])),
          "published_off_rate_ratio",
          0.911,
          "published_off_rate_ratio_ci_lo",
          0.611,
          "published_off_rate_ratio_ci_hi",
          1.402,
          "effort_off_share",
          22 / 52.0,
          "effort_ratio_reason",
          "NO_OFF_HOURS",
          "ci_method",
          "PERSON_BOOTSTRAP");
    }
    // A hidden group has no figures; the page must not even draw it.
    version.quarter(
        "posting_hours",
        "2026Q3",
        "grouping",
        "EMPLOYMENT_CLASS",
        "employment_class",
        "UNKNOWN",
        "published_ratio_reason",
        "SUPPRESSED",
        "effort_ratio_reason",
        "SUPPRESSED",
        "suppressed_reason",
        "PRIMARY");
    version.row(
        "posting_hours",
        "period_kind",
        "MONTH",
        "period",
        "2026-07",
        "period_start",
        java.time.LocalDate.of(2026, 7, 1),
        "period_end",
        java.time.LocalDate.of(2026, 8, 1),
        "period_complete",
        true,
        "grouping",
        "COMPANY",
        "activities",
        88888);
  }

  private static void company(PublishedFixture version, String quarter, int off, int on) {
    version.quarter(
        "posting_hours",
        quarter,
        "grouping",
        "COMPANY",
        "activities",
        160,
        "persons",
        37,
        "observed_persons",
        61,
        "published_on_activities",
        on,
        "published_off_activities",
        off,
        "published_neither_activities",
        60,
        "published_flex_activities",
        5,
        "published_unknown_activities",
        55,
        "effort_on_activities",
        75,
        "effort_off_activities",
        45,
        "effort_neither_activities",
        40,
        "effort_flex_activities",
        4,
        "effort_unknown_activities",
        36,
        "on_hours",
        24000.0,
        "off_hours",
        76800.0,
        "baseline_off_share",
        0.7619,
        "published_off_share",
        off / (double) (off + on),
        "published_off_rate_ratio",
        0.7292,
        "published_off_rate_ratio_ci_lo",
        0.4691,
        "published_off_rate_ratio_ci_hi",
        1.1587,
        "effort_off_share",
        0.375,
        "effort_off_rate_ratio",
        0.1875,
        "effort_off_rate_ratio_ci_lo",
        0.12,
        "effort_off_rate_ratio_ci_hi",
        0.28,
        "ci_method",
        "PERSON_BOOTSTRAP");
  }

  private static void heatMap(PublishedFixture version) {
    for (String group : new String[] {null, "EXEMPT", "NON_EXEMPT", "UNKNOWN"}) {
      for (int day = 1; day <= 7; day++) {
        for (int hour = 0; hour < 24; hour++) {
          int wave =
              day > 5
                  ? 2
                  : (int)
                      Math.round(
                          9 * Math.exp(-Math.pow(hour - 9.0, 2) / 8)
                              + 7 * Math.exp(-Math.pow(hour - 20.0, 2) / 6));
          int activities = hour < 6 ? 0 : wave * (group == null ? 2 : 1);
          boolean hidden = "UNKNOWN".equals(group) || (activities > 0 && activities < 4);
          version.quarter(
              "posting_heatmap",
              "2026Q3",
              "grouping",
              group == null ? "COMPANY" : "EMPLOYMENT_CLASS",
              "employment_class",
              group,
              "iso_weekday",
              day,
              "local_hour",
              hour,
              "activities",
              hidden ? null : activities,
              "persons",
              hidden ? null : Math.min(activities, 12),
              "suppressed_reason",
              hidden ? "PRIMARY" : null);
        }
      }
    }
  }
}
