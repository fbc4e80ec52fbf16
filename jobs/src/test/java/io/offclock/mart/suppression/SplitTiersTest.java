package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.Coverage;
import io.offclock.mart.SplitProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * What is hidden of companies made for it: who share a department and a job family at a time, and
 * whatever else they hold.
 */
class SplitTiersTest {
  private static final int MINIMUM = 5;
  private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);
  private static final List<String> COUNTS =
      List.of("eligible_n", "enabled_n", "active_n", "active_enabled_n", "observed_n");

  private final List<SplitProfile> profiles = new ArrayList<>();

  /** Persons who hold the same, all of them enabled and active unless said otherwise. */
  private void persons(long number, String department, String family) {
    persons(number, number, department, family, "1-49", "0-4");
  }

  private void persons(
      long number, long active, String department, String family, String size, String age) {
    profiles.add(
        new SplitProfile(
            "MONTH " + MONTH,
            Arrays.asList(department, size, age, "1-2", "L1", family, "EXEMPT", "VOLUNTARY"),
            number,
            number,
            active));
  }

  @Test
  void hidesNothingWhereGroupsAreLargeAndMixed() {
    for (String department : List.of("Sales", "Works")) {
      for (String family : List.of("Field", "Office")) {
        persons(6, department, family);
      }
    }
    assertThat(hidden("suppressed_reason")).isEmpty();
    assertThat(hidden("active_suppressed_reason")).isEmpty();
  }

  @Test
  void aGroupOfAFewIsNotTheCompanyLessTheOthers() {
    persons(20, "Sales", "Field");
    persons(30, "Sales", "Office");
    persons(3, "Sales", "Counsel");
    assertThat(hidden("suppressed_reason")).contains("JOB_FAMILY Counsel", "JOB_FAMILY Field");
  }

  @Test
  void aGroupThatIsTheSamePersonsAsAHiddenOneIsHiddenToo() {
    persons(3, "Legal", "Counsel");
    persons(20, "Sales", "Z account management");
    persons(20, "Works", "A assembly");
    Set<String> hidden = hidden("suppressed_reason");
    assertThat(hidden).contains("DEPARTMENT Legal", "JOB_FAMILY Counsel");
    assertThat(hidden.contains("DEPARTMENT Sales"))
        .as("of %s", hidden)
        .isEqualTo(hidden.contains("JOB_FAMILY Z account management"));
    assertThat(hidden.contains("DEPARTMENT Works"))
        .isEqualTo(hidden.contains("JOB_FAMILY A assembly"));
  }

  @Test
  void onePersonIsNotADepartmentLessAJobFamily() {
    persons(20, "Sales", "Field");
    persons(1, "Sales", "Office");
    persons(20, "Works", "Office");
    assertThat(hidden("suppressed_reason"))
        .as("Sales less Field")
        .containsAnyOf("DEPARTMENT Sales", "JOB_FAMILY Field");
    assertThat(hidden("suppressed_reason"))
        .as("Office less Works")
        .containsAnyOf("DEPARTMENT Works", "JOB_FAMILY Office");
  }

  @Test
  void twoPersonsOfTwoJobFamiliesAreNotADepartmentLessAThird() {
    persons(20, "Sales", "Field");
    persons(1, "Sales", "Office");
    persons(1, "Sales", "Shop");
    persons(20, "Works", "Office");
    persons(20, "Works", "Shop");
    assertThat(hidden("suppressed_reason")).containsAnyOf("DEPARTMENT Sales", "JOB_FAMILY Field");
  }

  @Test
  void aFewOfAnEntityAreNotASizeLessAnAge() {
    persons(20, 20, "Sales", "Field", "50-249", "5-9");
    persons(20, 20, "Sales", "Field", "NOT_PROVIDED", "0-4");
    persons(2, 2, "Sales", "Field", "NOT_PROVIDED", "5-9");
    assertThat(hidden("suppressed_reason"))
        .as("without a size less the youngest")
        .containsAnyOf("ENTITY_SIZE NOT_PROVIDED", "ENTITY_AGE 0-4");
    assertThat(hidden("suppressed_reason"))
        .as("from five to nine years less the middle size")
        .containsAnyOf("ENTITY_SIZE 50-249", "ENTITY_AGE 5-9");
  }

  @Test
  void aFewOfASizeAreHiddenThoughOneOfThemIsInNoDepartment() {
    persons(20, 20, "Sales", "Field", "50-249", "5-9");
    persons(20, 20, "Works", "Field", "250-999", "5-9");
    persons(2, 2, "Sales", "Field", "1-49", "5-9");
    persons(1, 1, null, "Field", "1-49", "5-9");
    assertThat(hidden("suppressed_reason")).contains("ENTITY_SIZE 1-49");
  }

  @Test
  void groupsThatDifferByEnoughAreBothShown() {
    persons(20, "Sales", "Field");
    persons(5, "Sales", "Office");
    persons(20, "Works", "Office");
    assertThat(hidden("suppressed_reason")).isEmpty();
  }

  @Test
  void whoOfAFewPostedIsNotReadFromAGroupOfWhichNobodyDid() {
    persons(20, 0, "Sales", "Field", "1-49", "0-4");
    persons(10, 0, "Works", "Field", "1-49", "0-4");
    persons(3, 2, "Sales", "Office", "1-49", "0-4");
    persons(30, 9, "Works", "Office", "1-49", "0-4");
    assertThat(hidden("suppressed_reason")).isEmpty();
    assertThat(hidden("active_suppressed_reason"))
        .as("nobody of Field posted, so that whoever of Sales did is of the three of Office")
        .containsAnyOf("DEPARTMENT Sales", "JOB_FAMILY Field");
  }

  @Test
  void moversOfAGroupingAreHiddenTogetherWhereAFewMoved() {
    persons(20, "Sales", "Field");
    persons(20, "Sales", "Office");
    Map<String, Long> movers =
        Map.of("JOB_FAMILY Field", 3L, "JOB_FAMILY Office", 8L, "LEVEL L1", 6L);
    assertThat(hidden("movers_suppressed_reason", movers))
        .contains("JOB_FAMILY Field", "JOB_FAMILY Office")
        .doesNotContain("LEVEL L1");
  }

  private Set<String> hidden(String reason) {
    return hidden(reason, Map.of());
  }

  /** The groups of which the reason is given. */
  private Set<String> hidden(String reason, Map<String, Long> movers) {
    Map<Table, List<Row>> published =
        Suppressor.suppress(
                tables(movers),
                new Suppressor.Limits(
                    new Coverage(List.of(), List.of(), List.of(), Map.of()),
                    MINIMUM,
                    10,
                    Map.of(),
                    List.of(),
                    profiles,
                    HiddenBefore.NONE,
                    LocalDate.of(2026, 12, 31)))
            .tables();
    Set<String> hidden = new TreeSet<>();
    published
        .values()
        .forEach(
            rows -> {
              for (Row row : rows) {
                if (row.schema().getFieldIndex(reason).isDefined() && row.getAs(reason) != null) {
                  hidden.add(row.getAs("grouping") + " " + group(row));
                }
              }
            });
    return hidden;
  }

  private static Object group(Row row) {
    return row.schema().getFieldIndex("value").isDefined()
        ? row.getAs("value")
        : row.getAs("department");
  }

  private Map<Table, List<Row>> tables(Map<String, Long> movers) {
    Map<String, long[]> counts = new TreeMap<>();
    for (SplitProfile profile : profiles) {
      add(counts, "COMPANY ", profile);
      for (int i = 0; i < SplitProfile.GROUPINGS.size(); i++) {
        if (profile.values().get(i) != null) {
          add(counts, SplitProfile.GROUPINGS.get(i) + " " + profile.values().get(i), profile);
        }
      }
    }
    List<Row> departments = new ArrayList<>();
    List<Row> splits = new ArrayList<>();
    counts.forEach(
        (group, sums) -> {
          boolean isSplit = !group.startsWith("COMPANY") && !group.startsWith("DEPARTMENT");
          TableRow row =
              TableRow.of(isSplit ? Table.GROUP_SPLITS : Table.DEPARTMENT_ADOPTION)
                  .set("period_kind", "MONTH")
                  .set("period", "2026-10")
                  .set("period_start", MONTH)
                  .set("period_end", MONTH.plusMonths(1))
                  .set("period_complete", true)
                  .set("grouping", group.substring(0, group.indexOf(' ')));
          String value = group.substring(group.indexOf(' ') + 1);
          if (isSplit) {
            row.set("value", value).set("movers_n", movers.getOrDefault(group, 0L));
          } else {
            row.set("department", value.isEmpty() ? null : value);
            HiddenColumns.FLOWS.forEach(flow -> row.set(flow, 0L));
            List.of("movers_n", "joiners_n", "leavers_n").forEach(event -> row.set(event, 0L));
          }
          for (int i = 0; i < COUNTS.size(); i++) {
            row.set(COUNTS.get(i), sums[i]);
          }
          (isSplit ? splits : departments).add(row.build());
        });
    return Map.of(Table.DEPARTMENT_ADOPTION, departments, Table.GROUP_SPLITS, splits);
  }

  private static void add(Map<String, long[]> counts, String group, SplitProfile profile) {
    long[] sums = counts.computeIfAbsent(group, key -> new long[COUNTS.size()]);
    sums[0] += profile.eligible();
    sums[1] += profile.enabled();
    sums[2] += profile.active();
    sums[3] += profile.active();
    sums[4] += profile.eligible();
  }
}
