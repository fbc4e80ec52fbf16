package io.offclock.review;

import io.offclock.contract.Finding;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.review.ReviewLog.Kind;
import io.offclock.review.ReviewLog.Subject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The CSV file that goes to reviewers and comes back: RFC 4180, UTF-8. Only the columns {@code id},
 * {@code state}, {@code revision}, {@code decision} and {@code corrects} are read; a program for
 * tables may have put semicolons or tabs in place of the commas.
 */
public final class ReviewFile {
  /** What is written, in this order. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "state",
          "revision",
          "decision",
          "corrects",
          "rule",
          "checks",
          "severity",
          "subject",
          "route",
          "platform",
          "activity_date",
          "origin",
          "post_state",
          "drawn",
          "terms",
          "context",
          "activity_key");

  private static final List<String> READ =
      List.of("id", "state", "revision", "decision", "corrects");
  private static final Pattern ID = Pattern.compile("(incident|sample):([0-9a-f]{32})");

  /** What begins a formula in a program for tables. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern AFTER_SEPARATOR =
      Pattern.compile("([;|\\t]\\s*)([" + Pattern.quote(FORMULA) + "])");

  private ReviewFile() {}

  /**
   * One row that came back.
   *
   * @param line 1-based line of the file
   * @param state the one exported; null where the cell is empty
   * @param revision rows that the log had of it then; null where the cell is empty: as of now
   * @param decision null where the reviewer has not decided
   * @param corrects the state that was wrong; null where nothing is corrected
   */
  record Line(
      long line,
      Subject subject,
      @Nullable ReviewState state,
      @Nullable Integer revision,
      @Nullable ReviewState decision,
      @Nullable ReviewState corrects) {}

  /** How a subject is named in the file: no program for tables takes it for a number. */
  static String id(Subject subject) {
    return (subject.kind() == Kind.INCIDENT ? "incident:" : "sample:") + subject.id();
  }

  /**
   * Writes a new file that only its owner may read; on the disk when it returns.
   *
   * @param rows cells by column
   * @throws java.nio.file.FileAlreadyExistsException if there is one
   */
  static void write(Path file, List<Map<String, String>> rows) throws IOException {
    StringBuilder text = new StringBuilder(line(COLUMNS));
    for (Map<String, String> row : rows) {
      text.append(
          line(COLUMNS.stream().map(column -> harmless(row.getOrDefault(column, ""))).toList()));
    }
    ByteBuffer left = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = OwnerOnly.file(file)) {
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
  }

  /** A cell that no program for tables computes. */
  private static String harmless(String cell) {
    String begun = cell.stripLeading();
    boolean isFormula = !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
    // A program that separates by another character would take what follows it for a cell.
    String apart = AFTER_SEPARATOR.matcher(cell).replaceAll("$1'$2");
    return isFormula ? "'" + apart : apart;
  }

  /** Reads a file that came back; what is wrong in it goes to the findings. */
  static List<Line> read(Path file, List<Finding> findings) throws IOException {
    String name = file.toString();
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      findings.add(
          new Finding(
              name,
              0,
              null,
              "bytes that are not UTF-8",
              "UTF-8",
              "Save the file as UTF-8 (in Excel: CSV UTF-8)."));
      return List.of();
    }
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String header = whole.lines().findFirst().orElse("");
    char delimiter = header.contains("\t") ? '\t' : header.contains(";") ? ';' : ',';
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (Reader content = new StringReader(whole);
        CSVParser parser = CSVParser.parse(content, format)) {
      return lines(name, parser, findings);
    }
  }

  private static List<Line> lines(String file, CSVParser parser, List<Finding> findings) {
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> positions = null;
    Iterator<CSVRecord> records = parser.iterator();
    long line = 1;
    try {
      while (records.hasNext()) {
        CSVRecord csv = records.next();
        if (positions == null) {
          positions = positions(csv);
          List<String> missing = new ArrayList<>(READ);
          missing.removeAll(positions.keySet());
          if (!missing.isEmpty()) {
            findings.add(
                new Finding(
                    file,
                    line,
                    null,
                    "no column " + String.join(", ", missing),
                    "the columns " + String.join(", ", READ),
                    "Give a file that offclock review export has written."));
            return List.of();
          }
        } else if (!csv.stream().allMatch(String::isBlank)) {
          Line read = new Cells(file, line, csv, positions, findings).checked();
          if (read != null) {
            lines.add(read);
          }
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      if (positions == null) {
        findings.add(
            new Finding(
                file,
                0,
                null,
                "an empty file",
                "the columns " + String.join(", ", READ),
                "Give a file that offclock review export has written."));
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
    }
    return lines;
  }

  private static Map<String, Integer> positions(CSVRecord header) {
    Map<String, Integer> positions = new TreeMap<>();
    for (int i = 0; i < header.size(); i++) {
      positions.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return positions;
  }

  /** The cells of one row. */
  private record Cells(
      String file,
      long line,
      CSVRecord csv,
      Map<String, Integer> positions,
      List<Finding> findings) {
    @Nullable Line checked() {
      int before = findings.size();
      Matcher id = ID.matcher(cell("id"));
      if (!id.matches()) {
        finding("id", "incident: or sample: and 32 hexadecimal digits", "Leave ids as exported.");
      }
      ReviewState state = state("state");
      ReviewState decision = state("decision");
      ReviewState corrects = state("corrects");
      Integer revision = null;
      String number = cell("revision");
      if (number.matches("\\d{1,6}")) {
        revision = Integer.valueOf(number);
      } else if (!number.isEmpty()) {
        finding("revision", "a whole number, or nothing", "Leave revisions as exported.");
      }
      if (corrects != null && decision == null) {
        findings.add(
            new Finding(
                file,
                line,
                "decision",
                "nothing",
                "the state that is right, beside corrects",
                "Write it, or empty corrects."));
      }
      if (findings.size() > before) {
        return null;
      }
      Kind kind = id.group(1).equals("incident") ? Kind.INCIDENT : Kind.SAMPLED_POST;
      return new Line(line, new Subject(kind, id.group(2)), state, revision, decision, corrects);
    }

    private String cell(String column) {
      Integer position = positions.get(column);
      return position == null || position >= csv.size() ? "" : csv.get(position).strip();
    }

    private @Nullable ReviewState state(String column) {
      String written = cell(column).toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
      if (written.isEmpty()) {
        return null;
      }
      for (ReviewState state : ReviewState.values()) {
        if (state.name().equals(written)) {
          return state;
        }
      }
      finding(
          column,
          "one of "
              + Arrays.stream(ReviewState.values())
                  .map(ReviewState::name)
                  .collect(Collectors.joining(", ")),
          "Write one of them, or leave the cell empty.");
      return null;
    }

    private void finding(String column, String expected, String advice) {
      String cell = cell(column).replaceAll("\\p{Cntrl}", " ");
      String found = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
      findings.add(
          new Finding(
              file,
              line,
              column,
              found.isEmpty() ? "nothing" : '"' + found + '"',
              expected,
              advice));
    }
  }
}
