package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code R-FD.yaml}.
 *
 * @param quietWindows when results may not be spoken of
 * @param releases what the company has published of its results
 */
record FairDisclosurePolicy(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) Legal legal,
    @JsonProperty(required = true) Route route,
    @JsonProperty(required = true) List<QuietWindow> quietWindows,
    @JsonProperty(required = true) List<Release> releases,
    @JsonProperty(required = true) Examples examples)
    implements RulePolicy {
  private static final long serialVersionUID = 1L;

  /**
   * A quiet window {@code [opens, closes)}.
   *
   * @param zone IANA region of the issuer, of both
   */
  record QuietWindow(
      @JsonProperty(required = true) LocalDateTime opens,
      @JsonProperty(required = true) LocalDateTime closes,
      @JsonProperty(required = true) ZoneId zone)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean contains(Instant at) {
      return !at.isBefore(opens.atZone(zone).toInstant())
          && at.isBefore(closes.atZone(zone).toInstant());
    }
  }

  /**
   * An official release.
   *
   * @param url its page; null where there is none
   * @param published since when everybody can know it
   * @param figures numbers and phrases that it made public, as they are written; null for none
   */
  record Release(
      @JsonProperty(required = true) String id,
      @Nullable String url,
      @JsonProperty(required = true) Instant published,
      @Nullable List<String> figures)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    List<String> phrases() {
      return figures == null ? List.of() : figures;
    }
  }
}
