package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.statistics.ClusteredShare;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.PoissonInterval;
import io.offclock.mart.statistics.WilsonInterval;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows of {@code programme_health} of what was counted. */
final class ProgrammeRow {
  private final Calendar calendar;

  ProgrammeRow(Calendar calendar) {
    this.calendar = calendar;
  }

  /**
   * What a row is of.
   *
   * @param value department or employment class; null for the company
   */
  record Of(ProgrammeMeasure measure, Period period, String grouping, @Nullable String value) {
    static Of company(ProgrammeMeasure measure, Period period) {
      return new Of(measure, period, "COMPANY", null);
    }
  }

  /** Of a measure that rests on a file which says nothing. */
  Row notProvided(Of of, String file) {
    return row(of).set("not_provided", file).build();
  }

  /** A share of persons, who count once each. */
  Row persons(Of of, ProgrammeTally tally) {
    Interval limits = tally.n() == 0 ? null : WilsonInterval.of(tally.k(), tally.n());
    return limited(counted(of, tally), share(tally), limits, "WILSON");
  }

  /** A share of activities or incidents, of which a person has several. */
  Row clustered(Of of, ProgrammeTally tally) {
    Interval limits = tally.n() == 0 ? null : ClusteredShare.of(tally.clustered());
    return limited(counted(of, tally), share(tally), limits, "WILSON_CLUSTERED");
  }

  /**
   * A rate of events.
   *
   * @param per of how much of n the rate is
   */
  Row rate(Of of, ProgrammeTally tally, double per) {
    Interval limits = tally.n() == 0 ? null : PoissonInterval.of(tally.k(), tally.n() / per);
    Double figure = tally.n() == 0 ? null : per * tally.k() / tally.n();
    return limited(counted(of, tally), figure, limits, "EXACT_POISSON");
  }

  /** What activities brought each: k is no part of n, and the rest is of what is not counted. */
  Row perPost(Of of, ProgrammeTally tally) {
    return counted(of, tally).set("figure", share(tally)).build();
  }

  /** Another figure of persons or events, without an interval. */
  Row figure(Of of, ProgrammeTally tally, @Nullable Double figure) {
    return counted(of, tally).set("figure", figure).build();
  }

  /** A mean over those who lead, with those whom they lead. */
  Row association(Of of, Leaders.Association after) {
    TableRow row =
        row(of)
            .set("n", after.leaders())
            .set("persons_n", after.leaders())
            .set("persons_k", after.members());
    Interval limits = after.limits();
    return limits == null
        ? row.build()
        : limited(row, after.difference(), limits, "BOOTSTRAP_LEADERS");
  }

  /** A count behind which there is nobody. */
  Row count(Of of, long k, @Nullable Long n) {
    return row(of).set("k", k).set("n", n).set("figure", (double) k).build();
  }

  /**
   * A count of what is nobody's.
   *
   * @param persons in the group, so few of whom that it would be told of them hide it
   */
  Row countAmong(Of of, long k, long persons) {
    return row(of).set("k", k).set("figure", (double) k).set("persons_n", persons).build();
  }

  /** A share of what nobody is behind. */
  Row share(Of of, long k, long n) {
    return row(of).set("k", k).set("n", n).set("figure", n == 0 ? null : (double) k / n).build();
  }

  private static @Nullable Double share(ProgrammeTally tally) {
    return tally.n() == 0 ? null : (double) tally.k() / tally.n();
  }

  private static Row limited(
      TableRow row, @Nullable Double figure, @Nullable Interval limits, String method) {
    row.set("figure", figure);
    if (limits != null) {
      row.set("ci_lo", limits.lo()).set("ci_hi", limits.hi()).set("ci_method", method);
    }
    return row.build();
  }

  private TableRow counted(Of of, ProgrammeTally tally) {
    return row(of)
        .set("k", tally.k())
        .set("n", tally.n())
        .set("persons_n", tally.personsN())
        .set("persons_k", tally.personsK())
        .set("persons_rest", tally.personsRest());
  }

  private TableRow row(Of of) {
    Period period = of.period();
    return TableRow.of(Table.PROGRAMME_HEALTH)
        .set("period_kind", period.kind().name())
        .set("period", period.label())
        .set("period_start", period.start())
        .set("period_end", period.end())
        .set("period_complete", period.isComplete(calendar.asOf()))
        .set("measure", of.measure().name())
        .set("unit", of.measure().unit())
        .set("grouping", of.grouping())
        .set("value", of.value());
  }
}
