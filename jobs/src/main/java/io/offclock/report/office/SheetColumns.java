package io.offclock.report.office;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figure.Style;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of a worksheet: one per figure, as a cell of a table may hold several. */
final class SheetColumns {
  private final List<List<String>> names = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();

  SheetColumns(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      List<String> figures = names(table, i);
      names.add(figures);
      first.add(headers.size());
      String header = table.columns().get(i).header();
      figures.forEach(
          figure ->
              headers.add(
                  figures.size() == 1 || figure.isEmpty() ? header : header + ": " + figure));
    }
  }

  /** The names of the figures in a column; one, empty, where its cells hold one or none. */
  static List<String> names(Table table, int column) {
    Set<String> found = new LinkedHashSet<>();
    for (List<Cell> row : table.rows()) {
      List<Figure> figures = row.get(column).figures();
      if (figures.size() > 1) {
        figures.forEach(figure -> found.add(figure.name()));
      }
    }
    return found.isEmpty() ? List.of("") : List.copyOf(found);
  }

  /** Where a figure belongs among the names; one without a name under the name of its kind. */
  static int placeOf(Figure figure, List<String> names) {
    boolean isShare = figure.style() == Style.PERCENT || figure.style() == Style.ABOUT_PERCENT;
    String name = figure.name().isEmpty() && isShare ? "share" : figure.name();
    return Math.max(0, names.indexOf(name));
  }

  List<String> headers() {
    return headers;
  }

  /** 0-based column of the sheet in which a column of the table begins. */
  int first(int column) {
    return first.get(column);
  }

  List<String> namesOf(int column) {
    return names.get(column);
  }
}
