package io.offclock.mart.compliance;

import io.offclock.contract.Finding;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists, parameters, legal dates and versions of all rules: the content of a workspace's {@code
 * rules/} folder, validated.
 *
 * @param languages the lists, sorted by language
 * @param sha256 digest of the files and of the company's terms, lower-case hexadecimal
 */
public record RuleBundle(
    BundleHead head,
    AccessPolicy access,
    DataProtectionPolicy dataProtection,
    ProtectedSpeechPolicy protectedSpeech,
    OffDutyPolicy offDuty,
    PersonalDataPolicy personalData,
    ConfidentialPolicy confidential,
    CommunicationsPolicy communications,
    FairDisclosurePolicy fairDisclosure,
    DisclosurePolicy disclosure,
    OffClockWorkPolicy offClockWork,
    DisconnectPolicy disconnect,
    List<LanguageTerms> languages,
    CompanyTerms company,
    String sha256)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * A bundle, or what is wrong with it.
   *
   * @param bundle null where there are findings
   * @param findings empty where there is a bundle
   */
  public record Outcome(@Nullable RuleBundle bundle, List<Finding> findings) {}

  /** Reads and validates a folder; every finding of every file is in the result. */
  public static Outcome read(Path rulesDir, CompanyTerms company) {
    return new RuleBundleReader(rulesDir, company).read();
  }

  /** All rules, in order of evaluation. */
  List<RulePolicy> rules() {
    return List.of(
        access,
        dataProtection,
        protectedSpeech,
        offDuty,
        personalData,
        confidential,
        communications,
        fairDisclosure,
        disclosure,
        offClockWork,
        disconnect);
  }

  /** Terms of all lists, and of the company. */
  public int termCount() {
    return new TermCompiler(languages, company).terms().size();
  }

  /** The version that {@code bundle.yaml} states: who raises it begins anew with sampling. */
  public String policyVersion() {
    return head.version();
  }

  /** Places of one kind that are kept of a text; more only where a verdict depends on them. */
  public int maxSpans() {
    return head.maxSpans();
  }

  /** Code points of a text that are examined. */
  public int maxCodePoints() {
    return head.maxCodePoints();
  }

  /** The name of each term in tables, and what the bundle calls it, with its words. */
  public Map<String, String> termsByPublishedId() {
    Map<String, String> terms = new TreeMap<>();
    new TermCompiler(languages, company)
        .terms()
        .forEach(term -> terms.put(Span.published(term.id()), term.id()));
    return terms;
  }

  /** Rule id to version. */
  public Map<String, String> versions() {
    return rules().stream().collect(Collectors.toMap(RulePolicy::id, RulePolicy::version));
  }

  /** Ids of the rules that can make an incident on an employee's activity. */
  public Set<String> employeeRules() {
    return Set.of(
        personalData.id(),
        confidential.id(),
        communications.id(),
        fairDisclosure.id(),
        disclosure.id());
  }

  /** The gate on what may be processed of people in some regions. */
  public DataProtectionRule dataProtectionRule() {
    return new DataProtectionRule(dataProtection);
  }

  /** The gate on how data was collected. */
  public AccessRule accessRule() {
    return new AccessRule(access);
  }

  /** What work off the clock the employer's campaigns made. */
  public OffClockWorkRule offClockWorkRule() {
    return new OffClockWorkRule(offClockWork);
  }

  /** What of the programme's prompts reached persons in their time off. */
  public DisconnectRule disconnectRule() {
    return new DisconnectRule(disconnect);
  }
}
