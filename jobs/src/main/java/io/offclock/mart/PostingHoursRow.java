package io.offclock.mart;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.PersonHours;
import io.offclock.mart.figures.PersonTally;
import io.offclock.mart.statistics.Interval;
import io.offclock.mart.statistics.KnownIntervals;
import io.offclock.mart.statistics.RateRatio;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns the sums of one period and group into a row of {@code posting_hours}: shares, baseline,
 * rate ratio and its interval, before suppression.
 */
final class PostingHoursRow {
  private static final double SECONDS_PER_HOUR = 3600.0;

  private PostingHoursRow() {}

  /**
   * A row.
   *
   * @param intervals of its ratios, by the digest of what they are made of; none where no ratio has
   *     one of several persons
   */
  record Made(Row row, Map<String, Interval> intervals) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Makes the row; an interval that is known is not resampled. */
  static Made of(FigureKey key, GroupSums sums, Calendar calendar, KnownIntervals known) {
    KnownIntervals.Asked intervals = known.ask();
    Period period = key.period(calendar);
    TableRow row =
        TableRow.of(Table.POSTING_HOURS)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("period_complete", period.isComplete(calendar.asOf()))
            .set("grouping", key.grouping())
            .set("department", key.department())
            .set("employment_class", key.employmentClass())
            .set("platform", key.platform());
    Map<String, Long> figures = PostingHours.figures(sums);
    for (String scope : PersonHours.SCOPES) {
      long seconds = figures.remove(PostingHours.seconds(scope));
      row.set(scope + "_hours", seconds / SECONDS_PER_HOUR);
    }
    figures.forEach(row::set);
    for (String view : PostingHours.VIEWS) {
      setRatio(row, key, sums.persons(), view, intervals);
    }
    return new Made(row.build(), intervals.byDigest());
  }

  private static void setRatio(
      TableRow row,
      FigureKey key,
      Map<PersonTally, Integer> persons,
      String view,
      KnownIntervals.Asked intervals) {
    RateRatio ratio =
        RateRatio.of(
            each(persons, person -> person.on(view)),
            each(persons, person -> person.off(view)),
            each(persons, PersonTally::onHours),
            each(persons, PersonTally::offHours),
            seed(view, key),
            intervals);
    row.set(view + "_off_share_person_mean", personMean(persons, view));
    row.set("baseline_off_share", ratio.baseline())
        .set(view + "_off_share", ratio.share())
        .set(view + "_off_rate_ratio", ratio.ratio())
        .set(view + "_off_rate_ratio_ci_lo", ratio.lo())
        .set(view + "_off_rate_ratio_ci_hi", ratio.hi())
        .set(view + "_ratio_reason", ratio.reason() == null ? null : ratio.reason().name());
    RateRatio.Method method = ratio.method();
    if (method != null) {
      row.set("ci_method", method.name());
    }
  }

  /** Mean of the persons' own shares; sorted first, so that it does not depend on their order. */
  private static @Nullable Double personMean(Map<PersonTally, Integer> persons, String view) {
    double[] shares =
        Arrays.stream(
                each(persons, person -> person.off(view) / (person.on(view) + person.off(view))))
            .filter(share -> !Double.isNaN(share))
            .sorted()
            .toArray();
    return shares.length == 0 ? null : Arrays.stream(shares).sum() / shares.length;
  }

  /** A number of every person, those who have the same figures one after the other. */
  private static double[] each(
      Map<PersonTally, Integer> persons, ToDoubleFunction<PersonTally> number) {
    double[] each = new double[persons.values().stream().mapToInt(Integer::intValue).sum()];
    int next = 0;
    for (Map.Entry<PersonTally, Integer> person : persons.entrySet()) {
      Arrays.fill(each, next, next + person.getValue(), number.applyAsDouble(person.getKey()));
      next += person.getValue();
    }
    return each;
  }

  /** A seed that depends on nothing but what the row is. */
  private static long seed(String view, FigureKey key) {
    String text =
        String.join(
            "|",
            view,
            key.periodKind(),
            key.periodStart().toString(),
            key.grouping(),
            text(key.department()),
            text(key.employmentClass()),
            text(key.platform()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
