package io.offclock.report.html;

/** Markup, HTML or SVG, built by appending. Whatever is not a tag goes through one escape. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Opens a tag; attributes are pairs of name and value. */
  Markup open(String tag, String... attributes) {
    tag(tag, attributes);
    out.append('>');
    return this;
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A tag without content, closed in itself. */
  Markup empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("/>");
    return this;
  }

  /** A tag around text. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Markup that was escaped when it was built, or a resource of this program. */
  Markup trusted(String markup) {
    out.append(markup);
    return this;
  }

  private void tag(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Cannot open the tag %s: found %d names and values, expected pairs"
              .formatted(tag, attributes.length));
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
