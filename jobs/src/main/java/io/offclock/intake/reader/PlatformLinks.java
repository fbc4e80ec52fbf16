package io.offclock.intake.reader;

import io.offclock.contract.PageAddress;
import io.offclock.intake.RecordLinks;
import io.offclock.intake.RejectionReason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What links say: the native key of a post, and the hosts and pages they lead to. */
final class PlatformLinks {
  private static final Pattern COMMENT_URN =
      Pattern.compile("[?&]commentUrn=(urn:li:comment:\\([^)]*\\))");
  private static final Pattern URN =
      Pattern.compile("urn:li:(?:share|ugcPost|activity|groupPost|article):[0-9][0-9-]*");
  private static final String URN_BEGINS = "urn:li:";
  private static final Pattern STATUS =
      Pattern.compile(
          "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/[^/]+(?:/web)?/status(?:es)?/(\\d+).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST = Pattern.compile("(?:[^\\s/@\"<>]*@)?([\\p{L}\\p{N}.-]+)");

  /** Signs that end a sentence or a parenthesis rather than a link. */
  private static final String BEHIND_LINKS = ".,;:!?')]}*_~\u2026\u2019\u201d\u00bb";

  private static final String AFTER_SCHEME = "://";
  private static final int ASCII = 128;
  private static final int OF_HOST = 1;
  private static final int OUTSIDE_LINKS = 2;
  private static final int BEHIND_LINK = 4;

  /** What each character of ASCII is, as bits: links are many. */
  private static final byte[] SIGNS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      boolean isOfHost = Character.isLetterOrDigit(c) || c == '.' || c == '-';
      boolean isOutside = c <= ' ' || c == '"' || c == '<' || c == '>';
      boolean isBehind = BEHIND_LINKS.indexOf(c) >= 0;
      SIGNS[c] =
          (byte)
              ((isOfHost ? OF_HOST : 0)
                  | (isOutside ? OUTSIDE_LINKS : 0)
                  | (isBehind ? BEHIND_LINK : 0));
    }
  }

  private PlatformLinks() {}

  /**
   * Percent-decodes a link; a plus sign stays one.
   *
   * @throws RejectedRow if an escape is broken
   */
  static String decoded(String link, String column) throws RejectedRow {
    if (link.indexOf('%') < 0) {
      return link;
    }
    String plain = withoutAsciiEscapes(link);
    if (plain != null) {
      return plain;
    }
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
  }

  /** Decodes escapes of ASCII characters, which nearly all are; null where there is another. */
  private static @Nullable String withoutAsciiEscapes(String link) {
    StringBuilder plain = new StringBuilder(link.length());
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == '%') {
        int high = i + 2 < link.length() ? digit(link.charAt(i + 1)) : -1;
        int low = high < 0 || high > 7 ? -1 : digit(link.charAt(i + 2));
        if (low < 0) {
          return null;
        }
        c = (char) (high << 4 | low);
        i += 2;
      }
      plain.append(c);
    }
    return plain.toString();
  }

  /** Of a hexadecimal digit in ASCII; -1 of anything else. */
  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /** The URN of the LinkedIn post that a decoded link leads to; null where there is none. */
  static @Nullable String postUrn(String decodedLink) {
    Matcher urn = null;
    // The expression is tried only where one may begin, not at every character.
    for (int at = decodedLink.indexOf(URN_BEGINS);
        at >= 0;
        at = decodedLink.indexOf(URN_BEGINS, at + 1)) {
      urn = urn == null ? URN.matcher(decodedLink) : urn;
      if (urn.region(at, decodedLink.length()).lookingAt()) {
        return urn.group();
      }
    }
    return null;
  }

  /** The URN of the comment or else the post that a decoded link leads to; null where neither. */
  static @Nullable String targetUrn(String decodedLink) {
    if (!decodedLink.contains("commentUrn=")) {
      return postUrn(decodedLink);
    }
    Matcher comment = COMMENT_URN.matcher(decodedLink);
    return comment.find() ? comment.group(1) : postUrn(decodedLink);
  }

  /** The id of the X post that a link leads to, digits only; null where there is none. */
  static @Nullable String statusId(String link) {
    Matcher status = STATUS.matcher(link);
    return status.matches() ? status.group(1) : null;
  }

  /** Distinct lower-case hosts of the links in the texts, and the keys of their pages. */
  static RecordLinks in(Iterable<String> texts) {
    Distinct hosts = new Distinct();
    Distinct pages = new Distinct();
    for (String text : texts) {
      for (int at = text.indexOf(AFTER_SCHEME); at >= 0; at = text.indexOf(AFTER_SCHEME, at + 1)) {
        int from = at + AFTER_SCHEME.length();
        int plain = afterHost(text, from);
        String found = isScheme(text, at) ? host(text, from, plain) : null;
        if (found == null) {
          continue;
        }
        for (String key : PageAddress.keys(text, at, end(text, at, plain))) {
          pages.add(key);
        }
        String host = found.toLowerCase(Locale.ROOT);
        hosts.add(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
      }
    }
    return hosts.first == null ? RecordLinks.NONE : new RecordLinks(hosts.all(), pages.all());
  }

  /** Names in the order in which they came, each once. Nearly always there is one at most. */
  private static final class Distinct {
    private @Nullable String first;
    private @Nullable Set<String> several;

    void add(String name) {
      if (first == null) {
        first = name;
      } else if (several != null || !first.equals(name)) {
        several = several == null ? new LinkedHashSet<>(List.of(first)) : several;
        several.add(name);
      }
    }

    /** With spaces between; null where there is none. */
    @Nullable String all() {
      return several == null ? first : String.join(" ", several);
    }
  }

  /**
   * Where a link in a text ends: marks behind it belong to the sentence.
   *
   * @param plain index up to which nothing ends it
   */
  private static int end(String text, int from, int plain) {
    int end = plain;
    while (end < text.length() && !isOutsideLinks(text.charAt(end))) {
      end++;
    }
    while (end > from && isBehindLinks(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBehindLinks(char c) {
    return c < ASCII ? (SIGNS[c] & BEHIND_LINK) != 0 : BEHIND_LINKS.indexOf(c) >= 0;
  }

  private static boolean isOutsideLinks(char c) {
    return c < ASCII ? (SIGNS[c] & OUTSIDE_LINKS) != 0 : Character.isWhitespace(c);
  }

  private static boolean isScheme(String text, int colon) {
    return endsWith("http", text, colon) || endsWith("https", text, colon);
  }

  private static boolean endsWith(String lowerCase, String text, int end) {
    int from = end - lowerCase.length();
    for (int i = 0; i < lowerCase.length(); i++) {
      if (from < 0 || (text.charAt(from + i) | ' ') != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first character that is none of a host in ASCII. */
  private static int afterHost(String text, int from) {
    int end = from;
    while (end < text.length() && isOfHost(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The host that begins at an index and may end at another; null where none begins. */
  private static @Nullable String host(String text, int from, int end) {
    if (end < text.length() && (text.charAt(end) > '~' || hasUser(text, end))) {
      // Letters beyond ASCII or a user's name before it: rare, and left to the expression.
      Matcher link = HOST.matcher(text).region(from, text.length());
      return link.lookingAt() ? link.group(1) : null;
    }
    return end == from ? null : text.substring(from, end);
  }

  private static boolean isOfHost(char c) {
    return c < ASCII && (SIGNS[c] & OF_HOST) != 0;
  }

  /** Whether an @ follows before anything that ends the part of a link that it may stand in. */
  private static boolean hasUser(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return true;
      }
      boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
      if (isSpace || c == '/' || c == '"' || c == '<' || c == '>') {
        return false;
      }
    }
    return false;
  }
}
