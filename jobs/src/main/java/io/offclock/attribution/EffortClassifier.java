package io.offclock.attribution;

import io.offclock.contract.EffortSource;
import io.offclock.contract.HoursClass;
import io.offclock.contract.TimeQuality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the work was done: by the composing time, or by the publishing time only where the
 * client is manual.
 */
final class EffortClassifier {
  private EffortClassifier() {}

  /** The class of the work, and which clock it rests on. */
  record Effort(Verdict verdict, EffortSource source) {}

  /** True where the composing time contradicts the publishing time and is to be ignored. */
  static boolean isComposedAfterPublished(Clocks clocks) {
    Instant composed = clocks.composedAt();
    Instant published = clocks.publishedAt();
    if (composed == null || published == null) {
      return false;
    }
    Instant later = clocks.laterReading();
    if (clocks.quality() == TimeQuality.LOCAL_AMBIGUOUS && later != null) {
      // Of a publishing time with two readings the later one may be the true one.
      return composed.isAfter(published) && composed.isAfter(later);
    }
    return composed.isAfter(published);
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
    if (clocks.publishedAt() == null) {
      boolean onlyMissing = published.equals(Verdict.NO_PUBLISHED_TIME);
      return new Effort(onlyMissing ? Verdict.NO_COMPOSED_TIME : published, EffortSource.NONE);
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
