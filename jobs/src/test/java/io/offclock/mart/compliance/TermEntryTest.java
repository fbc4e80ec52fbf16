package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
                    entry(List.of("job"), List.of("open", "now"), List.of("nut job"), false),
                    entry(null, List.of("walk", "talk"), null, false),
                    entry(List.of("MIG", "Arc eye"), null, null, true),
                    TermEntry.of(
                        List.of("spark"), null, null, List.of("gap", "plug"), 2, null, null),
                    TermEntry.of(
                        List.of("wps"),
                        null,
                        null,
                        null,
                        null,
                        "wps-[0-9]{3}( rev [a-z])?",
                        null))),
            null,
            List.of("Just my job, open now"));
    List<LanguageTerms> languages = new ArrayList<>(demo.languages());
    languages.add(own);
    return new RuleEngine(DemoBundle.with(demo, languages), "key".getBytes(StandardCharsets.UTF_8));
  }

  private static TermEntry entry(
      @Nullable List<String> any,
      @Nullable List<String> all,
      @Nullable List<String> not,
      boolean caseSensitive) {
    return TermEntry.of(any, all, not, null, null, null, caseSensitive);
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
    "'Just my job, open now', 0",
    "'JUST my job open now!', 0",
    "'It is just my job, open now', 1",
    "'It is not my job, open now', 0",
    "a spark plug, 1",
    "the gap of a spark, 0",
    "the gap spark, 1",
    "spark of the gap, 0",
    "gap a spark, 1",
    "spark. Plug, 1",
    "WPS-123, 1",
    "wps-12, 0",
    "wps-1234, 0",
    "wps 123, 0",
    "WPS-123 rev b, 1",
  })
  void countsTheEntriesThatStand(String text, int expected) {
    long jobs =
        ENGINE.scan(text, "en", "x").marks().stream()
            .filter(mark -> mark.role() == TextFindings.Role.JOBS)
            .count();
    assertThat(jobs).isEqualTo(expected);
  }
}
