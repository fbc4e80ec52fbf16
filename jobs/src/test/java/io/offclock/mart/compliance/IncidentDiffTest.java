package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.mart.compliance.IncidentDiff.Known;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One incident before and after: id, activity and severity, with a hyphen for what is not there.
 */
class IncidentDiffTest {
  @ParameterizedTest(name = "{0}, then {1}, activity left: {2}")
  @CsvSource({
    "i1 a1 HIGH, i1 a1 HIGH, yes, UNCHANGED HIGH HIGH",
    "i1 a1 HIGH, i1 a1 LOW, yes, SEVERITY_CHANGED HIGH LOW",
    "i1 a1 HIGH, i2 a1 HIGH, yes, UNCHANGED HIGH HIGH",
    "i1 a1 HIGH, i2 a1 MED, yes, SEVERITY_CHANGED HIGH MED",
    "'', i1 a1 HIGH, yes, NEW - HIGH",
    "i1 a1 HIGH, '', yes, RESOLVED_BY_POLICY HIGH -",
    "i1 a1 HIGH, '', no, SUPPRESSED_BY_POLICY HIGH -",
    "i1 a1 HIGH, i1 - HIGH, no, SUPPRESSED_BY_POLICY HIGH HIGH",
    "i1 - HIGH, i1 - HIGH, no, UNCHANGED HIGH HIGH",
    "i1 - HIGH, i1 a1 HIGH, yes, UNCHANGED HIGH HIGH",
    "i1 - HIGH, '', no, RESOLVED_BY_POLICY HIGH -",
  })
  void saysWhatBecameOfIt(String before, String after, String left, String expected) {
    IncidentDiff diff =
        IncidentDiff.of(known(before), known(after), left.equals("yes") ? Set.of("a1") : Set.of());
    assertThat(diff.changes().stream().map(IncidentDiffTest::line)).containsExactly(expected);
  }

  private static List<Known> known(String words) {
    return Stream.of(words)
        .filter(word -> !word.isEmpty())
        .map(word -> word.split(" "))
        .map(w -> new Known(w[0], w[1].equals("-") ? null : w[1], "R-X", Severity.valueOf(w[2])))
        .toList();
  }

  private static String line(IncidentDiff.Change change) {
    return change.status() + " " + word(change.before()) + " " + word(change.after());
  }

  private static String word(@Nullable Severity severity) {
    return severity == null ? "-" : severity.name();
  }
}
