package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param phoneRegions ISO 3166-1 alpha-2 countries whose national form of a phone number is looked
 *     for; the international form, with a plus, always is
 * @param ownContacts e-mail addresses and phone numbers of the company that anybody may post;
 *     addresses at its own hosts are besides
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
    @JsonProperty(required = true) List<DigitRange> cardPrefixes,
    @JsonProperty(required = true) List<String> phoneRegions,
    @JsonProperty(required = true) List<String> ownContacts,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;
}
