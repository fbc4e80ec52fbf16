package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules need of a text, and none of it: places, not words. Of protected speech
 * it holds only that it is protected.
 *
 * @param companyRelated a brand or product term stands in it, quoted or not
 * @param isProtected a check of R-NLRA on the text alone holds; whether that suppresses depends on
 *     who wrote it
 * @param unsupportedLanguage the stated language has no lists: only numbers were looked for
 * @param cut the text went on beyond what is examined
 * @param hasOwnWords words of its own beside links, tags and quotations
 * @param forcedPosting it says that somebody is made to post
 * @param companyLink it links to one of the company's hosts
 * @param marks what was found, in the order of the text
 * @param exclusions what voided a term
 * @param contexts the sentences in which marks stand, in the order of the text; none of protected
 *     speech, and none in findings of before they were kept
 */
public record TextFindings(
    @JsonProperty("companyRelated") boolean companyRelated,
    @JsonProperty("isProtected") boolean isProtected,
    @JsonProperty("unsupportedLanguage") boolean unsupportedLanguage,
    @JsonProperty("cut") boolean cut,
    @JsonProperty("hasOwnWords") boolean hasOwnWords,
    @JsonProperty("companyLink") boolean companyLink,
    @JsonProperty("forcedPosting") boolean forcedPosting,
    @JsonProperty("marks") List<Mark> marks,
    @JsonProperty("exclusions") List<String> exclusions,
    @JsonProperty("contexts") @Nullable List<Context> contexts)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The findings of an absent text. */
  public static final TextFindings NONE =
      new TextFindings(false, false, false, false, false, false, false, List.of(), List.of(), null);

  /** What a place is to the rules. */
  public enum Role {
    BRAND,
    PRODUCT,
    ENDORSEMENT,
    /** Clear and near enough. */
    DISCLOSURE,
    /** Accepted words, but behind the fold or late in a run of hashtags. */
    DISCLOSURE_WEAK,
    DISCLOSURE_OTHER_LANGUAGE,
    DISCLOSURE_AMBIGUOUS,
    JOBS,
    CHARITY,
    CULTURE,
    COMPETITOR,
    OFF_DUTY,
    /** A social security number beside a word that says so. */
    SSN_NAMED,
    SSN,
    CARD,
    IBAN,
    EMAIL,
    PHONE,
    CODE_NAME,
    MARKING,
    THREAT,
    INVESTMENT,
    /** One in a sentence of jobs or charity, or quoted there: outside R-FINRA, yet not off duty. */
    INVESTMENT_OUTSIDE,
    /** A promise of gain near an investment term. */
    PROMISSORY,
    /** A percentage near an investment term. */
    PERFORMANCE,
    /** An invitation to go elsewhere near an investment term. */
    OFF_CHANNEL,
    /** An investment or product term in somebody else's words, which tell of no job or charity. */
    QUOTED_PRODUCT,
    /** A link to one of the company's hosts in somebody else's words. */
    QUOTED_COMPANY_LINK,
    /** What is word for word approved content; the term is its id. */
    APPROVED,
    /** A link to approved content; the term is its id. */
    APPROVED_PAGE,
    RESULT,
    /** A result in whose sentence every figure is a release's; the term is the first one's id. */
    RESULT_PUBLISHED,
    /** A link to a release; the term is its id. */
    RELEASE,
    COMPANY_VOICE
  }

  /** One place and what it is. */
  public record Mark(Role role, Span span) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A sentence, without its words.
   *
   * @param offset code points of the original before it
   * @param length code points of the original
   * @param keyedHash key id and HMAC-SHA256 of its words, without letter case and punctuation
   */
  public record Context(
      @JsonProperty("offset") int offset,
      @JsonProperty("length") int length,
      @JsonProperty("keyedHash") String keyedHash)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean contains(Span span) {
      return span.offset() >= offset && span.offset() < offset + length;
    }
  }

  /**
   * Key id and keyed hash of the sentences in which evidence stands; of several a SHA-256 of their
   * hashes, under the same key id. Null where no sentence was kept.
   */
  @Nullable String contextHash(List<Span> evidence) {
    List<String> hashes =
        (contexts == null ? List.<Context>of() : contexts)
            .stream()
                .filter(context -> evidence.stream().anyMatch(context::contains))
                .map(Context::keyedHash)
                .toList();
    if (hashes.size() < 2) {
      return hashes.isEmpty() ? null : hashes.get(0);
    }
    byte[] joined = String.join(" ", hashes).getBytes(StandardCharsets.UTF_8);
    String keyId = hashes.get(0).substring(0, hashes.get(0).indexOf(':') + 1);
    return keyId + HexFormat.of().formatHex(KeyedHash.sha256().digest(joined));
  }

  /** True where nothing was found that any rule or count needs. */
  @JsonIgnore
  public boolean isEmpty() {
    return !companyRelated
        && !isProtected
        && !unsupportedLanguage
        && !cut
        && !companyLink
        && !forcedPosting
        && marks.isEmpty();
  }

  boolean has(Role role) {
    return marks.stream().anyMatch(mark -> mark.role() == role);
  }

  List<Mark> marks(Role role) {
    return marks.stream().filter(mark -> mark.role() == role).toList();
  }

  List<Span> spans(List<Role> roles) {
    return marks.stream().filter(mark -> roles.contains(mark.role())).map(Mark::span).toList();
  }

  /** The findings as one line of JSON; it holds no text. */
  public String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write findings as JSON", e);
    }
  }

  /** Reads {@link #toJson}. */
  public static TextFindings fromJson(String json) {
    try {
      return JSON.readValue(json, TextFindings.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "Cannot read findings: found other JSON, expected what Offclock wrote. Ingest the export"
              + " again.",
          e);
    }
  }
}
