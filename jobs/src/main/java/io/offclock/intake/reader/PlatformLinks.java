package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What links say: the native key of a post, and the hosts they lead to. */
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
  private static final Pattern LINK =
      Pattern.compile("https?://(?:[^\\s/@\"<>]*@)?([\\p{L}\\p{N}.-]+)", Pattern.CASE_INSENSITIVE);

  private static final MessageDigest SHA_256 = newSha256();

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

  /** Distinct lower-case hosts of the links in the texts, space-separated; null where none. */
  static @Nullable String hosts(Iterable<String> texts) {
    Set<String> hosts = null;
    for (String text : texts) {
      Matcher link = null;
      // The expression is tried only where a scheme ends, not at every character.
      for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
        link = link == null ? LINK.matcher(text) : link;
        boolean found =
            (at >= 5 && link.region(at - 5, text.length()).lookingAt())
                || (at >= 4 && link.region(at - 4, text.length()).lookingAt());
        if (!found) {
          continue;
        }
        String host = link.group(1).toLowerCase(Locale.ROOT);
        hosts = hosts == null ? new LinkedHashSet<>() : hosts;
        hosts.add(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
      }
    }
    return hosts == null ? null : String.join(" ", hosts);
  }

  /** First 32 hexadecimal digits of the SHA-256 of the parts, a unit separator between them. */
  static String hash(String... parts) {
    byte[] digest = sha256().digest(String.join("\u001F", parts).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  /** A copy of one that was never used: looking one up costs more than a short hash. */
  private static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Cannot copy a SHA-256 digest", e);
    }
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
