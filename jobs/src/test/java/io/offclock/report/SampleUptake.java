package io.offclock.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the invented company took it up in 2026Q3: a curve of the company and of Sales, which is
 * hidden after its second step; segments of thirteen weeks, of which the first has no complete
 * window; divisions by tenure and level.
 */
final class SampleUptake {
  private static final String[] SEGMENTS = {"POWER", "HABITUAL", "NOVICE", "LOW", "NON_USER"};

  private SampleUptake() {}

  static void addTo(PublishedFixture version) {
    curves(version);
    segments(version);
    splits(version);
  }

  private static void curves(PublishedFixture version) {
    step(
        version,
        null,
        0,
        "enabled_n",
        60,
        "adopted_before_n",
        14,
        "not_in_view_n",
        6,
        of(40, 0, 0, 0, null));
    step(version, null, 1, of(40, 8, 0, 0.2, 0.0633));
    step(version, null, 4, of(32, 6, 5, 0.35, 0.0754));
    step(version, null, 12, of(21, 7, 5, 0.5667, 0.0806));
    step(version, "Sales", 0, "standing_suppressed_reason", "PRIMARY", of(20, 0, 0, 0, null));
    step(version, "Sales", 1, of(20, 6, 0, 0.3, 0.1025));
    step(version, "Sales", 4, "suppressed_reason", "PRIMARY");
    step(version, "Sales", 12, "suppressed_reason", "COMPLEMENTARY");
    step(
        version,
        "Legal",
        0,
        "suppressed_reason",
        "PRIMARY",
        "standing_suppressed_reason",
        "PRIMARY");
    step(version, "Legal", 1, "suppressed_reason", "PRIMARY");
  }

  private static Object[] of(
      int atRisk, int events, int lost, double adopted, @Nullable Double se) {
    return new Object[] {
      "at_risk_n",
      atRisk,
      "events_n",
      events,
      "censored_n",
      lost,
      "remaining_n",
      atRisk - events - lost,
      "adopted",
      adopted,
      "adopted_se",
      se,
      "adopted_ci_lo",
      se == null ? null : Double.valueOf(adopted - 1.96 * se),
      "adopted_ci_hi",
      se == null ? null : Double.valueOf(adopted + 1.96 * se),
      "ci_method",
      se == null ? null : "GREENWOOD_LOG_LOG"
    };
  }

  static void step(
      PublishedFixture version, @Nullable String department, int week, Object... more) {
    version.quarter(
        "adoption_curve",
        "2026Q3",
        "grouping",
        department == null ? "COMPANY" : "DEPARTMENT",
        "department",
        department,
        "week",
        week,
        more);
  }

  private static void segments(PublishedFixture version) {
    LocalDate monday = LocalDate.of(2026, 6, 22);
    // The first ends before the quarter begins, the last after it ends.
    for (int week = 0; week < 16; week++, monday = monday.plusWeeks(1)) {
      if (week > 1) {
        week(version, monday, null, 2, 16 + week, 8, 19, 4);
        week(version, monday, "Sales", 1, 9, 5, 9, 0);
        row(version, monday, "Legal", true, "ALL", "suppressed_reason", "PRIMARY");
      }
      row(version, monday, null, false, "ALL", "persons_n", week > 1 ? 17 - week : 67);
      row(version, monday, "Sales", false, "ALL", "suppressed_reason", "PRIMARY");
    }
    // In the last full week Sales shows two of its segments only.
    LocalDate last = LocalDate.of(2026, 9, 14);
    for (String segment : new String[] {"POWER", "HABITUAL", "HABIT"}) {
      row(version, last, "Quality", true, segment, "suppressed_reason", "COMPLEMENTARY");
    }
    rung(version, last, "Quality", "ALL", 12, 12);
    rung(version, last, "Quality", "NOVICE", 3, 12);
    rung(version, last, "Quality", "LOW", 5, 12);
    rung(version, last, "Quality", "NON_USER", 0, 12);
  }

  private static void week(
      PublishedFixture version, LocalDate monday, @Nullable String department, int... persons) {
    int all = 0;
    for (int number : persons) {
      all += number;
    }
    rung(version, monday, department, "ALL", all, all);
    rung(version, monday, department, "HABIT", persons[0] + persons[1], all);
    for (int i = 0; i < persons.length; i++) {
      rung(version, monday, department, SEGMENTS[i], persons[i], all);
    }
  }

  private static void rung(
      PublishedFixture version,
      LocalDate monday,
      @Nullable String department,
      String segment,
      int k,
      int n) {
    double share = (double) k / n;
    row(
        version,
        monday,
        department,
        true,
        segment,
        "persons_n",
        k,
        "share",
        share,
        "share_k",
        k,
        "share_n",
        n,
        "share_ci_lo",
        Math.max(0, share - 0.1),
        "share_ci_hi",
        Math.min(1, share + 0.1),
        "ci_method",
        "WILSON");
  }

  static void row(
      PublishedFixture version,
      LocalDate monday,
      @Nullable String department,
      boolean complete,
      String segment,
      Object... more) {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("no Monday: " + monday);
    }
    Object[] key = {
      "period_kind",
      "WEEK",
      "period",
      "2026-W%02d".formatted(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
      "period_start",
      monday,
      "period_end",
      monday.plusWeeks(1),
      "grouping",
      department == null ? "COMPANY" : "DEPARTMENT",
      "department",
      department,
      "window_complete",
      complete,
      "segment",
      segment
    };
    Object[] all = Arrays.copyOf(key, key.length + more.length);
    System.arraycopy(more, 0, all, key.length, more.length);
    version.row("adoption_segments", all);
  }

  private static void splits(PublishedFixture version) {
    split(version, "TENURE", "1-2", 9, 20, 0.45, 0.2582, 0.6579);
    split(version, "TENURE", "UNDER_1", 5, 8, 0.625, 0.3057, 0.8632);
    split(version, "TENURE", "OVER_10", 23, 40, 0.575, 0.4220, 0.7149);
    split(version, "LEVEL", "L1", 4, 30, 0.1333, 0.0531, 0.2968);
    split(version, "LEVEL", "L2", 33, 38, 0.8684, 0.7267, 0.9425);
    split(
        version, "LEVEL", "UNKNOWN", null, null, null, null, null, "suppressed_reason", "PRIMARY");
    split(
        version,
        "ENTITY_SIZE",
        "50-249",
        null,
        null,
        null,
        null,
        null,
        "active_suppressed_reason",
        "COMPLEMENTARY");
  }

  static void split(
      PublishedFixture version,
      String grouping,
      String value,
      @Nullable Integer k,
      @Nullable Integer n,
      @Nullable Double rate,
      @Nullable Double lo,
      @Nullable Double hi,
      Object... more) {
    version.quarter(
        "group_splits",
        "2026Q3",
        "grouping",
        grouping,
        "value",
        value,
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
        more);
  }
}
