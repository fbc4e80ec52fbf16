package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What must not change a finding, tried on every text of the decision tables. */
class ScanInvarianceTest {
  private static final RuleEngine ENGINE = DemoBundle.engine();
  private static final List<String> TABLES =
      List.of(
          "acceptance.csv",
          "disclosure.csv",
          "protected_speech.csv",
          "personal_data.csv",
          "off_duty.csv",
          "confidential.csv",
          "communications.csv",
          "fair_disclosure.csv");

  @Test
  void canonicalFormChangesNothing() throws IOException {
    assertSameVerdict(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    assertSameVerdict(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void zeroWidthCharactersBetweenAnyTwoCharactersChangeNothing() throws IOException {
    // Networks fold at a code point, so texts whose fold matters are left out.
    for (CSVRecord row : rows()) {
      if (!row.get("platform").equals("linkedin")) {
        String text = row.get("text").replaceAll("(?<=.)(?=.)", "\u200b");
        assertThat(verdict(row, text)).as(row.get("description")).isEqualTo(row.get("expect"));
      }
    }
  }

  @Test
  void caseChangesNothingButForCaseSensitiveTerms() throws IOException {
    for (CSVRecord row : rows()) {
      if (!row.get("text").toLowerCase(Locale.ROOT).contains("acme")
          && !row.get("text").startsWith("RT ")
          && !row.get("description").contains("the brand")) {
        String upper = row.get("text").toUpperCase(Locale.ROOT);
        assertThat(verdict(row, upper)).as(row.get("description")).isEqualTo(row.get("expect"));
      }
    }
  }

  @Test
  void aSentenceAddedBehindRemovesNothing() throws IOException {
    List<String> sentences =
        List.of(".\n\nSee you tomorrow.", "\n\n\u660e\u65e5\u3002", "\n\n\u05dc\u05d4\u05ea.");
    for (CSVRecord row : rows()) {
      // Approved content is approved word for word; more words may only add to what was none.
      if (!row.get("description").startsWith("approved content")
          && !row.get("expect").equals("none")) {
        for (String sentence : sentences) {
          assertThat(verdict(row, row.get("text") + sentence).split(" \\+ "))
              .as(row.get("description"))
              .contains(row.get("expect").split(" \\+ "));
        }
      }
    }
  }

  @Test
  void theSameTokensFurtherApartChangeNothing() throws IOException {
    for (CSVRecord row : rows()) {
      // Digits joined by single spaces are one number, and networks fold at a code point.
      if (!row.get("text").matches("(?s).*\\d.*") && !row.get("platform").equals("linkedin")) {
        for (String gap : List.of("  ", "\t", "\u2003 ")) {
          assertThat(verdict(row, row.get("text").replace(" ", gap)))
              .as(row.get("description"))
              .isEqualTo(row.get("expect"));
        }
      }
    }
  }

  @Test
  void textInFrontMovesOffsetsByItsCodePoints() throws IOException {
    for (CSVRecord row : rows()) {
      if (row.get("platform").equals("facebook") && !row.get("text").startsWith(">")) {
        List<TextFindings.Mark> plain = DecisionTableTest.scan(ENGINE, row).marks();
        String moved = "\ud83d\ude00\ufb01n\u200b.\n" + row.get("text");
        List<TextFindings.Mark> after = DecisionTableTest.scan(ENGINE, row, moved).marks();
        assertThat(after).as(row.get("description")).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
          assertThat(after.get(i).span().offset()).isEqualTo(plain.get(i).span().offset() + 6);
          assertThat(after.get(i).span().length()).isEqualTo(plain.get(i).span().length());
        }
      }
    }
  }

  @Test
  void offsetsCutTheRightCodePoints() {
    String text =
        "\ud83d\ude00 \ufb01ne: Grip\u200bper\uff2fne\u2019s #Ac\u00adme the be\u0301 best\u200b!";
    assertThat(cuts(text)).containsExactly("Grip\u200bper\uff2fne", "#Ac\u00adme", "best");
  }

  @Test
  void offsetsCutTheRightCodePointsAmidRandomNoise() {
    Random random = new Random(7);
    String[] noise = {
      "\ud83d\ude80", "\ufb03", "e\u0301", "\u200b", " ", "\u3300", "x", "\u202e", "\n"
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(noise[random.nextInt(noise.length)]);
      }
      text.append(" GripperOne is ");
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(noise[random.nextInt(noise.length)]);
      }
      text.append(" amazing");
      assertThat(cuts(text.toString())).containsExactly("GripperOne", "amazing");
    }
  }

  @Test
  void anEngineThatWasSentFindsTheSame() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ENGINE);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      RuleEngine sent = (RuleEngine) in.readObject();
      for (CSVRecord row : rows()) {
        assertThat(DecisionTableTest.scan(sent, row))
            .isEqualTo(DecisionTableTest.scan(ENGINE, row));
      }
    }
  }

  @Test
  void keepsNoWordOfTheText() {
    String json = ENGINE.scan("GripperOne is secretly best, ssn 512-44-9087", "en", "x").toJson();
    assertThat(json).doesNotContain("secretly").doesNotContain("512").contains("\"SSN\"");
    assertThat(ENGINE.scan("Our union and overtime", "en", "x").marks()).isEmpty();
  }

  @Test
  void theHashAroundEvidenceIsOfItsOwnSentenceAndOfNoLetterCase() {
    String hash = contextHash("GripperOne is the best.", "");
    assertThat(hash).matches("[0-9a-f]{8}:[0-9a-f]{64}");
    assertThat(contextHash("Hello there! gripperone: IS the best. Bye", "")).isEqualTo(hash);
    assertThat(contextHash("GripperOne is the very best.", "")).isNotEqualTo(hash);
    assertThat(contextHash("GripperOne. The best.", ""))
        .matches("[0-9a-f]{8}:[0-9a-f]{64}")
        .isNotEqualTo(contextHash("GripperOne. It's the best.", ""));
  }

  @Test
  void noHashIsMadeOfProtectedWordsOrForAPostThatIsSuppressed() {
    String words = "We are unpaid: ssn 512-44-9087";
    assertThat(contextHash(words, "")).isNull();
    assertThat(contextHash(words, "supervisor")).isNull();
    assertThat(ENGINE.scan(words, "en", "x").contexts()).isNull();
    assertThat(contextHash("ssn 512-44-9087", "target-protected")).isNull();
    assertThat(contextHash("ssn 512-44-9087", "")).isNotNull();
  }

  private static String contextHash(String text, String facts) {
    List<Incident> incidents =
        ENGINE.decide(ENGINE.scan(text, "en", "x"), DecisionTableTest.facts(facts));
    assertThat(incidents).hasSize(1);
    return incidents.get(0).contextHash();
  }

  @Test
  void hostileTextsEndInBoundedTime() {
    List<String> texts =
        List.of(
            "a".repeat(10_000_000),
            "#a ".repeat(100_000),
            "\u201c\u00ab\u201e\"".repeat(100_000),
            "pay ".repeat(100_000),
            "1-".repeat(200_000),
            "1)".repeat(100_000),
            "1(".repeat(100_000),
            "'a ".repeat(100_000),
            "RT @a ".repeat(50_000),
            "a\u0301\u0302".repeat(100_000),
            "can't ".repeat(50_000) + "best",
            "ssn 512-44-9087 ".repeat(20_000));
    for (String text : texts) {
      TextFindings findings = ENGINE.scan(text, "en", "x");
      assertThat(findings.cut()).isTrue();
      assertThat(findings.marks()).hasSizeLessThanOrEqualTo(20);
    }
  }

  @Test
  void hostilePatternsEndInBoundedTime() {
    RuleBundle demo = DemoBundle.bundle();
    List<TermEntry> entries =
        Stream.of(
                "(a*)*b", "(a|aa)+b", "(a+)+b", "([a-z]+ ?)*!", "((a{10}){10})*b", "(a?){30}a{30}b")
            .map(pattern -> TermEntry.of(List.of("a*"), null, null, null, null, pattern, null))
            .toList();
    List<LanguageTerms> languages = new ArrayList<>(demo.languages());
    languages.add(
        new LanguageTerms(LanguageTerms.ANY, Map.of(TermList.CODE_NAME, entries), null, List.of()));
    RuleEngine engine = new RuleEngine(DemoBundle.with(demo, languages), new byte[] {1});
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (String text :
              List.of("a".repeat(10_000_000), "a ".repeat(100_000), "aaaa b ".repeat(20_000))) {
            assertThat(engine.scan(text, "en", "x").cut()).isTrue();
          }
        });
  }

  @Test
  void textBeyondTheLimitIsCounted() {
    TextFindings findings = ENGINE.scan("x ".repeat(50_000) + "GripperOne", "en", "x");
    assertThat(findings.cut()).isTrue();
    assertThat(findings.companyRelated()).isFalse();
    assertThat(findings.isEmpty()).isFalse();
  }

  @Test
  void findingsOfAnAbsentTextAreEmpty() {
    assertThat(ENGINE.scan(null, null, "x").isEmpty()).isTrue();
    assertThat(ENGINE.scan("A walk in the park", null, "x").isEmpty()).isTrue();
    assertThat(ENGINE.decide(TextFindings.NONE, Examples.Facts.NOTHING.ofPost())).isEmpty();
  }

  private static void assertSameVerdict(UnaryOperator<String> change) throws IOException {
    for (CSVRecord row : rows()) {
      assertThat(verdict(row, change.apply(row.get("text"))))
          .as(row.get("description"))
          .isEqualTo(row.get("expect"));
    }
  }

  private static String verdict(CSVRecord row, String text) {
    return DecisionTableTest.verdict(
        ENGINE,
        DecisionTableTest.scan(ENGINE, row, text),
        DecisionTableTest.facts(row.get("facts")));
  }

  private static List<CSVRecord> rows() throws IOException {
    List<CSVRecord> rows = new ArrayList<>();
    for (String table : TABLES) {
      rows.addAll(DecisionTableTest.rows(table));
    }
    return rows;
  }

  private static List<String> cuts(String text) {
    int[] points = text.codePoints().toArray();
    return ENGINE.scan(text, "en", "facebook").marks().stream()
        .map(mark -> new String(points, mark.span().offset(), mark.span().length()))
        .toList();
  }
}
