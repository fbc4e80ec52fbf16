package io.offclock.mart.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.offclock.contract.Finding;
import io.offclock.mart.compliance.Examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tries a bundle on invented posts and says which rule does not do what its examples say. */
public final class RuleExamples {
  private static final String EXPECTED =
      "rule ids, each with fires and silent as in a rule's own examples";

  private final RuleEngine engine;

  public RuleExamples(RuleEngine engine) {
    this.engine = engine;
  }

  /**
   * What trying gave.
   *
   * @param tried how many examples
   * @param findings one for each that did not hold
   */
  public record Outcome(int tried, List<Finding> findings) {}

  /** Tries the examples that the rules carry themselves. */
  public Outcome ofBundle() {
    Map<String, Examples> examples = new TreeMap<>();
    engine.bundle().rules().forEach(rule -> examples.put(rule.id(), rule.examples()));
    return tried(examples, null);
  }

  /**
   * Tries examples of a file beside the bundle: rule ids to {@code fires} and {@code silent}, as in
   * the rules' own files.
   */
  public Outcome ofFile(Path file) {
    try {
      Map<String, Examples> examples =
          RuleBundleReader.YAML.readValue(Files.readAllBytes(file), new TypeReference<>() {});
      return tried(examples == null ? Map.of() : examples, file.toString());
    } catch (JsonProcessingException e) {
      return new Outcome(0, List.of(YamlProblem.of(file.toString(), e, EXPECTED)));
    } catch (IOException e) {
      return new Outcome(
          0,
          List.of(
              new Finding(
                  file.toString(), 0, null, "no readable file", EXPECTED, "Correct its name.")));
    }
  }

  private Outcome tried(Map<String, Examples> examples, @Nullable String file) {
    List<Finding> findings = new ArrayList<>();
    List<String> known = engine.bundle().rules().stream().map(RulePolicy::id).toList();
    int tried = 0;
    for (Map.Entry<String, Examples> ofRule : examples.entrySet()) {
      String rule = ofRule.getKey();
      String name = file == null ? "rules/" + rule + ".yaml" : file;
      if (!known.contains(rule)) {
        findings.add(
            new Finding(
                name,
                0,
                rule,
                "no such rule",
                "one of " + String.join(", ", known),
                "Correct its name."));
        continue;
      }
      tried += ofRule.getValue().fires().size() + ofRule.getValue().silent().size();
      String key = file == null ? "examples" : rule;
      check(rule, ofRule.getValue().fires(), true, name, key + ".fires.", findings);
      check(rule, ofRule.getValue().silent(), false, name, key + ".silent.", findings);
    }
    return new Outcome(tried, findings);
  }

  private void check(
      String rule,
      List<Example> examples,
      boolean fires,
      String file,
      String key,
      List<Finding> findings) {
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      String problem = problem(rule, example, fires);
      if (problem != null) {
        findings.add(
            new Finding(
                file,
                0,
                key + (i + 1),
                problem,
                fires
                    ? Objects.requireNonNullElse(example.check(), "the rule to fire")
                    : "the rule to be silent",
                "Correct the example, the rule or its terms."));
      }
    }
  }

  /** What is instead of what was expected; null where it is as expected. */
  private @Nullable String problem(String rule, Example example, boolean fires) {
    if (example.text() != null && !hasCompanyTerms(example.text())) {
      return "a text with a term of the company, which has none";
    }
    List<String> checks = new ArrayList<>();
    String reason = fired(rule, example, checks);
    boolean hasFired = reason == null;
    if (fires && !hasFired) {
      return "no incident (" + reason + ")";
    }
    if (!fires && hasFired) {
      return checks.isEmpty() ? "the rule firing" : String.join(", ", checks);
    }
    boolean other = fires && example.check() != null && !checks.contains(example.check());
    return other ? String.join(", ", checks) : null;
  }

  /** Why the rule does not fire; null where it does, and then its checks are added. */
  private @Nullable String fired(String rule, Example example, List<String> checks) {
    RuleBundle bundle = engine.bundle();
    if (rule.equals(bundle.access().id())) {
      AccessDecision.Verdict verdict = example.known().accessed(bundle.accessRule()).verdict();
      return verdict == AccessDecision.Verdict.QUARANTINE ? null : "the access is permitted";
    }
    if (rule.equals(bundle.dataProtection().id())) {
      checks.addAll(example.known().dataProtection(bundle.dataProtectionRule()));
      return checks.isEmpty() ? "the processing is permitted" : null;
    }
    if (rule.equals(bundle.offClockWork().id())) {
      WorkEvent.Verdict verdict = bundle.offClockWorkRule().decide(example.known().ofWork());
      return verdict.standing() == WorkEvent.Standing.EXPOSED
          ? hit(verdict.reason(), checks)
          : verdict.reason();
    }
    if (rule.equals(bundle.disconnect().id())) {
      String check = example.known().disconnected(bundle.disconnectRule());
      return check == null ? "nobody listed was reached off the clock" : hit(check, checks);
    }
    TextFindings findings = scan(example);
    PostFacts facts = example.known().ofPost();
    if (rule.equals(bundle.protectedSpeech().id())) {
      return engine.suppresses(findings, facts) ? null : "the post is not protected";
    }
    if (rule.equals(bundle.offDuty().id())) {
      return engine.isOffDuty(findings, facts) ? null : "the post is not off duty";
    }
    for (RuleOutcome outcome : engine.evaluate(findings, facts)) {
      if (outcome.ruleId().equals(rule)) {
        Incident incident = outcome.incident();
        if (incident == null) {
          return outcome.reason();
        }
        checks.addAll(incident.checksHit());
      }
    }
    return null;
  }

  private static @Nullable String hit(String check, List<String> checks) {
    checks.add(check);
    return null;
  }

  private TextFindings scan(Example example) {
    String text = example.text();
    String language = example.language() == null ? "en" : example.language();
    String platform = example.platform() == null ? "x" : example.platform();
    return engine.scan(text == null ? null : withCompanyTerms(text), language, platform);
  }

  private boolean hasCompanyTerms(String text) {
    boolean named = text.contains("<brand>") || text.contains("<product>");
    return !named || !companyTerm(List.of()).isEmpty();
  }

  private String withCompanyTerms(String text) {
    return text.replace("<brand>", companyTerm(List.of()))
        .replace("<product>", companyTerm(engine.bundle().company().productTerms()));
  }

  /** The first product term; without one the first brand term. */
  private String companyTerm(List<String> products) {
    List<String> brands = engine.bundle().company().brandTerms();
    return !products.isEmpty() ? products.get(0) : brands.isEmpty() ? "" : brands.get(0);
  }
}
