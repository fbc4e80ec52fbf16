package io.offclock.mart.compliance;

import java.io.Serializable;
import java.util.List;

/**
 * What the workspace's settings say of the company.
 *
 * @param brandTerms case-sensitive words that mean the company
 * @param productTerms words in any case that mean a product
 * @param domains lower-case hosts whose links, and whose subdomains' links, are the company's
 */
public record CompanyTerms(
    String companyName, List<String> brandTerms, List<String> productTerms, List<String> domains)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  public CompanyTerms {
    brandTerms = List.copyOf(brandTerms);
    productTerms = List.copyOf(productTerms);
    domains = List.copyOf(domains);
  }
}
