package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.contract.Table;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What the samples' initiatives and locked accounts must come to in participation_change. */
class NightOnSamplesParticipationTest {
  private static final List<Row> SHOWN =
      SampleNight.of().tables().shared().get(Table.PARTICIPATION_CHANGE);
  private static final List<Row> COUNTED =
      SampleNight.of().unsuppressed().get(Table.PARTICIPATION_CHANGE);

  @Test
  void threeLockedAndTwoClosedAfterThePolicy() {
    Row locked = row(COUNTED, "I8", "COMPANY", null, "LOCKED");
    Row closed = row(COUNTED, "I8", "COMPANY", null, "CLOSED");
    assertThat(locked.<Long>getAs("k")).isEqualTo(3);
    assertThat(closed.<Long>getAs("k")).isEqualTo(2);
    assertThat(locked.<Long>getAs("n")).isEqualTo(closed.<Long>getAs("n")).isGreaterThan(50);
    assertThat(locked.<Double>getAs("rate"))
        .isCloseTo(3.0 / locked.<Long>getAs("n"), within(1e-12));
    // In the first, second and third week.
    Row unseen = row(COUNTED, "I8", "COMPANY", null, "NOT_OBSERVED");
    assertThat(locked.<Long>getAs("after_person_weeks"))
        .isEqualTo(4 * (locked.<Long>getAs("n") - 3 - unseen.<Long>getAs("k")) + 6);
  }

  @Test
  void thatIsNotToldOfSoFewButThatMostWentOnIs() {
    for (String outcome : List.of("CLOSED", "LOCKED", "DELETED_BULK", "SILENT")) {
      Row row = row(SHOWN, "I8", "COMPANY", null, outcome);
      assertThat(row.<Object>getAs("k")).as(outcome).isNull();
      assertThat(row.<Object>getAs("after_person_weeks")).as(outcome).isNull();
      assertThat(row.<String>getAs("suppressed_reason")).as(outcome).isEqualTo("TAIL");
    }
    Row went = row(SHOWN, "I8", "COMPANY", null, "CONTINUED");
    Row counted = row(COUNTED, "I8", "COMPANY", null, "CONTINUED");
    assertThat(went.<Long>getAs("k")).isEqualTo(counted.<Long>getAs("k"));
    assertThat(went.<Long>getAs("n")).isEqualTo(went.<Long>getAs("k") + 9);
    assertThat(SHOWN)
        .extracting(row -> row.getAs("suppressed_reason"))
        .doesNotContain("COMPLEMENTARY");
  }

  @Test
  void theOutcomesOfThoseWhoPostedBeforeAreAllOfThem() {
    for (String initiative : List.of("I8", "I9")) {
      long together =
          COUNTED.stream()
              .filter(row -> row.getAs("initiative_id").equals(initiative))
              .filter(row -> !row.getAs("outcome").equals("EMPOWERED"))
              .mapToLong(row -> row.<Long>getAs("k"))
              .sum();
      long atRisk =
          COUNTED.stream()
              .filter(row -> row.getAs("initiative_id").equals(initiative))
              .filter(row -> row.getAs("outcome").equals("SILENT"))
              .mapToLong(row -> row.<Long>getAs("n"))
              .sum();
      assertThat(together).isEqualTo(atRisk).isPositive();
    }
  }

  @Test
  void salesStandBesideTheOtherDepartments() {
    Row sales = row(COUNTED, "I9", "DEPARTMENT", "Sales", "LOCKED");
    Row others = row(COUNTED, "I9", "CONTROL", null, "LOCKED");
    assertThat(sales.<Long>getAs("k")).isEqualTo(1);
    assertThat(sales.<Double>getAs("control_difference"))
        .isCloseTo(sales.<Double>getAs("rate") - others.<Double>getAs("rate"), within(1e-12));
    assertThat(others.<Object>getAs("control_difference")).isNull();
    assertThat(row(COUNTED, "I8", "COMPANY", null, "LOCKED").<Object>getAs("control_not_computed"))
        .isEqualTo("NO_CONTROL");
  }

  @Test
  void whatWasBeforeOneIsWhatBecameAfterTheOther() {
    for (String outcome : List.of("CLOSED", "LOCKED", "DELETED_BULK", "SILENT")) {
      Row before = row(COUNTED, "I9", "DEPARTMENT", "Sales", outcome);
      Row after = row(COUNTED, "I8", "DEPARTMENT", "Sales", outcome);
      assertThat(before.<Long>getAs("before_k")).isEqualTo(after.<Long>getAs("k"));
      assertThat(before.<Long>getAs("before_n")).isEqualTo(after.<Long>getAs("n"));
      assertThat(before.<Double>getAs("before_hazard"))
          .isEqualTo(after.<Double>getAs("after_hazard"));
    }
  }

  @Test
  void ofInitiativesThatAreTooRecentThereAreNotEnoughWeeks() {
    for (String initiative : List.of("I4", "I5")) {
      assertThat(SHOWN)
          .filteredOn(row -> row.getAs("initiative_id").equals(initiative))
          .hasSize(7)
          .allMatch(row -> row.getAs("not_computed").equals("NOT_ENOUGH_WEEKS"))
          .allMatch(row -> row.getAs("k") == null && row.getAs("n") == null);
    }
  }

  @Test
  void nothingIsToldOfFewNorOfNobodyNorOfEverybody() {
    assertThat(SHOWN)
        .filteredOn(row -> "Legal".equals(row.getAs("value")))
        .isNotEmpty()
        .allMatch(row -> row.getAs("k") == null && row.getAs("before_k") == null);
    assertThat(SHOWN)
        .filteredOn(row -> row.getAs("k") != null)
        .isNotEmpty()
        .allMatch(row -> row.<Long>getAs("n") >= 10)
        .allMatch(row -> row.<Long>getAs("k") < row.<Long>getAs("n"))
        .allMatch(row -> row.<Long>getAs("k") >= 10 || row.getAs("outcome").equals("NOT_OBSERVED"));
    assertThat(SHOWN)
        .filteredOn(row -> row.getAs("before_k") != null)
        .allMatch(row -> row.<Long>getAs("before_n") >= 10 && row.<Long>getAs("before_k") > 0);
  }

  @Test
  void everyRateLiesBetweenItsLimits() {
    assertThat(SHOWN)
        .filteredOn(row -> row.getAs("ci_method") != null)
        .isNotEmpty()
        .allMatch(row -> row.<Double>getAs("ci_lo") <= row.<Double>getAs("rate") + 1e-12)
        .allMatch(row -> row.<Double>getAs("rate") <= row.<Double>getAs("ci_hi") + 1e-12);
  }

  private static Row row(
      List<Row> table, String initiative, String grouping, String value, String outcome) {
    return table.stream()
        .filter(row -> row.getAs("initiative_id").equals(initiative))
        .filter(row -> row.getAs("grouping").equals(grouping))
        .filter(row -> Objects.equals(row.getAs("value"), value))
        .filter(row -> row.getAs("outcome").equals(outcome))
        .findFirst()
        .orElseThrow();
  }
}
