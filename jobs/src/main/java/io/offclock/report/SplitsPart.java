package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adoption by tenure, level, job family and class of the persons, by whether promoting is part of
 * the job, and by size and age of their legal entity. Never by age of persons.
 */
final class SplitsPart {
  /** In this order; the age of a person is no grouping. */
  private static final List<String> GROUPINGS =
      List.of(
          "TENURE",
          "LEVEL",
          "JOB_FAMILY",
          "EMPLOYMENT_CLASS",
          "ROLE_PROMOTES",
          "ENTITY_SIZE",
          "ENTITY_AGE");

  private final Model model;
  private final Map<String, List<Uptake.Split>> groupings = new LinkedHashMap<>();

  private SplitsPart(Model model) {
    this.model = model;
    for (String grouping : GROUPINGS) {
      List<Uptake.Split> splits =
          model.uptake().splits().stream().filter(s -> s.grouping().equals(grouping)).toList();
      if (!splits.isEmpty()) {
        groupings.put(grouping, splits);
      }
    }
  }

  static Part of(Model model) {
    SplitsPart part = new SplitsPart(model);
    boolean isShown = !part.groupings.isEmpty() && !part.tooFewPosted();
    return new Part(
        "splits",
        "Adoption by tenure, level and job family",
        part.sentence(),
        isShown ? part.charts() : List.of(),
        isShown ? List.of(part.table()) : List.of(),
        isShown ? part.notes() : List.of());
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    groupings.forEach(
        (grouping, splits) -> {
          List<Chart.Line> lines = new ArrayList<>();
          for (Uptake.Split split : splits) {
            Model.Rate active = split.active();
            if (split.hidden() == null && active != null) {
              lines.add(
                  new Chart.Line(
                      value(split),
                      "%s of %s · %s"
                          .formatted(
                              Figures.count(active.k()),
                              Figures.count(active.n()),
                              Figures.percent(active.rate())),
                      active.rate(),
                      active.lo(),
                      active.hi(),
                      null));
            }
          }
          if (!lines.isEmpty()) {
            charts.add(
                new Chart.Dots(
                    label(grouping) + ": active of employed through the quarter",
                    "Dot: share. Line: 95 % Wilson interval. Hidden groups are in the table.",
                    "Active of employed",
                    Chart.Axis.PERCENT,
                    lines));
          }
        });
    return charts;
  }

  private Table table() {
    Table.Builder table =
        Table.named("Splits", "Adoption by what persons have in common", "group_splits")
            .laidOut(Table.Layout.FOLDED)
            .column("By", "", "What the company is divided by; each divides the same persons.")
            .column("Group", "", "Who held this on every day of the quarter.")
            .column(
                "Active of employed (95 % interval)",
                "persons",
                "Persons with at least one qualifying activity, of all of the group employed through the quarter; Wilson interval.")
            .column(
                "Enabled of employed",
                "persons",
                "Persons who may take part at the quarter’s end, of all employed through it.")
            .column(
                "Seen in exports",
                "persons",
                "Persons of whom any day is covered by an export, of all employed through the quarter.");
    groupings.forEach(
        (grouping, splits) ->
            splits.forEach(
                split ->
                    table.row(
                        Cell.text(label(grouping)),
                        Cell.text(value(split)),
                        or(
                            split.hidden() == null ? split.activeHidden() : split.hidden(),
                            whole(split)),
                        or(split.hidden(), AdoptionPart.share(split.enabled())),
                        or(split.hidden(), AdoptionPart.share(split.observed())))));
    return table.build();
  }

  private static String label(String grouping) {
    return switch (grouping) {
      case "TENURE" -> "Tenure";
      case "LEVEL" -> "Level";
      case "JOB_FAMILY" -> "Job family";
      case "EMPLOYMENT_CLASS" -> "Employment class";
      case "ROLE_PROMOTES" -> "Whether promoting is part of the job";
      case "ENTITY_SIZE" -> "Size of the legal entity";
      default -> "Years since the legal entity was founded";
    };
  }

  private static String value(Uptake.Split split) {
    return switch (split.value()) {
      case "UNKNOWN" -> "Not known";
      case "NOT_PROVIDED" -> "Not provided";
      case "PROMOTES" -> "Part of the job";
      case "VOLUNTARY" -> "Voluntary";
      case "UNDER_1" -> "Under 1 year";
      case "OVER_10" -> "Over 10 years";
      case "EXEMPT", "NON_EXEMPT" -> Reasons.group(split.value());
      default ->
          switch (split.grouping()) {
            case "TENURE", "ENTITY_AGE" -> split.value().replace("-", " to ") + " years";
            case "ENTITY_SIZE" -> split.value().replace("-", " to ") + " persons";
            default -> split.value();
          };
    };
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    groupings.forEach(
        (grouping, splits) -> {
          long hidden = splits.stream().filter(split -> split.active() == null).count();
          if (hidden > 0) {
            notes.add(
                "%s: %s of %s hidden, with the reason in the table; those shown do not add up to the company."
                    .formatted(
                        label(grouping),
                        Figures.count(hidden),
                        Figures.counted(splits.size(), "group is", "groups are")));
          }
        });
    notes.add(
        "Who held two values of a grouping within the quarter is in neither. Groups differ in much besides what they are named for, and a low figure is no failure: much work cannot be shown. Nothing here is by age of persons.");
    return notes;
  }

  private String sentence() {
    if (model.uptake().absent().contains("group_splits")) {
      return "This version was published before there was a table of these groups.";
    }
    if (groupings.isEmpty()) {
      return "No groups are published for this quarter.";
    }
    if (tooFewPosted()) {
      return "Adoption is not shown: too few persons posted in this quarter.";
    }
    List<String> apart = new ArrayList<>();
    long compared = 0;
    for (Map.Entry<String, List<Uptake.Split>> grouping : groupings.entrySet()) {
      List<Model.Rate> shown = new ArrayList<>();
      grouping.getValue().forEach(split -> add(shown, split.active()));
      if (shown.size() > 1) {
        compared++;
        if (isAnyApart(shown)) {
          apart.add(label(grouping.getKey()).toLowerCase(Locale.ROOT));
        }
      }
    }
    long all = model.uptake().splits().size();
    long hidden = model.uptake().splits().stream().filter(s -> s.active() == null).count();
    return "%s. %s of %s shown."
        .formatted(
            compared == 0
                ? "Too few groups are shown to compare any"
                : apart.isEmpty()
                    ? "In all %s with two groups or more shown, the intervals overlap: these figures do not tell the groups apart"
                        .formatted(Figures.counted(compared, "division", "divisions"))
                    : "In %s of %s with two groups or more shown, two intervals do not overlap (%s); in the others these figures do not tell the groups apart"
                        .formatted(
                            Figures.count((long) apart.size()),
                            Figures.counted(compared, "division", "divisions"),
                            String.join(", ", apart)),
            Figures.count(all - hidden),
            Figures.counted(all, "group is", "groups are"));
  }

  private static void add(List<Model.Rate> shown, Model.@Nullable Rate rate) {
    if (rate != null) {
      shown.add(rate);
    }
  }

  private static boolean isAnyApart(List<Model.Rate> rates) {
    double highestLow = rates.stream().mapToDouble(Model.Rate::lo).max().orElse(0);
    double lowestHigh = rates.stream().mapToDouble(Model.Rate::hi).min().orElse(1);
    return highestLow > lowestHigh;
  }

  /** Where the persons who posted are hidden, the active would tell how many they were. */
  private boolean tooFewPosted() {
    return model.hours().stream().anyMatch(h -> h.group() == null && h.hidden() != null);
  }

  private static Cell whole(Uptake.Split split) {
    Model.Rate active = split.active();
    return active == null
        ? new Cell.None()
        : new Cell.Share(active.k(), active.n(), active.rate(), active.lo(), active.hi());
  }

  private Cell or(@Nullable String hidden, Cell figure) {
    return hidden == null
        ? figure
        : Cell.hidden(Reasons.hidden(hidden, model.manifest().minimumPersons()));
  }
}
