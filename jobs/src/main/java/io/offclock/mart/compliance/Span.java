package io.offclock.mart.compliance;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
  private static final int TERM_BYTES = 4;

  /** The term as tables name it. */
  public String publishedTermId() {
    return published(termId);
  }

  /**
   * List and language of a term of the bundle, and a digest in place of its words: the post has
   * those words. A type of personal data stays as it is.
   */
  static String published(String termId) {
    int list = termId.indexOf('.');
    int language = list < 0 ? -1 : termId.indexOf('.', list + 1);
    if (language < 0) {
      return termId;
    }
    byte[] digest =
        KeyedHash.sha256().digest(termId.substring(language + 1).getBytes(StandardCharsets.UTF_8));
    return termId.substring(0, language + 1) + HexFormat.of().formatHex(digest, 0, TERM_BYTES);
  }
}
