package io.offclock.mart.compliance;

import com.google.re2j.Matcher;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All terms of a bundle in one automaton. A text is written as its folded tokens between single
 * spaces, so that one pass finds every whole-token term; only what it finds is looked at again.
 */
final class TermIndex {
  private static final BitSet NO_PHRASES = new BitSet();

  /** How far from its term a pattern is looked for. */
  private static final int PATTERN_TOKENS = 32;

  private static final int PATTERN_CHARS = 1000;

  private final AhoCorasickDoubleArrayTrie<List<Term>> automaton =
      new AhoCorasickDoubleArrayTrie<>();
  private final Confusables folded = Confusables.inAnyCase();
  private final Confusables exact = Confusables.asWritten();

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
  List<TermHit> hits(Passage passage, @Nullable String language, Negation negation) {
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
              int until = term.pattern() == null ? last : matched(term, passage, first, last);
              if (until >= last) {
                found.add(new TermHit(term, first, until));
              }
            }
          }
        });
    // "No results" is none: a denied word of a result phrase is not there to be near another.
    found.removeIf(
        hit ->
            hit.term().section() == Term.Section.NEAR
                && hit.term().list() == TermList.RESULT
                && negation.denies(passage, hit, language, NO_PHRASES));
    return withoutExcluded(found, passage);
  }

  private static boolean applies(Term term, @Nullable String language) {
    // A disclosure in another language than the post is still seen: it is ambiguous, not missing,
    // as are tags that are ambiguous in any.
    // Personal data is looked for in every language.
    return language == null
        || term.language().equals(LanguageTerms.ANY)
        || term.language().equals(language)
        || term.list() == TermList.DISCLOSURE
        || term.list() == TermList.AMBIGUOUS
        || term.list() == TermList.SSN_CONTEXT;
  }

  private boolean stands(Term term, Passage passage, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (passage.isDisclaimer(i)
          || passage.isQuoted(i) != passage.isQuoted(first)
          || passage.token(i).unwrapped() != passage.token(first).unwrapped()) {
        return false;
      }
      String required = term.exact().get(i - first);
      if (!required.isEmpty() && !isWritten(required, passage.token(i), term, i == last)) {
        return false;
      }
    }
    return true;
  }

  /** Last token of what the term's pattern matches from the term on; -1 where it does not. */
  private static int matched(Term term, Passage passage, int first, int last) {
    String chars = passage.chars();
    int from = passage.token(first).start();
    int to = from;
    int end = first;
    for (int i = first; i < passage.tokens().size() && isInReach(passage, first, i); i++) {
      to = passage.token(i).end();
      end = i;
    }
    Matcher matcher =
        Objects.requireNonNull(term.pattern()).matcher(chars.substring(from, Math.max(from, to)));
    if (!matcher.lookingAt()) {
      return -1;
    }
    for (int i = last; i <= end; i++) {
      if (passage.token(i).end() == from + matcher.end()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInReach(Passage passage, int first, int token) {
    return passage.token(token).unwrapped() == passage.token(first).unwrapped()
        && token - first < PATTERN_TOKENS
        && (token == first
            || passage.token(token).end() - passage.token(first).start() <= PATTERN_CHARS);
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
    /** Where a section that voids must stand. */
    static Place of(TermHit hit, Passage passage) {
      return new Place(
          hit.term().entry(), passage.token(hit.first()).sentence(), passage.isQuoted(hit.first()));
    }

    /** Where a section that is needed must stand: a wrapped line parts nothing. */
    static Place unwrapped(TermHit hit, Passage passage) {
      return new Place(
          hit.term().entry(),
          passage.token(hit.first()).unwrapped(),
          passage.isQuoted(hit.first()));
    }
  }

  private static List<TermHit> withoutExcluded(List<TermHit> found, Passage passage) {
    Set<Place> voided = new HashSet<>();
    Map<Place, Set<Integer>> required = new HashMap<>();
    Map<Integer, List<TermHit>> near = new HashMap<>();
    for (TermHit hit : found) {
      switch (hit.term().section()) {
        case NOT -> voided.add(Place.of(hit, passage));
        case ALL ->
            required
                .computeIfAbsent(Place.unwrapped(hit, passage), k -> new HashSet<>())
                .add(hit.term().number());
        case NEAR -> near.computeIfAbsent(hit.term().entry(), k -> new ArrayList<>()).add(hit);
        case ANY -> {}
      }
    }
    Set<TermHit> apart = apart(found, near, passage);
    List<TermHit> kept = new ArrayList<>();
    for (TermHit hit : found) {
      Set<Integer> beside = required.getOrDefault(Place.unwrapped(hit, passage), Set.of());
      if (hit.term().section() == Term.Section.ANY
          && !voided.contains(Place.of(hit, passage))
          && !apart.contains(hit)
          && beside.size() == hit.term().sectionSize()) {
        kept.add(hit);
      }
    }
    // A pattern may end behind the terms that begin after it.
    kept.sort(Comparator.comparingInt(TermHit::last));
    return kept;
  }

  /** Terms whose entry asks for another near them, and none is. */
  private static Set<TermHit> apart(
      List<TermHit> found, Map<Integer, List<TermHit>> near, Passage passage) {
    Map<Integer, List<TermHit>> asking = new HashMap<>();
    for (TermHit hit : found) {
      if (hit.term().section() == Term.Section.ANY && hit.term().within() > 0) {
        asking.computeIfAbsent(hit.term().entry(), k -> new ArrayList<>()).add(hit);
      }
    }
    Set<TermHit> apart = new HashSet<>();
    asking.forEach(
        (entry, hits) -> {
          apart.addAll(hits);
          int within = hits.get(0).term().within();
          List<TermHit> others = near.getOrDefault(entry, List.of());
          Proximity.nearInZone(hits, others, within, passage).forEach(apart::remove);
        });
    return apart;
  }
}
