package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * The file {@code R-PII.yaml}.
 *
 * @param contextTokens greatest difference of token positions between a number and its context word
 * @param ssnAreasNotIssued first three digits that no number has, single ("000") or a range
 *     ("900-999")
 * @param cardMinDigits fewest digits of a card number
 * @param cardMaxDigits most digits of a card number
 * @param cardPrefixes leading digits of issuers, single ("4") or a range of equal width ("51-55")
 */
record PersonalDataPolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) int contextTokens,
    @JsonProperty(required = true) List<DigitRange> ssnAreasNotIssued,
    @JsonProperty(required = true) int cardMinDigits,
    @JsonProperty(required = true) int cardMaxDigits,
    @JsonProperty(required = true) List<DigitRange> cardPrefixes)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
