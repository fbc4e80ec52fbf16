package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * R-FTC under bundles that count more as praise: passing on without a word, and what a picture
 * shows.
 */
class DisclosureRuleTest {
  private static final RuleBundle DEMO = DemoBundle.bundle();
  private static final RuleEngine ENGINE = DemoBundle.engine();
  private static final String PASSED_ON = "RT @acme: https://acme-robotics.example/news/q3-2026";

  @Test
  void passingOnIsPraiseWhereTheBundleSaysSo() {
    assertThat(checks(policy(true, List.of()), PASSED_ON, "en")).containsExactly("FTC-RESHARE");
    assertThat(checks(policy(false, List.of()), PASSED_ON, "en")).isEmpty();
  }

  @Test
  void passingOnIsPraiseWhileItIsRewarded() {
    Instant at = Instant.parse("2026-10-15T15:00:00Z");
    var until = new DisclosurePolicy.Incentive(at.minusSeconds(60), at);
    var since = new DisclosurePolicy.Incentive(at, at.plusSeconds(60));
    assertThat(checks(policy(false, List.of(since)), PASSED_ON, "en"))
        .containsExactly("FTC-RESHARE");
    assertThat(checks(policy(false, List.of(until)), PASSED_ON, "en")).isEmpty();
  }

  @Test
  void sharingContentWhosePictureShowsAProductIsPraise() {
    DisclosurePolicy policy = policy(false, List.of());
    String words = "GripperOne in the wild";
    PostFacts withContent = DecisionTableTest.facts("library");
    assertThat(checks(policy, words, "en", withContent)).containsExactly("FTC-MISSING");
    assertThat(checks(policy, words, "en", DecisionTableTest.facts("on"))).isEmpty();
    assertThat(checks(policy, "A robot in the wild", "en", withContent)).isEmpty();
  }

  @Test
  void nothingIsAskedInALanguageWithoutLists() {
    assertThat(checks(policy(true, List.of()), PASSED_ON, "fr")).isEmpty();
    assertThat(checks(policy(true, List.of()), PASSED_ON, "und")).containsExactly("FTC-RESHARE");
  }

  private static List<String> checks(DisclosurePolicy policy, String text, String language) {
    return checks(
        policy, text, language, DecisionTableTest.facts("reshare link at=2026-10-15T15:00:00Z"));
  }

  private static List<String> checks(
      DisclosurePolicy policy, String text, String language, PostFacts facts) {
    RuleOutcome outcome =
        new DisclosureRule(policy).evaluate(ENGINE.scan(text, language, "x"), facts, false);
    return outcome.incident() == null ? List.of() : outcome.incident().checksHit();
  }

  private static DisclosurePolicy policy(
      boolean isEndorsement, List<DisclosurePolicy.Incentive> incentives) {
    DisclosurePolicy demo = DEMO.disclosure();
    return new DisclosurePolicy(
        demo.id(),
        demo.version(),
        demo.legal(),
        demo.route(),
        demo.foldCodePoints(),
        demo.lastStrongTag(),
        demo.headlineNamingEmployerCounts(),
        isEndorsement,
        incentives,
        List.of("fund-note"),
        demo.examples());
  }
}
