package io.offclock.attribution.people;

import io.offclock.contract.Finding;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one CSV file of the people folder (RFC 4180, strict UTF-8, byte order mark allowed),
 * its header checked. Blank lines are skipped, blanks around a cell are not part of it.
 *
 * @param readable false where the file is missing or could not be framed, so that nothing may be
 *     concluded from a row that is not there
 */
record PeopleTable(List<PeopleRow> rows, boolean readable) {
  static final PeopleTable ABSENT = new PeopleTable(List.of(), false);

  /**
   * Parses a file.
   *
   * @param optional of the columns those that the header need not have
   */
  static PeopleTable parse(
      String file, byte[] bytes, List<String> columns, Set<String> optional, Findings findings) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      findings.add(
          new Finding(
              file,
              lineOfFirstUndecodable(bytes),
              null,
              "bytes that are not UTF-8",
              "UTF-8",
              "Save the file as UTF-8 (in Excel: CSV UTF-8)."));
      return ABSENT;
    }
    Reader content = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    try (CSVParser parser = CSVParser.parse(content, CSVFormat.RFC4180)) {
      return rows(file, parser, columns, optional, findings);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read from a string", e);
    }
  }

  private static PeopleTable rows(
      String file,
      CSVParser parser,
      List<String> columns,
      Set<String> optional,
      Findings findings) {
    Iterator<CSVRecord> records = parser.iterator();
    List<PeopleRow> rows = new ArrayList<>();
    long line = 1;
    Map<String, Integer> positions = null;
    int width = 0;
    try {
      while (records.hasNext()) {
        CSVRecord csv = records.next();
        long next = parser.getCurrentLineNumber() + 1;
        if (isBlank(csv)) {
          line = next;
          continue;
        }
        if (positions == null) {
          positions = positions(file, line, csv, columns, optional, findings);
          if (positions == null) {
            return ABSENT;
          }
          width = csv.size();
        } else if (csv.size() != width) {
          findings.add(
              new Finding(
                  file,
                  line,
                  null,
                  csv.size() + (csv.size() == 1 ? " cell" : " cells"),
                  width + ", one for each column of the header",
                  "Put cells that hold commas in double quotes; write empty cells too."));
        } else {
          rows.add(new PeopleRow(file, line, positions, csv, findings));
        }
        line = next;
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      findings.add(
          new Finding(
              file,
              line,
              null,
              "a double quote that is never closed, or text after a closing one",
              "cells framed as in RFC 4180",
              "Double every quote inside a quoted cell; the rest of the file was not read."));
      return ABSENT;
    }
    if (positions == null) {
      findings.add(
          new Finding(
              file,
              0,
              null,
              "an empty file",
              "the header " + String.join(",", columns),
              "Write the header line; rows may follow later."));
      return ABSENT;
    }
    return new PeopleTable(rows, true);
  }

  /** Column to position in a row; null where the header is not usable. */
  private static @Nullable Map<String, Integer> positions(
      String file,
      long line,
      CSVRecord header,
      List<String> columns,
      Set<String> optional,
      Findings findings) {
    Map<String, Integer> positions = new HashMap<>();
    boolean sound = true;
    // Where there is none, the first person's cells stand here.
    boolean isHeader = columns.stream().anyMatch(header.toList()::contains);
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      if (!columns.contains(name)) {
        String advice =
            Spelling.nearest(name, columns)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Take the column away, or correct its name.");
        findings.add(
            new Finding(
                file,
                line,
                null,
                "the unknown column " + (isHeader ? PeopleRow.quoted(name) : "in place " + (i + 1)),
                "only " + String.join(", ", columns),
                advice));
        sound = false;
      } else if (positions.putIfAbsent(name, i) != null) {
        findings.add(
            new Finding(
                file,
                line,
                name,
                "this column twice",
                "every column once",
                "Take one of the two away."));
        sound = false;
      }
    }
    optional.forEach(name -> positions.putIfAbsent(name, PeopleRow.NOWHERE));
    List<String> missing = columns.stream().filter(name -> !positions.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      findings.add(
          new Finding(
              file,
              line,
              null,
              "no column " + String.join(", ", missing),
              "all of " + String.join(", ", columns),
              "Add it; its cells may be empty where the file's description allows it."));
      sound = false;
    }
    return sound ? Map.copyOf(positions) : null;
  }

  private static boolean isBlank(CSVRecord csv) {
    return csv.stream().allMatch(String::isBlank);
  }

  private static long lineOfFirstUndecodable(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return 1 + out.flip().chars().filter(c -> c == '\n').count();
  }
}
