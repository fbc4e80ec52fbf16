package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.report.document.Cell;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scheduling tool is told by both clocks, with whether their intervals lie apart. */
class ToolWordsTest {
  private static final Change.Initiative TOOL =
      new Change.Initiative("I4", "SCHEDULING_TOOL", LocalDate.of(2026, 4, 13), "Marketing");
  private static final Model.Clock BEFORE = clock(40, 60, 0.4, 0.3, 0.5);

  @Test
  void moreIsPublishedOffHoursAndTheWorkIsNot() {
    assertThat(words(clock(10, 90, 2, 1.2, 4), clock(42, 58, 0.38, 0.28, 0.49)).sentences("2026Q3"))
        .isEqualTo(
            " In 2026Q3, the first whole quarter with the scheduling tool for Marketing of 13 April 2026 (I4), by publishing time 90 of 100 placed on or off (90.0\u00a0%) were off, against 60 of 100 placed on or off (60.0\u00a0%) in 2026Q1 (rate ratio 2.00 (1.20 to 4.00), before 0.40 (0.30 to 0.50)): the intervals lie apart, and by the hour more of it is off now: chance alone would seldom give so much; by the time of the work 58 of 100 placed on or off (58.0\u00a0%) were off, against 60 of 100 placed on or off (60.0\u00a0%) in 2026Q1 (rate ratio 0.38 (0.28 to 0.49), before 0.40 (0.30 to 0.50)): the intervals overlap, so this does not show a change. 31 activities of 9 persons went out off hours though written on hours.");
  }

  @Test
  void thatLessOfTheWorkIsOffHoursIsToldToo() {
    assertThat(words(BEFORE, clock(80, 20, 0.1, 0.05, 0.2)).sentences("2026Q3"))
        .contains("by publishing time 60 of 100 placed on or off (60.0\u00a0%) were off")
        .contains("the intervals lie apart, and by the hour less of it is off now");
  }

  @Test
  void limitsThatTouchAreNotApart() {
    assertThat(words(clock(30, 70, 0.7, 0.5, 0.9), BEFORE).sentences("2026Q3"))
        .doesNotContain("apart");
  }

  @Test
  void whereOneOfTheFourIsHiddenNothingIsSaidAndTheOthersAreInTheTable() {
    Model.Clock hidden =
        new Model.Clock(
            null, null, null, null, null, null, null, null, null, null, "PRIMARY", "PRIMARY");
    ToolWords words = words(BEFORE, hidden);
    assertThat(words.sentences("2026Q3")).isEmpty();
    assertThat(words.charts("2026Q3")).isEmpty();
    assertThat(words.notes())
        .containsExactly(
            "I4, scheduling tool for Marketing, 2026-04-13: its hours before or after are hidden, not published, or have nothing on hours to compare with.");
    List<List<Cell>> rows = words.tables("2026Q3").get(0).rows();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(3).get(3)).isInstanceOf(Cell.Hidden.class);
    assertThat(rows.get(2).get(3)).isInstanceOf(Cell.Share.class);
  }

  @Test
  void withoutAToolNothingIsThere() {
    ToolWords none = new ToolWords(List.of());
    assertThat(none.sentences("2026Q3")).isEmpty();
    assertThat(none.notes()).isEmpty();
    assertThat(none.charts("2026Q3")).isEmpty();
    assertThat(none.tables("2026Q3")).isEmpty();
  }

  private static ToolWords words(Model.Clock published, Model.Clock effort) {
    return new ToolWords(
        List.of(
            new ToolHours(
                TOOL, "2026Q1", hours(BEFORE, BEFORE), hours(published, effort), 31L, 9L)));
  }

  private static Model.Hours hours(Model.Clock published, Model.Clock effort) {
    return new Model.Hours(null, 120L, 20L, 20L, 1.0, 1.0, 0.77, published, effort, null);
  }

  private static Model.Clock clock(long on, long off, double ratio, double lo, double hi) {
    double share = (double) off / (on + off);
    return new Model.Clock(on, off, 0L, 0L, 0L, share, ratio, lo, hi, null, null, null);
  }
}
