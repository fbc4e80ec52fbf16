package io.offclock.report;

import io.offclock.report.document.Figures;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of everything read, by outcome: the totals that the page may show. */
final class CoverageTotals {
  private final Model model;

  CoverageTotals(Model model) {
    this.model = model;
  }

  /**
   * Null where hidden or nothing was read; 0 where something was, but nothing with this outcome.
   */
  @Nullable Long records(String... outcomes) {
    if (model.coverage().isEmpty()) {
      return null;
    }
    long sum = 0;
    for (String outcome : outcomes) {
      for (Model.Coverage line : lines(outcome)) {
        if (line.records() == null) {
          return null;
        }
        sum += line.records();
      }
    }
    return sum;
  }

  /** Why the total of an outcome is hidden; null where it is not. */
  @Nullable String hidden(String outcome) {
    return lines(outcome).stream()
        .map(Model.Coverage::hidden)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Everything by outcome and reason. */
  List<Model.Coverage> reasons() {
    return model.coverage().stream().filter(c -> c.isTotal() && c.reason() != null).toList();
  }

  /**
   * How much of what is current has no hours class: a coarse share, as the count could be taken
   * apart with the figures of the quarters and of the sources; null where hidden.
   */
  @Nullable Double unknown(String outcome) {
    Long current = records("CURRENT");
    if (current == null || current == 0) {
      return null;
    }
    long sum = 0;
    for (Model.Coverage reason : reasons()) {
      if (reason.outcome().equals(outcome)) {
        if (reason.records() == null) {
          return null;
        }
        sum += reason.records();
      }
    }
    return Figures.coarse(sum, current);
  }

  private List<Model.Coverage> lines(String outcome) {
    return model.coverage().stream()
        .filter(c -> c.isTotal() && c.reason() == null && c.outcome().equals(outcome))
        .toList();
  }
}
