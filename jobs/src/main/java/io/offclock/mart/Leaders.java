package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.offclock.attribution.people.ReportingLines;
import io.offclock.contract.Period;
import io.offclock.mart.adoption.PersonWeek.State;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.MeanInterval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who lead are active, and whether those whom they lead are more often so in the four
 * weeks after weeks in which they were than after others: an association and no cause, as both may
 * follow the same. Who leads whom is as of the first day of a week; weeks that nobody saw are in
 * nothing. Of the company alone.
 */
final class Leaders {
  private static final int WEEKS_AFTER = 4;

  /** Of the resamples; any number does. */
  private static final long SEED = 20130207;

  private final ReportingLines lines;
  private final Map<LocalDate, Map<String, State>> weeks = new TreeMap<>();
  private final Map<LocalDate, Map<String, Set<String>>> teams = new HashMap<>();

  /**
   * Nothing known yet.
   *
   * @param lines who leads whom
   */
  Leaders(ReportingLines lines) {
    this.lines = lines;
  }

  /**
   * Looks at the weeks of those who lead or are led.
   *
   * @param spine {@code adoption_spine}
   */
  static Leaders of(Marts.Inputs inputs, Dataset<Row> spine) {
    Leaders leaders = new Leaders(inputs.people().programme().log().lines());
    if (!leaders.lines.isStated()) {
      return leaders;
    }
    Set<String> employees = new TreeSet<>(leaders.lines.byPerson().keySet());
    leaders
        .lines
        .byPerson()
        .values()
        .forEach(rows -> rows.forEach(line -> employees.add(line.managerId())));
    HashMap<String, String> byKey = new HashMap<>();
    employees.forEach(id -> byKey.put(inputs.pseudonyms().person(id), id));
    for (Row row :
        spine
            .where(
                udf((UDF1<String, Boolean>) byKey::containsKey, DataTypes.BooleanType)
                    .apply(col("person_key")))
            .select("person_key", "period_start", "state")
            .collectAsList()) {
      leaders.add(
          Objects.requireNonNull(byKey.get(row.getString(0))),
          row.getAs(1),
          State.valueOf(row.getString(2)));
    }
    return leaders;
  }

  /** Adds a week of a person; one that is not observed says nothing. */
  void add(String employeeId, LocalDate week, State state) {
    if (state != State.NOT_OBSERVED) {
      weeks.computeIfAbsent(week, start -> new TreeMap<>()).put(employeeId, state);
    }
  }

  /** How often leaders were active, in weeks that begin in a period. */
  ProgrammeTally activeWeeks(Period period) {
    Map<String, long[]> ofLeaders = new TreeMap<>();
    weeks.forEach(
        (week, states) -> {
          if (period.contains(week)) {
            for (String leader : teams(week).keySet()) {
              State state = states.get(leader);
              if (state != null) {
                long[] counts = ofLeaders.computeIfAbsent(leader, id -> new long[2]);
                counts[0] += state == State.ACTIVE ? 1 : 0;
                counts[1]++;
              }
            }
          }
        });
    GroupSums sums = ProgrammeTally.none();
    ofLeaders
        .values()
        .forEach(
            counts ->
                ProgrammeTally.add(
                    sums, ProgrammeMeasure.LEADER_ACTIVE_WEEKS, counts[0], counts[1]));
    return ProgrammeTally.of(sums, ProgrammeMeasure.LEADER_ACTIVE_WEEKS);
  }

  /**
   * How teams differ after weeks with and without their leaders.
   *
   * @param leaders with weeks of both kinds after which somebody of the team was seen
   * @param members of their teams who were
   * @param difference mean over the leaders; 0 where there are none
   * @param limits null where there are no leaders
   */
  record Association(long leaders, long members, double difference, @Nullable Interval limits) {}

  /** The association, of weeks of leaders that begin in a period. */
  Association after(Period period) {
    Map<String, Following> followings = new TreeMap<>();
    for (Map.Entry<LocalDate, Map<String, State>> week : weeks.entrySet()) {
      if (period.contains(week.getKey())) {
        for (String leader : teams(week.getKey()).keySet()) {
          State state = week.getValue().get(leader);
          if (state != null) {
            followings
                .computeIfAbsent(leader, id -> new Following())
                .add(state == State.ACTIVE, leader, week.getKey());
          }
        }
      }
    }
    Set<String> members = new HashSet<>();
    double[] differences =
        followings.values().stream()
            .filter(Following::isOfBoth)
            .peek(following -> members.addAll(following.members))
            .mapToDouble(Following::difference)
            .toArray();
    double sum = 0;
    for (double difference : differences) {
      sum += difference;
    }
    return new Association(
        differences.length,
        members.size(),
        differences.length == 0 ? 0 : sum / differences.length,
        differences.length == 0 ? null : MeanInterval.of(differences, SEED));
  }

  /** Who is led by whom on the first day of a week, by leader. */
  private Map<String, Set<String>> teams(LocalDate week) {
    return teams.computeIfAbsent(
        week,
        day -> {
          Map<String, Set<String>> byLeader = new TreeMap<>();
          for (String person : lines.byPerson().keySet()) {
            String leader = lines.managerOn(person, day);
            if (leader != null) {
              byLeader.computeIfAbsent(leader, id -> new TreeSet<>()).add(person);
            }
          }
          return byLeader;
        });
  }

  /** Weeks of one leader's team after weeks of the leader. */
  private final class Following {
    private final long[] active = new long[2];
    private final long[] seen = new long[2];
    private final Set<String> members = new HashSet<>();

    void add(boolean isActive, String leader, LocalDate week) {
      int kind = isActive ? 1 : 0;
      for (int after = 1; after <= WEEKS_AFTER; after++) {
        LocalDate next = week.plusWeeks(after);
        Map<String, State> states = weeks.getOrDefault(next, Map.of());
        for (String member : teams(next).getOrDefault(leader, Set.of())) {
          State state = states.get(member);
          if (state != null) {
            seen[kind]++;
            active[kind] += state == State.ACTIVE ? 1 : 0;
            members.add(member);
          }
        }
      }
    }

    boolean isOfBoth() {
      return seen[0] > 0 && seen[1] > 0;
    }

    double difference() {
      return active[1] / (double) seen[1] - active[0] / (double) seen[0];
    }
  }
}
