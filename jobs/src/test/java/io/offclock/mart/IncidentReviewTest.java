package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of reviewers' decisions is published. */
class IncidentReviewTest {
  private static final Period QUARTER =
      new Period(Period.Kind.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "enough persons,                              R-FTC, 20, 30, 10, false,",
    "one person too few,                          R-FTC, 20, 30,  9, false, PRIMARY",
    "nobody decided,                              R-FTC,  0,  0,  0, false, PRIMARY",
    "the summary hides the rule,                  R-FTC, 20, 30, 10, true,  COMPLEMENTARY",
    "all were confirmed,                          R-FTC, 30, 30, 10, false, TAIL",
    "none was confirmed,                          R-FTC,  0, 30, 10, false, TAIL",
    "a miss rate,                                 ,       2, 30, 10, false,",
    "a miss rate of none tells of nobody,         ,       0, 30, 10, false,",
    "a miss rate of all,                          ,      30, 30, 10, false, TAIL",
    "a miss rate of too few,                      ,       2, 30,  9, false, PRIMARY",
    "what is hidden of a rule hides no miss rate, ,       2, 30, 10, true,",
  })
  void aFigureIsHiddenWhereItTellsOfPersons(
      String description,
      String rule,
      long k,
      long n,
      long persons,
      boolean isHiddenInSummary,
      String reason) {
    Row row = published(rule, k, n, persons, isHiddenInSummary);
    assertThat(row.<String>getAs("suppressed_reason")).isEqualTo(reason);
    if (reason == null) {
      assertThat(row.<Long>getAs("rate_k")).isEqualTo(k);
      assertThat(row.<Long>getAs("rate_n")).isEqualTo(n);
    } else {
      for (String column :
          List.of("rate", "rate_k", "rate_n", "rate_ci_lo", "rate_ci_hi", "ci_method")) {
        assertThat(row.<Object>getAs(column)).as(column).isNull();
      }
    }
  }

  /** The values of the reference: 0 of 300 gives .0099, 7 of 10 gives .3968 and .8922. */
  @Test
  void theLimitsAreThoseOfTheReference() {
    Row none = published(null, 0, 300, 50, false);
    assertThat(none.<String>getAs("ci_method")).isEqualTo("ONE_SIDED_EXACT");
    assertThat(none.<Double>getAs("rate_ci_lo")).isZero();
    assertThat(none.<Double>getAs("rate_ci_hi")).isCloseTo(.0099, within(5e-5));
    Row some = published("R-FTC", 7, 10, 10, false);
    assertThat(some.<String>getAs("ci_method")).isEqualTo("WILSON");
    assertThat(some.<Double>getAs("rate")).isEqualTo(.7);
    assertThat(some.<Double>getAs("rate_ci_lo")).isCloseTo(.3968, within(5e-5));
    assertThat(some.<Double>getAs("rate_ci_hi")).isCloseTo(.8922, within(5e-5));
  }

  private static Row published(String rule, long k, long n, long persons, boolean isHidden) {
    // A month that begins with the quarter is another row.
    List<Row> summary = List.of(summary("QUARTER", isHidden), summary("MONTH", !isHidden));
    return IncidentReview.published(
            List.of(new IncidentReview.Figure(QUARTER, true, rule, k, n, persons)), summary, 10)
        .get(0);
  }

  private static Row summary(String kind, boolean isHidden) {
    return TableRow.of(Table.INCIDENT_SUMMARY)
        .set("period_kind", kind)
        .set("period", "the first of July")
        .set("period_start", QUARTER.start())
        .set("period_end", QUARTER.end())
        .set("period_complete", true)
        .set("grouping", "COMPANY")
        .set("rule_id", "R-FTC")
        .set("suppressed_reason", isHidden ? "TAIL" : null)
        .build();
  }
}
