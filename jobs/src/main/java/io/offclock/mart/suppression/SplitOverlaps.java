package io.offclock.mart.suppression;

import io.offclock.mart.SplitProfile;
import io.offclock.mart.suppression.SplitOverlap.Difference;
import io.offclock.mart.suppression.SplitOverlap.Edge;
import io.offclock.mart.suppression.solver.CellState;
import io.offclock.mart.suppression.solver.PersonOverlap;
import io.offclock.mart.suppression.solver.SuppressionProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What ties the ways of dividing a company to each other, beside that all of them divide the same:
 * where a department is one job family but for a few, or the entities of a size those of an age.
 */
final class SplitOverlaps {
  /** Stands for those who are in no group of a way. */
  private static final String NONE = "";

  private final SuppressionProblem problem;
  private final long minimum;
  private final Map<String, List<Crossed>> byPeriod = new TreeMap<>();

  SplitOverlaps(SuppressionProblem problem, long minimum, List<SplitProfile> profiles) {
    this.problem = problem;
    this.minimum = minimum;
    Map<String, List<SplitProfile>> ofPeriod = new TreeMap<>();
    for (SplitProfile profile : profiles) {
      ofPeriod.computeIfAbsent(profile.period(), period -> new ArrayList<>()).add(profile);
    }
    ofPeriod.forEach((period, some) -> byPeriod.put(period, crossed(some)));
  }

  /** Persons who are in a group of one way and in one of the other. */
  record Both(String one, String other, long eligible, long enabled, long active) {
    private static Both of(SplitProfile profile, int one, int other) {
      return new Both(
          name(profile.values().get(one)),
          name(profile.values().get(other)),
          profile.eligible(),
          profile.enabled(),
          profile.active());
    }

    private static String name(@Nullable String value) {
      return value == null ? NONE : value;
    }

    private Both plus(Both more) {
      return new Both(
          one, other, eligible + more.eligible, enabled + more.enabled, active + more.active);
    }
  }

  /** Two ways of dividing a company, and who is where in both, in the order of the groups. */
  private record Crossed(String one, String other, List<Both> persons) {}

  /** A way of dividing the company as cells of a tier, with the persons behind each. */
  private record Division(Map<String, Integer> cells, Map<String, Long> persons) {
    private boolean hasAnybody(String group) {
      return persons.getOrDefault(group, 0L) > 0;
    }

    private int[] cells(Collection<String> groups, @Nullable Integer andCell) {
      List<Integer> found = new ArrayList<>();
      groups.forEach(group -> found.add(Objects.requireNonNull(cells.get(group))));
      if (andCell != null) {
        found.add(andCell);
      }
      return found.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static List<Crossed> crossed(List<SplitProfile> profiles) {
    List<Crossed> crossed = new ArrayList<>();
    for (int one = 0; one < SplitProfile.GROUPINGS.size(); one++) {
      for (int other = one + 1; other < SplitProfile.GROUPINGS.size(); other++) {
        Map<List<String>, Both> persons = new HashMap<>();
        for (SplitProfile profile : profiles) {
          Both both = Both.of(profile, one, other);
          persons.merge(List.of(both.one(), both.other()), both, Both::plus);
        }
        crossed.add(
            new Crossed(
                SplitProfile.GROUPINGS.get(one),
                SplitProfile.GROUPINGS.get(other),
                persons.values().stream()
                    .sorted(Comparator.comparing(Both::one).thenComparing(Both::other))
                    .toList()));
      }
    }
    return crossed;
  }

  /**
   * Ties the rows of a tier.
   *
   * @param name of what nobody publishes
   * @param persons by whom a few are told from enough
   * @param figure what the tier's column counts of them
   */
  void tie(Tier tier, String name, ToLongFunction<Both> persons, ToLongFunction<Both> figure) {
    Map<String, Map<String, Division>> divisions = divisions(tier);
    byPeriod.forEach(
        (period, pairs) -> {
          Map<String, Division> ways = divisions.getOrDefault(period, Map.of());
          for (Crossed pair : pairs) {
            Division one = ways.get(pair.one());
            Division other = ways.get(pair.other());
            if (one == null || other == null) {
              continue;
            }
            List<Edge> there = new ArrayList<>();
            List<Edge> back = new ArrayList<>();
            for (Both both : pair.persons()) {
              // Nobody of a group of nobody is anywhere.
              if (one.hasAnybody(both.one()) && other.hasAnybody(both.other())) {
                long few = persons.applyAsLong(both);
                long counted = figure.applyAsLong(both);
                there.add(new Edge(both.one(), both.other(), few, counted));
                back.add(new Edge(both.other(), both.one(), few, counted));
              }
            }
            String cells = name + "|" + period + "|" + pair.one() + "|" + pair.other();
            int number = 0;
            for (Difference difference : SplitOverlap.differences(there, minimum)) {
              tie(cells + "|less " + number++, one, other, difference);
            }
            for (Difference difference : SplitOverlap.differences(back, minimum)) {
              if (difference.persons() > 0) {
                tie(cells + "|more " + number++, other, one, difference);
              }
            }
          }
        });
  }

  private void tie(String name, Division more, Division less, Difference difference) {
    Integer rest =
        difference.figure() > 0
            ? problem.cell(name, difference.figure(), CellState.NEVER_PUBLISHED)
            : null;
    problem.equalSums(
        PersonOverlap.DISJOINT,
        more.cells(difference.more(), null),
        less.cells(difference.less(), rest));
  }

  /** Period to grouping to its division; what a company has beyond its groups is one more. */
  private static Map<String, Map<String, Division>> divisions(Tier tier) {
    Map<String, Map<String, Division>> divisions = new HashMap<>();
    Map<String, Row> companies = new HashMap<>();
    for (Row row : tier.rows()) {
      if (row.getAs("grouping").equals("COMPANY")) {
        companies.put(RowNames.period(row), row);
      }
    }
    for (Row row : tier.rows()) {
      String grouping = row.getAs("grouping");
      if (!grouping.equals("COMPANY")) {
        Division division =
            divisions
                .computeIfAbsent(RowNames.period(row), period -> new HashMap<>())
                .computeIfAbsent(grouping, way -> new Division(new HashMap<>(), new HashMap<>()));
        String group = row.getAs(grouping.equals("DEPARTMENT") ? "department" : "value");
        division.cells().put(group, tier.cell(row));
        division.persons().put(group, tier.persons(row)[0]);
      }
    }
    companies.forEach(
        (period, company) ->
            divisions
                .getOrDefault(period, Map.of())
                .forEach(
                    (grouping, division) -> {
                      Integer rest = tier.rest(company, grouping);
                      if (rest != null) {
                        division.cells().put(NONE, rest);
                        division.persons().put(NONE, 1L);
                      }
                    }));
    return divisions;
  }
}
