package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sections of an entry and the star mean, on a list of the test's own. */
class TermEntryTest {
  private static final RuleEngine ENGINE = engine();

  private static RuleEngine engine() {
    RuleBundle demo = DemoBundle.bundle();
    LanguageTerms own =
        new LanguageTerms(
            LanguageTerms.ANY,
            Map.of(
                TermList.JOBS,
                List.of(
                    TermEntry.of("weld*"),
                    TermEntry.of(List.of("job"), List.of("open", "now"), List.of("nut job"), false),
                    TermEntry.of(null, List.of("walk", "talk"), null, false),
                    TermEntry.of(List.of("MIG", "Arc eye"), null, null, true))),
            null,
            List.of("Not my job, open now"));
    List<LanguageTerms> languages = new ArrayList<>(demo.languages());
    languages.add(own);
    RuleBundle bundle =
        new RuleBundle(
            demo.head(),
            demo.access(),
            demo.protectedSpeech(),
            demo.personalData(),
            demo.disclosure(),
            languages,
            demo.company(),
            demo.sha256());
    return new RuleEngine(bundle, "key".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "a welder, 1",
    "a weld, 1",
    "unwelded, 0",
    "#weld, 0",
    "an open job, 0",
    "an open job now, 1",
    "an open job. Now, 0",
    "'job, now, open', 1",
    "nut job open now, 0",
    "nut job. A job open now, 1",
    "walk and talk, 1",
    "walk. Talk, 0",
    "MIG, 1",
    "mig, 0",
    "Arc eye, 1",
    "arc eye, 0",
    "Arc. eye, 0",
    "'Not my job, open now', 0",
    "'NOT my job open now!', 0",
    "'It is not my job, open now', 1",
  })
  void countsTheEntriesThatStand(String text, int expected) {
    long jobs =
        ENGINE.scan(text, "en", "x").marks().stream()
            .filter(mark -> mark.role() == TextFindings.Role.JOBS)
            .count();
    assertThat(jobs).isEqualTo(expected);
  }
}
