package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Document;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each part's opening sentence, written again from the figures of its own tables and charts. */
class OpeningSentencesTest {
  @TempDir private static Path temp;

  private static Document document;

  @BeforeAll
  static void read() throws Exception {
    SampleQuarters.published().writeTo(temp);
    document = QuarterlyReport.document(temp, "2026Q3");
  }

  @Test
  void coverageIsThatOfItsTiles() {
    List<List<Cell>> tiles = table("coverage", "Coverage").rows();
    Cell.Share rejected = (Cell.Share) tiles.get(1).get(1);
    assertThat(opening("coverage"))
        .contains("Of %s records seen".formatted(tiles.get(0).get(1).words()))
        .contains("%d (%.1f\u00a0%%) rejected".formatted(rejected.k(), 100 * rejected.rate()))
        .endsWith("make %s current activities.".formatted(tiles.get(2).get(1).words()));
  }

  @Test
  void adoptionIsThatOfTheCompanysRow() {
    Table table = table("adoption", "Adoption");
    Cell.Share active = (Cell.Share) table.rows().get(0).get(1);
    long hidden =
        part("adoption").notes().stream().filter(note -> note.contains(", hidden:")).count();
    long shown = table.rows().size() - 1;
    assertThat(opening("adoption"))
        .isEqualTo(
            "%d of %d persons employed through the quarter had at least one qualifying activity (%.1f\u00a0%%, 95 %% interval %.1f\u00a0%% to %.1f\u00a0%%); %d of %d departments are shown."
                .formatted(
                    active.k(),
                    active.n(),
                    100 * active.rate(),
                    100 * active.lo(),
                    100 * active.hi(),
                    shown,
                    shown + hidden));
  }

  @Test
  void hoursAreThoseOfTheCompanysTwoRows() {
    List<List<Cell>> counts = table("hours", "Hours").rows();
    List<List<Cell>> rates = table("hours", "Hours, rates").rows();
    Cell.Share published = (Cell.Share) rates.get(0).get(2);
    Cell.Share effort = (Cell.Share) rates.get(1).get(2);
    assertThat(opening("hours"))
        .isEqualTo(
            "By the publishing time, %d of %d activities placed on or off hours were off (%.1f\u00a0%%); even posting round the clock would give %s; %d more are in a flexible band or unknown. By the time the work was done, %d of %d activities placed on or off hours were off (%.1f\u00a0%%); %d more are in a flexible band or unknown."
                .formatted(
                    published.k(),
                    published.n(),
                    100 * published.rate(),
                    rates.get(0).get(3).words(),
                    ((Cell.Share) counts.get(0).get(6)).k(),
                    effort.k(),
                    effort.n(),
                    100 * effort.rate(),
                    ((Cell.Share) counts.get(1).get(6)).k()));
  }

  @Test
  void theBusiestHourIsThatOfTheCompanysMap() {
    Chart.HeatMap map = (Chart.HeatMap) part("heat-map").charts().get(0);
    Chart.HeatMap.Place busiest =
        map.places().stream()
            .filter(place -> place.count() != null)
            .max(Comparator.comparingLong(Chart.HeatMap.Place::count))
            .orElseThrow();
    long hidden = map.places().stream().filter(place -> place.count() == null).count();
    assertThat(opening("heat-map"))
        .isEqualTo(
            "Of the hours shown for the company, the busiest begins on %s with %s. %d of 168 hours of the week are hidden."
                .formatted(busiest.time(), busiest.said(), hidden));
  }

  @Test
  void theRuleThatFiredMostIsThatOfItsTable() {
    List<Cell> most =
        table("incidents", "Incidents").rows().stream()
            .max(Comparator.comparingDouble(row -> ((Cell.Estimate) row.get(4)).value()))
            .orElseThrow();
    assertThat(opening("incidents"))
        .startsWith(
            "Of the rules shown, %s fired most: %s times in %s activities: %s per 1,000."
                .formatted(
                    most.get(0).words(),
                    most.get(1).words(),
                    most.get(2).words(),
                    most.get(4).words()));
  }

  @Test
  void whatReviewersDecidedIsShownByRuleAndTheRestIsCounted() {
    assertThat(table("incidents", "Decisions").rows())
        .extracting(row -> row.get(0).words() + ": " + row.get(1).words())
        .containsExactly(
            "R-FTC, confirmed: 7 of 10 (70.0\u00a0%, interval 39.7\u00a0% to 89.2\u00a0%)",
            "Missed by the rules: 0 of 60 (0.0\u00a0%, interval 0.0\u00a0% to 4.9\u00a0%)");
    assertThat(part("incidents").notes())
        .contains(
            "A confirmed share is of those decided alone: what is open, escalated or found to be protected is in no share. 1 of 3 such shares is hidden: to protect persons, or because nothing of it is decided.");
  }

  @Test
  void theLastTwoQuartersAreThoseOfTheirTable() {
    List<List<Cell>> rows = table("quarters", "Quarters").rows();
    List<Cell> before = rows.get(rows.size() - 2);
    List<Cell> now = rows.get(rows.size() - 1);
    assertThat(opening("quarters"))
        .startsWith(
            "Active of employed: %s in %s, %s in %s."
                .formatted(
                    before.get(6).words(),
                    before.get(0).words(),
                    now.get(6).words(),
                    now.get(0).words()));
  }

  @Test
  void theTimeToAdoptionIsThatOfTheCompanysLastRow() {
    List<List<Cell>> rows =
        table("time-to-adoption", "Time to adoption").rows().stream()
            .filter(row -> row.get(0).words().equals("Company"))
            .toList();
    List<Cell> last = rows.get(rows.size() - 1);
    assertThat(opening("time-to-adoption"))
        .isEqualTo(
            "Of %s persons on the curve, an estimated %s had a first activity within %s weeks of enablement; %s were still without one, and in view, then."
                .formatted(
                    rows.get(0).get(2).words(),
                    last.get(6).words(),
                    last.get(1).words(),
                    last.get(5).words()));
  }

  @Test
  void theSegmentsAreThoseOfTheCompanysLastWeek() {
    List<Cell> last = table("segments", "Maturity").rows().get(0);
    Cell.Share habit = (Cell.Share) last.get(2);
    Cell.Share power = (Cell.Share) last.get(3);
    long without =
        table("segments", "Segments").rows().stream()
            .filter(row -> row.get(0).words().equals("Company"))
            .filter(row -> row.get(2) instanceof Cell.None)
            .count();
    assertThat(opening("segments"))
        .isEqualTo(
            "In %s, of %d persons with a complete window, %d had a habit (%.1f\u00a0%%, 95 %% interval %.1f\u00a0%% to %.1f\u00a0%%), and %d were power users (%.1f\u00a0%%): the band is “%s”; in %d of 13 weeks nobody’s window is complete."
                .formatted(
                    last.get(1).words(),
                    habit.n(),
                    habit.k(),
                    100 * habit.rate(),
                    100 * habit.lo(),
                    100 * habit.hi(),
                    power.k(),
                    100 * power.rate(),
                    last.get(4).words(),
                    without));
  }

  @Test
  void divisionsAreApartWhereTwoIntervalsOfTheirTableAre() {
    List<List<Cell>> rows = table("splits", "Splits").rows();
    long shown = rows.stream().filter(row -> row.get(2) instanceof Cell.Share).count();
    assertThat(isApart(rows, "Level")).isTrue();
    assertThat(isApart(rows, "Tenure")).isFalse();
    assertThat(opening("splits"))
        .isEqualTo(
            "In 1 of 2 divisions with two groups or more shown, two intervals do not overlap (level); in the others these figures do not tell the groups apart. %d of %d groups are shown."
                .formatted(shown, rows.size()));
  }

  private static boolean isApart(List<List<Cell>> rows, String by) {
    List<Cell.Share> shares =
        rows.stream()
            .filter(row -> row.get(0).words().equals(by))
            .filter(row -> row.get(2) instanceof Cell.Share)
            .map(row -> (Cell.Share) row.get(2))
            .toList();
    return shares.stream().anyMatch(a -> shares.stream().anyMatch(b -> a.lo() > b.hi()));
  }

  @Test
  void whatBecameOfPersonsIsThatOfTheLatestInitiativesRows() {
    List<List<Cell>> rows = table("withdrawal", "Withdrawal").rows();
    Cell.Share own = (Cell.Share) rows.get(0).get(2);
    Cell.Share others = (Cell.Share) rows.get(1).get(2);
    long computed = rows.get(0).stream().skip(2).filter(c -> !(c instanceof Cell.None)).count();
    long hidden = rows.get(0).stream().filter(cell -> cell instanceof Cell.Hidden).count();
    assertThat(rows.get(0).get(0).words()).isEqualTo("E2, training for Sales, 2026-07-15");
    assertThat(opening("withdrawal"))
        .isEqualTo(
            "Around the training for Sales of 15 July 2026 (E2), %d of %d persons (%s, 95\u00a0%% interval %s to %s) who posted in the weeks before went on within four weeks, in other departments %d of %d (%s, %s to %s), a difference of %s. %d of %d outcomes is hidden. Figures of so few persons may differ by chance, and what comes after a date need not come from it."
                .formatted(
                    own.k(),
                    own.n(),
                    percent(own.rate()),
                    percent(own.lo()),
                    percent(own.hi()),
                    others.k(),
                    others.n(),
                    percent(others.rate()),
                    percent(others.lo()),
                    percent(others.hi()),
                    table("withdrawal", "Withdrawal, beside others").rows().get(0).get(3).words(),
                    hidden,
                    computed));
  }

  @Test
  void theBeforeAndAfterIsThatOfTheChosenRowOfItsTables() {
    List<Cell> change = chosen("Before and after");
    List<Cell> trust = chosen("Before and after, trust");
    Cell.Difference level = (Cell.Difference) change.get(6);
    assertThat(opening("before-and-after"))
        .isEqualTo(
            "Around the policy for everybody of 8 June 2026 (E1), the weekly share of persons employed who were active (company, at least %s persons) averaged %s in the %s weeks before and %s in the %s since; the first week since lies %.1f points above the line before (95\u00a0%% interval +%.1f to +%.1f, p = %s): this p is not to be read as significant, as neighbouring weeks are alike (correlation %s) and %.0f weeks are few; what is seen may be chance. %s other initiative lies in the same weeks."
                .formatted(
                    trust.get(9).words(),
                    change.get(4).words(),
                    trust.get(4).words(),
                    change.get(5).words(),
                    trust.get(5).words(),
                    level.value(),
                    level.lo(),
                    level.hi(),
                    trust.get(6).words(),
                    trust.get(8).words().substring(1),
                    trust.get(4).figures().get(0).value() + trust.get(5).figures().get(0).value(),
                    trust.get(11).words()));
  }

  private static List<Cell> chosen(String name) {
    return table("before-and-after", name).rows().stream()
        .filter(row -> row.get(0).words().equals("E1, policy, 2026-06-08"))
        .findFirst()
        .orElseThrow();
  }

  private static String percent(double share) {
    return "%.1f\u00a0%%".formatted(100 * share);
  }

  @Test
  void theGapsAreAsManyAsAreListed() {
    assertThat(opening("limits"))
        .startsWith("The published tables name %d gaps".formatted(part("limits").notes().size()));
  }

  private static Part part(String id) {
    return document.parts().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static String opening(String id) {
    return part(id).opening();
  }

  private static Table table(String part, String name) {
    return part(part).tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
