package io.offclock.mart.compliance;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All terms of a bundle in one automaton. A text is written as its folded tokens between single
 * spaces, so that one pass finds every whole-token term; only what it finds is looked at again.
 */
final class TermIndex {
  private final AhoCorasickDoubleArrayTrie<List<Term>> automaton =
      new AhoCorasickDoubleArrayTrie<>();
  private final Confusables folded = new Confusables();
  private final Confusables exact = new Confusables();

  TermIndex(List<Term> terms) {
    TreeMap<String, List<Term>> patterns = new TreeMap<>();
    for (Term term : terms) {
      String words = String.join(" ", term.tokens());
      String end = term.prefix() ? "" : " ";
      patterns.computeIfAbsent(" " + words + end, k -> new ArrayList<>()).add(term);
      if (!term.isPhrase() && !term.prefix() && Character.isLetterOrDigit(words.codePointAt(0))) {
        patterns.computeIfAbsent(" #" + words + " ", k -> new ArrayList<>()).add(term);
      }
      term.tokens().forEach(folded::learn);
      term.exact().forEach(exact::learn);
    }
    automaton.build(patterns);
  }

  /**
   * The terms that stand in a text, in order of their end, entries' {@code all} and {@code not}
   * applied.
   *
   * @param language the post's language; null reads the lists of all languages
   */
  List<TermHit> hits(Passage passage, @Nullable String language) {
    List<Token> tokens = passage.tokens();
    StringBuilder written = new StringBuilder(" ");
    int[] starts = new int[tokens.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = written.length() - 1;
      written.append(asTerm(tokens.get(i).folded(), folded)).append(' ');
    }
    List<TermHit> found = new ArrayList<>();
    automaton.parseText(
        written,
        (begin, end, terms) -> {
          int first = Arrays.binarySearch(starts, begin);
          for (Term term : terms) {
            int last = first + term.tokens().size() - 1;
            if (applies(term, language) && stands(term, passage, first, last)) {
              found.add(new TermHit(term, first, last));
            }
          }
        });
    return withoutExcluded(found, passage);
  }

  private static boolean applies(Term term, @Nullable String language) {
    // A disclosure in another language than the post is still seen: it is ambiguous, not missing.
    // Personal data is looked for in every language.
    return language == null
        || term.language().equals(LanguageTerms.ANY)
        || term.language().equals(language)
        || term.list() == TermList.DISCLOSURE
        || term.list() == TermList.SSN_CONTEXT;
  }

  private boolean stands(Term term, Passage passage, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (passage.isDisclaimer(i)
          || passage.isQuoted(i) != passage.isQuoted(first)
          || passage.token(i).sentence() != passage.token(first).sentence()) {
        return false;
      }
      String required = term.exact().get(i - first);
      if (!required.isEmpty() && !isWritten(required, passage.token(i), term, i == last)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWritten(String required, Token token, Term term, boolean last) {
    String body = asTerm(token.exact(), exact);
    if (token.kind() == Token.Kind.HASHTAG && !required.startsWith("#")) {
      body = body.substring(1);
    }
    return (term.prefix() && last) ? body.startsWith(required) : body.equals(required);
  }

  private static String asTerm(String token, Confusables confusables) {
    boolean tag = token.startsWith("#");
    String imitated = confusables.imitated(token);
    if (imitated == null && tag) {
      String body = confusables.imitated(token.substring(1));
      imitated = body == null ? null : "#" + body;
    }
    return imitated == null ? token : imitated;
  }

  /** Where an entry stands: its sections are compared within one sentence and voice. */
  private record Place(int entry, int sentence, boolean quoted) {
    static Place of(TermHit hit, Passage passage) {
      return new Place(
          hit.term().entry(), passage.token(hit.first()).sentence(), passage.isQuoted(hit.first()));
    }
  }

  private static List<TermHit> withoutExcluded(List<TermHit> found, Passage passage) {
    Set<Place> voided = new HashSet<>();
    Map<Place, Set<Integer>> required = new HashMap<>();
    for (TermHit hit : found) {
      switch (hit.term().section()) {
        case NOT -> voided.add(Place.of(hit, passage));
        case ALL ->
            required
                .computeIfAbsent(Place.of(hit, passage), k -> new HashSet<>())
                .add(hit.term().number());
        case ANY -> {}
      }
    }
    List<TermHit> kept = new ArrayList<>();
    for (TermHit hit : found) {
      Place place = Place.of(hit, passage);
      if (hit.term().section() == Term.Section.ANY
          && !voided.contains(place)
          && required.getOrDefault(place, Set.of()).size() == hit.term().sectionSize()) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
