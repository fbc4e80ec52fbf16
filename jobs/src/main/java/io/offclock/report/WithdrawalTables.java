package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of withdrawal and first posts around dated initiatives. */
final class WithdrawalTables {
  private final List<Change.Outcome> outcomes;
  private final List<Change.Effect> effects;
  private final Manifest manifest;

  /**
   * Of an initiative and a group.
   *
   * @param label of the initiative
   */
  private record Row(String label, String group) {}

  WithdrawalTables(List<Change.Outcome> outcomes, List<Change.Effect> effects, Manifest manifest) {
    this.outcomes = outcomes;
    this.effects = effects;
    this.manifest = manifest;
  }

  List<Table> tables() {
    return List.of(outcomes(), hazards(), differences(), volumes());
  }

  private Table outcomes() {
    Table.Builder table =
        begun("Withdrawal", "What became of persons around each initiative", "participation_change")
            .column(
                "Continued",
                "persons",
                "Of those who posted in three of the eight weeks before: posted in the four after. 95 % Wilson interval, as of the next columns.")
            .column("Silent", "persons", "Of the same: no post, in the open, employed, not away.")
            .column("Locked", "persons", "Of the same: an account is private or hidden by the end.")
            .column("Closed", "persons", "Of the same: an account is gone by the end.")
            .column(
                "Deleted half or more",
                "persons",
                "Of the same: half of the posts before, or more, are gone.")
            .column(
                "Not observed",
                "persons",
                "Of the same: no longer employed throughout, or no export shows them. That is no silence.")
            .column(
                "First post ever",
                "persons",
                "Of those without a post before, seen since enablement: a first one within eight weeks.");
    Map<Row, Map<String, Change.Outcome>> rows = new LinkedHashMap<>();
    for (Change.Outcome outcome : outcomes) {
      rows.computeIfAbsent(row(outcome), row -> new LinkedHashMap<>())
          .put(outcome.outcome(), outcome);
    }
    rows.forEach(
        (row, found) -> {
          List<Cell> cells =
              new ArrayList<>(List.of(Cell.text(row.label()), Cell.text(row.group())));
          ChangeWords.OUTCOMES.forEach(name -> cells.add(share(found.get(name))));
          table.row(cells.toArray(Cell[]::new));
        });
    return table.build();
  }

  private static Row row(Change.Outcome outcome) {
    return new Row(ChangeWords.label(outcome.initiative()), ChangeWords.group(outcome));
  }

  private Cell share(Change.@Nullable Outcome outcome) {
    if (outcome == null) {
      return new Cell.None();
    }
    Model.Rate share = outcome.share();
    return or(
        outcome.hidden(),
        share == null
            ? new Cell.None()
            : new Cell.Share(share.k(), share.n(), share.rate(), share.lo(), share.hi()));
  }

  private Table hazards() {
    Table.Builder table =
        begun(
                "Withdrawal, hazards",
                "The same per 100 person-weeks at risk",
                "participation_change")
            .column("Outcome", "", "What befell them; each at most once.")
            .column(
                "Persons before",
                "persons",
                "The same outcome where the date is taken to be four weeks earlier, of first posts eight.")
            .column("Person-weeks before", "person-weeks", "At risk then.")
            .column(
                "Per 100 before (95 % interval)",
                "persons per 100 person-weeks",
                "100 × persons / person-weeks; exact Poisson interval.")
            .column("Persons after", "persons", "In the weeks after the date.")
            .column("Person-weeks after", "person-weeks", "At risk then.")
            .column(
                "Per 100 after (95 % interval)",
                "persons per 100 person-weeks",
                "100 × persons / person-weeks; exact Poisson interval.");
    for (Change.Outcome outcome : outcomes) {
      if (outcome.after().weeks() != null || outcome.before().weeks() != null) {
        table.row(
            Cell.text(ChangeWords.label(outcome.initiative())),
            Cell.text(ChangeWords.group(outcome)),
            Cell.text(ChangeWords.outcome(outcome.outcome())),
            or(outcome.before().hidden(), Cell.count(outcome.before().events())),
            or(outcome.before().hidden(), Cell.count(outcome.before().weeks())),
            rate(outcome.before()),
            or(outcome.after().hidden(), Cell.count(outcome.after().events())),
            or(outcome.after().hidden(), Cell.count(outcome.after().weeks())),
            rate(outcome.after()));
      }
    }
    return table.build();
  }

  private Cell rate(Change.Hazard hazard) {
    return or(
        hazard.hidden(),
        hazard.rate() == null
            ? new Cell.None()
            : new Cell.Estimate(hazard.rate(), hazard.lo(), hazard.hi()));
  }

  private Table differences() {
    Table.Builder table =
        begun(
                "Withdrawal, beside others",
                "The share less that of departments that the initiative is not for",
                "participation_change")
            .column("Outcome", "", "What became of them.")
            .column(
                "Difference (95 % interval)",
                "percentage points",
                "Share of the department less that of all others together; Newcombe interval.");
    for (Change.Outcome outcome : outcomes) {
      if (outcome.isOwn()
          && outcome.initiative().department() != null
          && outcome.hidden() == null
          && outcome.missing() == null) {
        table.row(
            Cell.text(ChangeWords.label(outcome.initiative())),
            Cell.text(ChangeWords.group(outcome)),
            Cell.text(ChangeWords.outcome(outcome.outcome())),
            or(outcome.difference().hidden(), ChangeWords.points(outcome.difference())));
      }
    }
    return table.build();
  }

  /** Fewer incidents of fewer activities are no success, so each stands beside the other. */
  private Table volumes() {
    Table.Builder table =
        begun(
                "Volume and incidents",
                "Activities and incidents around the same dates, side by side",
                "change_effects")
            .column("Rule", "", "The rule whose incidents are counted.")
            .column(
                "Activities per person, before",
                "activities per person and week",
                "Mean over the weeks before, 13 at most, of activities per person employed.")
            .column(
                "Activities per person, since", "activities per person and week", "Likewise since.")
            .column(
                "Change of level (95 % interval)",
                "activities per person and week",
                "By how much the first week since lies above the line before.")
            .column(
                "Incidents per 1,000, before",
                "incidents per 1,000 activities",
                "Mean over the months before, six at most.")
            .column(
                "Incidents per 1,000, since", "incidents per 1,000 activities", "Likewise since.")
            .column(
                "Change of their level (95 % interval)",
                "incidents per 1,000 activities",
                "By how much the first month since lies above the line before.");
    for (Change.Effect volume : effects) {
      if (isAlone(volume, "POSTS_PER_ELIGIBLE")) {
        List<Change.Effect> rules =
            effects.stream()
                .filter(effect -> effect.initiative().equals(volume.initiative()))
                .filter(effect -> isAlone(effect, "INCIDENTS_PER_1000"))
                .toList();
        List<Change.Effect> shown = rules.stream().filter(e -> e.hidden() == null).toList();
        shown.forEach(
            effect -> row(table, volume, Objects.requireNonNullElse(effect.rule(), ""), effect));
        if (shown.size() < rules.size()) {
          row(table, volume, shown.isEmpty() ? "All rules" : "All other rules", hidden(rules));
        } else if (rules.isEmpty()) {
          row(table, volume, "No rule", null);
        }
      }
    }
    return table.build();
  }

  private static Change.Effect hidden(List<Change.Effect> rules) {
    return rules.stream().filter(effect -> effect.hidden() != null).findFirst().orElseThrow();
  }

  private void row(
      Table.Builder table, Change.Effect volume, String rule, Change.@Nullable Effect incidents) {
    table.row(
        Cell.text(ChangeWords.label(volume.initiative())),
        Cell.text(ChangeWords.group(volume.department())),
        Cell.text(rule),
        before(volume),
        since(volume),
        level(volume),
        before(incidents),
        since(incidents),
        level(incidents));
  }

  private static boolean isAlone(Change.Effect effect, String measure) {
    return effect.isOwn() && !effect.isDifference() && effect.measure().equals(measure);
  }

  private Cell before(Change.@Nullable Effect effect) {
    return effect == null
        ? new Cell.None()
        : orHidden(effect, ChangeWords.mean(effect, effect.meanBefore()));
  }

  private Cell since(Change.@Nullable Effect effect) {
    return effect == null
        ? new Cell.None()
        : orHidden(effect, ChangeWords.mean(effect, effect.meanAfter()));
  }

  private Cell level(Change.@Nullable Effect effect) {
    return effect == null ? new Cell.None() : orHidden(effect, ChangeWords.level(effect));
  }

  private Cell orHidden(Change.Effect effect, Cell figure) {
    String hidden = ChangeWords.hidden(effect, manifest);
    return hidden == null ? figure : Cell.hidden(hidden);
  }

  private static Table.Builder begun(String name, String caption, String source) {
    return Table.named(name, caption, source)
        .laidOut(Table.Layout.FOLDED)
        .column("Initiative", "", "Its id, kind and date, and whom it is for; else for everybody.")
        .column(
            "Group",
            "",
            "Company, the department held on every day of the weeks before, or all departments that the initiative is not for.");
  }

  private Cell or(@Nullable String reason, Cell figure) {
    return reason == null
        ? figure
        : Cell.hidden(Reasons.hidden(reason, manifest.minimumPersonsSensitive()));
  }
}
