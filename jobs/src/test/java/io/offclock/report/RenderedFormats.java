package io.offclock.report;

import io.offclock.report.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The report of a fixture in all formats, and what is to be found in each. */
record RenderedFormats(Document document, Map<ReportFormat, byte[]> bytes) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  static RenderedFormats of(PublishedFixture fixture, String quarter, Path temp) throws Exception {
    Path version = Files.createTempDirectory(temp, "version");
    fixture.writeTo(version);
    Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : ReportFormat.values()) {
      files.put(format, version.resolve("out/report." + format.suffix()));
    }
    QuarterlyReport.write(version, quarter, files);
    Map<ReportFormat, byte[]> bytes = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : ReportFormat.values()) {
      bytes.put(format, Files.readAllBytes(files.get(format)));
    }
    return new RenderedFormats(QuarterlyReport.document(version, quarter), bytes);
  }

  String html() {
    return new String(bytes.get(ReportFormat.HTML), StandardCharsets.UTF_8);
  }

  ByteArrayInputStream stream(ReportFormat format) {
    return new ByteArrayInputStream(bytes.get(format));
  }

  /** The words of the PDF with single spaces. */
  String printed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes.get(ReportFormat.PDF))) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  /** Every part of an office file by its name, those of workbooks inside it too. */
  Map<String, String> parts(ReportFormat format) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    unzip("", bytes.get(format), parts);
    return parts;
  }

  private static void unzip(String before, byte[] file, Map<String, String> parts)
      throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (next.getName().endsWith(".xlsx")) {
          unzip(before + next.getName() + "/", content, parts);
        } else {
          parts.put(before + next.getName(), new String(content, StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** The numbers in words, with how often each occurs. */
  static Map<String, Long> numbers(String words) {
    Matcher found = NUMBER.matcher(words);
    return found.results().collect(Collectors.groupingBy(r -> r.group(), Collectors.counting()));
  }

  static String words(List<String> words) {
    return String.join(" ", words);
  }
}
