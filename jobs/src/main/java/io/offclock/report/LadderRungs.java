package io.offclock.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rungs of a ladder are called, and which of its weeks can be shown. */
final class LadderRungs {
  /** From below, as in the table. */
  static final List<String> SEGMENTS = List.of("POWER", "HABITUAL", "NOVICE", "LOW", "NON_USER");

  static final List<String> LABELS = List.of("Power", "Habitual", "Novice", "Low", "Non-user");

  private LadderRungs() {}

  static String name(Uptake.Ladder ladder) {
    return ladder.department() == null ? "Company" : ladder.department();
  }

  /** The last of the weeks whose number of persons with a complete window is shown; or null. */
  static @Nullable String last(List<String> weeks, Uptake.Ladder ladder) {
    for (int i = weeks.size() - 1; i >= 0; i--) {
      if (rate(ladder.weeks().get(weeks.get(i)), "ALL") != null) {
        return weeks.get(i);
      }
    }
    return null;
  }

  /** Why it is hidden in the last week that has windows; null where none has. */
  static @Nullable String whyHidden(List<String> weeks, Uptake.Ladder ladder) {
    String why = null;
    for (String week : weeks) {
      Uptake.Rung all = rungs(ladder.weeks().get(week)).get("ALL");
      why = all == null || all.hidden() == null ? why : all.hidden();
    }
    return why;
  }

  static boolean isWithoutWindow(Uptake.@Nullable LadderWeek week) {
    return !rungs(week).containsKey("ALL");
  }

  /** Persons with a complete window, in a week that shows them. */
  static long size(Uptake.@Nullable LadderWeek week) {
    return Objects.requireNonNull(rate(week, "ALL")).n();
  }

  /** Null where it is hidden, or there is none. */
  static Model.@Nullable Rate rate(Uptake.@Nullable LadderWeek week, String segment) {
    Uptake.Rung rung = rungs(week).get(segment);
    return rung == null || rung.hidden() != null ? null : rung.rate();
  }

  /** NaN where it is hidden. */
  static double share(Uptake.LadderWeek week, String segment) {
    Model.Rate rate = rate(week, segment);
    return rate == null ? Double.NaN : rate.rate();
  }

  /**
   * The maturity band of a share of power users: by .20, .40 and .60, as in the usage segments of
   * Microsoft's vivainsights (reference adoption.md, section 3).
   */
  static String band(double power) {
    return power < 0.2 ? "initial" : power < 0.4 ? "ramping" : power < 0.6 ? "embedding" : "full";
  }

  private static Map<String, Uptake.Rung> rungs(Uptake.@Nullable LadderWeek week) {
    return week == null ? Map.of() : week.rungs();
  }
}
