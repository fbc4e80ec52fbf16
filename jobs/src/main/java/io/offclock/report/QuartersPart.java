package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The company quarter by quarter: what changed, with the figures behind each share. */
final class QuartersPart {
  /** Quarters. */
  private static final int LONGEST = 8;

  private final Model model;

  private QuartersPart(Model model) {
    this.model = model;
  }

  static Part of(Model model) {
    QuartersPart part = new QuartersPart(model);
    return new Part(
        "quarters",
        "Quarter by quarter",
        part.sentence(),
        part.charts(),
        List.of(part.table()),
        List.of());
  }

  /** One quarter alone is no comparison; it is drawn with the departments. */
  private List<Chart> charts() {
    List<Chart.Line> lines = new ArrayList<>();
    for (Model.Quarter quarter : shown()) {
      Model.Rate active = active(quarter);
      if (active != null) {
        lines.add(
            new Chart.Line(
                name(quarter),
                "%s of %s · %s"
                    .formatted(
                        Figures.count(active.k()),
                        Figures.count(active.n()),
                        Figures.percent(active.rate())),
                active.rate(),
                active.lo(),
                active.hi(),
                null));
      }
    }
    return lines.size() < 2
        ? List.of()
        : List.of(
            new Chart.Dots(
                "Active of all employed through the quarter, by quarter",
                "Dot: share of the company. Line: 95 % Wilson interval.",
                "Active of employed",
                Chart.Axis.PERCENT,
                lines));
  }

  private Table table() {
    Table.Builder table =
        Table.named("Quarters", "The company by quarter", "posting_hours", "department_adoption")
            .column("Quarter", "", "The quarter; so far where it was not over.")
            .column("Activities", "activities", "Current activities of persons.")
            .column("Persons", "persons", "Persons behind them.")
            .column(
                "Published off hours",
                "activities",
                "Off hours by the publishing time, of those on and off.")
            .column(
                "Effort off hours",
                "activities",
                "Off hours by the time of the work, of those on and off.")
            .column(
                "Baseline",
                "share",
                "The share off hours that even posting round the clock would give.")
            .column(
                "Active of employed",
                "persons",
                "Persons with at least one qualifying activity, of all employed through the quarter.");
    for (Model.Quarter quarter : shown()) {
      Model.Hours hours = quarter.hours();
      String hidden = hours == null ? null : hours.hidden();
      table.row(
          Cell.text(name(quarter)),
          or(hidden, Cell.count(hours == null ? null : hours.activities())),
          or(hidden, Cell.count(hours == null ? null : hours.persons())),
          hours == null ? new Cell.None() : share(hours.published()),
          hours == null ? new Cell.None() : share(hours.effort()),
          or(hidden, Cell.number(hours == null ? null : hours.baseline(), Figure.Style.PERCENT)),
          adoption(quarter));
    }
    return table.build();
  }

  private static String name(Model.Quarter quarter) {
    return quarter.name() + (quarter.complete() ? "" : " (so far)");
  }

  private String sentence() {
    List<Model.Quarter> quarters = shown();
    if (quarters.size() < 2) {
      return "No earlier quarter is published, so there is nothing to compare with.";
    }
    Model.Quarter before = quarters.get(quarters.size() - 2);
    Model.Quarter now = quarters.get(quarters.size() - 1);
    return "Active of employed: %s in %s, %s in %s. The difference of two quarters alone does not say why."
        .formatted(
            adoption(before).words(),
            before.name(),
            adoption(now).words(),
            now.name() + (now.complete() ? "" : " so far"));
  }

  private Cell share(Model.Clock clock) {
    return or(
        clock.splitHidden(),
        clock.off() == null || clock.on() == null
            ? new Cell.None()
            : new Cell.Share(clock.off(), clock.off() + clock.on(), clock.offShare(), null, null));
  }

  private Cell or(@Nullable String hidden, Cell figure) {
    return hidden == null
        ? figure
        : Cell.hidden(Reasons.hidden(hidden, model.manifest().minimumPersons()));
  }

  /** The last two years at most, from the first quarter in which anybody posted. */
  private List<Model.Quarter> shown() {
    List<Model.Quarter> all = model.quarters();
    int from = Math.max(0, all.size() - LONGEST);
    while (from < all.size() - 1 && all.get(from).hours() == null) {
      from++;
    }
    return all.subList(from, all.size());
  }

  /** Hidden where the persons who posted are: the active would tell how many they were. */
  private static @Nullable String hidden(Model.Quarter quarter) {
    if (quarter.hours() != null && quarter.hours().hidden() != null) {
      return quarter.hours().hidden();
    }
    return quarter.adoption() == null ? null : quarter.adoption().hidden();
  }

  private static Model.@Nullable Rate active(Model.Quarter quarter) {
    return hidden(quarter) != null || quarter.adoption() == null
        ? null
        : quarter.adoption().active();
  }

  private Cell adoption(Model.Quarter quarter) {
    return or(hidden(quarter), AdoptionPart.share(active(quarter)));
  }
}
