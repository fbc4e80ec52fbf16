package io.offclock.attribution.hours;

import io.offclock.contract.EffortSource;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the work was done: by the composing time, or by the publishing time only where the
 * client is manual.
 */
final class EffortClassifier {
  /** A date begins first at UTC+14 and ends last at UTC-12: whose date it is nobody knows. */
  private static final Duration EAST = Duration.ofHours(14);

  private static final Duration WEST = Duration.ofHours(12);

  private EffortClassifier() {}

  /** The class of the work, and which clock it rests on. */
  record Effort(Verdict verdict, EffortSource source) {}

  /**
   * True where the composing time contradicts the publishing time and is to be ignored: where it
   * begins when the interval that the publishing time stands for has surely ended.
   */
  static boolean isComposedAfterPublished(Clocks clocks) {
    Stamp composed = clocks.composed();
    Stamp published = clocks.published();
    return composed != null
        && published != null
        && tellsWhen(composed)
        && tellsWhen(published)
        && !start(composed).isBefore(end(published));
  }

  /** False for a stamp without an instant to rely on; a date is good for its date, zone or none. */
  private static boolean tellsWhen(Stamp stamp) {
    return stamp.quality().isUsable()
        || (stamp.precision() == TimePrecision.DAY && stamp.quality() == TimeQuality.LOCAL_UNKNOWN);
  }

  /** First instant that a stamp can stand for. */
  private static Instant start(Stamp stamp) {
    return switch (stamp.precision()) {
      case SECOND -> stamp.at();
      case MINUTE -> stamp.at().truncatedTo(ChronoUnit.MINUTES);
      case DAY -> stamp.at().minus(EAST);
    };
  }

  /** First instant after all that a stamp can stand for. */
  private static Instant end(Stamp stamp) {
    Instant later = stamp.laterReading();
    Instant last = later == null ? stamp.at() : later;
    return switch (stamp.precision()) {
      case SECOND -> last.truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.SECONDS);
      case MINUTE -> last.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
      case DAY -> last.plus(1, ChronoUnit.DAYS).plus(WEST);
    };
  }

  /**
   * The effort of one activity.
   *
   * @param composed verdict of the composing time; null where it is unknown or ignored
   * @param published verdict of the publishing time
   */
  static Effort effort(@Nullable Verdict composed, Verdict published, Clocks clocks) {
    if (composed != null) {
      return new Effort(composed, EffortSource.COMPOSED);
    }
    if (clocks.client() == ClientKind.SCHEDULER) {
      return new Effort(Verdict.NO_COMPOSED_TIME, EffortSource.NONE);
    }
    if (clocks.published() == null) {
      return new Effort(Verdict.NO_COMPOSED_TIME, EffortSource.NONE);
    }
    return new Effort(published, EffortSource.PUBLISHED);
  }

  /** 1 where the activity became visible off hours though the work was done on them. */
  static @Nullable Integer offPublishedOnComposed(Verdict published, Effort effort) {
    if (!isComparable(published, effort)) {
      return null;
    }
    return published.hoursClass().isOff() && effort.verdict.hoursClass() == HoursClass.ON ? 1 : 0;
  }

  /** 1 where the activity became visible on hours though the work was done off them. */
  static @Nullable Integer onPublishedOffComposed(Verdict published, Effort effort) {
    if (!isComparable(published, effort)) {
      return null;
    }
    return published.hoursClass() == HoursClass.ON && effort.verdict.hoursClass().isOff() ? 1 : 0;
  }

  private static boolean isComparable(Verdict published, Effort effort) {
    return effort.source == EffortSource.COMPOSED
        && published.isKnown()
        && effort.verdict.isKnown();
  }
}
