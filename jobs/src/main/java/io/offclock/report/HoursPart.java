package io.offclock.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posting on and off hours, by the publishing time and by the time the work was done. */
final class HoursPart {
  private final Model model;

  HoursPart(Model model) {
    this.model = model;
  }

  void appendTo(Markup page) {
    page.open("section", "id", "hours")
        .element("h2", "2. On and off hours")
        .element("p", sentence(), "class", "lead");
    List<Plot.Line> shares = new ArrayList<>();
    List<Plot.Line> ratios = new ArrayList<>();
    for (Model.Hours group : model.hours()) {
      for (ClockName clock : ClockName.values()) {
        addShare(shares, group, clock);
        addRatio(ratios, group, clock);
      }
    }
    page.open("div", "class", "pair");
    figure(
        page,
        "Share off hours",
        "Bar: share of the activities on and off that were off. Upright line: the share that even posting round the clock would give.",
        Plot.Mark.BAR,
        Plot.Axis.PERCENT,
        shares);
    figure(
        page,
        "Activities in an hour off per activities in a working hour",
        "Dot: rate ratio. Line: 95 % interval. Below 1 is normal, as people sleep; 1 is no target.",
        Plot.Mark.DOT,
        Plot.Axis.RATIO,
        ratios);
    page.close("div");
    hidden(page);
    counts().appendTo(page);
    rates().appendFoldedTo(page);
    page.close("section");
  }

  String sentence() {
    Model.Hours company =
        model.hours().stream().filter(h -> h.group() == null).findFirst().orElse(null);
    if (company == null || (company.activities() != null && company.activities() == 0)) {
      return "Nobody posted in this quarter, so there are no hours to report.";
    }
    String reason = company.splitReason();
    if (reason != null) {
      return "The company’s figures on and off hours are not shown ("
          + Figures.hidden(reason, minimum())
          + ").";
    }
    return clockSentence("By the publishing time, ", company.published(), company.baseline())
        + " "
        + clockSentence("By the time the work was done, ", company.effort(), null);
  }

  private static String clockSentence(String start, Model.Clock clock, @Nullable Double baseline) {
    Long off = clock.off();
    Long on = clock.on();
    if (off == null || on == null || off + on == 0) {
      return start + "no activity could be placed on or off hours.";
    }
    return start
        + "%s of %s placed on or off hours %s off (%s)%s."
            .formatted(
                Figures.count(off),
                Figures.counted(off + on, "activity", "activities"),
                off == 1 ? "was" : "were",
                Figures.percent(clock.offShare()),
                baseline == null
                    ? ""
                    : "; even posting round the clock would give " + Figures.percent(baseline));
  }

  private void addShare(List<Plot.Line> lines, Model.Hours group, ClockName name) {
    Model.Clock clock = name.of(group);
    if (group.splitReason() == null
        && clock.on() != null
        && clock.off() != null
        && clock.offShare() != null) {
      lines.add(
          new Plot.Line(
              Figures.group(group.group()) + ", " + name.label,
              "%s · %s".formatted(kOfN(clock), Figures.percent(clock.offShare())),
              clock.offShare(),
              null,
              null,
              group.baseline()));
    }
  }

  private void addRatio(List<Plot.Line> lines, Model.Hours group, ClockName name) {
    Model.Clock clock = name.of(group);
    if (group.splitReason() == null && clock.ratio() != null) {
      lines.add(
          new Plot.Line(
              Figures.group(group.group()) + ", " + name.label,
              "%s · %s".formatted(kOfN(clock), ratio(clock)),
              clock.ratio(),
              clock.ratioLo(),
              clock.ratioHi(),
              null));
    }
  }

  private static void figure(
      Markup page,
      String title,
      String legend,
      Plot.Mark mark,
      Plot.Axis axis,
      List<Plot.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder description = new StringBuilder();
    lines.forEach(
        line -> description.append(line.label()).append(": ").append(line.note()).append(". "));
    page.open("figure")
        .element("h3", title)
        .trusted(Plot.draw(mark, axis, title, description.toString().strip(), lines))
        .element("figcaption", legend)
        .close("figure");
  }

  private void hidden(Markup page) {
    for (Model.Hours group : model.hours()) {
      String reason = group.splitReason();
      if (reason != null) {
        page.element(
            "p",
            Figures.group(group.group()) + ", " + Figures.hidden(reason, minimum()) + ".",
            "class",
            "hidden");
      }
    }
  }

  private DataTable counts() {
    DataTable table =
        new DataTable(
            "Activities by hours class",
            "Group",
            "Clock",
            "Activities",
            "Persons",
            "On",
            "Off",
            "Flexible band",
            "Unknown",
            "Unknown share");
    for (Model.Hours group : model.hours()) {
      String reason = group.splitReason();
      String activities = group.hidden() != null ? "hidden" : Figures.count(group.activities());
      String persons = group.hidden() != null ? "hidden" : Figures.count(group.persons());
      if (reason != null) {
        table.row(
            Figures.group(group.group()),
            "both",
            activities,
            persons,
            "hidden",
            "hidden",
            "hidden",
            "hidden",
            "hidden");
        continue;
      }
      for (ClockName name : ClockName.values()) {
        Model.Clock clock = name.of(group);
        Long unknown = clock.unknown();
        Long all = group.activities();
        table.row(
            Figures.group(group.group()),
            name.label,
            activities,
            persons,
            Figures.count(clock.on()),
            Figures.count(clock.off()),
            Figures.count(clock.flex()),
            Figures.count(unknown),
            unknown == null || all == null
                ? Figures.NONE
                : Figures.percent(unknown, all) + " of " + Figures.count(all));
      }
    }
    return table;
  }

  private DataTable rates() {
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
        if (group.splitReason() == null) {
          table.row(
              Figures.group(group.group()),
              name.label,
              kOfN(clock),
              Figures.percent(clock.offShare()),
              Figures.percent(group.baseline()),
              Figures.hours(group.onHours()),
              Figures.hours(group.offHours()),
              ratio(clock));
        }
      }
    }
    return table;
  }

  private static String kOfN(Model.Clock clock) {
    return clock.off() == null || clock.on() == null
        ? Figures.NONE
        : Figures.count(clock.off()) + " of " + Figures.count(clock.off() + clock.on());
  }

  private static String ratio(Model.Clock clock) {
    if (clock.ratio() == null) {
      return clock.ratioReason() == null ? Figures.NONE : Figures.ratioReason(clock.ratioReason());
    }
    return "%s (%s to %s)"
        .formatted(
            Figures.two(clock.ratio()), Figures.two(clock.ratioLo()), Figures.two(clock.ratioHi()));
  }

  private @Nullable Long minimum() {
    return model.manifest().minimumPersons();
  }

  private enum ClockName {
    PUBLISHED("published"),
    EFFORT("effort");

    private final String label;

    ClockName(String label) {
      this.label = label;
    }

    Model.Clock of(Model.Hours hours) {
      return this == PUBLISHED ? hours.published() : hours.effort();
    }
  }
}
