package io.offclock.report;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posting on and off hours, by the publishing time and by the time the work was done. */
final class HoursPart {
  private final Model model;
  private final ToolWords tools;

  private HoursPart(Model model) {
    this.model = model;
    this.tools = new ToolWords(model.tools());
  }

  static Part of(Model model) {
    HoursPart part = new HoursPart(model);
    HoursTables tables = new HoursTables(model);
    return new Part(
        "hours",
        "On and off hours",
        part.sentence(),
        part.charts(),
        tablesOf(tables, part),
        part.notes());
  }

  private static List<Table> tablesOf(HoursTables tables, HoursPart part) {
    List<Table> all = new ArrayList<>(List.of(tables.counts(), tables.rates()));
    all.addAll(part.tools.tables(part.model.quarter()));
    return all;
  }

  private List<Chart> charts() {
    List<Chart.Line> shares = new ArrayList<>();
    List<Chart.Line> ratios = new ArrayList<>();
    for (Model.Hours group : model.hours()) {
      for (ClockName clock : ClockName.values()) {
        addShare(shares, group, clock);
        addRatio(ratios, group, clock);
      }
    }
    List<Chart> charts = new ArrayList<>();
    if (!shares.isEmpty()) {
      charts.add(
          new Chart.Bars(
              "Share off hours",
              "Bar: share of the activities on and off that were off. Upright line: the share that even posting round the clock would give.",
              "Off hours",
              "Posting round the clock",
              Chart.Axis.PERCENT,
              shares));
    }
    if (!ratios.isEmpty()) {
      charts.add(
          new Chart.Dots(
              "Activities in an hour off per activities in a working hour",
              "Dot: rate ratio. Line: 95 % interval. Below 1 is normal, as people sleep; 1 is no target.",
              "Rate ratio",
              Chart.Axis.RATIO,
              ratios));
    }
    charts.addAll(tools.charts(model.quarter()));
    return charts;
  }

  private String sentence() {
    Model.Hours company =
        model.hours().stream().filter(h -> h.group() == null).findFirst().orElse(null);
    if (company == null || (company.activities() != null && company.activities() == 0)) {
      return "Nobody posted in this quarter, so there are no hours to report.";
    }
    String reason = company.published().splitHidden();
    if (reason != null && company.effort().splitHidden() != null) {
      return "The company’s figures on and off hours are not shown ("
          + Reasons.hidden(reason, minimum())
          + ").";
    }
    return clockSentence("By the publishing time, ", company.published(), company.baseline())
        + " "
        + clockSentence("By the time the work was done, ", company.effort(), null)
        + tools.sentences(model.quarter());
  }

  private String clockSentence(String start, Model.Clock clock, @Nullable Double baseline) {
    if (clock.splitHidden() != null) {
      return start
          + "the figures are not shown ("
          + Reasons.hidden(clock.splitHidden(), minimum())
          + ").";
    }
    Long off = clock.off();
    Long on = clock.on();
    if (off == null || on == null || off + on == 0) {
      return start + "no activity could be placed on or off hours.";
    }
    return start
        + "%s of %s placed on or off hours %s off (%s)%s%s."
            .formatted(
                Figures.count(off),
                Figures.counted(off + on, "activity", "activities"),
                off == 1 ? "was" : "were",
                Figures.percent(clock.offShare()),
                baseline == null
                    ? ""
                    : "; even posting round the clock would give " + Figures.percent(baseline),
                clock.neither() == null || clock.neither() == 0
                    ? ""
                    : "; %s more %s in a flexible band or unknown"
                        .formatted(
                            Figures.count(clock.neither()), clock.neither() == 1 ? "is" : "are"));
  }

  private void addShare(List<Chart.Line> lines, Model.Hours group, ClockName name) {
    Model.Clock clock = name.of(group);
    if (clock.on() != null && clock.off() != null && clock.offShare() != null) {
      lines.add(
          new Chart.Line(
              Reasons.group(group.group()) + ", " + name.label(),
              "%s · %s".formatted(kOfN(clock), Figures.percent(clock.offShare())),
              clock.offShare(),
              null,
              null,
              group.baseline()));
    }
  }

  private void addRatio(List<Chart.Line> lines, Model.Hours group, ClockName name) {
    Model.Clock clock = name.of(group);
    if (clock.ratio() != null) {
      lines.add(
          new Chart.Line(
              Reasons.group(group.group()) + ", " + name.label(),
              "%s · %s".formatted(kOfN(clock), HoursTables.ratio(clock).words()),
              clock.ratio(),
              clock.ratioLo(),
              clock.ratioHi(),
              null));
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Model.Hours group : model.hours()) {
      for (ClockName name : ClockName.values()) {
        String reason = name.of(group).splitHidden();
        if (reason != null && (group.hidden() == null || name == ClockName.PUBLISHED)) {
          notes.add(
              Reasons.group(group.group())
                  + (group.hidden() == null ? ", " + name.label() : "")
                  + ", "
                  + Reasons.hidden(reason, minimum())
                  + ".");
        }
      }
    }
    notes.addAll(tools.notes());
    return notes;
  }

  private static String kOfN(Model.Clock clock) {
    return clock.off() == null || clock.on() == null
        ? Figures.NONE
        : Figures.count(clock.off()) + " of " + Figures.count(clock.off() + clock.on());
  }

  private @Nullable Long minimum() {
    return model.manifest().minimumPersons();
  }
}
