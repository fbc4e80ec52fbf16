package io.offclock.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How figures and reasons are written on the page: always the same way, whatever the machine's
 * locale.
 */
final class Figures {
  static final String NONE = "–";

  private Figures() {}

  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Null: a dash. */
  static String count(@Nullable Long value) {
    return value == null ? NONE : count(value.longValue());
  }

  /** A share of 1 as percent with one decimal; null: a dash. */
  static String percent(@Nullable Double share) {
    return share == null ? NONE : String.format(Locale.ROOT, "%.1f\u00a0%%", share * 100);
  }

  /**
   * "about 37 %": so coarse that the difference of two such shares tells nothing of a few
   * activities.
   */
  static String about(long k, long n) {
    if (n == 0) {
      return NONE;
    }
    long step = n >= 1000 ? 1 : 10;
    return "about\u00a0" + Math.round(100.0 * k / n / step) * step + "\u00a0%";
  }

  static String percent(long k, long n) {
    return n == 0 ? NONE : percent((double) k / n);
  }

  /** Two decimals; null: a dash. */
  static String two(@Nullable Double value) {
    return value == null ? NONE : String.format(Locale.ROOT, "%,.2f", value);
  }

  static String hours(@Nullable Double value) {
    return value == null ? NONE : String.format(Locale.ROOT, "%,.0f h", value);
  }

  /** "37 of 68 persons (54.4 %, interval 42.7 % to 65.7 %)". */
  static String rate(Model.Rate rate) {
    return "%s of %s (%s, interval %s to %s)"
        .formatted(
            count(rate.k()),
            count(rate.n()),
            percent(rate.rate()),
            percent(rate.lo()),
            percent(rate.hi()));
  }

  /** "1 activity", "2 activities". */
  static String counted(long value, String one, String many) {
    return count(value) + " " + (value == 1 ? one : many);
  }

  static String group(@Nullable String employmentClass) {
    if (employmentClass == null) {
      return "Company";
    }
    return switch (employmentClass) {
      case "EXEMPT" -> "Exempt";
      case "NON_EXEMPT" -> "Non-exempt";
      case "UNKNOWN" -> "Class not known";
      default -> employmentClass;
    };
  }

  /** Why a figure is hidden, in words. */
  static String hidden(String reason, @Nullable Long minimum) {
    return switch (reason) {
      case "PRIMARY" ->
          minimum == null
              ? "hidden: too few persons"
              : "hidden: fewer than " + minimum + " persons";
      case "COMPLEMENTARY" -> "hidden: another could be computed from it";
      case "PERSISTED" -> "hidden: was hidden before";
      // Saying "everybody" or "nobody" would say what is hidden.
      default -> "hidden: to protect persons";
    };
  }

  /** "0.73 (0.47 to 1.16)"; a limit that is infinite is none. */
  static String ratio(Model.Clock clock) {
    Double ratio = clock.ratio();
    Double hi = clock.ratioHi();
    if (ratio == null) {
      return clock.ratioReason() == null ? NONE : ratioReason(clock.ratioReason());
    }
    return hi != null && hi.isInfinite()
        ? "%s (from %s, no upper limit)".formatted(two(ratio), two(clock.ratioLo()))
        : "%s (%s to %s)".formatted(two(ratio), two(clock.ratioLo()), two(hi));
  }

  static String ratioReason(String reason) {
    return switch (reason) {
      case "NO_ON_ACTIVITIES" -> "no ratio: nothing on hours";
      case "NO_ON_HOURS" -> "no ratio: no working hours";
      case "NO_OFF_HOURS" -> "no ratio: no hours off";
      default -> "hidden";
    };
  }

  /**
   * Why an hours class is unknown or a record was rejected, in words; the code itself where it is a
   * new one.
   */
  static String reason(@Nullable String reason) {
    if (reason == null) {
      return NONE;
    }
    return switch (reason) {
      case "NO_PUBLISHED_TIME" -> "the export holds no publishing time";
      case "NO_COMPOSED_TIME" -> "the export does not say when it was written";
      case "NO_ZONE" -> "the person’s time zone is not known";
      case "NO_SCHEDULE" -> "the person has no working hours on file";
      case "DAY_PRECISION" -> "the export gives only the day";
      case "PRECISION_STRADDLES" -> "the stamp is too coarse near the start or end of work";
      case "LOCAL_AMBIGUOUS" -> "the local hour happened twice that night";
      case "LOCAL_NONEXISTENT" -> "the local hour did not exist that night";
      case "LOCAL_UNKNOWN" -> "the export names no time zone";
      case "RAGGED_ROW" -> "a row has too many or too few fields";
      case "BAD_QUOTING" -> "quotes do not match";
      case "UNCLOSED_AT_END" -> "the file ends in the middle of a record";
      case "BAD_JSON" -> "it is not JSON";
      case "INVALID_ENCODING" -> "bytes are not of the file’s encoding";
      case "MISSING_TIME" -> "the time is missing";
      case "BAD_TIME" -> "the time is not written as the format says";
      case "BAD_KEY" -> "there is no id or link to know it by";
      case "BAD_NUMBER" -> "a number column holds something else";
      case "MISSING_AUTHOR" -> "the author is missing";
      case "TOO_LONG" -> "it is longer than the limit for one record";
      case "NOT_AN_ACTIVITY" -> "it is no activity, such as a total or a draft";
      case "PRIVATE_ITEM" -> "it is not public";
      case "UNKNOWN_FORMAT" -> "it looks like no export that is known";
      case "UNKNOWN_AUTHOR" -> "its author is no account in accounts.csv";
      case "NO_CLOCK" -> "it states neither a publishing nor a writing time";
      case "INVALID" -> "the time cannot be read";
      case "FUTURE" -> "the time lies after the export";
      default -> reason;
    };
  }
}
