package io.offclock.mart.compliance;

import io.offclock.contract.HoursClass;
import io.offclock.mart.compliance.TextFindings.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle finds in posts. {@link #scan} reads the text alone, once; {@link #decide} adds what
 * is known from outside it. Safe for use by many threads; after being sent to another machine it
 * builds its automaton at first use.
 */
public final class RuleEngine implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Raised whenever {@link #scan} gives other findings of the same text by the same bundle. */
  private static final int SCAN_VERSION = 3;

  private static final Set<Role> INVESTMENTS =
      EnumSet.of(Role.INVESTMENT, Role.INVESTMENT_OUTSIDE, Role.QUOTED_PRODUCT);

  private final RuleBundle bundle;
  private final byte[] key;
  private transient volatile @Nullable Compiled compiled;

  /** What is built of the bundle and not sent. */
  private record Compiled(
      TermIndex terms,
      Negation negation,
      Set<String> languages,
      Set<String> disclaimers,
      KnownContent known,
      OwnContacts own) {}

  /**
   * An engine for a bundle.
   *
   * @param key the secret under which values of personal data are hashed; not empty
   */
  public RuleEngine(RuleBundle bundle, byte[] key) {
    if (key.length == 0) {
      throw new IllegalArgumentException(
          "Cannot hash personal data: found an empty key, expected at least one byte. State the"
              + " pseudonym key.");
    }
    this.bundle = bundle;
    this.key = key.clone();
  }

  /** The bundle it was built from. */
  public RuleBundle bundle() {
    return bundle;
  }

  /**
   * Digest of all that decides what {@link #scan} gives: the bundle, the key and this engine. Equal
   * digests, equal findings: what was found once need not be looked for again.
   */
  public String scanDigest() {
    return KeyedHash.of(key, "scan:" + SCAN_VERSION + ":" + bundle.sha256());
  }

  /**
   * Everything that a text alone says, in one pass whatever the number of terms.
   *
   * @param text the author's words; null where there are none
   * @param language BCP 47 language the source states; null where it states none, and then the
   *     lists of all languages are read
   * @param platform lower case; decides where the network folds a text
   */
  public TextFindings scan(@Nullable String text, @Nullable String language, String platform) {
    return scan(text, language, platform, ScanWatch.NONE);
  }

  /** Is told as soon as a step of a scan is done, by the rule that it is for alone. */
  interface ScanWatch {
    /** The step is for several rules. */
    String SHARED = "";

    ScanWatch NONE = step -> {};

    void done(String step);
  }

  TextFindings scan(
      @Nullable String text, @Nullable String language, String platform, ScanWatch watch) {
    if (text == null || text.isBlank()) {
      return TextFindings.NONE;
    }
    Compiled rules = compiled();
    String stated = primary(language);
    boolean supported = stated == null || rules.languages().contains(stated);
    int fold =
        bundle
            .disclosure()
            .foldCodePoints()
            .getOrDefault(platform.toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
    Passage passage = Passage.of(text, bundle.head().maxCodePoints(), fold, rules.disclaimers());
    List<TermHit> hits = rules.terms().hits(passage, stated, rules.negation());
    return new TextScan(bundle, passage, hits, stated, rules.negation())
        .findings(supported, rules.known(), rules.own(), key, watch);
  }

  private @Nullable String primary(@Nullable String language) {
    if (language == null || language.isBlank()) {
      return null;
    }
    String lower = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int hyphen = lower.indexOf('-');
    String primary = hyphen < 0 ? lower : lower.substring(0, hyphen);
    return bundle.head().undeterminedLanguages().contains(primary) ? null : primary;
  }

  private Compiled compiled() {
    Compiled ready = compiled;
    if (ready == null) {
      Set<String> languages = new HashSet<>();
      bundle.languages().forEach(terms -> languages.add(terms.language()));
      languages.remove(LanguageTerms.ANY);
      ready =
          new Compiled(
              new TermIndex(new TermCompiler(bundle.languages(), bundle.company()).terms()),
              new Negation(bundle.languages()),
              languages,
              Negation.disclaimers(bundle.languages()),
              new KnownContent(bundle.communications(), bundle.fairDisclosure(), bundle.company()),
              new OwnContacts(bundle.personalData(), bundle.company()));
      compiled = ready;
    }
    return ready;
  }

  /**
   * True where R-NLRA suppresses: protected speech, or an answer to or like of it, by anyone who is
   * not known to be a statutory supervisor. The company's own accounts are nobody's speech.
   *
   * @param supervisor null where the roster does not say, which counts as no
   * @param targetProtected the post answered, liked or reshared was suppressed
   */
  public boolean suppresses(
      TextFindings findings,
      @Nullable Boolean supervisor,
      boolean companyAccount,
      boolean targetProtected) {
    return !companyAccount
        && !Boolean.TRUE.equals(supervisor)
        && (findings.isProtected() || targetProtected);
  }

  /** The same of a post of which all is known. */
  public boolean suppresses(TextFindings findings, PostFacts facts) {
    return suppresses(
        findings,
        facts.author().supervisor(),
        facts.author().companyAccount(),
        facts.targetProtected());
  }

  /**
   * True where R-OFFDUTY lets a post pass: politics or recreation outside working hours that has
   * nothing to do with the company, and of a registered person nothing with investments.
   */
  boolean isOffDuty(TextFindings findings, PostFacts facts) {
    return findings.has(Role.OFF_DUTY)
        && facts.hoursClass() != HoursClass.ON
        && !findings.companyRelated()
        && !(facts.author().registered() && INVESTMENTS.stream().anyMatch(findings::has));
  }

  /**
   * The incidents of one post, in order of evaluation. Of a suppressed post only places of personal
   * data, secrets and threats are left, without the person.
   */
  public List<Incident> decide(TextFindings findings, PostFacts facts) {
    List<Incident> incidents = new ArrayList<>();
    for (RuleOutcome outcome : evaluate(findings, facts)) {
      Incident incident = outcome.incident();
      if (incident != null) {
        String primary =
            incidents.isEmpty() ? incident.primaryRule() : incidents.get(0).primaryRule();
        incidents.add(incident.within(primary, incident.contextHash()));
      }
    }
    return incidents;
  }

  /** What every rule on posts says of one, in order of evaluation. */
  public List<RuleOutcome> evaluate(TextFindings findings, PostFacts facts) {
    boolean suppressed = suppresses(findings, facts);
    boolean offDuty = !suppressed && isOffDuty(findings, facts);
    RulePolicy before = suppressed ? bundle.protectedSpeech() : offDuty ? bundle.offDuty() : null;
    List<RuleOutcome> outcomes = new ArrayList<>();
    outcomes.add(
        suppressed
            ? RuleOutcome.letsPass(bundle.protectedSpeech(), "protected: no row of a person")
            : RuleOutcome.notMet(
                bundle.protectedSpeech(), "nothing protected, or said by a supervisor"));
    outcomes.add(
        suppressed
            ? RuleOutcome.notReached(bundle.offDuty(), bundle.protectedSpeech())
            : offDuty
                ? RuleOutcome.letsPass(bundle.offDuty(), "politics or recreation off duty")
                : RuleOutcome.notMet(
                    bundle.offDuty(), "no politics or recreation off duty that is nothing else"));
    for (PostRule rule :
        List.of(
            new PersonalDataRule(bundle.personalData()),
            new ConfidentialRule(bundle.confidential()))) {
      outcomes.add(rule.evaluate(findings, facts, suppressed));
    }
    for (PostRule rule :
        List.of(
            new CommunicationsRule(bundle.communications()),
            new FairDisclosureRule(bundle.fairDisclosure()),
            new DisclosureRule(bundle.disclosure()))) {
      outcomes.add(
          before == null
              ? rule.evaluate(findings, facts, false)
              : RuleOutcome.notReached(rule.policy(), before));
    }
    if (!suppressed) {
      outcomes.replaceAll(outcome -> inContext(outcome, findings));
    }
    return outcomes;
  }

  private static RuleOutcome inContext(RuleOutcome outcome, TextFindings findings) {
    Incident incident = outcome.incident();
    return incident == null
        ? outcome
        : RuleOutcome.fired(
            incident.within(incident.primaryRule(), findings.contextHash(incident.spans())));
  }

  /** What the gates say of activity that has a row: otherwise it had none. */
  public List<RuleOutcome> gatesPassed() {
    return List.of(
        RuleOutcome.notMet(bundle.access(), "its data was got in a permitted way"),
        RuleOutcome.notMet(bundle.dataProtection(), "its processing is permitted there"));
  }
}
