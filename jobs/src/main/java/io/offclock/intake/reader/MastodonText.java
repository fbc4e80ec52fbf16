package io.offclock.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/**
 * The words of a post's HTML: paragraphs stand a blank line apart and {@code <br>} is a line feed,
 * as the author typed them. Parts of a link that a page hides belong to the link and are kept.
 */
final class MastodonText implements MastodonHtml {
  private static final Set<String> LINES =
      Set.of("li", "blockquote", "pre", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol");

  private static final Evaluator LINKS = QueryParser.parse("a[href]");

  private final Document html;

  MastodonText(String html) {
    this.html = Jsoup.parseBodyFragment(html);
  }

  @Override
  public String words() {
    StringBuilder words = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              appendOnOneLine(words, text.getWholeText());
            } else if (node instanceof Element element) {
              switch (element.normalName()) {
                case "br" -> words.append('\n');
                case "p" -> breakLine(words, 2);
                default -> breakLine(words, LINES.contains(element.normalName()) ? 1 : 0);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && LINES.contains(element.normalName())) {
              breakLine(words, 1);
            }
          }
        },
        html.body());
    return words.toString().strip();
  }

  /** Line breaks and tabulators of the source are one space. */
  static void appendOnOneLine(StringBuilder words, String text) {
    boolean inBreak = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBreak = c == '\r' || c == '\n' || c == '\t';
      if (!isBreak || !inBreak) {
        words.append(isBreak ? ' ' : c);
      }
      inBreak = isBreak;
    }
  }

  /** Ends the line with so many line feeds, unless they are there or nothing was said yet. */
  static void breakLine(StringBuilder words, int feeds) {
    int end = words.length();
    int there = 0;
    while (there < feeds && there < end && words.charAt(end - 1 - there) == '\n') {
      there++;
    }
    if (end > 0) {
      words.append("\n".repeat(feeds - there));
    }
  }

  @Override
  public List<String> links() {
    List<String> links = new ArrayList<>();
    for (Element link : html.select(LINKS)) {
      if (!link.hasClass("mention") && !link.hasClass("hashtag")) {
        String href = link.attr("href");
        if (href.toLowerCase(Locale.ROOT).startsWith("http")) {
          links.add(href);
        }
      }
    }
    return links;
  }
}
