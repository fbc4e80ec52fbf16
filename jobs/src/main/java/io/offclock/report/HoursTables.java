package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Table;
import org.jspecify.annotations.Nullable;

/** The figures behind the charts on and off hours, as tables. */
final class HoursTables {
  private final Model model;

  HoursTables(Model model) {
    this.model = model;
  }

  /** One row per shown group and clock; neither is the flexible band and unknown together. */
  Table counts() {
    Table.Builder table =
        keyed(Table.named("Hours", "Activities by hours class", "posting_hours"))
            .column("Activities", "activities", "Current activities of persons in the quarter.")
            .column("Persons", "persons", "Persons behind the activities.")
            .column("On", "activities", "Inside a working shift of the person.")
            .column("Off", "activities", "Outside it.")
            .column("Neither", "activities", "In a flexible band or unknown, of all activities.")
            .column("Of it flexible band", "activities", "In the band of a flexible arrangement.")
            .column("Of it unknown", "activities", "The hour or the working hours are not known.");
    for (Model.Hours group : model.hours()) {
      if (group.hidden() != null) {
        continue;
      }
      for (ClockName name : ClockName.values()) {
        Model.Clock clock = name.of(group);
        table.row(
            Cell.text(Reasons.group(group.group())),
            Cell.text(name.label()),
            Cell.count(group.activities()),
            Cell.count(group.persons()),
            or(clock.splitHidden(), Cell.count(clock.on())),
            or(clock.splitHidden(), Cell.count(clock.off())),
            or(clock.splitHidden(), neither(group, clock)),
            or(clock.detailHidden(), Cell.count(clock.flex())),
            or(clock.detailHidden(), Cell.count(clock.unknown())));
      }
    }
    return table.build();
  }

  /** One row per group and clock whose split is shown. */
  Table rates() {
    Table.Builder table =
        keyed(Table.named("Hours, rates", "Shares and rate ratios", "posting_hours"))
            .laidOut(Table.Layout.FOLDED)
            .column("Off of on and off", "activities", "Off hours, of those on and off.")
            .column(
                "Baseline",
                "share",
                "Person-hours off, of person-hours on and off: what posting round the clock would give.")
            .column("Person-hours on", "hours", "Working hours of the persons in the quarter.")
            .column("Person-hours off", "hours", "All other hours of the same persons.")
            .column(
                "Rate ratio (95 % interval)",
                "ratio",
                "Activities in an hour off / activities in a working hour; interval by resampling persons.");
    for (Model.Hours group : model.hours()) {
      for (ClockName name : ClockName.values()) {
        Model.Clock clock = name.of(group);
        if (clock.splitHidden() == null) {
          table.row(
              Cell.text(Reasons.group(group.group())),
              Cell.text(name.label()),
              clock.off() == null || clock.on() == null
                  ? new Cell.None()
                  : new Cell.Share(
                      clock.off(), clock.off() + clock.on(), clock.offShare(), null, null),
              Cell.number(group.baseline(), Figure.Style.PERCENT),
              Cell.number(group.onHours(), Figure.Style.HOURS),
              Cell.number(group.offHours(), Figure.Style.HOURS),
              ratio(clock));
        }
      }
    }
    return table.build();
  }

  private static Table.Builder keyed(Table.Builder table) {
    return table
        .column("Group", "", "Company, or employment class.")
        .column("Clock", "", "By the publishing time, or by the time the work was done (effort).");
  }

  /** "0.73 (0.47 to 1.16)", or why there is none. */
  static Cell ratio(Model.Clock clock) {
    if (clock.ratio() != null) {
      return new Cell.Estimate(clock.ratio(), clock.ratioLo(), clock.ratioHi());
    }
    if (clock.ratioReason() == null) {
      return new Cell.None();
    }
    String reason = Reasons.ratioReason(clock.ratioReason());
    return reason.startsWith("hidden") ? Cell.hidden(reason) : Cell.text(reason);
  }

  private static Cell neither(Model.Hours group, Model.Clock clock) {
    Long neither = clock.neither();
    Long all = group.activities();
    return neither == null || all == null || all == 0
        ? Cell.count(neither)
        : Cell.share(neither, all);
  }

  private Cell or(@Nullable String hidden, Cell figure) {
    return hidden == null
        ? figure
        : Cell.hidden(Reasons.hidden(hidden, model.manifest().minimumPersons()));
  }
}
