package io.offclock.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose rows become blocks on a narrow page, so that it never is wider than the page. The
 * roles keep it a table for screen readers when it is laid out as blocks.
 */
final class DataTable {
  private final String caption;
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  DataTable(String caption, String... head) {
    this.caption = caption;
    this.head = List.of(head);
  }

  DataTable row(String... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(
          "Cannot add a row to %s: found %d cells, expected %d"
              .formatted(caption, cells.length, head.size()));
    }
    rows.add(List.of(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Appends nothing where the table has no rows. */
  void appendTo(Markup page) {
    if (rows.isEmpty()) {
      return;
    }
    page.open("table", "role", "table").element("caption", caption);
    page.open("thead", "role", "rowgroup").open("tr", "role", "row");
    head.forEach(name -> page.element("th", name, "scope", "col", "role", "columnheader"));
    page.close("tr").close("thead").open("tbody", "role", "rowgroup");
    for (List<String> row : rows) {
      page.open("tr", "role", "row");
      page.element("th", row.get(0), "scope", "row", "role", "rowheader");
      for (int i = 1; i < row.size(); i++) {
        page.element("td", row.get(i), "role", "cell", "data-label", head.get(i));
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  /** The table folded under the chart it belongs to. */
  void appendFoldedTo(Markup page) {
    if (!rows.isEmpty()) {
      page.open("details").element("summary", "As a table: " + caption);
      appendTo(page);
      page.close("details");
    }
  }
}
