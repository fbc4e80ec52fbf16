package io.offclock.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One bar of layers.
 *
 * @param label such as "W27"
 * @param size persons that the shares are of; null where the bar is missing
 * @param shares of its layers, from below; a hidden one is NaN; empty where the bar is missing
 * @param missing why there is no bar, in words; null where there is one
 * @param isHidden whether it is missing because it is hidden
 */
public record Stack(
    String label,
    @Nullable Long size,
    List<Double> shares,
    @Nullable String missing,
    boolean isHidden) {
  public Stack {
    shares = List.copyOf(shares);
    if ((missing == null) == shares.isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot draw the bar %s: found %d layers, expected some, or a reason why there are none"
              .formatted(label, shares.size()));
    }
  }

  public static Stack of(String label, long size, Double... shares) {
    return new Stack(label, size, Arrays.asList(shares), null, false);
  }

  /** What its hidden layers are together: what the others leave. */
  public double hidden() {
    boolean isAnyHidden = shares.stream().anyMatch(share -> share.isNaN());
    double shown = shares.stream().filter(share -> !share.isNaN()).mapToDouble(s -> s).sum();
    return isAnyHidden ? Math.max(0, 1 - shown) : 0;
  }

  String inWords(List<String> layers) {
    if (missing != null) {
      return label + ": " + missing + ".";
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      double share = shares.get(i);
      parts.add(layers.get(i) + " " + (Double.isNaN(share) ? "hidden" : Figures.percent(share)));
    }
    return "%s, of %s: %s."
        .formatted(
            label,
            Figures.counted(Objects.requireNonNull(size), "person", "persons"),
            String.join(", ", parts));
  }
}
