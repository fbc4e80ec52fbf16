package io.offclock.mart;

import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns the sums of one period and group into a row of {@code posting_hours}: shares, baseline,
 * rate ratio and its interval, before suppression.
 */
record PostingHoursRow(Calendar calendar) implements MapFunction<Row, Row> {
  private static final double SECONDS_PER_HOUR = 3600.0;

  @Override
  public Row call(Row sums) {
    Period period =
        calendar.period(Period.Kind.valueOf(sums.getAs("period_kind")), sums.getAs("period_start"));
    TableRow row =
        TableRow.of(Table.POSTING_HOURS)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("period_complete", period.isComplete(calendar.asOf()));
    for (String column :
        List.of(
            "grouping",
            "department",
            "employment_class",
            "platform",
            "observed_persons",
            "persons",
            "activities")) {
      row.set(column, sums.getAs(column));
    }
    row.set("off_published_on_composed_activities", sums.getAs("off_published_on_composed"))
        .set("off_published_on_composed_persons", sums.getAs("off_published_on_composed_persons"))
        .set("on_published_off_composed_activities", sums.getAs("on_published_off_composed"))
        .set("on_published_off_composed_persons", sums.getAs("on_published_off_composed_persons"));
    for (String scope : List.of("on", "off", "flex", "unknown")) {
      row.set(scope + "_hours", sums.<Long>getAs(scope + "_seconds") / SECONDS_PER_HOUR)
          .set(scope + "_hours_persons", sums.getAs(scope + "_seconds_persons"));
    }
    row.set("without_hour_activities", sums.getAs("without_hour"))
        .set("without_hour_persons", sums.getAs("without_hour_persons"));
    for (String view : PostingHours.VIEWS) {
      setCounts(row, sums, view);
      setRatio(row, sums, view, period);
    }
    return row.build();
  }

  private static void setCounts(TableRow row, Row sums, String view) {
    long off = 0;
    long neither = 0;
    for (HoursClass hoursClass : HoursClass.values()) {
      String from = PostingHours.column(view, hoursClass);
      String to = view + "_" + shortName(hoursClass);
      long activities = sums.<Long>getAs(from);
      row.set(to + "_activities", activities).set(to + "_persons", sums.getAs(from + "_persons"));
      off += hoursClass.isOff() ? activities : 0;
      neither +=
          hoursClass == HoursClass.FLEX_BAND || hoursClass == HoursClass.UNKNOWN ? activities : 0;
    }
    row.set(view + "_off_activities", off)
        .set(view + "_off_persons", sums.getAs(view + "_off_persons"))
        .set(view + "_neither_activities", neither)
        .set(view + "_neither_persons", sums.getAs(view + "_neither_persons"));
  }

  private static String shortName(HoursClass hoursClass) {
    return hoursClass == HoursClass.FLEX_BAND ? "flex" : hoursClass.name().toLowerCase(Locale.ROOT);
  }

  private static void setRatio(TableRow row, Row sums, String view, Period period) {
    List<Row> persons = sums.getList(sums.fieldIndex("by_person"));
    RateRatio ratio =
        RateRatio.of(
            column(persons, view + "_on"),
            column(persons, view + "_off"),
            column(persons, "on_hours"),
            column(persons, "off_hours"),
            seed(view, period, sums));
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
  private static @Nullable Double personMean(List<Row> persons, String view) {
    double[] shares =
        persons.stream()
            .filter(person -> on(person, view) + off(person, view) > 0)
            .mapToDouble(person -> off(person, view) / (on(person, view) + off(person, view)))
            .sorted()
            .toArray();
    return shares.length == 0 ? null : Arrays.stream(shares).sum() / shares.length;
  }

  private static double on(Row person, String view) {
    return person.<Double>getAs(view + "_on");
  }

  private static double off(Row person, String view) {
    return person.<Double>getAs(view + "_off");
  }

  private static double[] column(List<Row> persons, String name) {
    return persons.stream().mapToDouble(person -> person.<Double>getAs(name)).toArray();
  }

  /** A seed that depends on nothing but what the row is. */
  private static long seed(String view, Period period, Row sums) {
    String key =
        String.join(
            "|",
            view,
            period.kind().name(),
            period.start().toString(),
            sums.<String>getAs("grouping"),
            text(sums, "department"),
            text(sums, "employment_class"),
            text(sums, "platform"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return java.nio.ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String text(Row row, String column) {
    @Nullable String value = row.getAs(column);
    return value == null ? "" : value;
  }
}
