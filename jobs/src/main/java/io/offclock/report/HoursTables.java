package io.offclock.report;

import org.jspecify.annotations.Nullable;

/** The figures behind the charts on and off hours, as tables. */
final class HoursTables {
  private static final String HIDDEN = "hidden";

  private final Model model;

  HoursTables(Model model) {
    this.model = model;
  }

  /** One row per shown group and clock; neither is the flexible band and unknown together. */
  DataTable counts() {
    DataTable table =
        new DataTable(
            "Activities by hours class",
            "Group",
            "Clock",
            "Activities",
            "Persons",
            "On",
            "Off",
            "Neither",
            "Of it flexible band",
            "Of it unknown");
    for (Model.Hours group : model.hours()) {
      if (group.hidden() != null) {
        continue;
      }
      for (ClockName name : ClockName.values()) {
        Model.Clock clock = name.of(group);
        table.row(
            Figures.group(group.group()),
            name.label(),
            Figures.count(group.activities()),
            Figures.count(group.persons()),
            or(clock.splitHidden(), Figures.count(clock.on())),
            or(clock.splitHidden(), Figures.count(clock.off())),
            or(clock.splitHidden(), neither(group, clock)),
            or(clock.detailHidden(), Figures.count(clock.flex())),
            or(clock.detailHidden(), Figures.count(clock.unknown())));
      }
    }
    return table;
  }

  /** One row per group and clock whose split is shown. */
  DataTable rates() {
    DataTable table =
        new DataTable(
            "Shares and rate ratios",
            "Group",
            "Clock",
            "Off of on and off",
            "Off share",
            "Baseline",
            "Person-hours on",
            "Person-hours off",
            "Rate ratio (95 % interval)");
    for (Model.Hours group : model.hours()) {
      for (ClockName name : ClockName.values()) {
        Model.Clock clock = name.of(group);
        if (clock.splitHidden() == null) {
          table.row(
              Figures.group(group.group()),
              name.label(),
              HoursPart.kOfN(clock),
              Figures.percent(clock.offShare()),
              Figures.percent(group.baseline()),
              Figures.hours(group.onHours()),
              Figures.hours(group.offHours()),
              Figures.ratio(clock));
        }
      }
    }
    return table;
  }

  private static String neither(Model.Hours group, Model.Clock clock) {
    Long neither = clock.neither();
    Long all = group.activities();
    return neither == null || all == null || all == 0
        ? Figures.count(neither)
        : Figures.count(neither) + " (" + Figures.percent(neither, all) + ")";
  }

  private static String or(@Nullable String hidden, String figure) {
    return hidden != null ? HIDDEN : figure;
  }
}
