package io.offclock.report.document;

import org.jspecify.annotations.Nullable;

/**
 * One week or month of a series around a dated event.
 *
 * @param label such as "W27"
 * @param value its figure; null where there is none
 * @param line where the line fitted to its side of the event lies; null where none was, and where
 *     no figure can lie
 * @param continued where the line before would lie by now; null before the event, and likewise
 */
public record Moment(
    String label, @Nullable Double value, @Nullable Double line, @Nullable Double continued) {

  double highest() {
    return Math.max(orZero(value), Math.max(orZero(line), orZero(continued)));
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  /** "W27: 43.9 %, line 44.1 %, line before continued 44.9 %." */
  String inWords(Chart.Axis axis) {
    return label
        + ": "
        + words(axis, value)
        + (line == null ? "" : ", line " + words(axis, line))
        + (continued == null ? "" : ", line before continued " + words(axis, continued))
        + ".";
  }

  private static String words(Chart.Axis axis, @Nullable Double value) {
    if (value == null) {
      return "no figure";
    }
    return axis == Chart.Axis.PERCENT ? Figures.percent(value) : Figures.two(value);
  }
}
