package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links are taken apart by hand where nearly all are alike: it must say what expressions say. */
class PlatformLinksTest {
  private static final int TEXTS = 200_000;
  private static final Pattern LINK =
      Pattern.compile("https?://(?:[^\\s/@\"<>]*@)?([\\p{L}\\p{N}.-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern URN =
      Pattern.compile("urn:li:(?:share|ugcPost|activity|groupPost|article):[0-9][0-9-]*");

  private final Random random = new Random(41);

  @Test
  void findsTheHostsThatAnExpressionFinds() {
    List<String> parts =
        List.of(
            "http",
            "https",
            "HtTpS",
            "://",
            "://",
            "http://",
            "a.example",
            "A",
            "\u00FC",
            "@",
            "/",
            ":",
            " ",
            "\"",
            "<",
            ">",
            ".",
            "-",
            "\t",
            "\u00A0",
            "\u2028",
            "_",
            "9",
            "\u017F",
            "?",
            "\u0001",
            "\uD83D\uDE00");
    for (int i = 0; i < TEXTS; i++) {
      String text = text(parts);
      assertThat(PlatformLinks.in(List.of(text)).hosts()).as(text).isEqualTo(hosts(text));
    }
  }

  @Test
  void decodesAsALibraryDoes() {
    List<String> parts =
        List.of("%3A", "%3a", "%41", "%", "%C3%A9", "%c3", "%0", "%-1", "%zz", "+", "a", "\u00E9");
    for (int i = 0; i < TEXTS; i++) {
      String link = text(parts);
      assertThat(decoded(link)).as(link).isEqualTo(ofLibrary(link));
    }
  }

  @Test
  void findsTheUrnThatAnExpressionFinds() {
    List<String> parts =
        List.of(
            "urn:li:", "urn:", "li:", "share:", "ugcPost:", "activity:", "1", "-", ":", "/", "u");
    for (int i = 0; i < TEXTS; i++) {
      String link = text(parts);
      Matcher urn = URN.matcher(link);
      assertThat(PlatformLinks.postUrn(link)).as(link).isEqualTo(urn.find() ? urn.group() : null);
    }
  }

  private String text(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  private static @Nullable String hosts(String text) {
    Set<String> hosts = new LinkedHashSet<>();
    Matcher link = LINK.matcher(text);
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
      boolean found =
          (at >= 5 && link.region(at - 5, text.length()).lookingAt())
              || (at >= 4 && link.region(at - 4, text.length()).lookingAt());
      if (found) {
        String host = link.group(1).toLowerCase(Locale.ROOT);
        hosts.add(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
      }
    }
    return hosts.isEmpty() ? null : String.join(" ", hosts);
  }

  private static @Nullable String decoded(String link) {
    try {
      return PlatformLinks.decoded(link, "Link");
    } catch (RejectedRow e) {
      return null;
    }
  }

  private static @Nullable String ofLibrary(String link) {
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
