package io.offclock.mart.compliance;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Visibility;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a post from outside its text, as of the post.
 *
 * @param supervisor statutory supervisor; null where the roster does not say, which counts as no
 * @param employed the account's person was employed
 * @param companyAccount the account is the company's own
 * @param productPhoto the source says that a picture shows a product
 * @param companyLink the record links to one of the company's hosts, beside links in the text
 * @param bioNamesEmployer the profile text names the employer; null where no source shows it
 * @param headlineNamesEmployer the headline beside each post does; null where no source shows it
 * @param targetProtected the post answered, liked or reshared was suppressed by R-NLRA
 */
public record PostFacts(
    @Nullable Boolean supervisor,
    boolean employed,
    EmploymentClass employmentClass,
    ContentOrigin origin,
    ActivityKind kind,
    Visibility visibility,
    boolean companyAccount,
    boolean productPhoto,
    boolean companyLink,
    @Nullable Boolean bioNamesEmployer,
    @Nullable Boolean headlineNamesEmployer,
    boolean targetProtected)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An employee's own public post of which nothing else is known. */
  public static PostFacts ofEmployee(EmploymentClass employmentClass) {
    return new PostFacts(
        null,
        true,
        employmentClass,
        ContentOrigin.ORIGINAL,
        ActivityKind.POST,
        Visibility.PUBLIC,
        false,
        false,
        false,
        null,
        null,
        false);
  }
}
