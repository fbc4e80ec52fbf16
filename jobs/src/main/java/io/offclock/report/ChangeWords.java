package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figures;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Initiatives, outcomes and measures of the tables of change, in words. */
final class ChangeWords {
  /** In the order in which they are shown, which is not that of their size. */
  static final List<String> OUTCOMES =
      List.of(
          "CONTINUED", "SILENT", "LOCKED", "CLOSED", "DELETED_BULK", "NOT_OBSERVED", "EMPOWERED");

  /** In the order of the contract. */
  static final List<String> MEASURES =
      List.of(
          "ADOPTION_RATE_HEADCOUNT",
          "POSTS_PER_ELIGIBLE",
          "PUBLISHED_OFF_SHARE",
          "EFFORT_OFF_SHARE",
          "INCIDENTS_PER_1000");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private ChangeWords() {}

  /** "I7, training for Sales, 2026-07-06". */
  static String label(Change.Initiative initiative) {
    return "%s, %s%s, %s"
        .formatted(
            initiative.id(),
            kind(initiative.kind()),
            initiative.department() == null ? "" : " for " + initiative.department(),
            initiative.date());
  }

  /** "the training for Sales of 6 July 2026 (I7)". */
  static String inSentence(Change.Initiative initiative) {
    return "the %s for %s of %s (%s)"
        .formatted(
            kind(initiative.kind()),
            initiative.department() == null ? "everybody" : initiative.department(),
            day(initiative),
            initiative.id());
  }

  /** "6 July 2026". */
  static String day(Change.Initiative initiative) {
    return DAY.format(initiative.date());
  }

  private static String kind(String kind) {
    return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String group(@Nullable String department) {
    return department == null ? "Company" : department;
  }

  static String group(Change.Outcome outcome) {
    return outcome.isControl() ? "Other departments" : group(outcome.department());
  }

  static String outcome(String outcome) {
    return switch (outcome) {
      case "CONTINUED" -> "Continued";
      case "SILENT" -> "Silent";
      case "LOCKED" -> "Locked";
      case "CLOSED" -> "Closed";
      case "DELETED_BULK" -> "Deleted half or more";
      case "NOT_OBSERVED" -> "Not observed";
      case "EMPOWERED" -> "First post ever";
      default -> outcome;
    };
  }

  /** "Active of employed", or "Incidents per 1,000, R-FTC". */
  static String measure(Change.Effect effect) {
    String name =
        switch (effect.measure()) {
          case "ADOPTION_RATE_HEADCOUNT" -> "Active of employed";
          case "POSTS_PER_ELIGIBLE" -> "Activities per person employed";
          case "PUBLISHED_OFF_SHARE" -> "Off hours, by publishing time";
          case "EFFORT_OFF_SHARE" -> "Off hours, by time of the work";
          case "INCIDENTS_PER_1000" -> "Incidents per 1,000 activities";
          default -> effect.measure();
        };
    return effect.rule() == null ? name : name + ", " + effect.rule();
  }

  /** As the subject of a sentence. */
  static String inSentence(Change.Effect effect) {
    return switch (effect.measure()) {
      case "ADOPTION_RATE_HEADCOUNT" -> "the weekly share of persons employed who were active";
      case "POSTS_PER_ELIGIBLE" -> "weekly activities per person employed";
      case "PUBLISHED_OFF_SHARE" -> "the weekly share off hours by publishing time";
      case "EFFORT_OFF_SHARE" -> "the weekly share off hours by time of the work";
      case "INCIDENTS_PER_1000" ->
          "monthly incidents of %s per 1,000 activities".formatted(effect.rule());
      default -> effect.measure();
    };
  }

  /** The same as a title continues; the id of a rule stays as it is. */
  static String inWords(Change.Effect effect) {
    String name = measure(effect);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** That there are no figures of volume, or of incidents. */
  static String noneOf(String measure) {
    return measure.equals("INCIDENTS_PER_1000")
        ? "incidents per 1,000 activities are not published"
        : "activities per person are not published";
  }

  /** Whether its figures are shares of 1, and their differences so percentage points. */
  static boolean isShare(Change.Effect effect) {
    return !effect.measure().equals("POSTS_PER_ELIGIBLE")
        && !effect.measure().equals("INCIDENTS_PER_1000");
  }

  /** "week" or "month". */
  static String period(Change.Effect effect) {
    return effect.isWeekly() ? "week" : "month";
  }

  static Cell mean(Change.Effect effect, @Nullable Double mean) {
    if (mean == null) {
      return new Cell.None();
    }
    if (effect.isDifference()) {
      return difference(effect, mean, null, null);
    }
    return Cell.number(mean, isShare(effect) ? Figure.Style.PERCENT : Figure.Style.TWO);
  }

  static Cell level(Change.Effect effect) {
    Change.Coefficient level = effect.level();
    return level == null
        ? new Cell.None()
        : difference(effect, level.value(), level.lo(), level.hi());
  }

  static Cell slope(Change.Effect effect) {
    Change.Coefficient slope = effect.slope();
    if (slope == null) {
      return new Cell.None();
    }
    double unit = unit(effect);
    return new Cell.Difference(
        unit * slope.value(),
        unit * slope.lo(),
        unit * slope.hi(),
        isShare(effect) ? Figure.Style.FINE_POINTS : Figure.Style.FINE_CHANGE);
  }

  private static Cell difference(
      Change.Effect effect, double value, @Nullable Double lo, @Nullable Double hi) {
    double unit = unit(effect);
    return new Cell.Difference(
        unit * value,
        lo == null ? null : Double.valueOf(unit * lo),
        hi == null ? null : Double.valueOf(unit * hi),
        isShare(effect) ? Figure.Style.POINTS : Figure.Style.CHANGE);
  }

  /** Points of a share, else the measure’s own. */
  static double unit(Change.Effect effect) {
    return isShare(effect) ? 100 : 1;
  }

  /** A difference of two shares of persons. */
  static Cell points(Change.Difference difference) {
    Double value = difference.value();
    Double lo = difference.lo();
    Double hi = difference.hi();
    return value == null || lo == null || hi == null
        ? new Cell.None()
        : new Cell.Difference(100 * value, 100 * lo, 100 * hi, Figure.Style.POINTS);
  }

  /** Why a comparison is hidden. Of incidents none, few and everybody are hidden alike. */
  static @Nullable String hidden(Change.Effect effect, Manifest manifest) {
    String hidden = effect.hidden();
    if (hidden == null) {
      return null;
    }
    return effect.measure().equals("INCIDENTS_PER_1000")
        ? "hidden: to protect persons"
        : Reasons.hidden(hidden, manifest.minimumPersons());
  }

  /** "82 of 91 (90.1 %, 95 % interval 82.3 % to 94.7 %)", or without the words for the interval. */
  static String share(Model.Rate share, String interval) {
    return "%s of %s (%s, %s%s to %s)"
        .formatted(
            Figures.count(share.k()),
            Figures.count(share.n()),
            Figures.percent(share.rate()),
            interval,
            Figures.percent(share.lo()),
            Figures.percent(share.hi()));
  }
}
