package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a department before and since a scheduling tool, in words that claim no cause: when
 * posts go out and when the work is done are told apart, each with whether its intervals before and
 * after lie apart.
 */
final class ToolWords {
  private final List<ToolHours> tools;

  ToolWords(List<ToolHours> tools) {
    this.tools = tools;
  }

  /** A sentence or two for each tool of which figures are shown; empty without one. */
  String sentences(String quarter) {
    StringBuilder words = new StringBuilder();
    for (ToolHours tool : tools) {
      if (isShown(tool)) {
        words.append(" ").append(sentence(tool, quarter));
      }
    }
    return words.toString();
  }

  /** Of which tools nothing is said. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (ToolHours tool : tools) {
      notes.add(
          isShown(tool)
              ? "%s: beside %s, the last quarter that was over before the tool. Interval by resampling persons; where two overlap, this does not show a change, nor that there is none. Whatever else changed in the department is in it too."
                  .formatted(ChangeWords.label(tool.initiative()), tool.quarter())
              : "%s: its hours before or after are hidden, not published, or have nothing on hours to compare with."
                  .formatted(ChangeWords.label(tool.initiative())));
    }
    return notes;
  }

  /** Rate ratios before and after; none where no figure is shown. */
  List<Chart> charts(String quarter) {
    List<Chart> charts = new ArrayList<>();
    for (ToolHours tool : tools) {
      List<Chart.Line> lines = new ArrayList<>();
      for (ClockName name : ClockName.values()) {
        add(lines, tool.before(), name, tool.quarter());
        add(lines, tool.now(), name, quarter);
      }
      if (isShown(tool)) {
        charts.add(
            new Chart.Dots(
                "%s: activities in an hour off per activities in a working hour"
                    .formatted(ChangeWords.label(tool.initiative())),
                "Dot: rate ratio. Line: 95 % interval. Published: when posts went out. Effort: when the work was done.",
                "Rate ratio",
                Chart.Axis.RATIO,
                lines));
      }
    }
    return charts;
  }

  /** One row per tool, quarter and clock. */
  List<Table> tables(String quarter) {
    if (tools.isEmpty()) {
      return List.of();
    }
    Table.Builder table =
        Table.named("Hours, tool", "Hours before and after a scheduling tool", "posting_hours")
            .laidOut(Table.Layout.FOLDED)
            .column("Initiative", "", "The tool, its department and the date it came.")
            .column("Quarter", "", "The last before the tool, and the first whole one after.")
            .column(
                "Clock", "", "By the publishing time, or by the time the work was done (effort).")
            .column("Off of on and off", "activities", "Off hours, of those on and off.")
            .column(
                "Rate ratio (95 % interval)",
                "ratio",
                "Activities in an hour off / activities in a working hour; interval by resampling persons.");
    for (ToolHours tool : tools) {
      for (ClockName name : ClockName.values()) {
        row(table, tool, name, tool.before(), tool.quarter());
        row(table, tool, name, tool.now(), quarter);
      }
    }
    return List.of(table.build());
  }

  private static void row(
      Table.Builder table,
      ToolHours tool,
      ClockName name,
      Model.@Nullable Hours hours,
      String quarter) {
    Model.Clock clock = hours == null ? null : name.of(hours);
    Cell hidden = Cell.hidden("hidden: to protect persons");
    boolean isShown = clock != null && clock.splitHidden() == null;
    table.row(
        Cell.text(ChangeWords.label(tool.initiative())),
        Cell.text(quarter),
        Cell.text(name.label()),
        clock != null && isShown ? share(clock) : hidden,
        clock != null && isShown ? HoursTables.ratio(clock) : hidden);
  }

  private static Cell share(Model.Clock clock) {
    Long off = clock.off();
    Long on = clock.on();
    return off == null || on == null
        ? new Cell.None()
        : new Cell.Share(off, off + on, clock.offShare(), null, null);
  }

  private static void add(
      List<Chart.Line> lines, Model.@Nullable Hours hours, ClockName name, String quarter) {
    Model.Clock clock = hours == null ? null : name.of(hours);
    if (clock != null && clock.ratio() != null) {
      lines.add(
          new Chart.Line(
              "%s, %s".formatted(name == ClockName.PUBLISHED ? "Published" : "Effort", quarter),
              HoursTables.ratio(clock).words(),
              clock.ratio(),
              clock.ratioLo(),
              clock.ratioHi(),
              null));
    }
  }

  private static boolean isShown(ToolHours tool) {
    for (Model.Hours hours : new Model.Hours[] {tool.before(), tool.now()}) {
      for (ClockName name : ClockName.values()) {
        if (hours == null || name.of(hours).offShare() == null || name.of(hours).ratio() == null) {
          return false;
        }
      }
    }
    return true;
  }

  private static String sentence(ToolHours tool, String quarter) {
    Model.Hours before = tool.before();
    Model.Hours now = tool.now();
    if (before == null || now == null) {
      return "";
    }
    return "In %s, the first whole quarter with %s, %s; %s.%s"
        .formatted(
            quarter,
            ChangeWords.inSentence(tool.initiative()),
            clause("by publishing time", before.published(), now.published(), tool.quarter()),
            clause("by the time of the work", before.effort(), now.effort(), tool.quarter()),
            waited(tool));
  }

  private static String clause(String by, Model.Clock before, Model.Clock now, String quarter) {
    return "%s %s were off, against %s in %s (rate ratio %s, before %s): %s"
        .formatted(
            by,
            kOfN(now),
            kOfN(before),
            quarter,
            HoursTables.ratio(now).words(),
            HoursTables.ratio(before).words(),
            verdict(before, now));
  }

  private static String kOfN(Model.Clock clock) {
    long off = clock.off() == null ? 0 : clock.off();
    long on = clock.on() == null ? 0 : clock.on();
    Long neither = clock.neither();
    return "%s of %s placed on or off (%s%s)"
        .formatted(
            Figures.count(off),
            Figures.count(off + on),
            Figures.percent(clock.offShare()),
            neither == null || neither == 0
                ? ""
                : "; " + Figures.count(neither) + " more are flexible or unknown");
  }

  /** Two 95 % intervals that lie apart are seldom chance; where they overlap nothing is said. */
  private static String verdict(Model.Clock before, Model.Clock now) {
    if (isAbove(now, before)) {
      return "the intervals lie apart, and by the hour more of it is off now: chance alone would seldom give so much";
    }
    if (isAbove(before, now)) {
      return "the intervals lie apart, and by the hour less of it is off now: chance alone would seldom give so much";
    }
    return "the intervals overlap, so this does not show a change";
  }

  private static boolean isAbove(Model.Clock one, Model.Clock other) {
    Double lo = one.ratioLo();
    Double hi = other.ratioHi();
    return lo != null && hi != null && lo > hi;
  }

  private static String waited(ToolHours tool) {
    Long waited = tool.waited();
    Long persons = tool.waitedPersons();
    return waited == null || persons == null || waited == 0
        ? ""
        : " %s of %s went out off hours though written on hours."
            .formatted(
                Figures.counted(waited, "activity", "activities"),
                Figures.counted(persons, "person", "persons"));
  }
}
