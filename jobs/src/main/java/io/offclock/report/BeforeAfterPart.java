package io.offclock.report;

import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One dated before and after, chosen by a rule that does not look at results; all others listed.
 */
final class BeforeAfterPart {
  private final Model model;
  private final Change change;
  private final BeforeAfterChoice choice;
  private final Change.@Nullable Effect chosen;

  private BeforeAfterPart(Model model) {
    this.model = model;
    this.change = model.change();
    this.choice = new BeforeAfterChoice(change.effects(), model.start(), model.end());
    this.chosen = choice.effect();
  }

  static Part of(Model model) {
    BeforeAfterPart part = new BeforeAfterPart(model);
    boolean isEmpty = part.change.effects().isEmpty();
    BeforeAfterCharts charts =
        part.chosen == null ? null : new BeforeAfterCharts(part.chosen, part.change);
    List<Table> tables = new ArrayList<>();
    if (charts != null) {
      tables.add(charts.table());
    }
    if (!isEmpty) {
      BeforeAfterTables all = new BeforeAfterTables(part.change.effects(), model.manifest());
      tables.add(all.changes());
      tables.add(all.trust());
    }
    return new Part(
        "before-and-after",
        "One dated before and after",
        part.sentence(),
        charts == null ? List.of() : charts.charts(),
        tables,
        isEmpty ? List.of() : part.notes());
  }

  private String sentence() {
    if (change.absent().contains("change_effects")) {
      return "Not provided: this version was published before there was a table of before and after.";
    }
    if (change.effects().isEmpty()) {
      return "Not provided: no initiative on file is dated in this quarter or in the fourteen weeks before it.";
    }
    if (chosen != null) {
      return BeforeAfterSentence.of(chosen, beside(chosen));
    }
    List<Change.Initiative> complete = choice.complete();
    return complete.isEmpty()
        ? "Not provided: of no initiative did the thirteen weeks after end in this quarter."
        : "Of %s whose thirteen weeks after ended in this quarter, no comparison is shown: each is hidden, or of too few weeks."
            .formatted(Figures.counted(complete.size(), "initiative", "initiatives"));
  }

  /** Volume never stands without incidents, nor incidents without volume. */
  private @Nullable String beside(Change.Effect effect) {
    boolean isVolume = effect.measure().equals("POSTS_PER_ELIGIBLE");
    if (!isVolume && !effect.measure().equals("INCIDENTS_PER_1000")) {
      return null;
    }
    String other = isVolume ? "INCIDENTS_PER_1000" : "POSTS_PER_ELIGIBLE";
    List<String> others =
        change.effects().stream()
            .filter(e -> e.initiative().equals(effect.initiative()) && e.isOwn())
            .filter(e -> e.measure().equals(other) && !e.isDifference())
            .map(this::fromTo)
            .toList();
    return "Beside it: %s. Fewer incidents through silence are not success."
        .formatted(others.isEmpty() ? ChangeWords.noneOf(other) : String.join("; ", others));
  }

  private String fromTo(Change.Effect effect) {
    String hidden = ChangeWords.hidden(effect, model.manifest());
    return hidden == null
        ? "%s %s before and %s since"
            .formatted(
                ChangeWords.inSentence(effect),
                ChangeWords.mean(effect, effect.meanBefore()).words(),
                ChangeWords.mean(effect, effect.meanAfter()).words())
        : ChangeWords.inSentence(effect) + " " + hidden;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Shown is the latest initiative whose thirteen weeks after ended in the quarter and of which a comparison is shown, of one day the first by its id; of its measures the first shown in the order active of employed, activities per person, off hours, incidents; less departments without the change where there are such. Dates and this order choose, never what came of it; all others are in the table.");
    String over =
        choice.initiatives().stream()
            .filter(initiative -> !choice.isComplete(initiative))
            .map(ChangeWords::label)
            .collect(Collectors.joining("; "));
    if (!over.isEmpty()) {
      notes.add(
          "Their thirteen weeks after did not end in this quarter, so another report shows them: "
              + over
              + ".");
    }
    for (Change.Initiative initiative : choice.initiatives()) {
      groups(initiative, notes);
    }
    String everybody =
        choice.initiatives().stream()
            .filter(initiative -> initiative.department() == null)
            .map(Change.Initiative::id)
            .collect(Collectors.joining(", "));
    if (!everybody.isEmpty()) {
      notes.add(
          everybody + ": for everybody, so no department without it is there to compare with.");
    }
    notes.add(
        "Without departments that have had no change of their own nothing tells the initiative from whatever else happened in these weeks. P-values are adjusted over the departments of one measure, not over measures or initiatives: of twenty comparisons without any change one is expected below .05. A – is nothing to compare: too few weeks on one side, or all figures the same.");
    notes.add(
        "Fewer incidents through silence are not success: read incidents per 1,000 beside the activities per person of the same initiative, both in the table.");
    return notes;
  }

  /** How many comparisons of departments are hidden. */
  private void groups(Change.Initiative initiative, List<String> notes) {
    List<Change.Effect> all =
        change.effects().stream()
            .filter(e -> e.initiative().equals(initiative) && !e.isOwn() && !e.isDifference())
            .toList();
    long hidden = all.stream().filter(e -> e.hidden() != null).count();
    if (hidden > 0) {
      notes.add(
          "%s: of %s by department and measure, %s %s hidden: of too few persons, or to protect others."
              .formatted(
                  initiative.id(),
                  Figures.counted(all.size(), "comparison", "comparisons"),
                  Figures.count(hidden),
                  hidden == 1 ? "is" : "are"));
    }
  }
}
