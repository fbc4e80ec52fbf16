package io.offclock.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * LinkedIn's creator analytics as a spreadsheet saves them: five sheets, texts in a table of their
 * own, counts as numbers, and on TOP POSTS two tables side by side. Parts are not packed, so that
 * the bytes are the same everywhere.
 */
public final class CreatorAnalyticsFile {
  private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
  private static final List<String> SHEETS =
      List.of("DISCOVERY", "ENGAGEMENT", "TOP POSTS", "FOLLOWERS", "DEMOGRAPHICS");
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

  private final List<String> texts = new ArrayList<>();

  private CreatorAnalyticsFile() {}

  /**
   * A row of one table, as it is written.
   *
   * @param count digits stand as a number, anything else as text
   */
  public record Line(String link, String date, String count) {
    /** As LinkedIn writes it. */
    public static Line of(String urn, LocalDate date, long count) {
      return new Line(
          "https://www.linkedin.com/feed/update/" + urn, US.format(date), String.valueOf(count));
    }
  }

  /** The bytes of a workbook with posts by engagements and by impressions. */
  public static byte[] of(List<Line> engaged, List<Line> shown) throws IOException {
    return zip(parts(engaged, shown), true);
  }

  /** Name to content of the parts, for whoever breaks one. */
  public static Map<String, String> parts(List<Line> engaged, List<Line> shown) {
    List<List<String>> top = new ArrayList<>();
    top.add(List.of("Maximum of 50 posts available to include in this list"));
    top.add(List.of());
    top.add(
        List.of(
            "Post URL",
            "Post publish date",
            "Engagements",
            "",
            "Post URL",
            "Post publish date",
            "Impressions"));
    for (int i = 0; i < Math.max(engaged.size(), shown.size()); i++) {
      List<String> row = new ArrayList<>(cells(engaged, i));
      row.add("");
      row.addAll(cells(shown, i));
      top.add(row);
    }
    return new CreatorAnalyticsFile().written(top);
  }

  private static List<String> cells(List<Line> lines, int at) {
    return at < lines.size()
        ? List.of(lines.get(at).link(), lines.get(at).date(), lines.get(at).count())
        : List.of("", "", "");
  }

  private Map<String, String> written(List<List<String>> top) {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    sheets.put(
        "DISCOVERY",
        List.of(
            List.of("Overall Performance", "1/1/2026 - 10/31/2026"),
            List.of("Impressions", "771")));
    sheets.put(
        "ENGAGEMENT",
        List.of(List.of("Date", "Impressions", "Engagements"), List.of("10/31/2026", "12", "1")));
    sheets.put("TOP POSTS", top);
    sheets.put("FOLLOWERS", List.of(List.of("Total followers on 10/31/2026:", "288")));
    sheets.put(
        "DEMOGRAPHICS",
        List.of(
            List.of("Top Demographics", "Value", "Percentage"),
            List.of("Company", "zzprivatedemographics", "< 1%")));
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder links = new StringBuilder();
    Map<String, String> made = new LinkedHashMap<>();
    for (int i = 1; i <= SHEETS.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      made.put("xl/" + part, sheet(sheets.get(SHEETS.get(i - 1))));
      types.append(type("/xl/" + part, "spreadsheetml.worksheet+xml"));
      names.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(SHEETS.get(i - 1), i, i));
      links.append(link(i, "worksheet", part));
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        document(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/xl/workbook.xml", "spreadsheetml.sheet.main+xml")
                + types
                + type("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml")
                + "</Types>"));
    parts.put("_rels/.rels", relations(link(1, "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        document(
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + names
                + "</sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(links + link(SHEETS.size() + 1, "sharedStrings", "sharedStrings.xml")));
    parts.putAll(made);
    StringBuilder strings = new StringBuilder();
    texts.forEach(text -> strings.append("<si><t>").append(escaped(text)).append("</t></si>"));
    parts.put(
        "xl/sharedStrings.xml",
        document(
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + strings
                + "</sst>"));
    return parts;
  }

  private String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (int row = 1; row <= rows.size(); row++) {
      List<String> cells = rows.get(row - 1);
      if (cells.isEmpty()) {
        continue;
      }
      xml.append("<row r=\"").append(row).append("\">");
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (!cell.isEmpty()) {
          String address = (char) ('A' + column) + String.valueOf(row);
          boolean number = cell.matches("\\d+");
          xml.append(number ? "<c r=\"%s\"><v>".formatted(address) : text(address))
              .append(number ? cell : String.valueOf(place(cell)))
              .append("</v></c>");
        }
      }
      xml.append("</row>");
    }
    return document(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + xml
            + "</sheetData></worksheet>");
  }

  private static String text(String address) {
    return "<c r=\"%s\" t=\"s\"><v>".formatted(address);
  }

  private int place(String text) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
    return texts.indexOf(text);
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
  }

  private static String link(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
        .formatted(id, type, target);
  }

  private static String relations(String links) {
    return document(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + links
            + "</Relationships>");
  }

  private static String document(String xml) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Packs parts; stored as they are, or as well as the machine can. */
  public static byte[] zip(Map<String, String> parts, boolean isStored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 11, 1, 18, 0));
        if (isStored) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
