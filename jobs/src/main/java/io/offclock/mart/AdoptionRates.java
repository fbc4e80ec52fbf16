package io.offclock.mart;

import io.offclock.contract.TableRow;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.WilsonInterval;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The rates of adoption, each with its numerator, denominator and Wilson limits. */
final class AdoptionRates {
  /** Rate to its numerator and denominator columns. */
  private static final Map<String, List<String>> RATES =
      new TreeMap<>(
          Map.of(
              "enabled_rate", List.of("enabled_n", "eligible_n"),
              "adoption_rate_headcount", List.of("active_n", "eligible_n"),
              "active_rate_enabled", List.of("active_enabled_n", "enabled_n"),
              "coverage_rate", List.of("observed_n", "eligible_n")));

  private AdoptionRates() {}

  /** True of the denominator that stands beside a rate. */
  static boolean isDenominator(String column) {
    return column.endsWith("_n") && RATES.containsKey(column.substring(0, column.length() - 2));
  }

  /** Sets the rates of a row whose counts are set. */
  static void set(TableRow row) {
    RATES.forEach((rate, columns) -> set(row, rate, columns.get(0), columns.get(1)));
    row.set("ci_method", Objects.equals(row.value("eligible_n"), 0L) ? null : "WILSON");
  }

  private static void set(TableRow row, String rate, String numerator, String denominator) {
    long k = (long) Objects.requireNonNull(row.value(numerator));
    long n = (long) Objects.requireNonNull(row.value(denominator));
    row.set(rate + "_k", k).set(rate + "_n", n);
    if (n > 0) {
      Interval limits = WilsonInterval.of(k, n);
      row.set(rate, (double) k / n)
          .set(rate + "_ci_lo", limits.lo())
          .set(rate + "_ci_hi", limits.hi());
    }
  }
}
