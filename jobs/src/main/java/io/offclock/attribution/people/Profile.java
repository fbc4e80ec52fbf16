package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the profile of an account said while the row is valid.
 *
 * @param bioNamesEmployer the profile's own text names the employer; null where not stated
 * @param headlineNamesEmployer the line that the network shows beside each post does; null where
 *     not stated
 * @param validFrom first date, in the company's zone; null since always
 * @param validTo date from which it no longer holds, in the company's zone; null while it does
 */
public record Profile(
    @Nullable Boolean bioNamesEmployer,
    @Nullable Boolean headlineNamesEmployer,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  boolean isValidOn(LocalDate date) {
    return (validFrom == null || !date.isBefore(validFrom))
        && (validTo == null || date.isBefore(validTo));
  }
}
