package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who could see an account while the row is valid. Never published: only how many persons closed or
 * locked an account is.
 *
 * @param platform lower case
 * @param handle lower case, without a leading at sign
 * @param validFrom first date, in the company's zone
 * @param validTo date from which it no longer holds, in the company's zone; null while it does
 */
public record AccountVisibility(
    String platform, String handle, State state, LocalDate validFrom, @Nullable LocalDate validTo)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What others can see of an account. */
  public enum State {
    /** Everybody may look at it. */
    PUBLIC,
    /** Only those whom its owner lets in. */
    PRIVATE,
    /** Nobody finds it, and it is still there. */
    HIDDEN,
    /** It is gone. */
    CLOSED;

    /** True where nobody may look: what was posted behind it is nobody's business here. */
    public boolean isShut() {
      return this != PUBLIC;
    }
  }

  /** True where the row holds on a date. */
  public boolean isValidOn(LocalDate date) {
    return new Validity(validFrom, validTo).contains(date);
  }
}
