package io.offclock.mart.compliance;

import io.offclock.contract.HoursClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * R-DISCONNECT: a prompt of the programme in its recipient's time off (Portugal: Labour Code 199-A;
 * elsewhere agreements or codes). The prompt is the incident, and the employer's; a post never is.
 */
public final class DisconnectRule implements Serializable {
  private static final long serialVersionUID = 1L;

  private final DisconnectPolicy policy;

  DisconnectRule(DisconnectPolicy policy) {
    this.policy = policy;
  }

  /**
   * How grave a prompt is.
   *
   * @param recipientClass the recipient's hours class when it was sent; UNKNOWN is only counted
   * @param country ISO 3166-1 alpha-2 of the recipient then; null where it is not known
   * @param subdivision ISO 3166-2 part behind the hyphen; null where it is not known
   * @return null where it is no incident
   */
  public @Nullable Severity severity(
      HoursClass recipientClass, @Nullable String country, @Nullable String subdivision) {
    DisconnectPolicy.Mode mode = mode(recipientClass, country, subdivision);
    return mode == null ? null : mode.severity();
  }

  /** The check that a prompt hits; null where it is no incident. */
  @Nullable String check(
      HoursClass recipientClass, @Nullable String country, @Nullable String subdivision) {
    DisconnectPolicy.Mode mode = mode(recipientClass, country, subdivision);
    return mode == null ? null : "DISCONNECT-" + mode.name().replace('_', '-');
  }

  private DisconnectPolicy.@Nullable Mode mode(
      HoursClass recipientClass, @Nullable String country, @Nullable String subdivision) {
    return recipientClass.isOff()
        ? Jurisdictions.of(policy.jurisdictions(), country, subdivision)
        : null;
  }
}
