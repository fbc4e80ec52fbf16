package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What is hidden of outcomes made for it. */
class ParticipationTiersTest {
  private static final LocalDate EVENT = LocalDate.of(2026, 6, 8);
  private static final List<String> OUTCOMES =
      List.of("NOT_OBSERVED", "CLOSED", "LOCKED", "DELETED_BULK", "SILENT", "CONTINUED");

  private final List<Row> rows = new ArrayList<>();

  private static TableRow row(
      String id, LocalDate date, String treated, String grouping, String value, String outcome) {
    return TableRow.of(Table.PARTICIPATION_CHANGE)
        .set("initiative_id", id)
        .set("kind", "POLICY")
        .set("event_date", date)
        .set("initiative_department", treated)
        .set("grouping", grouping)
        .set("value", value)
        .set("outcome", outcome);
  }

  /** A group with its six outcomes, in their order. */
  private void group(String id, String treated, String grouping, String value, long... outcomes) {
    long n = 0;
    for (long k : outcomes) {
      n += k;
    }
    for (int i = 0; i < outcomes.length; i++) {
      rows.add(
          row(id, EVENT, treated, grouping, value, OUTCOMES.get(i))
              .set("k", outcomes[i])
              .set("n", n)
              .set("rate", n == 0 ? null : (double) outcomes[i] / n)
              .set("control_difference", grouping.equals("DEPARTMENT") ? 0.0 : null)
              .build());
    }
  }

  @Test
  void tenAreToldOfManyAtRiskAndNineAreNot() {
    group("I1", null, "COMPANY", null, 1, 10, 10, 9, 9, 40);
    assertThat(hidden())
        .containsExactly("I1 COMPANY null DELETED_BULK TAIL", "I1 COMPANY null SILENT TAIL");
  }

  @Test
  void whichOfTheHiddenAreNoneAndWhichHelpIsNotSaid() {
    group("I1", null, "COMPANY", null, 1, 0, 0, 0, 0, 13);
    assertThat(hidden())
        .contains("I1 COMPANY null LOCKED TAIL", "I1 COMPANY null CONTINUED TAIL")
        .allMatch(row -> row.endsWith("TAIL"));
  }

  @Test
  void howManyDidWhatIsHiddenIsNotAFewWhoAreLeftOfEverybody() {
    group("I1", null, "COMPANY", null, 0, 1, 1, 0, 10, 11);
    assertThat(hidden())
        .containsExactly(
            "I1 COMPANY null CLOSED TAIL",
            "I1 COMPANY null DELETED_BULK TAIL",
            "I1 COMPANY null LOCKED TAIL",
            "I1 COMPANY null SILENT TAIL");
  }

  @Test
  void nineAtRiskAreTooFew() {
    group("I1", null, "COMPANY", null, 1, 1, 1, 1, 1, 4);
    assertThat(hidden()).hasSize(6).allMatch(row -> row.endsWith("PRIMARY"));
  }

  @Test
  void thatNobodyLockedIsNeitherSaidNorWhatAllOthersDid() {
    group("I1", null, "COMPANY", null, 2, 11, 0, 11, 13, 40);
    assertThat(hidden())
        .containsExactly("I1 COMPANY null CONTINUED TAIL", "I1 COMPANY null LOCKED TAIL");
  }

  @Test
  void nobodysTogetherAreNotToldByAllOthersEither() {
    group("I1", null, "COMPANY", null, 2, 0, 0, 0, 13, 40);
    assertThat(hidden())
        .contains("I1 COMPANY null LOCKED TAIL", "I1 COMPANY null CONTINUED TAIL")
        .doesNotContain("I1 COMPANY null SILENT TAIL");
  }

  @Test
  void thatNobodyIsOutOfViewHidesNothing() {
    group("I1", null, "COMPANY", null, 0, 11, 11, 11, 13, 40);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void thatEverybodyGoesOnIsNotSaid() {
    group("I1", null, "COMPANY", null, 0, 0, 0, 0, 0, 40);
    assertThat(hidden()).contains("I1 COMPANY null CONTINUED TAIL", "I1 COMPANY null SILENT TAIL");
  }

  @Test
  void aDepartmentOfAFewIsNotTheCompanyLessTheOthers() {
    group("I1", null, "COMPANY", null, 3, 21, 21, 21, 26, 48);
    group("I1", null, "DEPARTMENT", "Legal", 1, 1, 1, 1, 1, 1);
    group("I1", null, "DEPARTMENT", "Sales", 1, 10, 10, 10, 12, 22);
    group("I1", null, "DEPARTMENT", "Works", 1, 10, 10, 10, 13, 25);
    assertThat(hidden())
        .contains("I1 DEPARTMENT Legal SILENT PRIMARY")
        .anyMatch(row -> row.contains("SILENT TAIL"));
  }

  @Test
  void aDifferenceDoesNotTellOfAControlThatIsHidden() {
    group("I1", "Sales", "DEPARTMENT", "Sales", 10, 11, 11, 11, 12, 22);
    group("I1", "Sales", "CONTROL", null, 1, 1, 1, 1, 1, 1);
    assertThat(published())
        .filteredOn(row -> row.getAs("grouping").equals("DEPARTMENT"))
        .isNotEmpty()
        .allMatch(row -> row.getAs("rate") != null && row.getAs("control_difference") == null)
        .allMatch(row -> row.getAs("control_suppressed_reason").equals("COMPLEMENTARY"));
  }

  @Test
  void whatOneInitiativeHidesAnotherDoesNotTellAsItsBefore() {
    group("I1", null, "COMPANY", null, 2, 11, 0, 11, 13, 40);
    rows.add(
        row("I2", EVENT.plusWeeks(4), null, "COMPANY", null, "LOCKED")
            .set("k", 12L)
            .set("n", 47L)
            .set("rate", 12 / 47.0)
            .set("before_k", 0L)
            .set("before_n", 47L)
            .set("before_hazard", 0.0)
            .build());
    Row later = published().get(6);
    assertThat(later.<Object>getAs("before_k")).isNull();
    assertThat(later.<Object>getAs("before_hazard")).isNull();
    assertThat(later.<String>getAs("before_suppressed_reason")).isEqualTo("TAIL");
  }

  @Test
  void theOtherDepartmentsOfOneAreNotFoundByAnotherInitiativeOfTheDay() {
    group("I1", null, "COMPANY", null, 23, 23, 23, 23, 27, 60);
    group("I1", null, "DEPARTMENT", "Legal", 0, 0, 0, 0, 1, 2);
    group("I1", null, "DEPARTMENT", "Sales", 11, 11, 11, 11, 12, 22);
    group("I1", null, "DEPARTMENT", "Works", 12, 12, 12, 12, 14, 36);
    group("I2", "Sales", "DEPARTMENT", "Sales", 11, 11, 11, 11, 12, 22);
    group("I2", "Sales", "CONTROL", null, 12, 12, 12, 12, 15, 38);
    Set<String> hidden = hidden();
    for (String outcome : List.of("SILENT", "CONTINUED")) {
      assertThat(hidden)
          .contains("I1 DEPARTMENT Legal " + outcome + " PRIMARY")
          .anyMatch(row -> row.matches("I[12] (DEPARTMENT Works|CONTROL null) " + outcome + ".*"));
    }
  }

  /** Initiative, group, outcome and reason of the rows that are hidden, all of them null. */
  private Set<String> hidden() {
    Set<String> hidden = new TreeSet<>();
    for (Row row : published()) {
      String reason = row.getAs("suppressed_reason");
      if (reason != null) {
        hidden.add(
            String.join(
                " ",
                row.getAs("initiative_id"),
                row.getAs("grouping"),
                String.valueOf(row.<String>getAs("value")),
                row.getAs("outcome"),
                reason));
        for (String column : List.of("k", "n", "rate", "control_difference")) {
          assertThat(row.<Object>getAs(column)).as(column).isNull();
        }
      }
    }
    return hidden;
  }

  private List<Row> published() {
    return Suppressor.suppress(
            Map.of(Table.PARTICIPATION_CHANGE, rows),
            new Suppressor.Limits(
                new Coverage(List.of(), List.of(), List.of(), Map.of()),
                5,
                10,
                Map.of(),
                List.of(),
                List.of(),
                HiddenBefore.NONE,
                LocalDate.of(2026, 12, 31)))
        .tables()
        .get(Table.PARTICIPATION_CHANGE);
  }
}
