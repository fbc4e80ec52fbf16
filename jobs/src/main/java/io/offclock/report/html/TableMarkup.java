package io.offclock.report.html;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Table;
import java.util.List;
import java.util.Locale;

/**
 * A table as markup. Its rows become blocks on a narrow page, so that it never is wider than the
 * page; the roles keep it a table for screen readers then.
 */
final class TableMarkup {
  private TableMarkup() {}

  static void append(Table table, Markup page) {
    switch (table.layout()) {
      case PLAIN -> table(table, page);
      case FOLDED -> {
        page.open("details").element("summary", "As a table: " + table.caption());
        table(table, page);
        page.close("details");
      }
      case TILES -> tiles(table, page);
      case TERMS -> terms(table, page);
    }
  }

  private static void table(Table table, Markup page) {
    page.open("table", "role", "table", "id", id(table)).element("caption", table.caption());
    page.open("thead", "role", "rowgroup").open("tr", "role", "row");
    table
        .columns()
        .forEach(
            column -> page.element("th", column.header(), "scope", "col", "role", "columnheader"));
    page.close("tr").close("thead").open("tbody", "role", "rowgroup");
    for (List<Cell> row : table.rows()) {
      page.open("tr", "role", "row");
      page.element("th", row.get(0).words(), "scope", "row", "role", "rowheader");
      for (int i = 1; i < row.size(); i++) {
        page.element(
            "td",
            row.get(i).words(),
            "role",
            "cell",
            "data-label",
            table.columns().get(i).header());
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private static void tiles(Table table, Markup page) {
    page.open("dl", "class", "tiles", "id", id(table));
    for (List<Cell> row : table.rows()) {
      page.open("div").element("dt", row.get(0).words());
      Cell cell = row.get(1);
      if (cell instanceof Cell.Share share && share.rate() != null) {
        page.element("dd", Figures.count(share.k()))
            .element(
                "dd",
                Figures.percent(share.rate()) + " of " + Figures.count(share.n()),
                "class",
                "of");
      } else if (cell instanceof Cell.Hidden) {
        page.element("dd", cell.words(), "class", "hidden");
      } else {
        page.element("dd", cell.words());
      }
      page.close("div");
    }
    page.close("dl");
  }

  private static void terms(Table table, Markup page) {
    page.open("dl", "class", "terms", "id", id(table));
    for (List<Cell> row : table.rows()) {
      page.element("dt", row.get(0).words()).element("dd", row.get(1).words());
    }
    page.close("dl");
  }

  /** Where the table is on the page. */
  static String id(Table table) {
    return "table-" + table.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
