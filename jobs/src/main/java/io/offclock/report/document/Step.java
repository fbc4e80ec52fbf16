package io.offclock.report.document;

import org.jspecify.annotations.Nullable;

/**
 * One step of a curve.
 *
 * @param week its last week
 * @param value the share from the end of that week on
 * @param lo lower 95 % limit; null where there is no interval
 * @param hi upper limit; null where there is no interval
 * @param remaining persons still at risk after it
 */
public record Step(
    int week, double value, @Nullable Double lo, @Nullable Double hi, long remaining) {

  /** "Week 2: 44.8 % (29.0 % to 64.4 %), 16 at risk." */
  public String inWords() {
    return "Week %d: %s%s, %s at risk."
        .formatted(
            week,
            Figures.percent(value),
            lo == null || hi == null
                ? ""
                : " (%s to %s)".formatted(Figures.percent(lo), Figures.percent(hi)),
            Figures.count(remaining));
  }
}
