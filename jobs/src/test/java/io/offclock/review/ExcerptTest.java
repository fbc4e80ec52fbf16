package io.offclock.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.TextFindings;
import io.offclock.review.ReviewedVersion.IncidentRow;
import io.offclock.review.ReviewedVersion.Place;
import io.offclock.review.StoredTexts.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(
          RuleBundle.read(
                  Path.of("../data-samples/rules"),
                  new CompanyTerms(
                      "Acme Robotics", List.of("Acme"), List.of("GripperOne"), List.of()))
              .bundle(),
          new byte[] {1});

  private final Excerpt excerpt = new Excerpt(ENGINE);

  @Test
  void cutsTheWordsAroundWhatARuleRestsOn() {
    String far = "word ".repeat(40);
    Words words = words("😀 " + far + "GripperOne is the best thing.\n" + far + "end");
    String shown = excerpt.of(incident(words), List.of(words)).orElseThrow();
    assertThat(shown)
        .startsWith("… ")
        .endsWith(" …")
        .contains("[[GripperOne]] is the [[best]] thing. word")
        .doesNotContain("\n", "😀", "end");
    assertThat(shown.length()).isLessThan(230);
  }

  @Test
  void writesNoValueOfPersonalData() {
    Words words = words("new hire ssn 512-44-9087 and 4111 1111 1111 1111 pls add");
    String expected = "new hire ssn %s and %s pls add";
    assertThat(excerpt.of(incident(words), List.of(words)))
        .contains(expected.formatted("[[<SSN>]]", "[[<CARD>]]"));
    assertThat(excerpt.whole(words, true)).isEqualTo(expected.formatted("<SSN>", "<CARD>"));
  }

  @Test
  void showsTheWordsThatHaveTheIncidentAndNoOthers() {
    Words old = words("GripperOne is the best");
    Words edited = words("We think GripperOne is fine");
    assertThat(excerpt.of(incident(old), List.of(edited, old)))
        .contains("[[GripperOne]] is the [[best]]");
    assertThat(excerpt.of(incident(old), List.of(edited))).isEmpty();
  }

  @Test
  void showsAllThatTheRulesExamineOfAPostThatNoneFlagged() {
    assertThat(excerpt.whole(words("  A plain\r\nday\u2028at the\tplant "), true))
        .isEqualTo("A plain day at the plant");
    int most = ENGINE.bundle().maxCodePoints();
    assertThat(excerpt.whole(words("word ".repeat(most)), true)).hasSize(most - 1).endsWith("word");
  }

  @Test
  void ofAValueThatTheRulesCutInTwoNoHalfIsShown() {
    int most = ENGINE.bundle().maxCodePoints();
    for (String value : List.of("jane.roe@example.org", "4111 1111 1111 1111", "512-44-9087")) {
      String before = "word ".repeat(most / 5 - 2);
      String shown = excerpt.whole(words(before + value + " and more words behind it"), true);
      assertThat(shown).as(value).endsWith("word").doesNotContain("jane", "4111", "512");
    }
  }

  @Test
  void ofMorePersonalDataThanHasPlacesNothingIsShown() {
    StringBuilder addresses = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      addresses.append("somebody").append(i).append("@example.org ");
    }
    Words words = words(addresses.toString());
    assertThat(excerpt.whole(words, true)).isEqualTo(Excerpt.NOT_MASKED);
    assertThat(excerpt.of(incident(words), List.of(words))).contains(Excerpt.NOT_MASKED);
  }

  @Test
  void ofAPostThatTheRulesNowTakeForProtectedNothingIsShown() {
    assertThat(excerpt.whole(words("We at Acme are not paid for overtime"), false))
        .isEqualTo(Excerpt.NOT_SHOWN);
    assertThat(excerpt.whole(new Words("Hyvää päivää", "fi", "x"), true))
        .isEqualTo(Excerpt.NOT_SHOWN);
  }

  private static Words words(String text) {
    return new Words(text, "en", "linkedin");
  }

  private static IncidentRow incident(Words words) {
    TextFindings findings = ENGINE.scan(words.text(), words.language(), words.platform());
    assertThat(findings.marks()).isNotEmpty();
    return new IncidentRow(
        "1",
        "a",
        "x",
        null,
        "R",
        ENGINE.bundle().sha256(),
        List.of(),
        "HIGH",
        "EMPLOYEE_POST",
        "COMPLIANCE",
        "CURRENT",
        findings.marks().stream()
            .map(
                mark ->
                    new Place(
                        mark.span().publishedTermId(), mark.span().offset(), mark.span().length()))
            .toList());
  }
}
