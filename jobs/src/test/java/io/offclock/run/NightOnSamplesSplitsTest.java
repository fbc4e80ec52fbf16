package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What the samples' legal entities must come to in {@code group_splits}. */
class NightOnSamplesSplitsTest {
  private static final List<Row> SHOWN = SampleNight.of().tables().shared().get(Table.GROUP_SPLITS);
  private static final List<Row> COUNTED = SampleNight.of().unsuppressed().get(Table.GROUP_SPLITS);

  private static final double ROUNDING = 1e-12;

  @Test
  void everyWayOfDividingTheCompanyTellsSomethingOfTheLastWholeQuarter() {
    Set<Object> told =
        SHOWN.stream()
            .filter(row -> row.getAs("period").equals("2026Q3"))
            .filter(row -> row.getAs("adoption_rate_headcount") != null)
            .map(row -> row.<Object>getAs("grouping"))
            .collect(Collectors.toSet());
    assertThat(told)
        .containsExactlyInAnyOrder(
            "ENTITY_SIZE",
            "ENTITY_AGE",
            "TENURE",
            "LEVEL",
            "JOB_FAMILY",
            "EMPLOYMENT_CLASS",
            "ROLE_PROMOTES");
  }

  @Test
  void everyRateSaysItsCountsAndLimits() {
    for (Row row : SHOWN) {
      for (String rate :
          List.of(
              "enabled_rate", "adoption_rate_headcount", "active_rate_enabled", "coverage_rate")) {
        if (row.getAs(rate) != null) {
          assertThat(row.<Long>getAs(rate + "_n")).as(rate + " of " + row).isPositive();
          assertThat(row.<Double>getAs(rate))
              .isEqualTo(row.<Long>getAs(rate + "_k") / (double) row.<Long>getAs(rate + "_n"))
              .isBetween(
                  row.<Double>getAs(rate + "_ci_lo") - ROUNDING,
                  row.<Double>getAs(rate + "_ci_hi") + ROUNDING);
          assertThat(row.<String>getAs("ci_method")).isEqualTo("WILSON");
        }
      }
    }
  }

  @Test
  void anEntityCountedAnewAmidAMonthMakesMoversOfItsPeople() {
    assertThat(movers("2026-03", "50-249"))
        .isEqualTo(movers("2026-03", "250-999"))
        .isGreaterThan(5);
    assertThat(movers("2026Q1", "50-249")).isEqualTo(movers("2026Q1", "250-999")).isGreaterThan(5);
    assertThat(movers("2026-04", "250-999")).isZero();
  }

  @Test
  void theOnePersonOfAnEntityThatNobodyDescribesIsNotToldApart() {
    int periods = 0;
    for (int i = 0; i < SHOWN.size(); i++) {
      Row row = SHOWN.get(i);
      if (row.getAs("grouping").equals("ENTITY_AGE") && isNotProvided(row)) {
        assertThat(COUNTED.get(i).<Long>getAs("eligible_n")).isEqualTo(1);
        assertThat(row.<Object>getAs("eligible_n")).isNull();
        assertThat(row.<String>getAs("suppressed_reason")).isEqualTo("PRIMARY");
        Map<String, Long> told = told(row.getAs("period"));
        // Before there was the entity in Australia the youngest were others altogether.
        if (told.size() == 2 && row.<String>getAs("period").compareTo("2024") >= 0) {
          assertThat(Math.abs(told.get("NOT_PROVIDED") - told.get("0-4")))
              .as("persons by whom %s differ in %s", told, row.getAs("period"))
              .isGreaterThanOrEqualTo(5);
        }
        periods++;
      }
    }
    assertThat(periods).isPositive();
  }

  /** What is told of the entities without a size, and of the youngest. */
  private static Map<String, Long> told(String period) {
    return SHOWN.stream()
        .filter(row -> row.getAs("period").equals(period) && row.getAs("eligible_n") != null)
        .filter(
            row ->
                row.getAs("grouping").equals("ENTITY_SIZE")
                    ? isNotProvided(row)
                    : row.getAs("grouping").equals("ENTITY_AGE")
                        && row.getAs("value").equals("0-4"))
        .collect(
            Collectors.toMap(
                row -> row.<String>getAs("value"), row -> row.<Long>getAs("eligible_n")));
  }

  @Test
  void whoPromotesAsPartOfTheJobIsToldApartFromVolunteersAndFromWhomNobodySays() {
    Set<Object> told =
        SHOWN.stream()
            .filter(row -> row.getAs("period").equals("2026Q3"))
            .filter(row -> row.getAs("grouping").equals("ROLE_PROMOTES"))
            .filter(row -> row.getAs("eligible_n") != null)
            .map(row -> row.<Object>getAs("value"))
            .collect(Collectors.toSet());
    assertThat(told).containsExactlyInAnyOrder("PROMOTES", "VOLUNTARY", "NOT_PROVIDED");
  }

  private static boolean isNotProvided(Row row) {
    return row.getAs("value").equals("NOT_PROVIDED");
  }

  private static long movers(String period, String size) {
    return COUNTED.stream()
        .filter(row -> row.getAs("period").equals(period))
        .filter(row -> row.getAs("grouping").equals("ENTITY_SIZE"))
        .filter(row -> row.getAs("value").equals(size))
        .mapToLong(row -> row.<Long>getAs("movers_n"))
        .sum();
  }
}
