package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds the activity of an entity's people is processed.
 *
 * @param processingBasisId the legal basis on record; null where there is none
 * @param agreementId the agreement for the site, as with a works council; null where there is none
 * @param validFrom first local date; null since always
 * @param validTo local date from which it no longer holds; null while it does
 */
public record Agreement(
    String entity,
    @Nullable String processingBasisId,
    @Nullable String agreementId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  boolean isValidOn(LocalDate date) {
    return (validFrom == null || !date.isBefore(validFrom))
        && (validTo == null || date.isBefore(validTo));
  }
}
