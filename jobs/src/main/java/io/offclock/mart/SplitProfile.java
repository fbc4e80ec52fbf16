package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The eligible persons of a period who share department and every value of {@link Split}: never
 * published, and known to suppression, which has to see where two groups are nearly the same
 * persons.
 *
 * @param period as suppression names it: {@code MONTH 2026-11-01}
 * @param values by {@link #GROUPINGS}; null where the persons hold none on every day
 */
public record SplitProfile(
    String period, List<@Nullable String> values, long eligible, long enabled, long active) {
  /** What {@link #values} are of, in their order. */
  public static final List<String> GROUPINGS = groupings();

  /** Name of the figures among those of the tables; no table. */
  static final String FIGURES = "split_profiles";

  private static final String NONE = "";
  private static final char SEPARATOR = '\u001f';

  private static List<String> groupings() {
    List<String> groupings = new ArrayList<>(List.of("DEPARTMENT"));
    Arrays.stream(Split.values()).map(Enum::name).forEach(groupings::add);
    return List.copyOf(groupings);
  }

  /**
   * Adds one eligible person.
   *
   * @param all what she holds, by split
   */
  static void add(
      Map<FigureKey, GroupSums> sums, Period period, AdoptionState state, List<Split.Held> all) {
    StringBuilder values = new StringBuilder(name(state.department()));
    all.forEach(held -> values.append(SEPARATOR).append(name(held.value())));
    GroupSums group =
        sums.computeIfAbsent(
            new FigureKey(
                FIGURES,
                period.kind().name(),
                period.start(),
                "PROFILE",
                values.toString(),
                null,
                null,
                0),
            key -> new GroupSums(3));
    group.add(0, 1);
    group.add(1, state.enabled() ? 1 : 0);
    group.add(2, state.active() ? 1 : 0);
  }

  /** A value as part of a key; of none, nothing. */
  private static String name(@Nullable String value) {
    return value == null ? NONE : value.replace(SEPARATOR, ' ');
  }

  /** A profile of its counts. */
  static SplitProfile of(FigureKey key, GroupSums counts) {
    List<@Nullable String> values = new ArrayList<>();
    for (String value :
        Objects.requireNonNull(key.department()).split(String.valueOf(SEPARATOR), -1)) {
      values.add(value.equals(NONE) ? null : value);
    }
    return new SplitProfile(
        key.periodKind() + " " + key.periodStart(),
        values,
        counts.number(0),
        counts.number(1),
        counts.number(2));
  }
}
