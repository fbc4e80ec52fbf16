package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.DecisionTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of change, and which change is shown. */
class ChangeSentencesTest {
  private static final LocalDate START = LocalDate.of(2026, 7, 1);

  static Stream<Arguments> verdicts() {
    return DecisionTable.read("/report/before-and-after-verdicts.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verdicts")
  void aPValueIsReadWithItsWeeks(String description, CSVRecord row) {
    int points = Integer.parseInt(row.get("points"));
    double p = DecisionTable.number(row, "p");
    Double correlation =
        row.get("correlation").isEmpty() ? null : DecisionTable.number(row, "correlation");
    assertThat(
            BeforeAfterSentence.verdict(
                effect(
                    "A",
                    LocalDate.of(2026, 6, 8),
                    LocalDate.of(2026, 9, 7),
                    "ADOPTION_RATE_HEADCOUNT",
                    new Change.Coefficient(0.1, -0.1, 0.3, p, null),
                    correlation,
                    points / 2,
                    false)))
        .isEqualTo(row.get("says"));
  }

  static Stream<Arguments> choices() {
    return DecisionTable.read("/report/before-and-after-choices.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("choices")
  void whatIsShownIsChosenByDatesAndNeverByResults(String description, CSVRecord row) {
    List<Change.Effect> effects = new ArrayList<>();
    for (String words : row.get("effects").split("; ")) {
      if (!words.isEmpty()) {
        String[] parts = words.split(" ");
        boolean isBeside = parts[4].equals("difference");
        effects.add(
            effect(
                parts[0],
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                parts[3],
                parts[4].equals("hidden")
                    ? null
                    : new Change.Coefficient(
                        isBeside ? 0 : Double.parseDouble(parts[4]), -1, 1, 0.5, null),
                0.0,
                13,
                isBeside));
      }
    }
    effects.sort(
        Comparator.comparing((Change.Effect e) -> e.initiative().date())
            .reversed()
            .thenComparing(e -> e.initiative().id())
            .thenComparing(e -> ChangeWords.MEASURES.indexOf(e.measure()))
            .thenComparing(e -> !e.isDifference()));
    Change.Effect chosen = new BeforeAfterChoice(effects, START, START.plusMonths(3)).effect();
    assertThat(
            chosen == null
                ? ""
                : chosen.initiative().id()
                    + " "
                    + chosen.measure()
                    + (chosen.isDifference() ? " beside" : ""))
        .isEqualTo(row.get("chosen"));
  }

  private static Change.Effect effect(
      String id,
      LocalDate date,
      LocalDate end,
      String measure,
      Change.@Nullable Coefficient level,
      @Nullable Double correlation,
      long points,
      boolean isDifference) {
    return new Change.Effect(
        new Change.Initiative(id, "POLICY", date, "Sales"),
        measure,
        null,
        "Sales",
        isDifference,
        "WEEK",
        date.minusWeeks(13),
        end,
        0L,
        points,
        points,
        0.4,
        0.5,
        0.4,
        0.0,
        level,
        level,
        1L,
        correlation,
        20L,
        isDifference ? 2L : null,
        isDifference ? 30L : null,
        level == null ? "PRIMARY" : null,
        null);
  }

  static Stream<Arguments> sentences() {
    return DecisionTable.read("/report/withdrawal-sentences.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void whatBecameOfPersonsIsSaidWithCountsAndLimits(String description, CSVRecord row) {
    List<Change.Outcome> outcomes =
        Stream.of(row.get("outcomes").split("; ")).map(ChangeSentencesTest::outcome).toList();
    assertThat(new WithdrawalSentence(outcomes).words().replace('\u00a0', ' '))
        .isEqualTo(row.get("says"));
  }

  /** Limits ten points to each side, so that the words show which is which. */
  private static Change.Outcome outcome(String words) {
    String[] parts = words.split(" ");
    boolean isHidden = parts[1].equals("hidden");
    boolean isMissing = parts[1].equals("missing");
    Model.Rate share = null;
    if (!isHidden && !isMissing) {
      long k = Long.parseLong(parts[1].split("/")[0]);
      long n = Long.parseLong(parts[1].split("/")[1]);
      double rate = (double) k / n;
      share = new Model.Rate(k, n, rate, Math.max(0, rate - 0.1), Math.min(1, rate + 0.1));
    }
    return new Change.Outcome(
        new Change.Initiative("E1", "POLICY", LocalDate.of(2026, 6, 8), null),
        "COMPANY",
        null,
        parts[0],
        share,
        null,
        new Change.Hazard(7L, 117L, 6.0, 2.4, 12.36, null),
        new Change.Hazard(11L, 200L, 5.5, 2.75, 9.84, null),
        new Change.Difference(null, null, null, null),
        isHidden ? "TAIL" : null,
        isMissing ? "NOT_PROVIDED" : null);
  }

  @Test
  void neverSaysThatAnInitiativeMadeAnything() {
    List<String> said = new ArrayList<>();
    for (String table : List.of("before-and-after-verdicts", "withdrawal-sentences")) {
      DecisionTable.rows("/report/" + table + ".csv").forEach(row -> said.add(row.get("says")));
    }
    assertThat(said)
        .isNotEmpty()
        .noneMatch(
            words ->
                words.matches(".*\\b(because|caused|led to|due to|thanks to|worked|effect)\\b.*"));
  }
}
