package io.offclock.mart.change;

import io.offclock.attribution.people.Initiative;
import io.offclock.mart.statistics.InterruptedSeries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series before and after an initiative, by itself or less that of departments without the
 * change.
 *
 * @param kind which of the two
 * @param figures what was fitted, null where a point is missing; empty where nothing was
 * @param fit the two lines; null where there are none
 * @param hidden why figures are hidden; null where they are not
 * @param reason why there is no fit, where it is not for hiding; null where there is one
 * @param persons the fewest behind a figure of the group; null where it has none
 * @param controls how many departments it is compared with; null of a group by itself
 * @param controlPersons the fewest behind a figure of theirs; null likewise
 */
record Comparison(
    Subject subject,
    Kind kind,
    List<@Nullable Double> figures,
    InterruptedSeries.@Nullable Fit fit,
    @Nullable String hidden,
    @Nullable Reason reason,
    @Nullable Long persons,
    @Nullable Long controls,
    @Nullable Long controlPersons) {

  /** What is compared with what. */
  enum Kind {
    OWN,
    DIFFERENCE
  }

  /** Why nothing can be said. */
  enum Reason {
    NOT_ENOUGH_WEEKS,
    NO_VARIATION,
    NO_CONTROL
  }

  /**
   * What a comparison is of.
   *
   * @param rule null where the measure is not of incidents
   * @param department null for the company
   * @param others initiatives of the same group in the window
   */
  record Subject(
      Initiative initiative,
      ChangeMeasure measure,
      @Nullable String rule,
      @Nullable String department,
      ChangeWindow window,
      long others) {}

  /** The series by itself. */
  static Comparison alone(Subject subject, WindowPoints own) {
    List<@Nullable Double> figures = own.figures();
    String hidden = own.hidden();
    if (hidden != null) {
      return without(subject, Kind.OWN, hidden, tooShort(subject));
    }
    InterruptedSeries series =
        InterruptedSeries.of(figures, subject.window().eventAt(), subject.measure().grain());
    return fitted(subject, Kind.OWN, figures, series, own.fewestPersons(), null, null);
  }

  /** The series less that of its controls together. */
  static Comparison beside(Subject subject, WindowPoints own, List<WindowPoints> controls) {
    String hidden = own.hidden();
    if (hidden != null) {
      return without(subject, Kind.DIFFERENCE, hidden, tooShort(subject));
    }
    if (controls.isEmpty()) {
      return without(subject, Kind.DIFFERENCE, null, Reason.NO_CONTROL);
    }
    WindowPoints control = WindowPoints.pooled(controls);
    InterruptedSeries series =
        InterruptedSeries.controlled(
            own.figures(),
            control.figures(),
            subject.window().eventAt(),
            subject.measure().grain());
    return fitted(
        subject,
        Kind.DIFFERENCE,
        difference(own.figures(), control.figures()),
        series,
        own.fewestPersons(),
        (long) controls.size(),
        control.fewestPersons());
  }

  private static Comparison without(
      Subject subject, Kind kind, @Nullable String hidden, @Nullable Reason reason) {
    return new Comparison(subject, kind, List.of(), null, hidden, reason, null, null, null);
  }

  private static Comparison fitted(
      Subject subject,
      Kind kind,
      List<@Nullable Double> figures,
      InterruptedSeries series,
      @Nullable Long persons,
      @Nullable Long controls,
      @Nullable Long controlPersons) {
    Reason reason =
        series.reason() != null
            ? Reason.NOT_ENOUGH_WEEKS
            : isConstant(figures) ? Reason.NO_VARIATION : null;
    return new Comparison(
        subject,
        kind,
        figures,
        reason == null ? series.fit() : null,
        null,
        reason,
        persons,
        controls,
        controlPersons);
  }

  /** What the calendar alone says, whoever is hidden. */
  private static @Nullable Reason tooShort(Subject subject) {
    ChangeWindow window = subject.window();
    boolean isEnough = subject.measure().grain().isEnough(window.before(), window.after());
    return isEnough ? null : Reason.NOT_ENOUGH_WEEKS;
  }

  private static boolean isConstant(List<@Nullable Double> figures) {
    Set<Double> values = new HashSet<>();
    figures.stream().filter(Objects::nonNull).forEach(values::add);
    return values.size() < 2;
  }

  private static List<@Nullable Double> difference(
      List<@Nullable Double> own, List<@Nullable Double> control) {
    List<@Nullable Double> difference = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Double one = own.get(i);
      Double other = control.get(i);
      difference.add(one == null || other == null ? null : one - other);
    }
    return difference;
  }

  /** Figures on one side of the event. */
  List<Double> side(boolean isAfter) {
    List<Double> side = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Double figure = figures.get(i);
      if (figure != null && isAfter == (i >= subject.window().eventAt())) {
        side.add(figure);
      }
    }
    return side;
  }
}
