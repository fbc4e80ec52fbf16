package io.offclock.keep;

import io.offclock.keep.Versions.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which complete versions stay, and why; what has no reason to stay is removed. */
public final class Keeping {
  private Keeping() {}

  /** Why a version stays; the first that holds. */
  public enum Reason {
    /** Readers see it, or are being led to it. */
    CURRENT,
    /** It has a name. */
    TAGGED,
    /** Work in progress refers to it. */
    IN_USE,
    /** It is what was published last of one of the newest nights. */
    NEWEST_NIGHT,
    /** It was completed not long ago. */
    RECENT
  }

  /**
   * How much stays beside what must.
   *
   * @param nights newest as-of dates of which the version completed last stays
   * @param days how long any version stays after it was completed
   */
  public record Limits(int nights, int days) {}

  /**
   * What must stay whatever the limits say, as run ids.
   *
   * @param current what the pointer and the link name
   */
  public record Fixed(Set<String> current, Set<String> tagged, Set<String> inUse) {}

  /**
   * Of each version that stays the reason.
   *
   * @param complete newest night first, of a night the one completed last first
   */
  public static Map<String, Reason> reasons(
      List<Version> complete, Fixed fixed, Limits limits, Instant now) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    Set<LocalDate> nights = new HashSet<>();
    for (Version version : complete) {
      boolean isLastOfNight = nights.add(version.asOf());
      String runId = version.runId();
      if (fixed.current().contains(runId)) {
        reasons.put(runId, Reason.CURRENT);
      } else if (fixed.tagged().contains(runId)) {
        reasons.put(runId, Reason.TAGGED);
      } else if (fixed.inUse().contains(runId)) {
        reasons.put(runId, Reason.IN_USE);
      } else if (isLastOfNight && nights.size() <= limits.nights()) {
        reasons.put(runId, Reason.NEWEST_NIGHT);
      } else if (version.completed().plus(Duration.ofDays(limits.days())).isAfter(now)) {
        // A clock that was set back makes a version younger, never older.
        reasons.put(runId, Reason.RECENT);
      }
    }
    return reasons;
  }
}
