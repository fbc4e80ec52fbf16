package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts and pages that a bundle names: approved content and official releases. */
final class KnownContent {
  private static final int RELEASES_PER_RESULT = 8;

  /** Where a page or a text comes from. */
  private record Source(Role role, String id) {}

  /** What a release made public, phrase by phrase, as folded tokens. */
  private record Published(String release, List<List<String>> phrases) {}

  private final Map<String, List<Source>> pages = new HashMap<>();
  private final Map<String, List<Source>> texts = new HashMap<>();
  private final List<Published> releases = new ArrayList<>();

  KnownContent(CommunicationsPolicy communications, FairDisclosurePolicy disclosure) {
    for (CommunicationsPolicy.Approved approved : communications.approvedContent()) {
      Source source = new Source(Role.APPROVED, approved.id());
      if (approved.url() != null) {
        pages.computeIfAbsent(page(approved.url()), k -> new ArrayList<>()).add(source);
      }
      if (approved.text() != null) {
        String words = String.join(" ", folded(approved.text()));
        texts.computeIfAbsent(words, k -> new ArrayList<>()).add(source);
      }
    }
    for (FairDisclosurePolicy.Release release : disclosure.releases()) {
      if (release.url() != null) {
        pages
            .computeIfAbsent(page(release.url()), k -> new ArrayList<>())
            .add(new Source(Role.RELEASE, release.id()));
      }
      List<List<String>> phrases = release.phrases().stream().map(KnownContent::folded).toList();
      releases.add(new Published(release.id(), phrases));
    }
  }

  private static List<String> folded(String text) {
    return Tokenizer.tokens(Term.normalised(text)).stream().map(Token::folded).toList();
  }

  /** A page's address without scheme, {@code www.}, fragment and a slash at the end. */
  static String page(String url) {
    String page = NormalisedText.fold(url.strip());
    page = page.substring(page.indexOf("://") < 0 ? 0 : page.indexOf("://") + 3);
    page = page.startsWith("www.") ? page.substring(4) : page;
    int fragment = page.indexOf('#');
    page = fragment < 0 ? page : page.substring(0, fragment);
    return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
  }

  /** Links to known pages, and the whole text where it is known, in the author's own words. */
  List<Mark> marks(Passage passage) {
    List<Mark> marks = new ArrayList<>();
    int size = passage.tokens().size();
    if (!pages.isEmpty()) {
      for (int i = 0; i < size; i++) {
        if (passage.token(i).kind() == Token.Kind.URL && !passage.isQuoted(i)) {
          String page = page(passage.token(i).folded());
          for (Source source : pages.getOrDefault(page, List.of())) {
            marks.add(new Mark(source.role(), passage.span(source.id(), i, i)));
          }
        }
      }
    }
    if (!texts.isEmpty() && size > 0) {
      List<String> words = passage.tokens().stream().map(Token::folded).toList();
      for (Source source : texts.getOrDefault(String.join(" ", words), List.of())) {
        marks.add(new Mark(source.role(), passage.span(source.id(), 0, size - 1)));
      }
    }
    return marks;
  }

  /**
   * The releases that made a result public: one of its phrases stands in the result's sentence, and
   * every number there is in one of its phrases.
   */
  List<Mark> published(Passage passage, TermHit result) {
    List<Mark> marks = new ArrayList<>();
    int sentence = passage.token(result.first()).sentence();
    int first = result.first();
    while (first > 0 && passage.token(first - 1).sentence() == sentence) {
      first--;
    }
    int end = result.first();
    while (end < passage.tokens().size() && passage.token(end).sentence() == sentence) {
      end++;
    }
    for (Published release : releases) {
      if (marks.size() < RELEASES_PER_RESULT && isPublic(passage, first, end, release.phrases())) {
        Span at = passage.span(release.release(), result.first(), result.last());
        marks.add(new Mark(Role.RESULT_PUBLISHED, at));
      }
    }
    return marks;
  }

  private static boolean isPublic(Passage passage, int first, int end, List<List<String>> phrases) {
    boolean[] covered = new boolean[end - first];
    boolean any = false;
    for (List<String> phrase : phrases) {
      for (int i = first; i + phrase.size() <= end; i++) {
        if (stands(phrase, passage, i)) {
          any = true;
          Arrays.fill(covered, i - first, i - first + phrase.size(), true);
        }
      }
    }
    for (int i = first; i < end && any; i++) {
      any = covered[i - first] || passage.token(i).kind() != Token.Kind.NUMBER;
    }
    return any;
  }

  private static boolean stands(List<String> phrase, Passage passage, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!passage.token(at + i).folded().equals(phrase.get(i))) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }
}
