package io.offclock.report;

import io.offclock.report.document.Figures;
import org.jspecify.annotations.Nullable;

/** The codes of the published tables in words. */
final class Reasons {
  private Reasons() {}

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

  /** Why there is no rate ratio, in words. */
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
      return Figures.NONE;
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
