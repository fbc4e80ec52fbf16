package io.offclock.mart.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every rule on posts says of one invented post.
 *
 * @param lines one for each rule, in order of evaluation, without any of the text
 */
public record RuleTrial(List<String> lines) {

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
    PostFacts known;
    try {
      known = RuleBundleReader.YAML.convertValue(facts, Examples.Facts.class).ofPost();
    } catch (IllegalArgumentException e) {
      String problem =
          String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll(" \\(.*", "");
      throw new IllegalArgumentException(
          "Cannot use a --fact: found %s, expected the facts of an example, such as registered=true. See the rule files."
              .formatted(problem),
          e);
    }
    TextFindings findings = engine.scan(text, language, platform);
    List<String> lines = new ArrayList<>();
    for (RuleOutcome outcome : engine.evaluate(findings, known)) {
      String status = outcome.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      Incident incident = outcome.incident();
      lines.add(
          line(
              outcome.ruleId(),
              status,
              incident == null
                  ? outcome.reason()
                  : "%s, %s, %s to %s"
                      .formatted(
                          outcome.reason(),
                          incident.severity(),
                          incident.subjectType(),
                          incident.route())));
    }
    if (findings.unsupportedLanguage()) {
      lines.add("No lists for this language: only R-PII was looked for.");
    }
    return new RuleTrial(lines);
  }

  private static String line(String rule, String status, String reason) {
    return "%-10s %-11s %s".formatted(rule, status, reason);
  }
}
