package io.offclock.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.offclock.report.document.Document;
import io.offclock.report.html.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The page as PDF: tagged for screen readers (PDF/UA-1), with bookmarks, in fonts of its own. It
 * asks no network and no fonts of the machine, and the same document gives the same bytes.
 */
public final class PrintedPage {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  private PrintedPage() {}

  public static byte[] of(Document document) throws IOException {
    // Its messages are for who writes style sheets.
    XRLog.setLoggingEnabled(false);
    try (InputStream font = font("DejaVuSansCondensed.ttf")) {
      FontMappers.set(new OwnFont(new TTFParser().parse(new RandomAccessReadBuffer(font))));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useFont(() -> font("DejaVuSansCondensed.ttf"), "Report", 400, FontStyle.NORMAL, true)
        .useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), "Report", 700, FontStyle.NORMAL, true)
        .useUnicodeLineBreaker(new LineBreaks())
        .withProducer("Offclock")
        .withHtmlContent(Page.forPrint(document), null)
        .toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      Calendar dated = GregorianCalendar.from(document.dated().atStartOfDay(ZoneOffset.UTC));
      pdf.getDocumentInformation().setCreationDate(dated);
      pdf.getDocumentInformation().setModificationDate(dated);
      // Otherwise the clock makes it.
      pdf.setDocumentId(document.dated().toEpochDay());
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(
        PrintedPage.class.getResourceAsStream(FONTS + name),
        () -> "Cannot find the font " + name + " in the program");
  }
}
