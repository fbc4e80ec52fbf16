package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Document;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last part of a report whose quarter was frozen as another version. */
class RestatedPartTest {
  private static final List<String> WHY = List.of("Exports were read that had not come by then.");

  @TempDir private Path temp;

  @Test
  void listsEachFigureThatReadsOtherwiseWithBothAndWhy() throws Exception {
    Part last = last(restated(SampleQuarters.published(), later()));
    assertThat(last.heading()).isEqualTo("Restated since the quarter was frozen");
    assertThat(last.opening())
        .matches(
            "The quarter was frozen as 2026Q3, as of 2026-10-05\\. 7 figures read otherwise in this report than in that one, of [\\d,]+ compared\\.");
    assertThat(rows(last))
        .containsExactly(
            "Adoption by department | Support | Active of employed (95 % interval) | – | 6 of 9 (66.7\u00a0%, interval 35.4\u00a0% to 87.9\u00a0%)",
            "Adoption by department | Support | Enabled of employed | – | 8 of 10 (80.0\u00a0%)",
            "Adoption by department | Support | New | – | 4",
            "Adoption by department | Support | Returning | – | 2",
            "Adoption by department | Support | Lapsed | – | 3",
            "Adoption by department | Support | Not observed | – | 6",
            "Adoption by what persons have in common | Level, L3 | Active of employed (95 % interval) | – | 3 of 7 (42.9\u00a0%, interval 15.8\u00a0% to 75.0\u00a0%)");
    assertThat(last.notes().get(0)).isEqualTo("Why: Exports were read that had not come by then.");
  }

  @Test
  void printsTheDigestsThatFrozeTheQuarter() throws Exception {
    Table frozen = last(restated(SampleQuarters.published(), later())).tables().get(1);
    assertThat(frozen.rows())
        .extracting(row -> row.get(0).words())
        .contains(
            "Run",
            "Digest of the manifest",
            "Digest of exports",
            "Digest of people",
            "Digest of rules",
            "Digest of code");
  }

  @Test
  void saysThatNothingReadsOtherwise() throws Exception {
    Part last = last(restated(SampleQuarters.published(), SampleQuarters.published()));
    assertThat(last.opening()).contains("No figure of that report reads otherwise in this one");
    assertThat(last.tables()).extracting(Table::name).containsExactly("Frozen");
    assertThat(last.notes()).noneMatch(note -> note.startsWith("Why"));
  }

  @Test
  void setsNoTwoFiguresSideBySideWhoseDifferenceIsOfFewPersons() throws Exception {
    PublishedFixture later = SampleQuarters.published();
    SampleQuarters.adoption(later, "2026Q3", "DEPARTMENT", "Sales", 8, 10, 0.8, 0.4902, 0.9433);
    SampleQuarters.adoption(
        later,
        "2026Q3",
        "DEPARTMENT",
        "Communications and Public Affairs, Europe",
        20,
        26,
        20 / 26.0,
        0.5792,
        0.8896);
    Part last = last(restated(SampleQuarters.published(), later));
    assertThat(rows(last))
        .containsExactly(
            "Adoption by department | Communications and Public Affairs, Europe | Active of employed (95 % interval) | 14 of 20 (70.0\u00a0%, interval 48.1\u00a0% to 85.5\u00a0%) | 20 of 26 (76.9\u00a0%, interval 57.9\u00a0% to 89.0\u00a0%)",
            "Adoption by department | Sales | Active of employed (95 % interval) | hidden | 8 of 10 (80.0\u00a0%, interval 49.0\u00a0% to 94.3\u00a0%)");
    assertThat(((Cell.Hidden) last.tables().get(0).rows().get(1).get(3)).why())
        .isEqualTo("hidden: the difference is of fewer than 5 persons");
    assertThat(last.notes())
        .contains(
            "Where the difference is of fewer persons than any figure may be, the frozen figure is not set beside the new one.");
  }

  @Test
  void tellsNoFigureOfAHiddenCell() throws Exception {
    Part last = last(restated(SampleQuarters.published(), SampleLeaks.published()));
    assertThat(last.toString()).doesNotContain("424,242", "42.4", "424242");
    assertThat(rows(last)).anyMatch(row -> row.endsWith("| – | hidden"));
  }

  private Document restated(PublishedFixture frozen, PublishedFixture now) throws Exception {
    Path first = temp.resolve("first");
    Path second = temp.resolve("second");
    frozen.writeTo(first);
    now.writeTo(second);
    return QuarterlyReport.restated(second, "2026Q3", new Frozen("2026Q3", first, WHY));
  }

  private static PublishedFixture later() {
    PublishedFixture later = SampleQuarters.published();
    SampleQuarters.adoption(
        later, "2026Q3", "DEPARTMENT", "Support", 6, 9, 6 / 9.0, 0.3542, 0.8794);
    SampleUptake.split(later, "LEVEL", "L3", 3, 7, 3 / 7.0, 0.1582, 0.7495);
    return later;
  }

  private static Part last(Document document) {
    return document.parts().get(document.parts().size() - 1);
  }

  private static List<String> rows(Part part) {
    return part.tables().get(0).rows().stream()
        .map(row -> String.join(" | ", row.stream().map(Cell::words).toList()))
        .toList();
  }
}
