package io.offclock.mart;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers decided up to a date: CONFIRMED or FALSE_POSITIVE, and nothing of what is open,
 * escalated or found protected.
 *
 * @param incidents incident id to whether it was confirmed
 * @param sampled id of a drawn post to whether it was found to be an incident
 * @param draw tells which posts without an incident are drawn
 */
public record ReviewDecisions(
    Map<String, Boolean> incidents, Map<String, Boolean> sampled, Draw draw)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Which posts are drawn, and under which id the review log has them. */
  @FunctionalInterface
  public interface Draw extends Serializable {
    /** The id of a post that no rule flagged; null where it is not drawn. */
    @Nullable String idOf(String activityKey);
  }

  /** True where nobody has decided anything. */
  public boolean isEmpty() {
    return incidents.isEmpty() && sampled.isEmpty();
  }
}
