package io.offclock.report;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who withdrew and who began to post around dated initiatives: every one of which the day, or a
 * week of the eight after it, lies in the quarter, whatever came of it.
 */
final class WithdrawalPart {
  private static final int WEEKS = 8;

  private final Model model;
  private final List<Change.Outcome> outcomes;
  private final List<Change.Initiative> initiatives;

  private WithdrawalPart(Model model) {
    this.model = model;
    this.outcomes =
        model.change().outcomes().stream()
            .filter(outcome -> reaches(outcome.initiative()))
            .toList();
    this.initiatives = outcomes.stream().map(Change.Outcome::initiative).distinct().toList();
  }

  static Part of(Model model) {
    WithdrawalPart part = new WithdrawalPart(model);
    boolean isEmpty = part.outcomes.isEmpty();
    return new Part(
        "withdrawal",
        "Withdrawal and first posts around initiatives",
        part.sentence(),
        part.charts(),
        isEmpty
            ? List.of()
            : new WithdrawalTables(
                    part.outcomes,
                    model.change().effects().stream()
                        .filter(effect -> part.reaches(effect.initiative()))
                        .toList(),
                    model.manifest())
                .tables(),
        isEmpty ? List.of() : part.notes());
  }

  private boolean reaches(Change.Initiative initiative) {
    return initiative.date().plusWeeks(WEEKS).isAfter(model.start());
  }

  private List<Change.Outcome> of(Change.Initiative initiative) {
    return outcomes.stream().filter(o -> o.initiative().equals(initiative)).toList();
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    for (Change.Initiative initiative : initiatives) {
      List<Chart.Line> shares = new ArrayList<>();
      List<Chart.Line> hazards = new ArrayList<>();
      for (Change.Outcome outcome : of(initiative)) {
        if (outcome.isOwn() || outcome.isControl()) {
          Model.Rate share = outcome.share();
          if (share != null) {
            shares.add(
                new Chart.Line(
                    line(outcome),
                    "%s of %s · %s"
                        .formatted(
                            Figures.count(share.k()),
                            Figures.count(share.n()),
                            Figures.percent(share.rate())),
                    share.rate(),
                    share.lo(),
                    share.hi(),
                    null));
          }
          hazard(hazards, line(outcome) + ", before", outcome.before());
          hazard(hazards, line(outcome) + ", after", outcome.after());
        }
      }
      if (!shares.isEmpty()) {
        charts.add(
            new Chart.Dots(
                ChangeWords.label(initiative) + ": what became of persons",
                "Dot: share of those at risk. Line: 95 % Wilson interval. At risk of a first post are others than of the rest. Hidden outcomes are in the table.",
                "Share of those at risk",
                Chart.Axis.PERCENT,
                shares));
      }
      if (!hazards.isEmpty()) {
        charts.add(
            new Chart.Dots(
                ChangeWords.label(initiative) + ": persons per 100 person-weeks, before and after",
                "Dot: rate. Line: exact 95 % Poisson interval. Where lines overlap widely, these figures do not tell before and after apart.",
                "Persons per 100 person-weeks",
                Chart.Axis.COUNT,
                hazards));
      }
    }
    return charts;
  }

  private static void hazard(List<Chart.Line> lines, String label, Change.Hazard hazard) {
    if (hazard.rate() != null && hazard.events() != null && hazard.weeks() != null) {
      lines.add(
          new Chart.Line(
              label,
              "%s in %s · %s"
                  .formatted(
                      Figures.count(hazard.events()),
                      Figures.count(hazard.weeks()),
                      Figures.two(hazard.rate())),
              hazard.rate(),
              hazard.lo(),
              hazard.hi(),
              null));
    }
  }

  private static String line(Change.Outcome outcome) {
    String name =
        switch (outcome.outcome()) {
          // So short that before and after have room behind it.
          case "DELETED_BULK" -> "Deleted";
          case "EMPOWERED" -> "First post";
          default -> ChangeWords.outcome(outcome.outcome());
        };
    return outcome.isControl() ? name + ", others" : name;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Shown is every initiative of which the day, or a week of the eight after it, lies in the quarter: %s. The sentence is of the latest that has figures to show, of one day the first by its id."
            .formatted(
                initiatives.stream().map(ChangeWords::label).collect(Collectors.joining("; "))));
    for (Change.Initiative initiative : initiatives) {
      notes.addAll(whyNot(initiative));
      notes.addAll(lost(initiative));
    }
    notes.add(
        "Any other outcome that is hidden, is so to protect persons: nobody, few or nearly all had it, or it would tell another; which of these it is, is not said. A – stands where nobody was at risk, or where it could not be computed.");
    if (outcomes.stream().allMatch(o -> o.after().weeks() == null && o.before().weeks() == null)) {
      notes.add(
          "Per 100 person-weeks at risk, before and after: none is shown, as each such outcome is hidden or not computed.");
    }
    notes.add(
        "Not observed is not silent: nothing is known of who left, or is in no export. Nothing behind a lock is looked at.");
    notes.add(
        model.change().absent().contains("change_effects")
            ? "Volume and incidents around the same dates: not provided, as the version was published before there was a table of them. Fewer incidents through silence are not success."
            : "Fewer incidents through silence are not success: read incidents beside the activities in the table of both. A – in it is nothing to compare, as of too few weeks.");
    return notes;
  }

  /** Who was at risk of a first post, made none, and was not in view all the time. */
  private List<String> lost(Change.Initiative initiative) {
    List<String> notes = new ArrayList<>();
    for (Change.Outcome outcome : of(initiative)) {
      Model.Rate share = outcome.share();
      Long lost = outcome.lost();
      if (outcome.isOwn() && share != null && lost != null && lost > 0) {
        notes.add(
            "%s: of %s without a post before, %s made none and %s not in view all eight weeks."
                .formatted(
                    initiative.id(),
                    Figures.counted(share.n(), "person", "persons"),
                    Figures.count(lost),
                    lost == 1 ? "was" : "were"));
      }
    }
    return notes;
  }

  private List<String> whyNot(Change.Initiative initiative) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Map<String, List<Change.Outcome>> byGroup = new LinkedHashMap<>();
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (Change.Outcome outcome : of(initiative)) {
      byGroup.computeIfAbsent(ChangeWords.group(outcome), g -> new ArrayList<>()).add(outcome);
      if (outcome.missing() != null) {
        missing
            .computeIfAbsent(missing(outcome.missing()), why -> new ArrayList<>())
            .add(ChangeWords.outcome(outcome.outcome()));
      }
    }
    byGroup.forEach(
        (group, all) -> {
          boolean isAllHidden = all.stream().allMatch(o -> o.hidden() != null);
          boolean isOfFew = all.stream().allMatch(o -> "PRIMARY".equals(o.hidden()));
          if (isAllHidden) {
            String why = Reasons.hidden(isOfFew ? "PRIMARY" : "TAIL", minimum());
            groups.computeIfAbsent(why, w -> new ArrayList<>()).add(group);
          }
        });
    List<String> notes = new ArrayList<>();
    groups.forEach(
        (why, all) ->
            notes.add("%s: %s, %s.".formatted(initiative.id(), String.join(", ", all), why)));
    missing.forEach(
        (why, all) ->
            notes.add("%s: %s: %s.".formatted(initiative.id(), String.join(", ", all), why)));
    return notes;
  }

  private static String missing(String reason) {
    return switch (reason) {
      case "NOT_PROVIDED" ->
          "not provided, as people/visibility.csv says nothing of accounts; who closed or locked one is among the others";
      case "NOT_ENOUGH_WEEKS" ->
          "not computed, as the weeks after are not over, or no activity is known eight weeks before";
      default -> "not computed";
    };
  }

  private @Nullable Long minimum() {
    return model.manifest().minimumPersonsSensitive();
  }

  private String sentence() {
    if (model.change().absent().contains("participation_change")) {
      return "Not provided: this version was published before there was a table of withdrawal and first posts.";
    }
    if (outcomes.isEmpty()) {
      return "Not provided: no initiative on file has its day, or one of the eight weeks after it, in this quarter.";
    }
    for (Change.Initiative initiative : initiatives) {
      List<Change.Outcome> own = of(initiative).stream().filter(Change.Outcome::isOwn).toList();
      if (own.stream().anyMatch(WithdrawalPart::isTold)) {
        return new WithdrawalSentence(of(initiative)).words();
      }
    }
    return "Around %s of this quarter no outcome is shown: each is hidden, or not computed as its weeks are not over or not on record."
        .formatted(Figures.counted(initiatives.size(), "initiative", "initiatives"));
  }

  /** That persons were not observed alone tells nothing of what they did. */
  private static boolean isTold(Change.Outcome outcome) {
    return outcome.share() != null && !outcome.outcome().equals("NOT_OBSERVED");
  }
}
