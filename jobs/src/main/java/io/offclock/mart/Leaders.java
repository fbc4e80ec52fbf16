package io.offclock.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.offclock.attribution.people.ReportingLines;
import io.offclock.contract.Period;
import io.offclock.mart.adoption.PersonWeek.State;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.MeanInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
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
 * follow the same. Who leads whom is as of the first day of a week; weeks of which not every day is
 * seen are in nothing. Of the company alone.
 */
final class Leaders {
  private static final int WEEKS_AFTER = 4;

  /** Of the resamples; any number does. */
  private static final long SEED = 20130207;

  private final ReportingLines lines;

  /** A number of each week in which anybody was seen. */
  private final NavigableMap<LocalDate, Integer> weeks = new TreeMap<>();

  private final Map<String, Weeks> persons = new HashMap<>();

  /** Weeks on whose first day anybody was led by a person, by the person. */
  private @Nullable Map<String, BitSet> leading;

  /** Weeks of one person by their numbers: companies are large, and histories long. */
  private record Weeks(BitSet seen, BitSet active) {
    private static final Weeks NONE = new Weeks(new BitSet(), new BitSet());
  }

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
    spine
        .where(
            udf((UDF1<String, Boolean>) byKey::containsKey, DataTypes.BooleanType)
                .apply(col("person_key")))
        // A week seen in part is active where a post is seen, and else unknown: it would count only
        // where it is active.
        .where(col("observed_days").equalTo(DayOfWeek.values().length))
        .select("person_key", "period_start", "state")
        .toLocalIterator()
        .forEachRemaining(
            row ->
                leaders.add(
                    Objects.requireNonNull(byKey.get(row.getString(0))),
                    row.getAs(1),
                    State.valueOf(row.getString(2))));
    return leaders;
  }

  /** Adds a week of a person; one that is not observed says nothing. */
  void add(String employeeId, LocalDate week, State state) {
    if (state != State.NOT_OBSERVED) {
      int number = weeks.computeIfAbsent(week, start -> weeks.size());
      Weeks ofPerson =
          persons.computeIfAbsent(employeeId, id -> new Weeks(new BitSet(), new BitSet()));
      ofPerson.seen().set(number);
      ofPerson.active().set(number, state == State.ACTIVE);
      leading = null;
    }
  }

  private Weeks of(String employeeId) {
    return persons.getOrDefault(employeeId, Weeks.NONE);
  }

  private Map<String, BitSet> leading() {
    if (leading == null) {
      Map<String, BitSet> all = new TreeMap<>();
      for (String person : lines.byPerson().keySet()) {
        weeks.forEach(
            (week, number) -> {
              String leader = lines.managerOn(person, week);
              if (leader != null) {
                all.computeIfAbsent(leader, id -> new BitSet()).set(number);
              }
            });
      }
      leading = all;
    }
    return leading;
  }

  /** How often leaders were active, in weeks that begin in a period. */
  ProgrammeTally activeWeeks(Period period) {
    BitSet inPeriod = new BitSet();
    weeks.subMap(period.start(), period.end()).values().forEach(inPeriod::set);
    GroupSums sums = ProgrammeTally.none();
    leading()
        .forEach(
            (leader, led) -> {
              BitSet seen = (BitSet) led.clone();
              seen.and(inPeriod);
              seen.and(of(leader).seen());
              BitSet active = (BitSet) seen.clone();
              active.and(of(leader).active());
              if (!seen.isEmpty()) {
                ProgrammeTally.add(
                    sums,
                    ProgrammeMeasure.LEADER_ACTIVE_WEEKS,
                    active.cardinality(),
                    seen.cardinality());
              }
            });
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
    for (String member : lines.byPerson().keySet()) {
      weeks
          .subMap(period.start(), period.end().plusWeeks(WEEKS_AFTER))
          .forEach(
              (week, number) -> {
                String leader = lines.managerOn(member, week);
                if (leader != null && of(member).seen().get(number)) {
                  boolean isActive = of(member).active().get(number);
                  for (int before = 1; before <= WEEKS_AFTER; before++) {
                    addAfter(followings, period, leader, week.minusWeeks(before), member, isActive);
                  }
                }
              });
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

  /** Adds a week of a member after one of the leader, who must have led somebody in that. */
  private void addAfter(
      Map<String, Following> followings,
      Period period,
      String leader,
      LocalDate leadersWeek,
      String member,
      boolean isActive) {
    Integer number = weeks.get(leadersWeek);
    if (number != null
        && period.contains(leadersWeek)
        && leading().getOrDefault(leader, new BitSet()).get(number)
        && of(leader).seen().get(number)) {
      followings
          .computeIfAbsent(leader, id -> new Following())
          .add(of(leader).active().get(number), member, isActive);
    }
  }

  /** Weeks of one leader's team after weeks of the leader. */
  private static final class Following {
    private final long[] active = new long[2];
    private final long[] seen = new long[2];
    private final Set<String> members = new HashSet<>();

    void add(boolean isLeaderActive, String member, boolean isMemberActive) {
      int kind = isLeaderActive ? 1 : 0;
      seen[kind]++;
      active[kind] += isMemberActive ? 1 : 0;
      members.add(member);
    }

    boolean isOfBoth() {
      return seen[0] > 0 && seen[1] > 0;
    }

    double difference() {
      return active[1] / (double) seen[1] - active[0] / (double) seen[0];
    }
  }
}
