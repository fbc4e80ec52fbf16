package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a denial are compared as texts are: in any letter case, with either apostrophe. */
class NegationTest {
  private static final RuleEngine ENGINE = engine();

  private static RuleEngine engine() {
    RuleBundle demo = DemoBundle.bundle();
    List<LanguageTerms> languages =
        demo.languages().stream()
            .map(
                terms ->
                    terms.language().equals("en")
                        ? new LanguageTerms("en", terms.lists(), typographic(), terms.disclaimers())
                        : terms)
            .toList();
    return new RuleEngine(DemoBundle.with(demo, languages), "key".getBytes(StandardCharsets.UTF_8));
  }

  private static LanguageTerms.NegationWords typographic() {
    return new LanguageTerms.NegationWords(
        3,
        List.of("Never", "ain\u2019t"),
        List.of("N\u2019T"),
        List.of("Ain\u2019t no"),
        List.of("Can\u2019t"),
        List.of("Enough"),
        List.of("But"),
        List.of("Didn\u2019t leave"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I don't recommend GripperOne",
        "I DON\u2019T RECOMMEND GripperOne",
        "I never recommend GripperOne",
      })
  void voidsPraise(String text) {
    assertThat(has(text, TextFindings.Role.ENDORSEMENT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can't recommend GripperOne enough",
        "It ain't no best GripperOne",
        "I never sleep but recommend GripperOne",
      })
  void leavesPraise(String text) {
    assertThat(has(text, TextFindings.Role.ENDORSEMENT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"He didn't leave my employer", "He didn\u2019t leave: my employer"})
  void makesADisclosureAThingOfThePast(String text) {
    assertThat(has(text, TextFindings.Role.DISCLOSURE)).isFalse();
  }

  private static boolean has(String text, TextFindings.Role role) {
    return ENGINE.scan(text, "en", "x").has(role);
  }
}
