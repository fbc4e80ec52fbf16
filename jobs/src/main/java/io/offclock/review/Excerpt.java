package io.offclock.review;

import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.Span;
import io.offclock.mart.compliance.TextFindings;
import io.offclock.review.ReviewedVersion.IncidentRow;
import io.offclock.review.ReviewedVersion.Place;
import io.offclock.review.StoredTexts.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reviewer is shown of a text, on one line: what a rule rests on in {@code [[ ]]}, and in
 * place of personal data its type, since its value is never written anywhere.
 */
final class Excerpt {
  /** Code points shown on either side of what a rule rests on. */
  private static final int AROUND = 80;

  private static final String CUT = " … ";

  /** In place of words that hold more personal data than the rules keep places of. */
  static final String NOT_MASKED = "(more personal data in it than can be masked: not shown)";

  /** In place of words that nobody may be shown, or that the rules cannot read. */
  static final String NOT_SHOWN = "(the rules as they are now do not let it be shown)";

  private final RuleEngine engine;

  Excerpt(RuleEngine engine) {
    this.engine = engine;
  }

  /**
   * A cut around what an incident rests on.
   *
   * @param candidates what its post says or said, the latest first
   * @return empty where none of them has the incident's terms at their places
   */
  Optional<String> of(IncidentRow incident, List<Words> candidates) {
    for (Words words : candidates) {
      TextFindings findings = scan(words);
      Set<Place> found = new HashSet<>();
      findings
          .marks()
          .forEach(
              mark -> {
                Span span = mark.span();
                found.add(new Place(span.publishedTermId(), span.offset(), span.length()));
              });
      if (found.containsAll(incident.places())) {
        return Optional.of(shown(words.text(), findings, incident.places()));
      }
    }
    return Optional.empty();
  }

  /**
   * All of a text that the rules examine; not of one that they cannot read.
   *
   * @param isOfTheseRules false where other rules may have let the post through: then not of one
   *     either that these take for protected, whoever wrote it
   */
  String whole(Words words, boolean isOfTheseRules) {
    TextFindings findings = scan(words);
    return findings.unsupportedLanguage() || (findings.isProtected() && !isOfTheseRules)
        ? NOT_SHOWN
        : shown(words.text(), findings, List.of());
  }

  /** False where a value may have no place: of each kind only so many are kept. */
  private boolean isMaskable(TextFindings findings) {
    Map<TextFindings.Role, Integer> values = new EnumMap<>(TextFindings.Role.class);
    for (TextFindings.Mark mark : findings.marks()) {
      if (mark.span().keyedHash() != null) {
        values.merge(mark.role(), 1, Integer::sum);
      }
    }
    return values.values().stream().allMatch(kept -> kept < engine.bundle().maxSpans());
  }

  private TextFindings scan(Words words) {
    return engine.scan(words.text(), words.language(), words.platform());
  }

  private String shown(String text, TextFindings findings, List<Place> places) {
    if (!isMaskable(findings)) {
      return NOT_MASKED;
    }
    int[] points = examined(text, findings.cut());
    boolean[] isShown = new boolean[points.length];
    String[] before = new String[points.length + 1];
    String[] instead = new String[points.length];
    Arrays.fill(before, "");
    Arrays.fill(isShown, places.isEmpty());
    for (Place place : places) {
      int from = Math.min(place.offset(), points.length);
      int to = Math.min(place.offset() + place.length(), points.length);
      Arrays.fill(isShown, Math.max(0, from - AROUND), Math.min(points.length, to + AROUND), true);
      before[from] += "[[";
      before[to] = "]]" + before[to];
    }
    for (TextFindings.Mark mark : findings.marks()) {
      Span span = mark.span();
      if (span.keyedHash() != null) {
        int to = Math.min(span.offset() + span.length(), points.length);
        for (int i = span.offset(); i < to; i++) {
          instead[i] = i == span.offset() ? "<" + span.termId() + ">" : "";
        }
      }
    }
    return joined(points, isShown, before, instead);
  }

  /**
   * What the rules examined; of a text that they cut off, without its last word and the numbers
   * before it: a value that was cut in two has no place.
   */
  private int[] examined(String text, boolean isCut) {
    int[] points = text.codePoints().limit(engine.bundle().maxCodePoints()).toArray();
    int end = points.length;
    while (isCut && end > 0 && !Character.isWhitespace(points[end - 1])) {
      end--;
    }
    while (isCut && end > 0 && !Character.isLetter(points[end - 1])) {
      end--;
    }
    return Arrays.copyOf(points, end);
  }

  private static String joined(int[] points, boolean[] isShown, String[] before, String[] instead) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      shown.append(before[i]);
      if (isShown[i]) {
        shown.append(instead[i] == null ? Character.toString(points[i]) : instead[i]);
      } else if (i == 0 || isShown[i - 1]) {
        shown.append(CUT);
      }
    }
    shown.append(before[points.length]);
    return shown.toString().replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
  }
}
