package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure.Style;
import io.offclock.report.document.Figures;
import org.jspecify.annotations.Nullable;

/** One comparison of before and after in words that claim no cause. */
final class BeforeAfterSentence {
  /** Correlation of neighbouring weeks above which a p-value is too small. */
  private static final double CORRELATED = 0.2;

  /** Points from which on it is not. */
  private static final int MANY = 104;

  private static final double SIGNIFICANT = 0.05;

  /** From where to where a p-value is near .05. */
  private static final double NEAR_FROM = 0.01;

  private static final double NEAR_TO = 0.1;

  private BeforeAfterSentence() {}

  /**
   * The sentence.
   *
   * @param beside where the measure is of volume or of incidents, the other of both; else null
   */
  static String of(Change.Effect effect, @Nullable String beside) {
    String period = ChangeWords.period(effect);
    return "Around %s, %s (%s) averaged %s in the %s before and %s in the %s since; the first %s since lies %s the line before (95\u00a0%% interval %s, %s): %s.%s%s"
        .formatted(
            ChangeWords.inSentence(effect.initiative()),
            ChangeWords.inSentence(effect),
            group(effect),
            ChangeWords.mean(effect, effect.meanBefore()).words(),
            Figures.counted(orZero(effect.pointsBefore()), period, period + "s"),
            ChangeWords.mean(effect, effect.meanAfter()).words(),
            Figures.count(orZero(effect.pointsAfter())),
            period,
            place(ChangeWords.level(effect)),
            limits(ChangeWords.level(effect)),
            p(effect),
            verdict(effect),
            others(effect),
            beside == null ? "" : " " + beside);
  }

  /** "Company, of 151 persons", "Sales, of 30 persons, less 2 departments of 45". */
  private static String group(Change.Effect effect) {
    return "%s, at least %s%s"
        .formatted(
            effect.department() == null ? "company" : effect.department(),
            Figures.counted(orZero(effect.persons()), "person", "persons"),
            effect.isDifference()
                ? "; less %s without the change, at least %s"
                    .formatted(
                        Figures.counted(orZero(effect.controls()), "department", "departments"),
                        Figures.count(orZero(effect.controlPersons())))
                : "");
  }

  /** "0.9 points below". */
  private static String place(Cell level) {
    String words = level.words();
    int bracket = words.indexOf(" (");
    String estimate = bracket < 0 ? words : words.substring(0, bracket);
    return switch (estimate.charAt(0)) {
      case '+' -> estimate.substring(1) + " above";
      case '\u2212' -> estimate.substring(1) + " below";
      default -> "on";
    };
  }

  private static String limits(Cell level) {
    String words = level.words();
    int bracket = words.indexOf(" (");
    return bracket < 0 ? Figures.NONE : words.substring(bracket + 2, words.length() - 1);
  }

  private static String p(Change.Effect effect) {
    Change.Coefficient level = effect.level();
    if (level == null) {
      return "no p";
    }
    String words = Style.P.words(level.read());
    String p = words.startsWith("under") ? "p " + words : "p = " + words;
    Long tests = effect.tests();
    return tests == null || tests < 2
        ? p
        : p + " adjusted over " + Figures.counted(tests, "department", "departments");
  }

  /** What may be read into a p-value, and what may not. */
  static String verdict(Change.Effect effect) {
    Change.Coefficient level = effect.level();
    double p = level == null ? 1 : level.read();
    Double correlation = effect.correlation();
    boolean isCorrelated =
        correlation != null && correlation > CORRELATED && effect.points() < MANY;
    String few =
        "%s are few"
            .formatted(Figures.counted(effect.points(), period(effect), period(effect) + "s"));
    if (isCorrelated && p >= NEAR_FROM && p <= NEAR_TO) {
      return "this p is not to be read as significant, as neighbouring %ss are alike (correlation %s) and %s; what is seen may be chance"
          .formatted(period(effect), Figures.two(correlation), few);
    }
    if (p > SIGNIFICANT) {
      return "no evidence of a change, which is not evidence of none, as %s; what is seen may be chance"
          .formatted(few);
    }
    return "chance alone would seldom give so much, yet may, as %s%s; and it does not say what did"
        .formatted(
            few,
            isCorrelated ? " and alike (correlation %s)".formatted(Figures.two(correlation)) : "");
  }

  private static String period(Change.Effect effect) {
    return ChangeWords.period(effect);
  }

  private static String others(Change.Effect effect) {
    Long others = effect.others();
    return others == null || others == 0
        ? ""
        : " %s in the same %ss."
            .formatted(
                Figures.counted(others, "other initiative lies", "other initiatives lie"),
                period(effect));
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }
}
