package io.offclock.report;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Stack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who posts how often, week by week: only persons whose window is complete are in a share. */
final class LadderPart {
  /** Departments that have a picture; the last weeks of all are in a table. */
  private static final int PICTURES = 12;

  private final Model model;
  private final List<String> weeks;
  private final List<Uptake.Ladder> drawn;

  private LadderPart(Model model) {
    this.model = model;
    this.weeks = model.uptake().weeks();
    this.drawn = drawn();
  }

  static Part of(Model model) {
    LadderPart part = new LadderPart(model);
    LadderTables tables = new LadderTables(model);
    return new Part(
        "segments",
        "Segments by week",
        part.sentence(),
        part.drawn.stream().map(part::chart).toList(),
        List.of(tables.bands(), tables.weeks(part.drawn)),
        part.weeks.isEmpty() ? List.of() : part.notes());
  }

  /** The company, and the departments with most persons among those with a week shown, by name. */
  private List<Uptake.Ladder> drawn() {
    List<Uptake.Ladder> shown =
        model.uptake().ladders().stream().filter(l -> LadderRungs.last(weeks, l) != null).toList();
    Set<Uptake.Ladder> largest =
        new HashSet<>(
            shown.stream()
                .filter(ladder -> ladder.department() != null)
                .sorted(Comparator.comparingLong(this::size).reversed())
                .limit(PICTURES)
                .toList());
    return shown.stream()
        .filter(ladder -> ladder.department() == null || largest.contains(ladder))
        .toList();
  }

  private long size(Uptake.Ladder ladder) {
    return LadderRungs.size(ladder.weeks().get(LadderRungs.last(weeks, ladder)));
  }

  private Chart chart(Uptake.Ladder ladder) {
    return new Chart.Stacks(
        LadderRungs.name(ladder) + ": persons with a complete window, by segment",
        ladder.department() == null
            ? "One bar a week; under it, the persons with a complete window, whom its shares are of. From below: who posts most. Hatched or ×: hidden segments, together."
            : "Under each bar: persons with a complete window. Hatched or ×: hidden segments, together.",
        LadderRungs.LABELS,
        weeks.stream().map(week -> stack(week, ladder.weeks().get(week))).toList());
  }

  private Stack stack(String week, Uptake.@Nullable LadderWeek segments) {
    String label = week.replaceFirst("^\\d+-", "");
    Uptake.Rung all = segments == null ? null : segments.rungs().get("ALL");
    if (segments == null || all == null) {
      return new Stack(label, null, List.of(), "nobody has a complete window", false);
    }
    if (all.rate() == null) {
      String why = all.hidden() == null ? "PRIMARY" : all.hidden();
      return new Stack(label, null, List.of(), hidden(why), true);
    }
    return Stack.of(
        label,
        all.rate().n(),
        LadderRungs.SEGMENTS.stream()
            .map(segment -> LadderRungs.share(segments, segment))
            .toArray(Double[]::new));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    int pictures = 0;
    for (Uptake.Ladder ladder : model.uptake().ladders()) {
      if (LadderRungs.last(weeks, ladder) == null) {
        String why = LadderRungs.whyHidden(weeks, ladder);
        notes.add(
            LadderRungs.name(ladder)
                + (why == null
                    ? ": nobody has a complete window in any week of the quarter."
                    : ", " + hidden(why) + "."));
      } else {
        pictures++;
      }
    }
    if (pictures > drawn.size()) {
      notes.add(
          "Pictures are of the %d departments with most persons; the last week of each is in the table."
              .formatted(PICTURES));
    }
    notes.add(
        "A window is complete where an export covers all of its weeks without whole-day leave. Whose window is not complete, of the company "
            + incomplete()
            + ", stands in provisional segments, which are in no share: of them it is not known how often they post.");
    notes.add(
        "Segments and bands follow thresholds that are a convention; a band is no grade, and weeks overlap in their windows, so that two weeks side by side are nearly the same figures.");
    return notes;
  }

  /** "between 28 and 42 persons a week", of the weeks that show it. */
  private String incomplete() {
    List<Long> shown = new ArrayList<>();
    for (Uptake.Ladder ladder : model.uptake().ladders()) {
      if (ladder.department() == null) {
        for (String week : weeks) {
          Uptake.LadderWeek segments = ladder.weeks().get(week);
          if (segments != null && segments.incomplete() != null) {
            shown.add(segments.incomplete());
          }
        }
      }
    }
    if (shown.isEmpty()) {
      return "nobody, or a hidden number of persons";
    }
    long fewest = shown.stream().mapToLong(n -> n).min().orElse(0);
    long most = shown.stream().mapToLong(n -> n).max().orElse(0);
    return fewest == most
        ? Figures.counted(most, "person", "persons") + " a week"
        : "between %s and %s persons a week".formatted(Figures.count(fewest), Figures.count(most));
  }

  private String sentence() {
    if (model.uptake().absent().contains("adoption_segments")) {
      return "This version was published before there was a table of segments.";
    }
    if (weeks.isEmpty()) {
      return "No week of this quarter is complete yet, so there are no segments.";
    }
    Uptake.Ladder company = model.uptake().ladders().get(0);
    String week = company.department() == null ? LadderRungs.last(weeks, company) : null;
    if (week == null) {
      return "The company’s segments are not shown: in no week of this quarter do enough persons have a complete window.";
    }
    Uptake.LadderWeek segments = company.weeks().get(week);
    Model.Rate habit = LadderRungs.rate(segments, "HABIT");
    Model.Rate power = LadderRungs.rate(segments, "POWER");
    long without =
        weeks.stream().filter(w -> LadderRungs.isWithoutWindow(company.weeks().get(w))).count();
    return "In %s, of %s with a complete window, %s, and %s; %s."
        .formatted(
            week,
            Figures.counted(LadderRungs.size(segments), "person", "persons"),
            habit == null
                ? "the number with a habit is hidden"
                : "%s had a habit (%s, 95 %% interval %s to %s)"
                    .formatted(
                        Figures.count(habit.k()),
                        Figures.percent(habit.rate()),
                        Figures.percent(habit.lo()),
                        Figures.percent(habit.hi())),
            power == null
                ? "that of power users"
                : "%s %s (%s): the band is “%s”"
                    .formatted(
                        Figures.count(power.k()),
                        power.k() == 1 ? "was a power user" : "were power users",
                        Figures.percent(power.rate()),
                        LadderRungs.band(power.rate())),
            without == 0
                ? "every week of the quarter has complete windows"
                : "in %d of %d weeks nobody’s window is complete".formatted(without, weeks.size()));
  }

  private String hidden(String reason) {
    return Reasons.hidden(reason, model.manifest().minimumPersons());
  }
}
