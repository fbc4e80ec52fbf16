package io.offclock.mart.compliance;

import io.offclock.mart.compliance.RuleEngine.ScanWatch;
import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One scan of one text: turns hits and number groups into findings. Not reusable. */
final class TextScan {
  /** Lists whose terms are what their list says, in the author's own words and not denied. */
  private static final Map<TermList, Role> PLAIN =
      new EnumMap<>(
          Map.of(
              TermList.BRAND, Role.BRAND,
              TermList.PRODUCT, Role.PRODUCT,
              TermList.COMPETITOR, Role.COMPETITOR,
              TermList.ENDORSEMENT, Role.ENDORSEMENT,
              TermList.JOBS, Role.JOBS,
              TermList.CHARITY, Role.CHARITY,
              TermList.CULTURE, Role.CULTURE,
              TermList.OFF_DUTY, Role.OFF_DUTY));

  /** Lists whose terms are looked for in quotations too. */
  private static final Map<TermList, Role> EVERYWHERE =
      new EnumMap<>(
          Map.of(
              TermList.CODE_NAME, Role.CODE_NAME,
              TermList.MARKING, Role.MARKING,
              TermList.THREAT, Role.THREAT));

  private final RuleBundle bundle;
  private final Passage passage;
  private final List<TermHit> hits;
  private final @Nullable String language;
  private final Negation negation;
  private final BitSet phrases = new BitSet();
  private final KeptMarks marks;
  private final TreeSet<String> exclusions = new TreeSet<>();

  TextScan(
      RuleBundle bundle,
      Passage passage,
      List<TermHit> hits,
      @Nullable String language,
      Negation negation) {
    this.bundle = bundle;
    this.passage = passage;
    this.hits = hits;
    this.language = language;
    this.negation = negation;
    marks = new KeptMarks(bundle.head().maxSpans());
    for (TermHit hit : hits) {
      if (hit.last() > hit.first()) {
        phrases.set(hit.first(), hit.last() + 1);
      }
    }
  }

  /**
   * What the text says to the rules.
   *
   * @param supported false where the stated language has no lists: only numbers are looked for
   */
  TextFindings findings(
      boolean supported, KnownContent known, OwnContacts own, byte[] key, ScanWatch watch) {
    boolean related = false;
    for (TermHit hit : hits) {
      TermList list = hit.term().list();
      related |= list == TermList.BRAND || list == TermList.PRODUCT;
    }
    if (supported) {
      markTerms();
      watch.done(ScanWatch.SHARED);
      markInvestments();
      watch.done(bundle.communications().id());
      markResults(known);
      watch.done(bundle.fairDisclosure().id());
      known.marks(passage).forEach(marks::add);
    }
    watch.done(ScanWatch.SHARED);
    new PersonalDataScan(passage, bundle.personalData(), own, key)
        .marks(of(TermList.SSN_CONTEXT))
        .forEach(marks::add);
    watch.done(bundle.personalData().id());
    boolean protectedSpeech =
        supported && ProtectedSpeech.isIn(passage, hits, bundle.protectedSpeech());
    watch.done(bundle.protectedSpeech().id());
    List<Mark> kept = marks.inOrder();
    TextFindings findings =
        new TextFindings(
            related,
            protectedSpeech,
            !supported,
            passage.isCut(),
            hasOwnWords(),
            known.linksToCompany(passage),
            supported && !of(TermList.FORCED_POSTING).isEmpty(),
            kept,
            List.copyOf(exclusions),
            protectedSpeech ? null : SentenceHashes.of(passage, kept, key));
    watch.done(ScanWatch.SHARED);
    return findings;
  }

  private void markTerms() {
    for (TermHit hit : hits) {
      TermList list = hit.term().list();
      Role everywhere = EVERYWHERE.get(list);
      if (everywhere != null) {
        // A code name is out, whatever is said of it: "no news of Project Heron" leaks the name.
        if (list == TermList.CODE_NAME || !isDenied(hit)) {
          mark(everywhere, hit);
        }
        continue;
      }
      if (passage.isQuoted(hit.first())) {
        continue;
      }
      Role plain = PLAIN.get(list);
      if (plain != null && !isDenied(hit)) {
        mark(plain, hit);
      } else if (list == TermList.DISCLOSURE || list == TermList.AMBIGUOUS) {
        markDisclosure(hit);
      }
    }
  }

  private void markDisclosure(TermHit hit) {
    if (denies(hit)) {
      exclusions.add("DISCLOSURE_DENIED");
    } else if (hit.term().list() == TermList.AMBIGUOUS) {
      mark(Role.DISCLOSURE_AMBIGUOUS, hit);
    } else if (negation.isFormer(passage, hit, language)) {
      exclusions.add("DISCLOSURE_FORMER");
    } else {
      mark(disclosureRole(hit), hit);
    }
  }

  private boolean denies(TermHit hit) {
    return negation.denies(passage, hit, language, phrases);
  }

  private boolean isDenied(TermHit hit) {
    boolean denied = denies(hit);
    if (denied) {
      exclusions.add("NEGATION");
    }
    return denied;
  }

  private Role disclosureRole(TermHit hit) {
    String own = hit.term().language();
    if (language != null && !own.equals(LanguageTerms.ANY) && !own.equals(language)) {
      return Role.DISCLOSURE_OTHER_LANGUAGE;
    }
    boolean late = passage.tagPosition(hit.first()) > bundle.disclosure().lastStrongTag();
    return late || passage.isBehindFold(hit.last()) ? Role.DISCLOSURE_WEAK : Role.DISCLOSURE;
  }

  /**
   * What is said of investments. Jobs and charity are outside, but for promises and invitations: no
   * word makes those harmless.
   */
  private void markInvestments() {
    Set<Integer> otherSentences = new HashSet<>();
    for (TermHit hit : hits) {
      boolean isOther = hit.term().list() == TermList.JOBS || hit.term().list() == TermList.CHARITY;
      if (isOther && !passage.isQuoted(hit.first()) && !denies(hit)) {
        otherSentences.add(passage.token(hit.first()).sentence());
      }
    }
    List<TermHit> own = new ArrayList<>();
    List<TermHit> outside = new ArrayList<>();
    for (TermHit hit : hits) {
      TermList list = hit.term().list();
      if (list != TermList.INVESTMENT && list != TermList.PRODUCT) {
        continue;
      }
      boolean isOther = otherSentences.contains(passage.token(hit.first()).sentence());
      if (passage.isQuoted(hit.first())) {
        if (!isOther) {
          mark(Role.QUOTED_PRODUCT, hit);
        } else if (list == TermList.INVESTMENT) {
          mark(Role.INVESTMENT_OUTSIDE, hit);
        }
      } else if (list == TermList.INVESTMENT && !isDenied(hit)) {
        own.add(hit);
        mark(isOther ? Role.INVESTMENT_OUTSIDE : Role.INVESTMENT, hit);
        if (!isOther) {
          outside.add(hit);
        }
      }
    }
    if (own.isEmpty()) {
      return;
    }
    CommunicationsPolicy policy = bundle.communications();
    markNear(Role.PROMISSORY, TermList.PROMISSORY, own, policy.promissoryNearTokens());
    markNear(Role.OFF_CHANNEL, TermList.OFF_CHANNEL, own, policy.offChannelNearTokens());
    int near = policy.performanceNearTokens();
    for (Percentage percentage : Proximity.nearInZone(percentages(), outside, near, passage)) {
      if (negation.denies(passage, percentage, LanguageTerms.ANY, language, phrases)) {
        exclusions.add("NEGATION");
      } else {
        Span span = passage.span("PERCENTAGE", percentage.first(), percentage.last());
        marks.add(new Mark(Role.PERFORMANCE, span));
      }
    }
  }

  private void markNear(Role role, TermList list, List<TermHit> others, int tokens) {
    for (TermHit hit : Proximity.nearInZone(of(list), others, tokens, passage)) {
      if (!passage.isQuoted(hit.first()) && !isDenied(hit)) {
        mark(role, hit);
      }
    }
  }

  /** A number with its percent sign or word. */
  private record Percentage(int first, int last) implements Proximity.Stretch {}

  private List<Percentage> percentages() {
    Map<Integer, Integer> words = new HashMap<>();
    of(TermList.PERCENT).forEach(hit -> words.put(hit.first(), hit.last()));
    List<Percentage> percentages = new ArrayList<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      Integer last = passage.isPercent(i) ? Integer.valueOf(i) : words.get(i + 1);
      if (passage.token(i).kind() == Token.Kind.NUMBER
          && last != null
          && !passage.isQuoted(i)
          && !passage.isDisclaimer(i)) {
        percentages.add(new Percentage(i, last));
      }
    }
    return percentages;
  }

  private void markResults(KnownContent known) {
    boolean spoken = false;
    Map<Integer, Optional<String>> releases = new HashMap<>();
    for (TermHit hit : of(TermList.RESULT)) {
      if (!passage.isQuoted(hit.first()) && !isDenied(hit)) {
        Optional<String> release =
            releases.computeIfAbsent(
                passage.token(hit.first()).unwrapped(), k -> known.release(passage, hit.first()));
        marks.addResult(span(hit), release.orElse(null));
        spoken = true;
      }
    }
    // Words such as "we" stand in most texts: they are kept only where they say whose result it is.
    for (TermHit hit : spoken ? of(TermList.COMPANY_VOICE) : List.<TermHit>of()) {
      if (!passage.isQuoted(hit.first())) {
        mark(Role.COMPANY_VOICE, hit);
      }
    }
  }

  private List<TermHit> of(TermList list) {
    return hits.stream().filter(hit -> hit.term().list() == list).toList();
  }

  private void mark(Role role, TermHit hit) {
    marks.add(new Mark(role, span(hit)));
  }

  private Span span(TermHit hit) {
    return passage.span(hit.term().id(), hit.first(), hit.last());
  }

  private boolean hasOwnWords() {
    for (int i = 0; i < passage.tokens().size(); i++) {
      if (passage.token(i).kind() == Token.Kind.WORD
          && !passage.isQuoted(i)
          && !passage.isDisclaimer(i)) {
        return true;
      }
    }
    return false;
  }
}
