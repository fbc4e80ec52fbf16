package io.offclock.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a page says: its text, tips and descriptions of drawings, every attribute (those that a
 * drawing is made of, too: a bar has a length), comments and scripts. A row of a table is one
 * statement.
 */
final class PageStatements implements NodeVisitor {
  private final List<Statement> found = new ArrayList<>();
  private String heading = "the head";

  private PageStatements() {}

  static List<Statement> of(byte[] html) {
    PageStatements statements = new PageStatements();
    Jsoup.parse(new String(html, StandardCharsets.UTF_8)).traverse(statements);
    return statements.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().matches("h[1-3]")) {
        heading = element.text();
      }
      if (element.normalName().equals("tr")) {
        add("a row", String.join(" | ", element.children().eachText()));
      }
      for (Attribute attribute : element.attributes()) {
        add("%s of a %s".formatted(attribute.getKey(), element.normalName()), attribute.getValue());
      }
    } else if (node instanceof TextNode text) {
      Node parent = text.parent();
      if (!isInRow(text) && parent instanceof Element element) {
        add("a " + element.normalName(), text.text());
      }
    } else if (node instanceof Comment comment) {
      add("a comment", comment.getData());
    } else if (node instanceof DataNode data) {
      add("a script or style", data.getWholeData());
    }
  }

  private static boolean isInRow(Node node) {
    for (Node at = node; at != null; at = at.parent()) {
      if (at instanceof Element element && element.normalName().equals("tr")) {
        return true;
      }
    }
    return false;
  }

  private void add(String place, String words) {
    if (!words.isBlank()) {
      found.add(new Statement("%s under \"%s\"".formatted(place, heading), words.strip()));
    }
  }
}
