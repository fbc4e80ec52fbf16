package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

/** What is hidden of weeks made for it, and what other tables hide with it. */
class ChangeTiersTest {
  private static final LocalDate WEEK = LocalDate.of(2026, 10, 5);
  private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);

  private final Map<Table, List<Row>> tables = new EnumMap<>(Table.class);

  @Test
  void aNumeratorIsToldHoweverFewItCounts() {
    week(null, 3, 40);
    week("Sales", 1, 20);
    week("Works", 2, 20);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aDepartmentOfAFewIsNotTheCompanyLessTheOthers() {
    week(null, 13, 43);
    week("Legal", 1, 3);
    week("Sales", 5, 15);
    week("Works", 7, 25);
    assertThat(hidden())
        .containsExactly(
            "ADOPTION_RATE_HEADCOUNT Legal PRIMARY",
            "ADOPTION_RATE_HEADCOUNT Sales COMPLEMENTARY",
            "POSTS_PER_ELIGIBLE Legal PRIMARY",
            "POSTS_PER_ELIGIBLE Sales COMPLEMENTARY");
  }

  @Test
  void whomPostingHoursHidesIsHiddenAndNotTheCompanyLessTheOthers() {
    week(null, 24, 60);
    week("Sales", 3, 15);
    week("Works", 9, 20);
    week("Office", 12, 25);
    posting(null, 24, 24);
    posting("Sales", 3, 3);
    posting("Works", 9, 9);
    posting("Office", 12, 12);
    assertThat(hidden())
        .contains(
            "ADOPTION_RATE_HEADCOUNT Sales COMPLEMENTARY",
            "ADOPTION_RATE_HEADCOUNT Works COMPLEMENTARY",
            "PUBLISHED_OFF_SHARE Sales PRIMARY",
            "PUBLISHED_OFF_SHARE Works COMPLEMENTARY")
        .noneMatch(row -> row.contains("Office"));
  }

  @Test
  void anOffShareIsHiddenWithOnAndOffOfPostingHours() {
    posting(null, 24, 2);
    assertThat(hidden())
        .containsExactly("EFFORT_OFF_SHARE null PRIMARY", "PUBLISHED_OFF_SHARE null PRIMARY");
  }

  @Test
  void aMonthThatIsHiddenHidesItsWeeks() {
    week(null, 24, 60);
    week("Legal", 3, 6);
    week("Sales", 9, 20);
    week("Works", 12, 34);
    month(null, 58);
    month("Legal", 4);
    month("Sales", 20);
    month("Works", 34);
    assertThat(hidden())
        .containsExactly(
            "ADOPTION_RATE_HEADCOUNT Legal COMPLEMENTARY",
            "ADOPTION_RATE_HEADCOUNT Sales COMPLEMENTARY",
            "POSTS_PER_ELIGIBLE Legal COMPLEMENTARY",
            "POSTS_PER_ELIGIBLE Sales COMPLEMENTARY");
  }

  @Test
  void whoHasNoCompleteWindowIsNotAllLessThoseWhoHave() {
    week(null, 24, 40);
    segment(true, "ALL", 37);
    segment(true, "NON_USER", 37);
    segment(false, "ALL", 3);
    segment(false, "PROVISIONAL_NON_USER", 3);
    boolean isAllHidden = !hidden().isEmpty();
    boolean isCompleteHidden =
        published().get(Table.ADOPTION_SEGMENTS).get(0).getAs("persons_n") == null;
    assertThat(isAllHidden || isCompleteHidden).isTrue();
  }

  @Test
  void incidentsAreHiddenWithTheirSummary() {
    incidents("R-FTC", 40, 12);
    incidents("R-PII", 5, 4);
    assertThat(hidden()).containsExactly("INCIDENTS_PER_1000 null TAIL");
  }

  private void week(String department, long k, long n) {
    for (String measure : List.of("ADOPTION_RATE_HEADCOUNT", "POSTS_PER_ELIGIBLE")) {
      change(measure, "WEEK", WEEK, WEEK.plusDays(7), department)
          .set("k", k)
          .set("n", n)
          .set("figure", (double) k / n)
          .set("persons_n", n)
          .set("observed_n", n);
      add(Table.CHANGE_SERIES);
    }
  }

  private TableRow open = TableRow.of(Table.CHANGE_SERIES);

  private TableRow change(
      String measure, String kind, LocalDate from, LocalDate to, String department) {
    return named(Table.CHANGE_SERIES, kind, from, to, department).set("measure", measure);
  }

  private TableRow named(
      Table table, String kind, LocalDate from, LocalDate to, String department) {
    open = TableRow.of(table);
    for (StructField field : table.schema().fields()) {
      if (field.dataType().equals(DataTypes.LongType) && table != Table.CHANGE_SERIES) {
        open.set(field.name(), 0L);
      } else if (field.dataType().equals(DataTypes.DoubleType) && !field.nullable()) {
        open.set(field.name(), 0.0);
      } else if (field.dataType().equals(DataTypes.DoubleType) && field.name().endsWith("_hours")) {
        open.set(field.name(), 0.0);
      }
    }
    return open.set("period_kind", kind)
        .set("period", from.toString())
        .set("period_start", from)
        .set("period_end", to)
        .set("grouping", department == null ? "COMPANY" : "DEPARTMENT")
        .set("department", department);
  }

  private void add(Table table) {
    tables.computeIfAbsent(table, key -> new ArrayList<>()).add(open.build());
  }

  /** Who posted and how many of them off hours; everybody posted on hours too, once. */
  private void posting(String department, long persons, long off) {
    named(Table.POSTING_HOURS, "WEEK", WEEK, WEEK.plusDays(7), department)
        .set("period_complete", true)
        .set("persons", persons)
        .set("observed_persons", 40L)
        .set("activities", persons + off);
    for (String view : List.of("published", "effort")) {
      open.set(view + "_on_activities", persons)
          .set(view + "_on_persons", persons)
          .set(view + "_off_activities", off)
          .set(view + "_off_persons", off);
    }
    add(Table.POSTING_HOURS);
    for (String measure : List.of("PUBLISHED_OFF_SHARE", "EFFORT_OFF_SHARE")) {
      change(measure, "WEEK", WEEK, WEEK.plusDays(7), department)
          .set("k", off)
          .set("n", persons + off)
          .set("figure", (double) off / (persons + off))
          .set("persons_n", persons);
      add(Table.CHANGE_SERIES);
    }
  }

  private void month(String department, long eligible) {
    named(Table.DEPARTMENT_ADOPTION, "MONTH", MONTH, MONTH.plusMonths(1), department)
        .set("period_complete", true)
        .set("eligible_n", eligible);
    add(Table.DEPARTMENT_ADOPTION);
  }

  private void segment(boolean isComplete, String segment, long persons) {
    named(Table.ADOPTION_SEGMENTS, "WEEK", WEEK, WEEK.plusDays(7), null)
        .set("window_complete", isComplete)
        .set("segment", segment)
        .set("persons_n", persons)
        .set("share_n", persons);
    add(Table.ADOPTION_SEGMENTS);
  }

  private void incidents(String rule, long incidents, long persons) {
    named(Table.INCIDENT_SUMMARY, "MONTH", MONTH, MONTH.plusMonths(1), null)
        .set("period_complete", true)
        .set("rule_id", rule)
        .set("incidents", incidents)
        .set("persons_with_incident", persons)
        .set("activities", 900L)
        .set("persons", 60L);
    add(Table.INCIDENT_SUMMARY);
    change("INCIDENTS_PER_1000", "MONTH", MONTH, MONTH.plusMonths(1), null)
        .set("rule_id", rule)
        .set("k", incidents)
        .set("n", 900L)
        .set("figure", 1000.0 * incidents / 900)
        .set("persons_n", 60L);
    add(Table.CHANGE_SERIES);
  }

  /** Measure, group and reason of the rows that are hidden, all figures of which must be null. */
  private Set<String> hidden() {
    Set<String> hidden = new TreeSet<>();
    for (Row row : published().get(Table.CHANGE_SERIES)) {
      String reason = row.getAs("suppressed_reason");
      if (reason != null) {
        hidden.add(row.getAs("measure") + " " + row.getAs("department") + " " + reason);
        for (String column : List.of("k", "n", "figure", "persons_n", "observed_n")) {
          assertThat(row.<Object>getAs(column)).as(column).isNull();
        }
      }
    }
    return hidden;
  }

  private Map<Table, List<Row>> published() {
    return Suppressor.suppress(
            tables,
            new Suppressor.Limits(
                new Coverage(List.of(), List.of(), List.of(), Map.of()),
                5,
                10,
                Map.of(),
                List.of(),
                List.of(),
                HiddenBefore.NONE,
                LocalDate.of(2026, 12, 31)))
        .tables();
  }
}
