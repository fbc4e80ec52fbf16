package io.offclock.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of typed cells; the first cell of a row names it.
 *
 * @param name unique in the document; also the name of a worksheet, so 31 characters at most and
 *     none of {@code []:*?/\}
 * @param caption what it shows
 * @param source the published tables that its figures are of
 */
public record Table(
    String name,
    String caption,
    String source,
    Layout layout,
    List<Column> columns,
    List<List<Cell>> rows) {

  /** How much room a table asks for where there is a choice. */
  public enum Layout {
    /** Open on the page. */
    PLAIN,
    /** Folded under the charts that show the same. */
    FOLDED,
    /** Two columns; each row a tile with a large figure. */
    TILES,
    /** Two columns; each row a term and its text. */
    TERMS
  }

  /**
   * A column.
   *
   * @param unit of its figures; empty for text
   * @param meaning a sentence for who opens the table alone
   */
  public record Column(String header, String unit, String meaning) {}

  public Table {
    if (name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\].*")) {
      throw new IllegalArgumentException(
          "Cannot name a table %s: found %d characters, expected at most 31 and none of []:*?/\\"
              .formatted(name, name.length()));
    }
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Cannot add a row to %s: found %d cells, expected %d"
                .formatted(name, row.size(), columns.size()));
      }
    }
  }

  /** Begins a table of published tables, such as {@code posting_hours}. */
  public static Builder named(String name, String caption, String... sources) {
    return new Builder(name, caption, String.join(", ", sources));
  }

  /** A table being put together. */
  public static final class Builder {
    private final String name;
    private final String caption;
    private final String source;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private Layout layout = Layout.PLAIN;

    private Builder(String name, String caption, String source) {
      this.name = name;
      this.caption = caption;
      this.source = source;
    }

    public Builder laidOut(Layout wanted) {
      layout = wanted;
      return this;
    }

    public Builder column(String header, String unit, String meaning) {
      columns.add(new Column(header, unit, meaning));
      return this;
    }

    public Builder row(Cell... cells) {
      rows.add(Arrays.asList(cells));
      return this;
    }

    public Table build() {
      return new Table(name, caption, source, layout, columns, rows);
    }
  }
}
