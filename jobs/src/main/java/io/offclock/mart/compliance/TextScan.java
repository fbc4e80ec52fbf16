package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One scan of one text: turns hits and number groups into findings. Not reusable. */
final class TextScan {
  private final RuleBundle bundle;
  private final Passage passage;
  private final List<TermHit> hits;
  private final @Nullable String language;
  private final boolean supported;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Role, Integer> counts = new EnumMap<>(Role.class);
  private final TreeSet<String> exclusions = new TreeSet<>();

  TextScan(
      RuleBundle bundle,
      Passage passage,
      List<TermHit> hits,
      @Nullable String language,
      boolean supported) {
    this.bundle = bundle;
    this.passage = passage;
    this.hits = hits;
    this.language = language;
    this.supported = supported;
  }

  TextFindings findings(Negation negation, byte[] key) {
    boolean related = false;
    for (TermHit hit : hits) {
      TermList list = hit.term().list();
      related |= list == TermList.BRAND || list == TermList.PRODUCT;
      if (supported && !passage.isQuoted(hit.first())) {
        markForDisclosure(hit, negation);
      }
    }
    markNumbers(key);
    marks.sort(Comparator.comparingInt(mark -> mark.span().offset()));
    boolean protectedSpeech =
        supported && ProtectedSpeech.isIn(passage, hits, bundle.protectedSpeech());
    return new TextFindings(
        related,
        protectedSpeech,
        !supported,
        passage.isCut(),
        hasOwnWords(),
        linksToCompany(),
        List.copyOf(marks),
        List.copyOf(exclusions));
  }

  private void markForDisclosure(TermHit hit, Negation negation) {
    switch (hit.term().list()) {
      case BRAND -> mark(Role.BRAND, hit);
      case PRODUCT -> mark(Role.PRODUCT, hit);
      case JOBS -> mark(Role.JOBS, hit);
      case CHARITY -> mark(Role.CHARITY, hit);
      case CULTURE -> mark(Role.CULTURE, hit);
      case AMBIGUOUS -> mark(Role.DISCLOSURE_AMBIGUOUS, hit);
      case ENDORSEMENT -> {
        if (negation.denies(passage, hit, language)) {
          exclusions.add("NEGATION");
        } else {
          mark(Role.ENDORSEMENT, hit);
        }
      }
      case DISCLOSURE -> {
        if (negation.denies(passage, hit, language)) {
          exclusions.add("DISCLOSURE_DENIED");
        } else if (negation.isFormer(passage, hit, language)) {
          exclusions.add("DISCLOSURE_FORMER");
        } else {
          mark(disclosureRole(hit), hit);
        }
      }
      default -> {}
    }
  }

  private Role disclosureRole(TermHit hit) {
    String own = hit.term().language();
    if (language != null && !own.equals(LanguageTerms.ANY) && !own.equals(language)) {
      return Role.DISCLOSURE_OTHER_LANGUAGE;
    }
    boolean late = passage.tagPosition(hit.first()) > bundle.disclosure().lastStrongTag();
    return late || passage.isBehindFold(hit.last()) ? Role.DISCLOSURE_WEAK : Role.DISCLOSURE;
  }

  private void markNumbers(byte[] key) {
    NumberGroups groups = new NumberGroups(bundle.personalData());
    List<TermHit> namings = namings();
    int near = bundle.personalData().contextTokens();
    int naming = 0;
    for (int i = 0; i < passage.tokens().size(); i++) {
      Token token = passage.token(i);
      while (naming < namings.size() && i - namings.get(naming).last() > near) {
        naming++;
      }
      boolean named = naming < namings.size() && namings.get(naming).first() - i <= near;
      if (token.kind() != Token.Kind.NUMBER || passage.isDisclaimer(i)) {
        continue;
      }
      if (groups.isSsn(token.exact())) {
        markValue(named ? Role.SSN_NAMED : Role.SSN, "SSN", i, key);
      }
      if (groups.isCard(token.exact())) {
        markValue(Role.CARD, "CARD", i, key);
      }
    }
  }

  private List<TermHit> namings() {
    return hits.stream().filter(hit -> hit.term().list() == TermList.SSN_CONTEXT).toList();
  }

  private void markValue(Role role, String type, int token, byte[] key) {
    Span at = passage.span(type, token, token);
    String hash = KeyedHash.of(key, type + ":" + NumberGroups.digits(passage.token(token).exact()));
    mark(role, new Span(type, at.zone(), at.offset(), at.length(), hash));
  }

  private void mark(Role role, TermHit hit) {
    mark(role, passage.span(hit.term().id(), hit.first(), hit.last()));
  }

  private void mark(Role role, Span span) {
    if (counts.merge(role, 1, Integer::sum) <= bundle.head().maxSpans()) {
      marks.add(new Mark(role, span));
    }
  }

  private boolean hasOwnWords() {
    for (int i = 0; i < passage.tokens().size(); i++) {
      if (passage.token(i).kind() == Token.Kind.WORD && !passage.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean linksToCompany() {
    for (Token token : passage.tokens()) {
      if (token.kind() == Token.Kind.URL) {
        String host = host(token.folded());
        for (String domain : bundle.company().domains()) {
          String own = domain.toLowerCase(Locale.ROOT);
          if (host.equals(own) || host.endsWith("." + own)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String host(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end);
  }
}
