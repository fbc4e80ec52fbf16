package io.offclock.mart.compliance;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of the bundle, cut into tokens as texts are.
 *
 * @param entry number of its entry, unique in the bundle
 * @param number its position in its section
 * @param tokens folded tokens
 * @param exact the tokens whose case must be as written; an empty string where any case will do
 * @param prefix the last token may go on
 * @param within token positions between it and a term of the entry's section NEAR; 0 where there is
 *     no such section
 * @param pattern what the text from the term on must match; null where the term alone will do
 */
record Term(
    String id,
    TermList list,
    String language,
    int entry,
    Section section,
    int number,
    int sectionSize,
    List<String> tokens,
    List<String> exact,
    boolean prefix,
    int within,
    @Nullable Pattern pattern) {
  /** What a term does in its entry. */
  enum Section {
    ANY,
    ALL,
    NOT,
    NEAR
  }

  /** A word of a term and whether its case counts. */
  record Part(String text, boolean caseSensitive) {}

  /** Cuts words into folded and exact tokens. */
  static Term of(
      String id,
      TermList list,
      String language,
      int entry,
      Section section,
      int number,
      int sectionSize,
      List<Part> parts,
      boolean prefix,
      int within,
      @Nullable Pattern pattern) {
    List<String> folded = new ArrayList<>();
    List<String> exact = new ArrayList<>();
    for (Part part : parts) {
      for (Token token : Tokenizer.tokens(normalised(part.text()))) {
        folded.add(token.folded());
        exact.add(part.caseSensitive() ? token.exact() : "");
      }
    }
    return new Term(
        id,
        list,
        language,
        entry,
        section,
        number,
        sectionSize,
        List.copyOf(folded),
        List.copyOf(exact),
        prefix,
        within,
        pattern);
  }

  static String normalised(String text) {
    return NormalisedText.of(text, Integer.MAX_VALUE - 64).chars();
  }

  boolean isPhrase() {
    return tokens.size() > 1;
  }
}
