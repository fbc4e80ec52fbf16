package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures behind the pictures of segments, as tables. */
final class LadderTables {
  private final Model model;
  private final List<String> weeks;

  LadderTables(Model model) {
    this.model = model;
    this.weeks = model.uptake().weeks();
  }

  /** One row per group with a week shown, in its last one. */
  Table bands() {
    Table.Builder table =
        Table.named(
                "Maturity", "Habit and maturity band, in the last week shown", "adoption_segments")
            .column("Group", "", "Company, or the department held on every day of the week.")
            .column("Week", "", "The last week of the quarter whose complete windows are shown.")
            .column(
                "With a habit (95 % interval)",
                "persons",
                "Active in most weeks of the window (Power and Habitual together), of those with a complete window; Wilson interval.")
            .column(
                "Power users (95 % interval)",
                "persons",
                "With a habit and many activities a week, of those with a complete window; Wilson interval.")
            .column(
                "Band",
                "",
                "By the share of power users: initial under 20 %, ramping under 40 %, embedding under 60 %, else full.");
    for (Uptake.Ladder ladder : model.uptake().ladders()) {
      String week = LadderRungs.last(weeks, ladder);
      if (week != null) {
        Uptake.LadderWeek segments = Objects.requireNonNull(ladder.weeks().get(week));
        Model.Rate power = LadderRungs.rate(segments, "POWER");
        table.row(
            Cell.text(LadderRungs.name(ladder)),
            Cell.text(week),
            whole(segments, "HABIT"),
            whole(segments, "POWER"),
            power == null ? whole(segments, "POWER") : Cell.text(LadderRungs.band(power.rate())));
      }
    }
    return table.build();
  }

  /** One row per group drawn and week. */
  Table weeks(List<Uptake.Ladder> drawn) {
    Table.Builder table =
        Table.named("Segments", "Segments by week", "adoption_segments")
            .laidOut(Table.Layout.FOLDED)
            .column("Group", "", "Company, or the department held on every day of the week.")
            .column("Week", "", "The week at whose end the persons stand.")
            .column(
                "Complete window",
                "persons",
                "Observed in all weeks of the window: whom the shares of segments are of.");
    for (String label : LadderRungs.LABELS) {
      table.column(label, "persons", "Persons of this segment, of those with a complete window.");
    }
    table.column(
        "No complete window", "persons", "In provisional segments, or not observed: in no share.");
    for (Uptake.Ladder ladder : drawn) {
      for (String week : weeks) {
        table.row(row(ladder, week).toArray(Cell[]::new));
      }
    }
    return table.build();
  }

  private List<Cell> row(Uptake.Ladder ladder, String week) {
    Uptake.LadderWeek segments = ladder.weeks().get(week);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(LadderRungs.name(ladder)));
    cells.add(Cell.text(week));
    Model.Rate all = LadderRungs.rate(segments, "ALL");
    cells.add(all == null ? shown(segments, "ALL") : Cell.count(all.n()));
    LadderRungs.SEGMENTS.forEach(segment -> cells.add(shown(segments, segment)));
    cells.add(
        segments == null
            ? new Cell.None()
            : or(segments.incompleteHidden(), Cell.count(segments.incomplete())));
    return cells;
  }

  private Cell shown(Uptake.@Nullable LadderWeek week, String segment) {
    Model.Rate rate = LadderRungs.rate(week, segment);
    return rate == null ? none(week, segment) : AdoptionPart.share(rate);
  }

  private Cell whole(Uptake.LadderWeek week, String segment) {
    Model.Rate rate = LadderRungs.rate(week, segment);
    return rate == null
        ? none(week, segment)
        : new Cell.Share(rate.k(), rate.n(), rate.rate(), rate.lo(), rate.hi());
  }

  private Cell none(Uptake.@Nullable LadderWeek week, String segment) {
    Uptake.Rung rung = week == null ? null : week.rungs().get(segment);
    return or(rung == null ? null : rung.hidden(), new Cell.None());
  }

  private Cell or(@Nullable String hidden, Cell figure) {
    return hidden == null
        ? figure
        : Cell.hidden(Reasons.hidden(hidden, model.manifest().minimumPersons()));
  }
}
