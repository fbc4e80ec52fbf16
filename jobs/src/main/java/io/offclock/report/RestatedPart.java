package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Document;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a frozen quarter says differently now: its cells against those of the report
 * of the frozen version, in the words of both, so that what either hides stays hidden.
 */
final class RestatedPart {
  /** Parts that are of everything read so far, or hold no figures of the quarter. */
  private static final Set<String> NOT_OF_THE_QUARTER =
      Set.of("coverage", "limits", "definitions", "provenance");

  /** Rows of one table that are written out. */
  private static final int MOST = 40;

  private final Frozen frozen;
  private final Document before;
  private final @Nullable Long minimum;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Integer> beyond = new LinkedHashMap<>();
  private long compared;
  private long restated;
  private boolean isAnyOfFew;

  /**
   * A cell of two reports; None where a report has no such row.
   *
   * @param row the words that name it
   */
  private record Change(String table, String row, String column, Cell before, Cell now) {}

  private RestatedPart(Frozen frozen, Document before, Document now, @Nullable Long minimum) {
    this.frozen = frozen;
    this.before = before;
    this.minimum = minimum;
    Map<String, Table> earlier = tables(before);
    Map<String, Table> later = tables(now);
    earlier.forEach((name, table) -> compare(table, later.get(name)));
    later.forEach(
        (name, table) -> {
          if (!earlier.containsKey(name)) {
            compare(null, table);
          }
        });
  }

  /**
   * Compares.
   *
   * @param minimum persons that a difference must be of for both its figures to stand side by side;
   *     null where that is not known, so that none does
   */
  static Part of(Frozen frozen, Document before, Document now, @Nullable Long minimum) {
    RestatedPart part = new RestatedPart(frozen, before, now, minimum);
    return new Part(
        "restated",
        "Restated since the quarter was frozen",
        part.sentence(),
        List.of(),
        List.of(part.table(), part.frozenAs()),
        part.notes());
  }

  private static Map<String, Table> tables(Document document) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Part part : document.parts()) {
      if (!NOT_OF_THE_QUARTER.contains(part.id())) {
        part.tables().forEach(table -> tables.put(table.name(), table));
      }
    }
    return tables;
  }

  private void compare(@Nullable Table earlier, @Nullable Table later) {
    Map<String, Map<String, Cell>> first = rows(earlier);
    Map<String, Map<String, Cell>> second = rows(later);
    Table named = later == null ? earlier : later;
    if (named == null) {
      return;
    }
    String caption = named.caption();
    Set<String> counting = counting(named);
    List<Change> found = new ArrayList<>();
    first.forEach(
        (row, cells) -> {
          Map<String, Cell> others = second.getOrDefault(row, Map.of());
          boolean isOfFew = isOfFew(cells, others, counting);
          cells.forEach(
              (column, cell) -> {
                compared++;
                Cell other = others.getOrDefault(column, new Cell.None());
                if (!cell.words().equals(other.words())) {
                  Cell shown = isOfFew ? ofFew() : cell;
                  found.add(new Change(caption, row, column, shown, other));
                }
              });
        });
    second.forEach(
        (row, cells) -> {
          if (!first.containsKey(row)) {
            cells.forEach(
                (column, cell) -> {
                  if (!(cell instanceof Cell.None)) {
                    found.add(new Change(caption, row, column, new Cell.None(), cell));
                  }
                });
          }
        });
    restated += found.size();
    changes.addAll(found.subList(0, Math.min(MOST, found.size())));
    if (found.size() > MOST) {
      beyond.put(caption, found.size() - MOST);
    }
  }

  /** The columns that count persons, or incidents, each of which is of a person. */
  private static Set<String> counting(Table table) {
    Set<String> counting = new HashSet<>();
    for (Table.Column column : table.columns()) {
      if (column.unit().contains("persons") || column.unit().contains("incidents")) {
        counting.add(column.header());
      }
    }
    return counting;
  }

  /** Whether two rows side by side would tell of fewer persons than any figure may. */
  private boolean isOfFew(
      Map<String, Cell> earlier, Map<String, Cell> later, Set<String> counting) {
    for (String column : counting) {
      List<Figure> before = figures(earlier, column);
      List<Figure> now = figures(later, column);
      for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
        double apart = Math.abs(now.get(i).value() - before.get(i).value());
        boolean isCount = before.get(i).style() == Figure.Style.COUNT;
        if (isCount && apart > 0 && (minimum == null || apart < minimum)) {
          isAnyOfFew = true;
          return true;
        }
      }
    }
    return false;
  }

  private static List<Figure> figures(Map<String, Cell> row, String column) {
    Cell cell = row.get(column);
    return cell == null ? List.of() : cell.figures();
  }

  private Cell ofFew() {
    return Cell.hidden(
        minimum == null
            ? "hidden: the difference is of few persons"
            : "hidden: the difference is of fewer than " + minimum + " persons");
  }

  /** By the words that a row begins with, which name it, and by the header of the column. */
  private static Map<String, Map<String, Cell>> rows(@Nullable Table table) {
    Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
    if (table != null) {
      for (List<Cell> row : table.rows()) {
        int keys = 0;
        List<String> key = new ArrayList<>();
        while (keys < row.size() && row.get(keys) instanceof Cell.Text text) {
          key.add(text.words());
          keys++;
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = keys; i < row.size(); i++) {
          cells.put(table.columns().get(i).header(), row.get(i));
        }
        rows.put(String.join(", ", key), cells);
      }
    }
    return rows;
  }

  private String sentence() {
    String frozenAs =
        "The quarter was frozen as %s, as of %s.".formatted(frozen.tag(), value("As of"));
    return restated == 0
        ? frozenAs
            + " No figure of that report reads otherwise in this one (%s compared)."
                .formatted(Figures.counted(compared, "figure", "figures"))
        : frozenAs
            + " %s in this report than in that one, of %s compared."
                .formatted(
                    Figures.counted(restated, "figure reads otherwise", "figures read otherwise"),
                    Figures.count(compared));
  }

  private String value(String name) {
    return before.inputs().stream()
        .filter(input -> input.name().equals(name))
        .map(Document.Input::value)
        .findFirst()
        .orElse("not stated");
  }

  private Table table() {
    Table.Builder table =
        Table.named("Restated", "Figures that read otherwise now")
            .column("Table", "", "The table of this report.")
            .column("Row", "", "The words that name its row.")
            .column("Figure", "", "The column.")
            .column("Frozen", "as in the column", "As the report of the frozen quarter has it.")
            .column("Now", "as in the column", "As this report has it.");
    for (Change change : changes) {
      table.row(
          Cell.text(change.table()),
          Cell.text(change.row()),
          Cell.text(change.column()),
          change.before(),
          change.now());
    }
    return table.build();
  }

  private Table frozenAs() {
    Table.Builder table =
        Table.named("Frozen", "What the frozen report is made of", "manifest.json")
            .column("Input", "", "What the frozen report was made of.")
            .column("Value", "", "Its date, name or digest.");
    before.inputs().forEach(input -> table.row(Cell.text(input.name()), Cell.text(input.value())));
    return table.build();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (restated > 0) {
      notes.add(
          frozen.why().isEmpty()
              ? "Why: both versions are made of the same."
              : "Why: " + String.join(" ", frozen.why()));
      notes.add(
          "Which of these reasons moved which figure is not known: a version is made of all of them together.");
    }
    if (isAnyOfFew) {
      notes.add(
          "Where the difference is of fewer persons than any figure may be, the frozen figure is not set beside the new one.");
    }
    beyond.forEach(
        (table, more) ->
            notes.add(
                "%s: %s more; offclock diff %s lists them."
                    .formatted(table, Figures.count((long) more), frozen.tag())));
    notes.add(
        "The report of the frozen version itself is not changed by any of this: offclock report --quarter %s writes it again as it was."
            .formatted(frozen.tag()));
    return notes;
  }
}
