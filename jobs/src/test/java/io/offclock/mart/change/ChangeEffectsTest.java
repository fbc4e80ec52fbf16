package io.offclock.mart.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.attribution.people.Initiative;
import io.offclock.attribution.people.Initiative.InitiativeKind;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.statistics.BenjaminiHochberg;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ChangeEffectsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final int WEEKS = 16;
  private static final LocalDate AS_OF = MONDAY.plusWeeks(WEEKS).minusDays(1);
  private static final String ADOPTION = "ADOPTION_RATE_HEADCOUNT";

  /** The reference's series of section 5, in posts of 400 persons. */
  private static final double[] REFERENCE = {
    10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14, 17.5, 18.25, 19, 19.75, 20.5, 21.25, 22, 22.75
  };

  private final List<Initiative> initiatives = new ArrayList<>();
  private final List<Row> series = new ArrayList<>();

  @Test
  void findsTheReferencesCoefficients() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    posts(null, REFERENCE);

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", null, "OWN");

    assertThat(row.<Double>getAs("base")).isCloseTo(10, within(1e-9));
    assertThat(row.<Double>getAs("trend")).isCloseTo(.5, within(1e-9));
    assertThat(row.<Double>getAs("level")).isCloseTo(3, within(1e-9));
    assertThat(row.<Double>getAs("slope")).isCloseTo(.25, within(1e-9));
    assertThat(row.<Long>getAs("points_before")).isEqualTo(8);
    assertThat(row.<Long>getAs("points_after")).isEqualTo(8);
    assertThat(row.<Double>getAs("mean_before")).isCloseTo(12.25, within(1e-9));
    assertThat(row.<Double>getAs("mean_after")).isCloseTo(20.125, within(1e-9));
    assertThat(row.<Long>getAs("persons_n")).isEqualTo(400);
    assertThat(row.<Long>getAs("other_initiatives_n")).isZero();
    assertThat(row.<String>getAs("ci_method")).isEqualTo("OLS");
    assertThat(row.<String>getAs("reason")).isNull();
  }

  @Test
  void theWeekThatADateFallsIntoIsOnNeitherSide() {
    initiative("I1", MONDAY.plusWeeks(8).plusDays(2), null);
    double[] figures = new double[WEEKS + 1];
    System.arraycopy(REFERENCE, 0, figures, 0, 8);
    figures[8] = 300;
    // T counts on over it: the line before and the step are those of the reference a week later.
    System.arraycopy(REFERENCE, 8, figures, 9, 8);
    posts(null, figures);

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", null, "OWN", WEEKS + 1);

    assertThat(row.<Long>getAs("points_before")).isEqualTo(8);
    assertThat(row.<Long>getAs("points_after")).isEqualTo(8);
    assertThat(row.<Double>getAs("trend")).isCloseTo(.5, within(1e-9));
    assertThat(row.<Double>getAs("level")).isCloseTo(2.5, within(1e-9));
    assertThat(row.<Double>getAs("slope")).isCloseTo(.25, within(1e-9));
  }

  @Test
  void sevenWeeksAreNotEnough() {
    initiative("I1", MONDAY.plusWeeks(7), null);
    posts(null, REFERENCE);

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", null, "OWN");

    assertThat(row.<String>getAs("reason")).isEqualTo("NOT_ENOUGH_WEEKS");
    assertThat(row.<Long>getAs("points_before")).isEqualTo(7);
    assertThat(row.<Double>getAs("level")).isNull();
  }

  @Test
  void aWeekInWhichFewerThanHalfAreSeenIsMissing() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    for (int week = 0; week < WEEKS; week++) {
      add(row(ADOPTION, null, week, week, 40).set("observed_n", week == 0 ? 19L : 20L));
    }

    Row row = effect("I1", ADOPTION, null, "OWN");

    assertThat(row.<Long>getAs("points_before")).isEqualTo(7);
    assertThat(row.<String>getAs("reason")).isEqualTo("NOT_ENOUGH_WEEKS");
  }

  @Test
  void aSeriesThatNeverMovesHasNoEffect() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    for (int week = 0; week < WEEKS; week++) {
      add(row(ADOPTION, null, week, 0, 40));
    }

    Row row = effect("I1", ADOPTION, null, "OWN");

    assertThat(row.<String>getAs("reason")).isEqualTo("NO_VARIATION");
    assertThat(row.<Double>getAs("mean_after")).isZero();
    assertThat(row.<Double>getAs("level_p")).isNull();
  }

  @Test
  void whoIsHiddenInOneWeekHasNoEffect() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    posts("Sales", REFERENCE);
    hide("Sales", 3, "COMPLEMENTARY");

    for (String comparison : List.of("OWN", "DIFFERENCE")) {
      Row row = effect("I1", "POSTS_PER_ELIGIBLE", "Sales", comparison);
      assertThat(row.<String>getAs("suppressed_reason")).isEqualTo("COMPLEMENTARY");
      for (String column :
          List.of(
              "other_initiatives_n",
              "points_before",
              "points_after",
              "mean_before",
              "mean_after",
              "base",
              "trend",
              "level",
              "level_ci_lo",
              "level_p",
              "level_p_adjusted",
              "slope",
              "tests_n",
              "ci_method",
              "lag",
              "persons_n",
              "control_persons_n")) {
        assertThat(row.<Object>getAs(column)).as(column).isNull();
      }
    }
  }

  @Test
  void thatAWindowIsTooShortIsSaidOfTheHiddenToo() {
    initiative("I1", MONDAY.plusWeeks(15), null);
    posts("Sales", REFERENCE);
    hide("Sales", 3, "PRIMARY");

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", "Sales", "OWN");

    assertThat(row.<String>getAs("suppressed_reason")).isEqualTo("PRIMARY");
    assertThat(row.<String>getAs("reason")).isEqualTo("NOT_ENOUGH_WEEKS");
  }

  @Test
  void aHiddenWeekThatTheDateFallsIntoHidesNothing() {
    initiative("I1", MONDAY.plusWeeks(8).plusDays(2), null);
    posts("Sales", Arrays.copyOf(REFERENCE, WEEKS + 1));
    hide("Sales", 8, "PRIMARY");

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", "Sales", "OWN", WEEKS + 1);

    assertThat(row.<String>getAs("suppressed_reason")).isNull();
    assertThat(row.<Double>getAs("level")).isNotNull();
  }

  @Test
  void aDepartmentIsComparedWithThoseWithoutTheChange() {
    initiative("I1", MONDAY.plusWeeks(8), "Sales");
    posts("Sales", REFERENCE);
    posts("Works", noise(1));
    posts("Logistics", noise(2));
    posts("Legal", noise(3));
    hide("Legal", 11, "PRIMARY");

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", "Sales", "DIFFERENCE");

    assertThat(row.<Long>getAs("control_departments_n")).isEqualTo(2);
    assertThat(row.<Long>getAs("control_persons_n")).isEqualTo(800);
    assertThat(row.<String>getAs("ci_method")).isEqualTo("NEWEY_WEST_AR1_OF_DIFFERENCE");
    double[] works = noise(1);
    double[] logistics = noise(2);
    double before =
        IntStream.range(0, 8)
            .mapToDouble(i -> REFERENCE[i] - (works[i] + logistics[i]) / 2)
            .average()
            .orElseThrow();
    assertThat(row.<Double>getAs("mean_before")).isCloseTo(before, within(1e-9));
    assertThat(rows().stream().filter(each -> "Works".equals(each.getAs("department")))).isEmpty();
  }

  @Test
  void aDepartmentWithAnInitiativeOfItsOwnIsNoControl() {
    initiative("I1", MONDAY.plusWeeks(8), "Sales");
    initiative("I2", MONDAY.plusWeeks(3), "Works");
    posts("Sales", REFERENCE);
    posts("Works", noise(1));

    Row row = effect("I1", "POSTS_PER_ELIGIBLE", "Sales", "DIFFERENCE");

    assertThat(row.<String>getAs("reason")).isEqualTo("NO_CONTROL");
    assertThat(row.<Long>getAs("points_before")).isNull();
  }

  @Test
  void anInitiativeForEverybodyHasNoControl() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    posts("Sales", REFERENCE);
    posts("Works", noise(1));

    assertThat(effect("I1", "POSTS_PER_ELIGIBLE", "Sales", "DIFFERENCE").<String>getAs("reason"))
        .isEqualTo("NO_CONTROL");
  }

  @Test
  void pValuesAreAdjustedOverTheDepartmentsThatWereTested() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    posts(null, noise(9));
    for (String department : List.of("A", "B", "C", "D", "E")) {
      posts(department, noise(department.charAt(0)));
    }
    hide("E", 2, "PRIMARY");

    List<Row> tested =
        List.of("A", "B", "C", "D").stream()
            .map(department -> effect("I1", "POSTS_PER_ELIGIBLE", department, "OWN"))
            .toList();

    for (String effect : List.of("level", "slope")) {
      double[] adjusted =
          BenjaminiHochberg.adjusted(
              tested.stream().mapToDouble(row -> row.<Double>getAs(effect + "_p")).toArray());
      for (int i = 0; i < adjusted.length; i++) {
        assertThat(tested.get(i).<Double>getAs(effect + "_p_adjusted")).isEqualTo(adjusted[i]);
        assertThat(tested.get(i).<Long>getAs("tests_n")).isEqualTo(4);
      }
    }
    Row company = effect("I1", "POSTS_PER_ELIGIBLE", null, "OWN");
    assertThat(company.<Double>getAs("level_p")).isNotNull();
    assertThat(company.<Double>getAs("level_p_adjusted")).isNull();
    assertThat(company.<Long>getAs("tests_n")).isNull();
  }

  @Test
  void othersInTheWindowAreCounted() {
    initiative("I1", MONDAY.plusWeeks(8), null);
    initiative("I2", MONDAY.plusWeeks(9), "Sales");
    initiative("I3", MONDAY.plusWeeks(2), null);
    initiative("I4", MONDAY.plusWeeks(40), null);
    posts(null, REFERENCE);
    posts("Sales", REFERENCE);
    posts("Works", REFERENCE);

    assertThat(others(null)).isEqualTo(2);
    assertThat(others("Sales")).isEqualTo(2);
    assertThat(others("Works")).isEqualTo(1);
  }

  @Test
  void incidentsAreComparedByMonthAndRule() {
    initiative("I1", LocalDate.of(2026, 4, 1), null);
    for (int month = 0; month < 6; month++) {
      LocalDate start = LocalDate.of(2026, 1 + month, 1);
      add(
          TableRow.of(Table.CHANGE_SERIES)
              .set("period_kind", "MONTH")
              .set("period", start.toString().substring(0, 7))
              .set("period_start", start)
              .set("period_end", start.plusMonths(1))
              .set("measure", "INCIDENTS_PER_1000")
              .set("rule_id", "R-FTC")
              .set("grouping", "COMPANY")
              .set("k", month < 3 ? 20L + month : 10L - month)
              .set("n", 2000L)
              .set("persons_n", 80L));
    }
    Row row =
        new ChangeEffects(
                initiatives,
                new Calendar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), DayOfWeek.MONDAY))
            .rows(series).stream()
                .filter(each -> "R-FTC".equals(each.getAs("rule_id")))
                .findFirst()
                .orElseThrow();
    assertThat(row.<String>getAs("period_kind")).isEqualTo("MONTH");
    assertThat(row.<Double>getAs("mean_before")).isCloseTo(10.5, within(1e-9));
    assertThat(row.<Double>getAs("level")).isCloseTo(3.5 - 11.5, within(1e-9));
    assertThat(row.<Double>getAs("slope")).isCloseTo(-1, within(1e-9));
  }

  @Test
  void withoutAnySeriesThereIsARowThatSaysSo() {
    initiative("I1", MONDAY.plusWeeks(8), "Sales");

    assertThat(rows())
        .hasSize(8)
        .allMatch(row -> row.getAs("reason") != null && row.getAs("level") == null);
    initiatives.clear();
    assertThat(rows()).isEmpty();
  }

  @Test
  void ofCompaniesInWhichNothingHappensFewShowAChange() {
    SplittableRandom random = new SplittableRandom(20260706);
    int companies = 200;
    long level = 0;
    long slope = 0;
    for (int company = 0; company < companies; company++) {
      List<Row> rows = simulated(random, 0.3);
      level += rows.stream().anyMatch(row -> row.<Double>getAs("level_p_adjusted") <= 0.05) ? 1 : 0;
      slope += rows.stream().anyMatch(row -> row.<Double>getAs("slope_p_adjusted") <= 0.05) ? 1 : 0;
    }
    assertThat(level).as("companies with a level").isLessThanOrEqualTo(companies * 6 / 100);
    assertThat(slope).as("companies with a slope").isLessThanOrEqualTo(companies * 6 / 100);
  }

  @Test
  void aRiseByThreeStandardDeviationsInOneOfEightIsFoundMoreOftenThanNot() {
    SplittableRandom random = new SplittableRandom(20260708);
    int companies = 200;
    long found = 0;
    for (int company = 0; company < companies; company++) {
      Row first = simulated(random, 0.6).get(0);
      found += first.<Double>getAs("level_p_adjusted") <= 0.05 ? 1 : 0;
    }
    assertThat(found).isBetween(companies / 2L, companies * 9L / 10);
  }

  /**
   * Effects of eight departments of 20 persons, each active with a chance of .3 in 26 weeks.
   *
   * @param since the chance in the first of them after the initiative
   */
  private List<Row> simulated(SplittableRandom random, double since) {
    int weeks = 26;
    series.clear();
    initiatives.clear();
    initiative("I1", MONDAY.plusWeeks(weeks / 2), null);
    for (int department = 0; department < 8; department++) {
      for (int week = 0; week < weeks; week++) {
        double chance = department == 0 && week >= weeks / 2 ? since : 0.3;
        long active = random.doubles(20).filter(draw -> draw < chance).count();
        add(row(ADOPTION, "D" + department, week, active, 20));
      }
    }
    return rows(weeks).stream()
        .filter(row -> row.getAs("measure").equals(ADOPTION))
        .filter(row -> row.getAs("comparison").equals("OWN"))
        .filter(row -> row.getAs("department") != null)
        .toList();
  }

  private void initiative(String id, LocalDate date, String department) {
    initiatives.add(new Initiative(id, InitiativeKind.POLICY, date, department, "A policy"));
  }

  /** Posts of 400 persons, a figure a week. */
  private void posts(String department, double[] figures) {
    for (int week = 0; week < figures.length; week++) {
      add(row("POSTS_PER_ELIGIBLE", department, week, Math.round(400 * figures[week]), 400));
    }
  }

  private static double[] noise(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, WEEKS)
        .mapToDouble(week -> random.nextInt(400, 900) / 400.0)
        .toArray();
  }

  private static TableRow row(String measure, String department, int week, long k, long n) {
    return TableRow.of(Table.CHANGE_SERIES)
        .set("period_kind", "WEEK")
        .set("period", "week " + week)
        .set("period_start", MONDAY.plusWeeks(week))
        .set("period_end", MONDAY.plusWeeks(week + 1))
        .set("measure", measure)
        .set("grouping", department == null ? "COMPANY" : "DEPARTMENT")
        .set("department", department)
        .set("k", k)
        .set("n", n)
        .set("persons_n", n)
        .set("observed_n", n);
  }

  private void add(TableRow row) {
    series.add(row.build());
  }

  private void hide(String department, int week, String reason) {
    series.removeIf(
        row ->
            department.equals(row.getAs("department"))
                && row.getAs("period_start").equals(MONDAY.plusWeeks(week)));
    add(
        row("POSTS_PER_ELIGIBLE", department, week, 0, 0)
            .set("k", null)
            .set("n", null)
            .set("persons_n", null)
            .set("observed_n", null)
            .set("suppressed_reason", reason));
  }

  private long others(String department) {
    return effect("I1", "POSTS_PER_ELIGIBLE", department, "OWN").<Long>getAs("other_initiatives_n");
  }

  private Row effect(String id, String measure, String department, String comparison) {
    return effect(id, measure, department, comparison, WEEKS);
  }

  private Row effect(String id, String measure, String department, String comparison, int weeks) {
    return rows(weeks).stream()
        .filter(row -> row.getAs("initiative_id").equals(id))
        .filter(row -> row.getAs("measure").equals(measure))
        .filter(row -> Objects.equals(row.getAs("department"), department))
        .filter(row -> row.getAs("comparison").equals(comparison))
        .findFirst()
        .orElseThrow();
  }

  private List<Row> rows() {
    return rows(WEEKS);
  }

  private List<Row> rows(int weeks) {
    LocalDate asOf = weeks == WEEKS ? AS_OF : MONDAY.plusWeeks(weeks).minusDays(1);
    return new ChangeEffects(initiatives, new Calendar(MONDAY, asOf, DayOfWeek.MONDAY))
        .rows(series);
  }
}
