package io.offclock.intake.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The client that a post of X was sent with, out of the link that names it. */
final class XClients {
  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*>([^<]*)</a>");

  private XClients() {}

  /** As its maker calls it; null where the source names none. */
  static @Nullable String name(String source) {
    String name = XTweetsReader.unescaped(linkWords(source)).strip();
    return name.isEmpty() || name.indexOf('<') >= 0 ? null : name;
  }

  /** The words of the first link; the source itself where there is none. */
  private static String linkWords(String source) {
    // Nearly all are one link and nothing else.
    int words = source.startsWith("<a ") ? source.indexOf('>') + 1 : 0;
    int end = words > 0 ? source.indexOf('<', words) : -1;
    if (end > 0 && source.startsWith("</a>", end)) {
      return source.substring(words, end);
    }
    Matcher link = LINK.matcher(source);
    return link.find() ? link.group(1) : source;
  }
}
