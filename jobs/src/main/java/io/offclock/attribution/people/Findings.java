package io.offclock.attribution.people;

import io.offclock.contract.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one reading: all of them counted, of one column of one file the first hundred
 * shown. A wrong date format in a roster of 100,000 people is one mistake, not 100,000 lines.
 */
final class Findings {
  private static final int SHOWN_PER_COLUMN = 100;

  private record Place(String file, @Nullable String column) {}

  private final List<Finding> shown = new ArrayList<>();
  private final Map<Place, Integer> counts = new LinkedHashMap<>();

  void add(Finding finding) {
    add(finding.file(), finding.column(), () -> finding);
  }

  /** Adds a finding that is only worded if it is shown. */
  void add(String file, @Nullable String column, Supplier<Finding> finding) {
    int count = counts.merge(new Place(file, column), 1, Integer::sum);
    if (count <= SHOWN_PER_COLUMN) {
      shown.add(finding.get());
    }
  }

  /** Sorted by file in the order given, then by line; those not shown as one line at the end. */
  List<Finding> inOrderOf(List<String> files) {
    List<Finding> all = new ArrayList<>(shown);
    counts.forEach(
        (place, count) -> {
          if (count > SHOWN_PER_COLUMN) {
            all.add(
                new Finding(
                    place.file(),
                    Long.MAX_VALUE,
                    place.column(),
                    (count - SHOWN_PER_COLUMN) + " more findings in this column",
                    "none",
                    "Correct the ones shown; the cause is probably the same."));
          }
        });
    all.sort(
        Comparator.<Finding>comparingInt(finding -> files.indexOf(finding.file()))
            .thenComparingLong(Finding::line));
    all.replaceAll(Findings::withoutPlaceholderLine);
    return List.copyOf(all);
  }

  private static Finding withoutPlaceholderLine(Finding finding) {
    return finding.line() < Long.MAX_VALUE
        ? finding
        : new Finding(
            finding.file(),
            0,
            finding.column(),
            finding.found(),
            finding.expected(),
            finding.advice());
  }
}
