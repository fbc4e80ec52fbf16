package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Step;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time from enablement to the first activity: of the enabled, never of those who adopted in the
 * end, whose curve always ends at 100 %.
 */
final class CurvePart {
  private final Model model;
  private final Uptake uptake;

  private CurvePart(Model model) {
    this.model = model;
    this.uptake = model.uptake();
  }

  static Part of(Model model) {
    CurvePart part = new CurvePart(model);
    boolean isEmpty = part.uptake.curves().isEmpty();
    return new Part(
        "time-to-adoption",
        "Time to adoption",
        part.sentence(),
        part.charts(),
        isEmpty ? List.of() : List.of(part.standing(), part.steps()),
        isEmpty ? List.of() : part.notes());
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    for (Uptake.Curve curve : uptake.curves()) {
      if (isDrawn(curve)) {
        charts.add(
            new Chart.Steps(
                name(curve) + ": persons with a first activity, by weeks since enablement",
                "Line: estimated share of the enabled in view (Kaplan-Meier). Band: 95 % interval by Greenwood. It rises at the end of each step, and what comes after the last is open.",
                "Share with a first activity",
                curve.shown().stream().map(CurvePart::step).toList()));
      }
    }
    return charts;
  }

  private static Step step(Uptake.CurveStep step) {
    return new Step(
        step.week(),
        Objects.requireNonNull(step.adopted()),
        step.lo(),
        step.hi(),
        Objects.requireNonNull(step.remaining()));
  }

  /** A line along zero is no picture. */
  private static boolean isDrawn(Uptake.Curve curve) {
    return isShown(curve)
        && curve.shown().stream().anyMatch(step -> step.adopted() != null && step.adopted() > 0);
  }

  /** A curve of nobody, or of no step, is none. */
  private static boolean isShown(Uptake.Curve curve) {
    return curve.shown().size() > 1 && onCurve(curve) > 0;
  }

  private static long onCurve(Uptake.Curve curve) {
    Long atRisk = curve.steps().get(0).atRisk();
    return atRisk == null ? 0 : atRisk;
  }

  private Table standing() {
    Table.Builder table =
        Table.named("Enabled", "Who is on the curve, and who is not", "adoption_curve")
            .laidOut(Table.Layout.FOLDED)
            .column("Group", "", "Company, or the department on the day of enablement.")
            .column("Enabled", "persons", "Enabled by the end of the quarter.")
            .column(
                "Active before",
                "persons",
                "Of the enabled: active before they were enabled, so not on the curve.")
            .column(
                "Not in view",
                "persons",
                "Of the enabled: no export covers them from enablement on, so not on the curve.")
            .column("On the curve", "persons", "Of the enabled: in view, and not active before.");
    for (Uptake.Curve curve : uptake.curves()) {
      String hidden = curve.standingHidden();
      table.row(
          Cell.text(name(curve)),
          or(hidden, Cell.count(curve.enabled())),
          or(hidden, Cell.count(curve.before())),
          or(hidden, Cell.count(curve.unseen())),
          or(curve.steps().get(0).hidden(), Cell.count(curve.steps().get(0).atRisk())));
    }
    return table.build();
  }

  private Table steps() {
    Table.Builder table =
        Table.named(
                "Time to adoption", "First activity by weeks since enablement", "adoption_curve")
            .laidOut(Table.Layout.FOLDED)
            .column("Group", "", "Company, or the department on the day of enablement.")
            .column("Up to week", "", "Last week of the step; the week of enablement is 1.")
            .column(
                "At risk",
                "persons",
                "In view since enablement and without an activity when the step begins.")
            .column("First activity", "persons", "Of them: first qualifying activity in the step.")
            .column(
                "Lost from view",
                "persons",
                "Of them: no export any more, left, out of the programme, or the quarter ended, before a first activity.")
            .column("Still at risk", "persons", "Of them: neither; at risk in the next step.")
            .column(
                "Adopted by then (95 % interval)",
                "share of those on the curve",
                "Kaplan-Meier estimate by the end of the step; Greenwood limits on the log-log scale.");
    for (Uptake.Curve curve : uptake.curves()) {
      if (isShown(curve)) {
        for (Uptake.CurveStep step : curve.steps()) {
          table.row(
              Cell.text(name(curve)),
              Cell.text(Integer.toString(step.week())),
              or(step.hidden(), Cell.count(step.atRisk())),
              or(step.hidden(), Cell.count(step.events())),
              or(step.hidden(), Cell.count(step.censored())),
              or(step.hidden(), Cell.count(step.remaining())),
              or(
                  step.hidden(),
                  step.adopted() == null
                      ? new Cell.None()
                      : new Cell.Proportion(step.adopted(), step.lo(), step.hi())));
        }
      }
    }
    return table.build();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Uptake.Curve curve : uptake.curves()) {
      String hidden =
          curve.steps().stream()
              .map(Uptake.CurveStep::hidden)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (hidden != null) {
        String from =
            isShown(curve)
                ? " after week " + curve.shown().get(curve.shown().size() - 1).week()
                : "";
        notes.add(name(curve) + from + ", " + hidden(hidden) + ".");
      } else if (!isShown(curve)) {
        notes.add(name(curve) + ": nobody is on a curve.");
      }
    }
    Uptake.Curve company = uptake.curves().get(0);
    if (company.enabled() != null && company.before() != null && company.unseen() != null) {
      notes.add(
          "Of %s enabled in the company, %s were active before and %s are covered by no export since: their time is not known, and they are not on the curve. It is divided by the %s who are on it, never by those who adopted in the end."
              .formatted(
                  Figures.counted(company.enabled(), "person", "persons"),
                  Figures.count(company.before()),
                  Figures.count(company.unseen()),
                  Figures.count(onCurve(company))));
    }
    if (isShown(company)) {
      long lost = company.shown().stream().mapToLong(CurvePart::censored).sum();
      notes.add(
          lost == 0
              ? "Nobody on the company’s curve was lost from view (censored) within the steps shown."
              : "%s lost from view before a first activity within the steps shown (censored): they count as long as they were seen, and what they did later is not known."
                  .formatted(Figures.counted(lost, "person was", "persons were")));
    }
    notes.add(
        "Weeks are taken together in steps, the same for all groups, so that no step tells of few persons.");
    return notes;
  }

  private static long censored(Uptake.CurveStep step) {
    return step.censored() == null ? 0 : step.censored();
  }

  private String sentence() {
    if (uptake.absent().contains("adoption_curve")) {
      return "This version was published before there was a table of the time to adoption.";
    }
    if (uptake.curves().isEmpty()) {
      return uptake.curveQuarters().isEmpty()
          ? "Nobody was enabled yet, so there is no time to adoption."
          : "A version holds the time to adoption as of its last complete quarter, here %s; of %s see the report of a version of that time."
              .formatted(String.join(", ", uptake.curveQuarters()), model.quarter());
    }
    Uptake.Curve company = uptake.curves().get(0);
    String first = company.steps().get(0).hidden();
    if (first != null) {
      return "The company’s time to adoption is not shown (" + hidden(first) + ").";
    }
    if (!isShown(company)) {
      return "Nobody is on the curve yet, or its first step is hidden: there is no time to adoption to show.";
    }
    Uptake.CurveStep end = company.shown().get(company.shown().size() - 1);
    return "Of %s on the curve, an estimated %s had a first activity within %s of enablement; %s still without one, and in view, then."
        .formatted(
            Figures.counted(onCurve(company), "person", "persons"),
            new Cell.Proportion(Objects.requireNonNull(end.adopted()), end.lo(), end.hi()).words(),
            Figures.counted(end.week(), "week", "weeks"),
            Figures.count(end.remaining())
                + (Objects.equals(end.remaining(), 1L) ? " was" : " were"));
  }

  private static String name(Uptake.Curve curve) {
    return curve.department() == null ? "Company" : curve.department();
  }

  private String hidden(String reason) {
    return Reasons.hidden(reason, model.manifest().minimumPersons());
  }

  private Cell or(@Nullable String reason, Cell figure) {
    return reason == null ? figure : Cell.hidden(hidden(reason));
  }
}
