package io.offclock.report;

import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is not known, said from the data. */
final class LimitsPart {
  private final Model model;

  private LimitsPart(Model model) {
    this.model = model;
  }

  static Part of(Model model) {
    List<String> limits = new LimitsPart(model).limits();
    return new Part(
        "limits", "What is not known", sentence(limits.size()), List.of(), List.of(), limits);
  }

  private static String sentence(int limits) {
    return limits == 0
        ? "The published tables name no gap for this quarter; what no export holds, they cannot know."
        : "The published tables name %s in what this report can say."
            .formatted(Figures.counted(limits, "gap", "gaps"));
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    if (!model.complete()) {
      limits.add("The quarter is not over: figures reach to " + model.manifest().asOf() + ".");
    }
    unknownHours(limits);
    if (model.manifest().filesRefused() > 0) {
      limits.add(
          "Of %s that could not be read, nothing is in any figure."
              .formatted(Figures.counted(model.manifest().filesRefused(), "file", "files")));
    }
    for (Model.Coverage line : model.coverage()) {
      if (line.isTotal()
          && line.outcome().equals("UNMATCHED_ACCOUNT")
          && line.reason() == null
          && line.records() != null
          && line.records() > 0) {
        limits.add(
            "%s of accounts that nobody claims are in no figure of persons."
                .formatted(Figures.counted(line.records(), "activity", "activities")));
      }
    }
    model.adoption().stream()
        .filter(a -> a.department() == null && a.notObserved() != null && a.notObserved() > 0)
        .forEach(
            a ->
                limits.add(
                    "No export of this quarter covers %s employed through it; they count as not active, which may be wrong."
                        .formatted(
                            Figures.counted(
                                a.notObserved() == null ? 0 : a.notObserved(),
                                "person",
                                "persons"))));
    staleFormats(limits);
    long hidden =
        model.adoption().stream().filter(a -> a.department() != null && a.hidden() != null).count();
    if (hidden > 0) {
      limits.add(
          "%s hidden, so the departments shown do not add up to the company."
              .formatted(Figures.counted(hidden, "department is", "departments are")));
    }
    return limits;
  }

  /** As shares of the source's current activities: counts of few persons must not be told. */
  private void unknownHours(List<String> limits) {
    for (Model.Coverage line : model.coverage()) {
      String reason = line.reason();
      Long current = current(line);
      if (!line.isTotal()
          && reason != null
          && line.outcome().startsWith("UNKNOWN_")
          && line.records() != null
          && current != null
          && Math.round(100.0 * line.records() / Math.max(1, current)) >= 1) {
        limits.add(
            "%s, %s: the %s of %s of the current activities is unknown, because %s."
                .formatted(
                    line.source(),
                    line.format(),
                    line.outcome().equals("UNKNOWN_HOURS")
                        ? "class by publishing time"
                        : "class by time of the work",
                    Figures.about(line.records(), current),
                    Reasons.reason(reason)));
      }
    }
  }

  private @Nullable Long current(Model.Coverage line) {
    return model.coverage().stream()
        .filter(
            c ->
                c.outcome().equals("CURRENT")
                    && c.source().equals(line.source())
                    && c.format().equals(line.format()))
        .findFirst()
        .map(Model.Coverage::records)
        .orElse(null);
  }

  /** Exports that stop a week or more before the quarter's end, or the as-of date within it. */
  private void staleFormats(List<String> limits) {
    LocalDate lastDay = model.end().minusDays(1);
    if (!model.complete() && model.manifest().asOf().compareTo(lastDay.toString()) < 0) {
      lastDay = LocalDate.parse(model.manifest().asOf());
    }
    String until = lastDay.minusDays(6).toString();
    for (Map.Entry<String, Manifest.FormatSpan> format : model.manifest().formats().entrySet()) {
      String latest = format.getValue().latest();
      if (latest != null
          && isGiven(format.getKey())
          && latest.length() >= 10
          && latest.substring(0, 10).compareTo(until) < 0) {
        limits.add(
            "The newest activity in %s exports is of %s; later ones are not known."
                .formatted(format.getKey(), latest.substring(0, 10)));
      }
    }
  }

  /** The date of a format is that of one person: given only where all its sources are. */
  private boolean isGiven(String format) {
    List<Model.Coverage> lines =
        model.coverage().stream().filter(c -> c.format().equals(format)).toList();
    return !lines.isEmpty() && lines.stream().allMatch(c -> c.hidden() == null);
  }
}
