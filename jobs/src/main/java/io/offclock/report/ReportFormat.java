package io.offclock.report;

import io.offclock.report.document.Document;
import io.offclock.report.html.Page;
import io.offclock.report.office.Deck;
import io.offclock.report.office.Workbook;
import io.offclock.report.pdf.PrintedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. The same document gives the same bytes. */
public enum ReportFormat {
  /** A page for browsers. */
  HTML,
  /** The page in print, with bookmarks and tags. */
  PDF,
  /** A deck of slides with charts that can be edited. */
  PPTX,
  /** A workbook: one sheet per table. */
  XLSX;

  /** As in the name of a file, without a dot. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a suffix, in whatever case; empty where there is none. */
  public static Optional<ReportFormat> named(String suffix) {
    return Arrays.stream(values()).filter(f -> f.suffix().equalsIgnoreCase(suffix)).findFirst();
  }

  byte[] of(Document document) throws IOException {
    return switch (this) {
      case HTML -> Page.of(document).getBytes(StandardCharsets.UTF_8);
      case PDF -> PrintedPage.of(document);
      case PPTX -> Deck.of(document);
      case XLSX -> Workbook.of(document);
    };
  }
}
