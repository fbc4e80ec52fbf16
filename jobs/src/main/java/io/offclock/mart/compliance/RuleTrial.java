package io.offclock.mart.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.offclock.contract.Finding;
import io.offclock.mart.compliance.Examples.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every rule says of one invented post, as a night would.
 *
 * @param lines one for each rule that is asked, in order of evaluation, without any of the text
 */
public record RuleTrial(List<String> lines) {
  private static final String NOT_TRIED = "not tried";

  /**
   * Tries a post.
   *
   * @param facts as in the facts of an example, by name
   * @throws IllegalArgumentException with one sentence where a fact is unknown or has no such value
   */
  public static RuleTrial of(
      RuleEngine engine,
      @Nullable String text,
      String language,
      String platform,
      Map<String, String> facts) {
    Facts known = known(facts);
    RuleBundle bundle = engine.bundle();
    List<String> lines = new ArrayList<>();
    boolean isTaken = access(known, bundle, lines) && dataProtection(known, bundle, lines);
    if (!isTaken) {
      lines.add("QUARANTINE: its row is counted and nothing else runs on it.");
      return new RuleTrial(lines);
    }
    onPosts(engine, engine.scan(text, language, platform), known.ofPost(), lines);
    onEmployer(known, bundle, lines);
    return new RuleTrial(lines);
  }

  private static Facts known(Map<String, String> facts) {
    try {
      return RuleBundleReader.YAML.convertValue(facts, Facts.class);
    } catch (IllegalArgumentException e) {
      Finding problem =
          e.getCause() instanceof JsonProcessingException json
              ? YamlProblem.of("", json, "a fact of an example")
              : new Finding("", 0, null, "another value", "a fact of an example", "");
      throw new IllegalArgumentException(
          "Cannot use --fact %s: found %s, expected %s. The facts are those of an example in the rule files, such as registered=true."
              .formatted(
                  Objects.requireNonNullElse(problem.column(), ""),
                  problem.found(),
                  problem.expected()),
          e);
    }
  }

  private static boolean isStated(@Nullable Object... facts) {
    return Stream.of(facts).anyMatch(Objects::nonNull);
  }

  /** False where the gate on how data was got shuts. */
  private static boolean access(Facts known, RuleBundle bundle, List<String> lines) {
    String rule = bundle.access().id();
    if (!isStated(known.accessMethod(), known.basisId(), known.consent())) {
      lines.add(line(rule, NOT_TRIED, "needs access_method, basis_id or consent"));
      return true;
    }
    Incident incident = known.accessed(bundle.accessRule()).incident();
    lines.add(
        incident == null
            ? line(rule, "not met", "its data was got in a permitted way")
            : line(rule, "quarantine", said(incident)));
    return incident == null;
  }

  /** False where the gate on what may be processed of people shuts. */
  private static boolean dataProtection(Facts known, RuleBundle bundle, List<String> lines) {
    String rule = bundle.dataProtection().id();
    if (known.ofPost().author().companyAccount()) {
      lines.add(line(rule, "not reached", "the company's own account is no person's"));
      return true;
    }
    if (!isStated(
        known.country(), known.optedIn(), known.processingBasisId(), known.agreementId())) {
      lines.add(
          line(rule, NOT_TRIED, "needs country, opted_in, processing_basis_id or agreement_id"));
      return true;
    }
    List<String> checks = known.dataProtection(bundle.dataProtectionRule());
    lines.add(
        checks.isEmpty()
            ? line(rule, "not met", "its processing is permitted there")
            : line(rule, "quarantine", said(bundle.dataProtectionRule().incident(checks))));
    return checks.isEmpty();
  }

  private static void onPosts(
      RuleEngine engine, TextFindings findings, PostFacts facts, List<String> lines) {
    for (RuleOutcome outcome : engine.evaluate(findings, facts)) {
      String status = outcome.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      Incident incident = outcome.incident();
      if (facts.author().companyAccount()) {
        // A night asks none of them, as all of them are on what employees write.
        lines.add(line(outcome.ruleId(), "not reached", "the company's own account wrote it"));
      } else {
        lines.add(
            line(outcome.ruleId(), status, incident == null ? outcome.reason() : said(incident)));
      }
    }
    if (findings.unsupportedLanguage() && !facts.author().companyAccount()) {
      lines.add("No lists for this language: only R-PII was looked for.");
    }
  }

  /** The rules on what the employer does. */
  private static void onEmployer(Facts known, RuleBundle bundle, List<String> lines) {
    String work = bundle.offClockWork().id();
    if (isStated(
        known.effortClass(),
        known.effortSource(),
        known.companyRelated(),
        known.requiredCampaign(),
        known.quota(),
        known.onTimeCard())) {
      WorkEvent.Verdict verdict = bundle.offClockWorkRule().decide(known.ofWork());
      boolean exposed = verdict.standing() == WorkEvent.Standing.EXPOSED;
      String reason = verdict.reason() + (exposed ? ", %d min".formatted(verdict.minutes()) : "");
      String status =
          switch (verdict.standing()) {
            case EXPOSED -> "exposed";
            case UNKNOWN -> "unknown";
            case NONE -> "not met";
          };
      lines.add(line(work, status, reason));
    } else {
      lines.add(
          line(
              work,
              NOT_TRIED,
              "needs effort_class, effort_source, company_related, required_campaign, quota or"
                  + " on_time_card"));
    }
    String prompts = bundle.disconnect().id();
    if (isStated(known.country(), known.subdivision())) {
      String check = known.disconnected(bundle.disconnectRule());
      lines.add(
          check == null
              ? line(prompts, "not met", "a prompt then reaches nobody listed off the clock")
              : line(prompts, "fired", check + " by a prompt sent then"));
    } else {
      lines.add(line(prompts, NOT_TRIED, "needs country, of the recipient of a prompt"));
    }
  }

  private static String said(Incident incident) {
    return "%s, %s, %s to %s"
        .formatted(
            String.join(", ", incident.checksHit()),
            incident.severity(),
            incident.subjectType(),
            incident.route());
  }

  private static String line(String rule, String status, String reason) {
    return "%-12s %-11s %s".formatted(rule, status, reason);
  }
}
