package io.offclock.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a workbook or a deck says: every row of every sheet, hidden ones too, with the numbers
 * behind what is shown; comments; the text, notes, tables, descriptions and charts of slides, and
 * the workbooks inside charts.
 */
final class OfficeStatements {
  /** Parts that hold words or figures beside those of sheets. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(ppt/(slides|notesSlides|charts|comments)|docProps|customXml|xl/(charts|drawings|comments|threadedComments|pivotCache|externalLinks))/?[^/]*.*\\.xml");

  private static final Pattern UNREAD = Pattern.compile(".*/(media|embeddings)/[^/]+");

  private static final Pattern DESCRIBING = Pattern.compile("descr|title|name");

  private final List<Statement> found = new ArrayList<>();

  private OfficeStatements() {}

  static List<Statement> of(byte[] file) throws IOException {
    OfficeStatements statements = new OfficeStatements();
    statements.read("", file);
    return statements.found;
  }

  private void read(String before, byte[] file) throws IOException {
    Map<String, byte[]> parts = parts(file);
    if (parts.containsKey("xl/workbook.xml")) {
      sheets(before, file);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = before + part.getKey();
      if (part.getKey().endsWith(".xlsx")) {
        read(name + ", ", part.getValue());
      } else if (TELLING.matcher(part.getKey()).matches()) {
        words(name, part.getValue());
      } else if (UNREAD.matcher(part.getKey()).matches()) {
        // What is in it cannot be read: that it is there is what can be said.
        add(name, "a part of %d bytes".formatted(part.getValue().length));
      }
    }
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        parts.put(next.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private void words(String name, byte[] xml) throws IOException {
    Element all = Jsoup.parse(new ByteArrayInputStream(xml), "UTF-8", "", Parser.xmlParser());
    for (Element element : all.getAllElements()) {
      add(name, element.ownText());
      element
          .attributes()
          .forEach(
              attribute -> {
                if (DESCRIBING.matcher(attribute.getKey()).matches()) {
                  add(name, attribute.getValue());
                }
              });
    }
  }

  private void sheets(String before, byte[] file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        boolean isHidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
        String place =
            "%s%ssheet \"%s\"".formatted(before, isHidden ? "hidden " : "", sheet.getSheetName());
        for (Row row : sheet) {
          add(place, words(row));
        }
        sheet
            .getCellComments()
            .forEach((at, comment) -> add(place, comment.getString().getString()));
      }
      book.getAllNames().forEach(name -> add(before + "names", name.getRefersToFormula()));
    }
  }

  private static String words(Row row) {
    List<String> words = new ArrayList<>();
    for (Cell cell : row) {
      words.add(
          cell.getCellType() == CellType.NUMERIC
              ? whole(String.valueOf(cell.getNumericCellValue()))
              : cell.toString());
    }
    return String.join(" | ", words);
  }

  private static String whole(String number) {
    Matcher whole = Pattern.compile("(-?\\d+)\\.0").matcher(number);
    return whole.matches() ? whole.group(1) : number;
  }

  private void add(String place, String words) {
    if (!words.isBlank()) {
      found.add(new Statement(place, words.strip()));
    }
  }
}
