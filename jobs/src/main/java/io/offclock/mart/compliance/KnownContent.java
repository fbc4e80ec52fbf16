package io.offclock.mart.compliance;

import io.offclock.contract.PageAddress;
import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Texts and pages that a bundle names: approved content, official releases, the company's hosts.
 */
final class KnownContent {
  /** Where a page or a text comes from. */
  private record Source(Role role, String id) {}

  /** What a release made public and when, phrase by phrase, as folded tokens. */
  private record Published(String release, Instant at, List<List<String>> phrases) {}

  private final Map<String, List<Source>> pages = new HashMap<>();
  private final Map<String, List<Source>> texts = new HashMap<>();
  private final List<Published> releases = new ArrayList<>();

  private final List<String> domains;

  KnownContent(
      CommunicationsPolicy communications, FairDisclosurePolicy disclosure, CompanyTerms company) {
    domains = company.domains().stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    for (CommunicationsPolicy.Approved approved : communications.approvedContent()) {
      if (approved.url() != null) {
        pages
            .computeIfAbsent(PageAddress.of(approved.url()), k -> new ArrayList<>())
            .add(new Source(Role.APPROVED_PAGE, approved.id()));
      }
      if (approved.text() != null) {
        texts
            .computeIfAbsent(String.join(" ", folded(approved.text())), k -> new ArrayList<>())
            .add(new Source(Role.APPROVED, approved.id()));
      }
    }
    for (FairDisclosurePolicy.Release release : disclosure.releases()) {
      if (release.url() != null) {
        pages
            .computeIfAbsent(PageAddress.of(release.url()), k -> new ArrayList<>())
            .add(new Source(Role.RELEASE, release.id()));
      }
      List<List<String>> phrases = release.phrases().stream().map(KnownContent::folded).toList();
      releases.add(new Published(release.id(), release.published(), phrases));
    }
    releases.sort(Comparator.comparing(Published::at).thenComparing(Published::release));
  }

  private static List<String> folded(String text) {
    Passage passage = Passage.of(text, Integer.MAX_VALUE - 64, Integer.MAX_VALUE, Set.of());
    return IntStream.range(0, passage.tokens().size()).mapToObj(i -> folded(passage, i)).toList();
  }

  /** A token with its percent sign: 18 % is another figure than 18. */
  private static String folded(Passage passage, int token) {
    return passage.token(token).folded() + (passage.isPercent(token) ? "%" : "");
  }

  /** True for a link to one of the company's hosts that is not somebody else's. */
  boolean linksToCompany(Passage passage) {
    return IntStream.range(0, passage.tokens().size())
        .anyMatch(i -> !passage.isQuoted(i) && isOfCompany(passage.token(i)));
  }

  private boolean isOfCompany(Token link) {
    if (link.kind() != Token.Kind.URL) {
      return false;
    }
    String host = host(link.folded());
    return domains.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
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

  /**
   * Links to known pages, and the whole text where it is known, in the author's own words; in those
   * of others, links to the company.
   */
  List<Mark> marks(Passage passage) {
    List<Mark> marks = new ArrayList<>();
    int size = passage.tokens().size();
    IntStream.range(0, size)
        .filter(i -> passage.isQuoted(i) && isOfCompany(passage.token(i)))
        .mapToObj(i -> new Mark(Role.QUOTED_COMPANY_LINK, passage.span("LINK", i, i)))
        .forEach(marks::add);
    if (!pages.isEmpty()) {
      for (int i = 0; i < size; i++) {
        if (passage.token(i).kind() == Token.Kind.URL && !passage.isQuoted(i)) {
          List<Source> sources =
              PageAddress.candidates(PageAddress.of(passage.token(i).folded())).stream()
                  .map(pages::get)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(List.of());
          for (Source source : sources) {
            marks.add(new Mark(source.role(), passage.span(source.id(), i, i)));
          }
        }
      }
    }
    if (!texts.isEmpty() && size > 0) {
      List<String> words = IntStream.range(0, size).mapToObj(i -> folded(passage, i)).toList();
      for (Source source : texts.getOrDefault(String.join(" ", words), List.of())) {
        marks.add(new Mark(source.role(), passage.span(source.id(), 0, size - 1)));
      }
    }
    return marks;
  }

  /**
   * The release that made the results of a token's sentence public, the first where several did:
   * one of its phrases stands in the sentence, and every number there is in one of its phrases.
   */
  Optional<String> release(Passage passage, int token) {
    int sentence = passage.token(token).unwrapped();
    int first = token;
    while (first > 0 && passage.token(first - 1).unwrapped() == sentence) {
      first--;
    }
    int end = token;
    while (end < passage.tokens().size() && passage.token(end).unwrapped() == sentence) {
      end++;
    }
    for (Published release : releases) {
      if (isPublic(passage, first, end, release.phrases())) {
        return Optional.of(release.release());
      }
    }
    return Optional.empty();
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
      if (!folded(passage, at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }
}
