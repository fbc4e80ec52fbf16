package io.offclock.mart.compliance;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One place in a post that a rule rests on, without its text.
 *
 * @param termId list, language and term of the bundle, or the type of personal data
 * @param offset code points of the original text before it
 * @param length code points of the original text
 * @param keyedHash key id and HMAC-SHA256 of the value where it is personal data; otherwise null
 */
public record Span(String termId, Zone zone, int offset, int length, @Nullable String keyedHash)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
