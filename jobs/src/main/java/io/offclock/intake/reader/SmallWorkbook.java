package io.offclock.intake.reader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet of a small workbook (xlsx), as text.
 *
 * <p>A workbook is a zip that is read from its end, so it is held in memory; it is a zip that
 * anybody may have made, so what it unpacks to is counted before the library opens it. Document
 * types and external entities are off in the library's parser and in this one.
 */
final class SmallWorkbook {
  /** Most bytes of a workbook, and of all its parts unpacked: a hundred times a real one. */
  static final int MOST_BYTES = 10 << 20;

  static final int MOST_PARTS = 1_000;

  /** Columns have up to three letters; a cell further right would make its row that wide. */
  private static final int MOST_LETTERS = 3;

  private static final int PART_HEADER = 0x504B0102;

  private SmallWorkbook() {}

  /**
   * Reads the first rows of a sheet.
   *
   * @param sheet its name, in capitals
   * @param mostRows rows after which it ends
   * @return cells in the order of their columns; empty where a cell is; without rows that have none
   * @throws UnreadableExportException if it is no workbook, damaged, or larger than one may be
   */
  static List<List<String>> rows(InputStream in, String sheet, int mostRows) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    try {
      mustBeSmall(bytes);
      try (ReadableWorkbook workbook =
          new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true))) {
        Sheet found =
            workbook
                .getSheets()
                .filter(each -> each.getName().strip().toUpperCase(Locale.ROOT).equals(sheet))
                .findFirst()
                .orElseThrow(
                    () ->
                        new UnreadableExportException(
                            "NO_SHEET",
                            "found a workbook without a sheet " + sheet + ", expected one"));
        try (var rows = found.openStream()) {
          return texts(rows.iterator(), mostRows);
        }
      }
    } catch (UnreadableExportException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The bytes are all there: whatever fails, fails at what they say.
      throw damaged(e);
    }
  }

  private static List<List<String>> texts(Iterator<Row> rows, int mostRows) {
    List<List<String>> texts = new ArrayList<>();
    while (rows.hasNext() && texts.size() < mostRows) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : rows.next()) {
        cells.add(cell == null ? "" : text(cell));
      }
      if (!cells.stream().allMatch(String::isBlank)) {
        texts.add(cells);
      }
    }
    return texts;
  }

  /** As stored: a number is not written out, for a short one may have a billion digits. */
  private static String text(Cell cell) {
    String text =
        switch (cell.getType()) {
          case STRING -> cell.asString();
          case EMPTY -> "";
          default -> cell.getRawValue();
        };
    return text == null ? "" : text;
  }

  /** Unpacks everything once, to nowhere. */
  private static void mustBeSmall(byte[] bytes) throws IOException {
    int parts = 0;
    int last = 0;
    for (byte each : bytes) {
      last = last << 8 | (each & 0xFF);
      parts += last == PART_HEADER ? 1 : 0;
    }
    if (parts > MOST_PARTS) {
      throw new UnreadableExportException(
          "TOO_MANY_ENTRIES",
          "found a workbook of more than %d parts, expected at most that".formatted(MOST_PARTS));
    }
    long unpacked = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
          throw damaged(null);
        }
        try (InputStream in = zip.getInputStream(part)) {
          byte[] content = in.readNBytes((int) (MOST_BYTES + 1 - unpacked));
          unpacked += content.length;
          if (unpacked > MOST_BYTES) {
            throw tooLarge();
          }
          mustBeNarrow(content);
        }
      }
    }
  }

  /** Refuses a cell beyond the last column that a sheet can have. */
  private static void mustBeNarrow(byte[] part) throws UnreadableExportException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean isAddress = xml.getAttributeLocalName(i).equals("r");
            if (isAddress && letters(xml.getAttributeValue(i)) > MOST_LETTERS) {
              throw damaged(null);
            }
          }
        }
      }
    } catch (XMLStreamException e) {
      // No XML, or none from here on: the library comes as far and no further.
    }
  }

  private static long letters(String address) {
    return address.chars().filter(Character::isLetter).count();
  }

  private static UnreadableExportException tooLarge() {
    return new UnreadableExportException(
        "WORKBOOK_TOO_LARGE",
        "found a workbook of more than %d bytes, packed or unpacked, expected at most that"
            .formatted(MOST_BYTES));
  }

  private static UnreadableExportException damaged(@Nullable Throwable cause) {
    UnreadableExportException refused =
        new UnreadableExportException(
            "DAMAGED_WORKBOOK", "found a workbook that cannot be read, expected a sound one");
    if (cause != null) {
      refused.initCause(cause);
    }
    return refused;
  }
}
