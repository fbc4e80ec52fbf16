package io.offclock.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed around two initiatives of the invented company: a policy for everybody of Monday 8
 * June 2026, whose thirteen weeks after end in 2026Q3, and a training for Sales of Wednesday 15
 * July, whose do not. In the company active persons rise by a step at the policy.
 */
final class SampleChange {
  private static final LocalDate POLICY = LocalDate.of(2026, 6, 8);
  private static final LocalDate TRAINING = LocalDate.of(2026, 7, 15);

  private SampleChange() {}

  static void addTo(PublishedFixture version) {
    participation(version);
    effects(version);
    series(version, null, 60);
    series(version, "Sales", 10);
  }

  /** The series of the company around the policy, and nothing else. */
  static PublishedFixture seriesAlone() {
    PublishedFixture version = new PublishedFixture();
    series(version, null, 60);
    return version;
  }

  private static void participation(PublishedFixture version) {
    outcome(version, policy("COMPANY", null), "CONTINUED", share(40, 60, 0.5399, 0.7730));
    outcome(
        version,
        policy("COMPANY", null),
        "SILENT",
        share(12, 60, 0.1179, 0.3180),
        hazard("after_", null, null, 240, 5.0, 2.58, 8.73),
        hazard("before_", 11, 58, 232, 4.74, 2.37, 8.48));
    outcome(version, policy("COMPANY", null), "LOCKED", "suppressed_reason", "TAIL");
    outcome(version, policy("COMPANY", null), "CLOSED", "suppressed_reason", "TAIL");
    outcome(version, policy("COMPANY", null), "DELETED_BULK", "suppressed_reason", "TAIL");
    outcome(version, policy("COMPANY", null), "NOT_OBSERVED", share(2, 60, 0.0092, 0.1136));
    outcome(
        version,
        policy("COMPANY", null),
        "EMPOWERED",
        share(11, 30, 0.2187, 0.5449),
        "lost_n",
        3,
        hazard("after_", null, null, 190, 5.79, 2.89, 10.36),
        "before_suppressed_reason",
        "TAIL");
    for (String outcome : ChangeWords.OUTCOMES) {
      outcome(version, policy("DEPARTMENT", "Legal"), outcome, "suppressed_reason", "PRIMARY");
    }
    outcome(
        version,
        training("DEPARTMENT", "Sales"),
        "CONTINUED",
        share(15, 18, 0.6078, 0.9416),
        "control_difference",
        -0.1078,
        "control_difference_ci_lo",
        -0.3365,
        "control_difference_ci_hi",
        0.0289,
        "control_difference_ci_method",
        "NEWCOMBE");
    outcome(version, training("CONTROL", null), "CONTINUED", share(64, 68, 0.8584, 0.9769));
    outcome(version, training("DEPARTMENT", "Sales"), "SILENT", "suppressed_reason", "TAIL");
    outcome(version, training("CONTROL", null), "SILENT", "suppressed_reason", "TAIL");
    outcome(version, training("DEPARTMENT", "Sales"), "LOCKED", "not_computed", "NOT_PROVIDED");
    outcome(version, training("DEPARTMENT", "Sales"), "CLOSED", "not_computed", "NOT_PROVIDED");
    outcome(
        version, training("DEPARTMENT", "Sales"), "EMPOWERED", "not_computed", "NOT_ENOUGH_WEEKS");
  }

  static Object[] policy(String grouping, @Nullable String department) {
    return key("E1", "POLICY", POLICY, null, grouping, department);
  }

  static Object[] training(String grouping, @Nullable String department) {
    return key("E2", "TRAINING", TRAINING, "Sales", grouping, department);
  }

  private static Object[] key(
      String id,
      String kind,
      LocalDate date,
      @Nullable String initiativeDepartment,
      String grouping,
      @Nullable String department) {
    return new Object[] {
      "initiative_id",
      id,
      "kind",
      kind,
      "event_date",
      date,
      "initiative_department",
      initiativeDepartment,
      "grouping",
      grouping,
      "value",
      department
    };
  }

  static Object[] share(int k, int n, double lo, double hi) {
    return new Object[] {
      "k", k, "n", n, "rate", (double) k / n, "ci_lo", lo, "ci_hi", hi, "ci_method", "WILSON"
    };
  }

  static Object[] hazard(
      String side,
      @Nullable Integer k,
      @Nullable Integer n,
      int weeks,
      double rate,
      double lo,
      double hi) {
    List<Object> pairs = new ArrayList<>();
    if (k != null) {
      pairs.addAll(List.of(side + "k", k, side + "n", n));
    }
    pairs.addAll(
        List.of(
            side + "person_weeks",
            weeks,
            side + "hazard",
            rate,
            side + "hazard_ci_lo",
            lo,
            side + "hazard_ci_hi",
            hi,
            side + "hazard_ci_method",
            "EXACT_POISSON"));
    return pairs.toArray();
  }

  /** A row of participation_change; an array among the values is more pairs. */
  static void outcome(PublishedFixture version, Object[] key, String outcome, Object... values) {
    version.row("participation_change", flat(key, new Object[] {"outcome", outcome}, values));
  }

  private static Object[] flat(Object... values) {
    return Arrays.stream(values)
        .flatMap(
            value -> value instanceof Object[] pairs ? Arrays.stream(flat(pairs)) : only(value))
        .toArray();
  }

  private static Stream<Object> only(@Nullable Object value) {
    return Stream.of(value == null ? new Object[] {null} : new Object[] {value});
  }

  private static void effects(PublishedFixture version) {
    effect(
        version,
        policy(),
        "ADOPTION_RATE_HEADCOUNT",
        null,
        null,
        fitted(0.3, 0.001, 0.12, 0.02, 0.22, 0.021, null, 68));
    effect(
        version,
        policy(),
        "ADOPTION_RATE_HEADCOUNT",
        null,
        "Sales",
        fitted(0.2, 0.002, -0.05, -0.25, 0.15, 0.6, 0.7, 10),
        "tests_n",
        2);
    effect(
        version,
        policy(),
        "ADOPTION_RATE_HEADCOUNT",
        null,
        "<R&D>",
        fitted(0.25, 0.002, 0.08, -0.15, 0.31, 0.5, 0.7, 12),
        "tests_n",
        2);
    effect(
        version,
        policy(),
        "ADOPTION_RATE_HEADCOUNT",
        null,
        "Legal",
        "suppressed_reason",
        "PRIMARY");
    effect(
        version,
        policy(),
        "POSTS_PER_ELIGIBLE",
        null,
        null,
        fitted(0.8, 0.01, -0.2, -0.5, 0.1, 0.19, null, 68));
    effect(
        version,
        policy(),
        "INCIDENTS_PER_1000",
        "R-FTC",
        null,
        fitted(70.0, 0.1, -12.5, -40.0, 15.0, 0.3, null, 37),
        "ci_method",
        "OLS");
    effect(version, policy(), "INCIDENTS_PER_1000", "R-PII", null, "suppressed_reason", "TAIL");
    effect(
        version,
        training(),
        "ADOPTION_RATE_HEADCOUNT",
        null,
        "Sales",
        fitted(0.2, 0.002, 0.03, -0.2, 0.26, 0.8, 0.8, 10),
        "tests_n",
        1);
    effect(
        version,
        training(),
        "ADOPTION_RATE_HEADCOUNT",
        null,
        "Sales",
        fitted(-0.1, 0.002, 0.01, -0.2, 0.22, 0.9, 0.9, 10),
        "comparison",
        "DIFFERENCE",
        "control_departments_n",
        2,
        "control_persons_n",
        32);
    effect(
        version,
        training(),
        "POSTS_PER_ELIGIBLE",
        null,
        "Sales",
        "points_before",
        13,
        "points_after",
        0,
        "mean_before",
        0.6,
        "reason",
        "NOT_ENOUGH_WEEKS");
  }

  static Object[] policy() {
    return new Object[] {
      "initiative_id", "E1", "initiative_kind", "POLICY", "initiative_date", POLICY
    };
  }

  static Object[] training() {
    return new Object[] {
      "initiative_id", "E2", "initiative_kind", "TRAINING", "initiative_date", TRAINING
    };
  }

  static Object[] fitted(
      double base,
      double trend,
      double level,
      double lo,
      double hi,
      double p,
      @Nullable Double adjusted,
      int persons) {
    return new Object[] {
      "points_before",
      13,
      "points_after",
      13,
      "mean_before",
      base + 7 * trend,
      "mean_after",
      base + 20 * trend + level,
      "base",
      base,
      "trend",
      trend,
      "level",
      level,
      "level_ci_lo",
      lo,
      "level_ci_hi",
      hi,
      "level_p",
      p,
      "level_p_adjusted",
      adjusted,
      "slope",
      0.001,
      "slope_ci_lo",
      -0.01,
      "slope_ci_hi",
      0.012,
      "slope_p",
      0.8,
      "slope_p_adjusted",
      adjusted,
      "ci_method",
      "NEWEY_WEST_AR1",
      "lag",
      1,
      "autocorrelation",
      0.25,
      "rho",
      0.35,
      "persons_n",
      persons,
      "other_initiatives_n",
      1
    };
  }

  /** A row of change_effects, of its series by itself where the values do not say otherwise. */
  static void effect(
      PublishedFixture version,
      Object[] initiative,
      String measure,
      @Nullable String rule,
      @Nullable String department,
      Object... values) {
    LocalDate date = (LocalDate) initiative[5];
    boolean isMonthly = measure.equals("INCIDENTS_PER_1000");
    LocalDate first = firstAfter(date);
    version.row(
        "change_effects",
        flat(
            initiative,
            new Object[] {
              "measure",
              measure,
              "rule_id",
              rule,
              "grouping",
              department == null ? "COMPANY" : "DEPARTMENT",
              "department",
              department,
              "comparison",
              "OWN",
              "period_kind",
              isMonthly ? "MONTH" : "WEEK",
              "window_start",
              isMonthly ? date.withDayOfMonth(1).minusMonths(6) : monday(date).minusWeeks(13),
              "window_end",
              isMonthly ? date.withDayOfMonth(1).plusMonths(7) : first.plusWeeks(13)
            },
            values));
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate firstAfter(LocalDate date) {
    return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  /** The weeks around the policy; in one of them too few are seen for a figure. */
  private static void series(PublishedFixture version, @Nullable String department, int n) {
    LocalDate monday = POLICY.minusWeeks(13);
    for (int week = 0; week < 26; week++, monday = monday.plusWeeks(1)) {
      int k = n * (week < 13 ? 3 : 4) / 10 + week % 3;
      if (week == 20) {
        week(version, monday, department, k, n, null, "figure", null, "observed_n", n / 3);
      } else {
        week(version, monday, department, k, n, null);
      }
    }
  }

  static void week(
      PublishedFixture version,
      LocalDate monday,
      @Nullable String department,
      int k,
      int n,
      @Nullable String hidden,
      Object... more) {
    version.row(
        "change_series",
        flat(
            new Object[] {
              "period_kind",
              "WEEK",
              "period",
              "2026-W%02d".formatted(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
              "period_start",
              monday,
              "period_end",
              monday.plusWeeks(1),
              "measure",
              "ADOPTION_RATE_HEADCOUNT",
              "grouping",
              department == null ? "COMPANY" : "DEPARTMENT",
              "department",
              department,
              "k",
              k,
              "n",
              n,
              "figure",
              (double) k / n,
              "persons_n",
              n,
              "observed_n",
              n,
              "suppressed_reason",
              hidden
            },
            more));
  }
}
