package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Visibility;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a post from outside its text, as of the post.
 *
 * @param hoursClass of the post's own clock
 * @param at when it was published; null where no source says
 * @param productPhoto the source says that a picture shows a product
 * @param companyLink the record links to one of the company's hosts, beside links in the text
 * @param contentId of the company's content library, as the source states it; null where it does
 *     not
 * @param targetProtected the post answered, liked or reshared was suppressed by R-NLRA
 */
public record PostFacts(
    Author author,
    ActivityKind kind,
    ContentOrigin origin,
    Visibility visibility,
    HoursClass hoursClass,
    @Nullable Instant at,
    boolean productPhoto,
    boolean companyLink,
    @Nullable String contentId,
    boolean targetProtected)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Who wrote it, as of the post.
   *
   * @param supervisor statutory supervisor; null where the roster does not say, which counts as no
   * @param employed the account's person was employed
   * @param registered a registered person of a broker-dealer (FINRA)
   * @param covered on the list of those whose words are the issuer's (Regulation FD)
   * @param companyAccount the account is the company's own
   * @param bioNamesEmployer the profile text names the employer; null where no source shows it
   * @param headlineNamesEmployer the headline beside each post does; null where no source shows it
   */
  public record Author(
      @Nullable Boolean supervisor,
      boolean employed,
      EmploymentClass employmentClass,
      boolean registered,
      boolean covered,
      boolean companyAccount,
      @Nullable Boolean bioNamesEmployer,
      @Nullable Boolean headlineNamesEmployer)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A like or a post by somebody of the company, whichever account it is. */
    boolean isOfCompany() {
      return employed || companyAccount;
    }
  }
}
