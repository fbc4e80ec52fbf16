package io.offclock.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The HTML that Mastodon itself writes: paragraphs of words, line breaks, links and spans, each
 * closed where it should be. A parser of all HTML says the same in twenty times the time, and is
 * asked about everything else.
 */
final class MastodonMarkup implements MastodonHtml {
  private static final int DEEPEST = 16;

  private final String html;
  private final StringBuilder words = new StringBuilder();
  private final List<String> links = new ArrayList<>(2);

  /** One letter for each element that is open, the innermost last. */
  private final StringBuilder open = new StringBuilder();

  private int at;

  private MastodonMarkup(String html) {
    this.html = html;
  }

  /** Null where it is anything but such HTML. */
  static @Nullable MastodonMarkup of(String html) {
    MastodonMarkup markup = new MastodonMarkup(html);
    boolean isKnown = true;
    while (isKnown && markup.at < html.length()) {
      isKnown = html.charAt(markup.at) == '<' ? markup.tag() : markup.text();
    }
    return isKnown && markup.open.isEmpty() ? markup : null;
  }

  @Override
  public String words() {
    return words.toString().strip();
  }

  @Override
  public List<String> links() {
    return links;
  }

  private boolean tag() {
    boolean inParagraph = !open.isEmpty();
    if (html.startsWith("<p>", at)) {
      MastodonText.breakLine(words, 2);
      return !inParagraph && opened('p', at + 3);
    }
    if (html.startsWith("</", at)) {
      int end = html.indexOf('>', at);
      String name = end < 0 ? "" : html.substring(at + 2, end);
      boolean isKnown = name.equals("p") || name.equals("a") || name.equals("span");
      return isKnown && inParagraph && closed(name.charAt(0), end + 1);
    }
    for (String lineBreak : new String[] {"<br>", "<br/>", "<br />"}) {
      if (inParagraph && html.startsWith(lineBreak, at)) {
        words.append('\n');
        at += lineBreak.length();
        return true;
      }
    }
    if (inParagraph && html.startsWith("<a", at) && open.indexOf("a") < 0) {
      return element('a', at + 2);
    }
    return inParagraph && html.startsWith("<span", at) && element('s', at + 5);
  }

  private boolean opened(char element, int next) {
    open.append(element);
    at = next;
    return open.length() <= DEEPEST;
  }

  private boolean closed(char element, int next) {
    int innermost = open.length() - 1;
    boolean isInnermost = open.charAt(innermost) == element;
    open.setLength(innermost);
    at = next;
    return isInnermost;
  }

  /** Passes attributes, each with a value in quotes, and enters the element. */
  private boolean element(char element, int from) {
    int p = from;
    String href = null;
    String classes = null;
    while (p < html.length() && html.charAt(p) == ' ') {
      int equals = html.indexOf("=\"", p);
      int end = equals < 0 ? -1 : html.indexOf('"', equals + 2);
      if (end < 0) {
        return false;
      }
      String value = value(equals + 2, end);
      String name = html.substring(p + 1, equals);
      if (value == null || !isName(name) || !isFirst(name, href, classes)) {
        return false;
      }
      href = name.equals("href") ? value : href;
      classes = name.equals("class") ? value : classes;
      p = end + 1;
    }
    if (p >= html.length() || html.charAt(p) != '>') {
      return false;
    }
    if (element == 'a' && href != null && isLink(href, classes == null ? "" : classes)) {
      links.add(href);
    }
    return opened(element, p + 1);
  }

  private static boolean isFirst(String name, @Nullable String href, @Nullable String classes) {
    return (href == null || !name.equals("href")) && (classes == null || !name.equals("class"));
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && c != '-') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean isLink(String href, String classes) {
    String among = " " + classes.toLowerCase(Locale.ROOT) + " ";
    return !among.contains(" mention ")
        && !among.contains(" hashtag ")
        && href.regionMatches(true, 0, "http", 0, 4);
  }

  /** An attribute's value; null where it is not plain. */
  private @Nullable String value(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (c < ' ' || c == '<' || c == '>') {
        return null;
      }
    }
    String value = html.substring(from, to);
    if (value.indexOf('&') < 0) {
      return value;
    }
    StringBuilder meant = new StringBuilder(value.length());
    return append(meant, value) ? meant.toString() : null;
  }

  private boolean text() {
    int end = html.indexOf('<', at);
    int to = end < 0 ? html.length() : end;
    StringBuilder said = new StringBuilder(to - at);
    boolean isKnown = !open.isEmpty() && append(said, html.substring(at, to));
    for (int i = 0; i < said.length() && isKnown; i++) {
      char c = said.charAt(i);
      isKnown = c >= ' ' || c == '\n' || c == '\r' || c == '\t';
    }
    if (isKnown) {
      MastodonText.appendOnOneLine(words, said.toString());
    }
    at = to;
    return isKnown;
  }

  /** Appends what is meant; false where there is another entity than the five of XML. */
  private static boolean append(StringBuilder meant, String written) {
    int from = 0;
    for (int at = written.indexOf('&'); at >= 0; at = written.indexOf('&', from)) {
      meant.append(written, from, at);
      int end = written.indexOf(';', at) + 1;
      String character =
          switch (end <= 0 ? "" : written.substring(at, end)) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&#39;" -> "'";
            default -> "";
          };
      if (character.isEmpty()) {
        return false;
      }
      meant.append(character);
      from = end;
    }
    meant.append(written, from, written.length());
    return true;
  }
}
