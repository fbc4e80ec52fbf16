package io.offclock.report.office;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Document;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * The document as a deck: each part opens with its sentence as the title of a slide, over its first
 * chart; every further chart has a slide, and all tables follow at the end. What is not known, and
 * where the figures come from, is in the notes.
 */
public final class Deck {
  private final XMLSlideShow show = new XMLSlideShow();
  private final Document document;
  private final Slides slides;

  private Deck(Document document) {
    this.document = document;
    this.slides = new Slides(show);
  }

  public static byte[] of(Document document) throws IOException {
    Deck deck = new Deck(document);
    try (XMLSlideShow show = deck.show) {
      deck.write();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return SteadyZip.of(out.toByteArray(), document.dated());
    }
  }

  private void write() throws IOException {
    show.getProperties().getCoreProperties().setTitle(document.fullTitle());
    show.getProperties().getCoreProperties().setCreator("Offclock");
    String company = document.company();
    slides.titled(
        (company == null ? "" : company + ": ") + document.title(),
        inputs(),
        List.of(document.period(), document.preface()));
    for (Part part : document.parts()) {
      if (!isReference(part)) {
        part(part);
      }
    }
    for (Part part : document.parts()) {
      for (Table table : part.tables()) {
        tables(part, table);
      }
    }
  }

  /** Definitions and digests are for who looks them up: they are among the tables. */
  private static boolean isReference(Part part) {
    return part.charts().isEmpty()
        && part.tables().stream().allMatch(t -> t.layout() == Table.Layout.TERMS)
        && !part.tables().isEmpty();
  }

  private void part(Part part) throws IOException {
    String notes = notes(part);
    if (part.charts().isEmpty()) {
      if (part.tables().isEmpty()) {
        slides.titled(part.opening(), notes, part.notes());
      } else {
        DeckTable table = new DeckTable(part.tables().get(0));
        slides.table(part.opening(), notes, table, table.pages().get(0));
      }
      return;
    }
    String title = part.opening();
    for (Chart chart : part.charts()) {
      for (Chart piece : ChartPieces.of(chart)) {
        slides.chart(title, notes + "\n\n" + piece.reading(), piece);
        title = "";
      }
    }
  }

  private void tables(Part part, Table table) {
    DeckTable grid = new DeckTable(table);
    List<List<List<Cell>>> pages = grid.pages();
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.size() == 1 ? "" : " (%d of %d)".formatted(i + 1, pages.size());
      slides.table(
          table.caption() + page,
          part.heading() + "\n" + source(table) + "\n\n" + meanings(table),
          grid,
          pages.get(i));
    }
  }

  private static String meanings(Table table) {
    return table.columns().stream()
        .map(
            column ->
                column.header()
                    + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
                    + ": "
                    + column.meaning())
        .collect(Collectors.joining("\n"));
  }

  private String notes(Part part) {
    String sources =
        part.tables().stream().map(Deck::source).distinct().collect(Collectors.joining(" "));
    return (part.heading() + "\n" + sources + "\n\n" + String.join("\n", part.notes())).strip()
        + "\n\n"
        + document.period();
  }

  private static String source(Table table) {
    return table.source().isEmpty() ? "" : "Source: published table " + table.source() + ".";
  }

  private String inputs() {
    return document.inputs().stream()
        .map(input -> input.name() + ": " + input.value())
        .collect(Collectors.joining("\n"));
  }
}
