package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Table;
import java.util.List;

/**
 * All comparisons of before and after that are shown, and those hidden of the groups that
 * initiatives are for.
 */
final class BeforeAfterTables {
  private final List<Change.Effect> rows;
  private final Manifest manifest;

  BeforeAfterTables(List<Change.Effect> effects, Manifest manifest) {
    this.rows = effects.stream().filter(BeforeAfterTables::isListed).toList();
    this.manifest = manifest;
  }

  /**
   * A comparison that there cannot be is no row, nor is a hidden one of a group among several; what
   * hides a series hides its difference from others, so that one row says both.
   */
  private static boolean isListed(Change.Effect effect) {
    return effect.hidden() == null
        ? !"NO_CONTROL".equals(effect.reason())
        : effect.isOwn() && !effect.isDifference();
  }

  Table changes() {
    Table.Builder table =
        begun("Before and after", "Before and after each initiative")
            .column("Mean before", "as the measure", "Of the weeks or months before, each alike.")
            .column("Mean since", "as the measure", "Of those since.")
            .column(
                "Change of level (95 % interval)",
                "as the measure; shares in percentage points",
                "By how much the first week or month since lies above the line before.")
            .column(
                "Change of slope (95 % interval)",
                "as the measure, per week or month; shares in percentage points",
                "By how much the slope since exceeds the one before.");
    for (Change.Effect effect : rows) {
      table.row(
          Cell.text(ChangeWords.label(effect.initiative())),
          Cell.text(ChangeWords.measure(effect)),
          Cell.text(ChangeWords.group(effect.department())),
          Cell.text(compared(effect)),
          or(effect, ChangeWords.mean(effect, effect.meanBefore())),
          or(effect, ChangeWords.mean(effect, effect.meanAfter())),
          or(effect, ChangeWords.level(effect)),
          or(effect, ChangeWords.slope(effect)));
    }
    return table.build();
  }

  Table trust() {
    Table.Builder table =
        begun("Before and after, trust", "How far to trust each of them")
            .column("Points before", "weeks or months", "With a figure.")
            .column("Points since", "weeks or months", "With a figure.")
            .column("p of the level", "probability", "Two-sided, of no change of level.")
            .column(
                "p adjusted",
                "probability",
                "The same, adjusted over the departments tested (Benjamini and Hochberg).")
            .column(
                "Correlation",
                "",
                "Of neighbouring weeks: above .2 in fewer than 104 weeks, a p near .05 is not significant.")
            .column("Persons, fewest", "persons", "Fewest behind a figure of the group.")
            .column("Persons compared with", "persons", "Fewest behind a figure of the others.")
            .column("Other initiatives", "initiatives", "In the same weeks or months.");
    for (Change.Effect effect : rows) {
      Change.Coefficient level = effect.level();
      if (effect.hidden() != null) {
        continue;
      }
      table.row(
          Cell.text(ChangeWords.label(effect.initiative())),
          Cell.text(ChangeWords.measure(effect)),
          Cell.text(ChangeWords.group(effect.department())),
          Cell.text(compared(effect)),
          Cell.count(effect.pointsBefore()),
          Cell.count(effect.pointsAfter()),
          Cell.number(level == null ? null : level.p(), Figure.Style.P),
          Cell.number(level == null ? null : level.adjusted(), Figure.Style.P),
          Cell.number(effect.correlation(), Figure.Style.CHANGE),
          Cell.count(effect.persons()),
          Cell.count(effect.controlPersons()),
          Cell.count(effect.others()));
    }
    return table.build();
  }

  private static Table.Builder begun(String name, String caption) {
    return Table.named(name, caption, "change_effects")
        .laidOut(Table.Layout.FOLDED)
        .column("Initiative", "", "Its id, kind and date, and whom it is for; else for everybody.")
        .column("Measure", "", "By week; incidents by month.")
        .column("Group", "", "Company, or department.")
        .column(
            "Compared",
            "",
            "The series by itself, or less that of departments without the change together.");
  }

  private static String compared(Change.Effect effect) {
    return effect.isDifference() ? "Less others" : "By itself";
  }

  private Cell or(Change.Effect effect, Cell figure) {
    String hidden = ChangeWords.hidden(effect, manifest);
    return hidden == null ? figure : Cell.hidden(hidden);
  }
}
