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
  private static final Pattern STATUS =
      Pattern.compile(
          "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/[^/]+(?:/web)?/status(?:es)?/(\\d+).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile("https?://(?:[^\\s/@\"<>]*@)?([\\p{L}\\p{N}.-]+)", Pattern.CASE_INSENSITIVE);

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
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
  }

  /** The URN of the LinkedIn post that a decoded link leads to; null where there is none. */
  static @Nullable String postUrn(String decodedLink) {
    Matcher urn = URN.matcher(decodedLink);
    return urn.find() ? urn.group() : null;
  }

  /** The URN of the comment or else the post that a decoded link leads to; null where neither. */
  static @Nullable String targetUrn(String decodedLink) {
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
    Set<String> hosts = new LinkedHashSet<>();
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
        hosts.add(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
      }
    }
    return hosts.isEmpty() ? null : String.join(" ", hosts);
  }

  /** First 32 hexadecimal digits of the SHA-256 of the parts, a unit separator between them. */
  static String hash(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u001F", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
