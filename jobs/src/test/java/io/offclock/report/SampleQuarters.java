package io.offclock.report;

import org.jspecify.annotations.Nullable;

/**
 * An invented company of 68 persons: two quarters, one tiny department, one department with a name
 * full of markup.
 */
final class SampleQuarters {
  private SampleQuarters() {}

  static PublishedFixture published() {
    PublishedFixture version = new PublishedFixture();
    coverage(version);
    SampleHours.addTo(version);
    adoption(version);
    SampleUptake.addTo(version);
    SampleChange.addTo(version);
    incidents(version);
    decided(version, "CONFIRMED_SHARE", "R-FTC", 7, 10, 0.3968, 0.8922);
    decided(version, "MISS_RATE", null, 0, 60, 0.0, 0.0487);
    version.quarter(
        "incident_review",
        "2026Q3",
        "measure",
        "CONFIRMED_SHARE",
        "rule_id",
        "R-PII",
        "suppressed_reason",
        "COMPLEMENTARY");
    return version;
  }

  private static void coverage(PublishedFixture version) {
    Object[][] totals = {
      {"SEEN", null, 1234, null},
      {"ACCEPTED", null, 1220, null},
      {"REJECTED", null, 14, null},
      {"REJECTED", "RAGGED_ROW", 14, null},
      {"CURRENT", null, 1100, null},
      {"DUPLICATE", null, 90, null},
      {"SUPERSEDED", null, 20, null},
      {"DELETED", null, 10, null},
      {"AFTER_AS_OF", null, 0, null},
      {"ATTRIBUTED", null, 970, null},
      {"QUARANTINED", null, 2, null},
      {"NOT_COUNTED", null, 28, null},
      {"COMPANY_ACCOUNT", null, 60, null},
      {"UNMATCHED_ACCOUNT", null, 40, null},
      {"UNKNOWN_HOURS", "NO_PUBLISHED_TIME", 283, null},
      {"UNKNOWN_HOURS", "NO_SCHEDULE", 20, null},
      {"UNKNOWN_HOURS", "LOCAL_AMBIGUOUS", 1, null},
      {"UNKNOWN_EFFORT", "NO_COMPOSED_TIME", null, "PRIMARY"}
    };
    for (Object[] total : totals) {
      version.row(
          "coverage",
          "source",
          "ALL",
          "format",
          "ALL",
          "outcome",
          total[0],
          "reason",
          total[1],
          "records",
          total[2],
          "accounts",
          66,
          "suppressed_reason",
          total[3]);
    }
    version
        .row(
            "coverage",
            "source",
            "linkedin",
            "format",
            "linkedin.shares",
            "outcome",
            "SEEN",
            "records",
            400,
            "accounts",
            30)
        .row(
            "coverage",
            "source",
            "linkedin",
            "format",
            "linkedin.shares",
            "outcome",
            "CURRENT",
            "records",
            390,
            "accounts",
            30)
        .row(
            "coverage",
            "source",
            "linkedin",
            "format",
            "linkedin.shares",
            "outcome",
            "UNKNOWN_HOURS",
            "reason",
            "NO_PUBLISHED_TIME",
            "records",
            283,
            "accounts",
            30)
        .row(
            "coverage",
            "source",
            "hootsuite",
            "format",
            "tabular",
            "outcome",
            "SEEN",
            "suppressed_reason",
            "PRIMARY")
        .row(
            "coverage",
            "source",
            "linkedin",
            "format",
            "linkedin.shares",
            "input_sha256",
            "feedbeef",
            "outcome",
            "SEEN",
            "records",
            77777,
            "accounts",
            30);
  }

  private static void adoption(PublishedFixture version) {
    adoption(version, "2026Q2", "COMPANY", null, 31, 66, 0.4697, 0.3543, 0.5884);
    adoption(version, "2026Q3", "COMPANY", null, 37, 68, 0.5441, 0.4266, 0.6570);
    adoption(version, "2026Q3", "DEPARTMENT", "Sales", 7, 10, 0.7, 0.3968, 0.8922);
    adoption(version, "2026Q3", "DEPARTMENT", "<R&D>", 3, 12, 0.25, 0.0889, 0.5323);
    adoption(
        version,
        "2026Q3",
        "DEPARTMENT",
        "Communications and Public Affairs, Europe",
        14,
        20,
        0.7,
        0.4810,
        0.8545);
    version.quarter(
        "department_adoption",
        "2026Q3",
        "grouping",
        "DEPARTMENT",
        "department",
        "Legal",
        "suppressed_reason",
        "PRIMARY");
    version.quarter(
        "department_adoption",
        "2026Q3",
        "grouping",
        "DEPARTMENT",
        "department",
        "Finance",
        "suppressed_reason",
        "COMPLEMENTARY");
  }

  static void adoption(
      PublishedFixture version,
      String quarter,
      String grouping,
      String department,
      int k,
      int n,
      double rate,
      double lo,
      double hi) {
    version.quarter(
        "department_adoption",
        quarter,
        "grouping",
        grouping,
        "department",
        department,
        "eligible_n",
        n,
        "active_n",
        k,
        "new_n",
        4,
        "returning_n",
        2,
        "lapsed_n",
        3,
        "not_observed_n",
        6,
        "enabled_rate",
        0.8,
        "enabled_rate_k",
        8,
        "enabled_rate_n",
        10,
        "enabled_rate_ci_lo",
        0.49,
        "enabled_rate_ci_hi",
        0.94,
        "adoption_rate_headcount",
        rate,
        "adoption_rate_headcount_k",
        k,
        "adoption_rate_headcount_n",
        n,
        "adoption_rate_headcount_ci_lo",
        lo,
        "adoption_rate_headcount_ci_hi",
        hi,
        "ci_method",
        "WILSON");
  }

  private static void incidents(PublishedFixture version) {
    version
        .quarter(
            "incident_summary",
            "2026Q3",
            "grouping",
            "COMPANY",
            "rule_id",
            "R-FTC",
            "incidents",
            11,
            "persons_with_incident",
            10,
            "activities",
            160,
            "persons",
            37,
            "incidents_per_1000",
            68.75,
            "incidents_per_1000_ci_lo",
            34.32,
            "incidents_per_1000_ci_hi",
            123.01,
            "ci_method",
            "EXACT_POISSON")
        .quarter(
            "incident_summary",
            "2026Q3",
            "grouping",
            "COMPANY",
            "rule_id",
            "R-ACCESS",
            "incidents",
            0,
            "persons_with_incident",
            0,
            "activities",
            160,
            "persons",
            37,
            "incidents_per_1000",
            0.0,
            "incidents_per_1000_ci_lo",
            0.0,
            "incidents_per_1000_ci_hi",
            23.06,
            "ci_method",
            "EXACT_POISSON")
        .quarter(
            "incident_summary",
            "2026Q3",
            "grouping",
            "COMPANY",
            "rule_id",
            "R-PII",
            "suppressed_reason",
            "PRIMARY")
        .quarter(
            "incident_summary",
            "2026Q3",
            "grouping",
            "DEPARTMENT",
            "department",
            "Sales",
            "rule_id",
            "R-FTC",
            "suppressed_reason",
            "PRIMARY");
  }

  private static void decided(
      PublishedFixture version,
      String measure,
      @Nullable String rule,
      int k,
      int n,
      double lo,
      double hi) {
    version.quarter(
        "incident_review",
        "2026Q3",
        "measure",
        measure,
        "rule_id",
        rule,
        "rate",
        (double) k / n,
        "rate_k",
        k,
        "rate_n",
        n,
        "rate_ci_lo",
        lo,
        "rate_ci_hi",
        hi,
        "ci_method",
        k == 0 ? "ONE_SIDED_EXACT" : "WILSON");
  }
}
