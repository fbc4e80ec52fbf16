package io.offclock.attribution.people;

import io.offclock.contract.Finding;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a people file, its cells as typed values; what is no such value becomes a finding. */
final class PeopleRow {
  /** A name or an address has blanks, commas or an @, or no digit. */
  private static final Pattern ID = Pattern.compile("[^\\s,@]*\\d[^\\s,@]*");

  /** Dates, times and numbers in whatever notation without words. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?=.*\\d)[\\dTZ:.,+/ -]*([ap]\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

  /** How truth values are written elsewhere. */
  private static final Pattern TRUTH =
      Pattern.compile("true|false|yes|no|[ytnf01x]", Pattern.CASE_INSENSITIVE);

  /** Position of a column that the header may lack and does: nothing is stated in it. */
  static final int NOWHERE = -1;

  private static final int LONGEST_CELL_SHOWN = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;
  private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,8}");

  private final String file;
  private final long line;
  private final Map<String, Integer> positions;
  private final CSVRecord csv;
  private final Findings findings;
  private boolean sound = true;

  PeopleRow(
      String file, long line, Map<String, Integer> positions, CSVRecord csv, Findings findings) {
    this.file = file;
    this.line = line;
    this.positions = positions;
    this.csv = csv;
    this.findings = findings;
  }

  /** 1-based line of the file on which the row starts. */
  long line() {
    return line;
  }

  /** True while nothing was found wrong in the row. */
  boolean sound() {
    return sound;
  }

  void finding(String column, String found, String expected, String advice) {
    finding(column, found, expected, () -> advice);
  }

  /** Reports a finding whose advice takes a search. */
  void finding(String column, String found, String expected, Supplier<String> advice) {
    sound = false;
    findings.add(
        file, column, () -> new Finding(file, line, column, found, expected, advice.get()));
  }

  /** Reports an employee id that employees.csv does not have, if that file could be read. */
  void reportUnknown(String column, @Nullable String id, @Nullable Set<String> employeeIds) {
    if (id != null && employeeIds != null && !employeeIds.contains(id)) {
      finding(
          column,
          quotedIf(ID, id),
          "an employee_id of people/employees.csv",
          "Add the person there, or correct the id.");
    }
  }

  /** The cell; empty where nothing is stated. */
  String text(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("No column " + column + " in " + file);
    }
    return position == NOWHERE ? "" : csv.get(position).strip();
  }

  /** The cell; null where nothing is stated. */
  @Nullable String optional(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** The cell; empty, and a finding, where nothing is stated. */
  String required(String column, String expected) {
    String text = text(column);
    if (text.isEmpty()) {
      finding(column, "nothing", expected, "Fill the cell.");
    }
    return text;
  }

  /** The date of a cell; null where nothing is stated, or (a finding) no date. */
  @Nullable LocalDate date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      // Ten characters: LocalDate would also take years of more digits.
      LocalDate date = LocalDate.parse(text.length() == 10 ? text : "");
      if (date.getYear() >= FIRST_YEAR) {
        return date;
      }
    } catch (DateTimeException e) {
      // Reported below, with dates too early to be meant.
    }
    finding(
        column,
        quotedIf(NUMBERS, text),
        "a date as 2026-01-31",
        "Write year, month, day; the day must exist.");
    return null;
  }

  /** The date of a cell; null, and a finding, where there is none. */
  @Nullable LocalDate requiredDate(String column) {
    required(column, "a date as 2026-01-31");
    return date(column);
  }

  /** The wall-clock time of a cell; null where nothing is stated, or (a finding) no time. */
  @Nullable LocalTime time(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(text.length() == 5 || text.length() == 8 ? text : "");
    } catch (DateTimeException e) {
      finding(
          column,
          quotedIf(NUMBERS, text),
          "a time from 00:00 to 23:59 as 09:30",
          text.startsWith("24")
              ? "Write midnight as 00:00; an end at or before the start is on the next day."
              : "Write two digits each for hour and minute, without am or pm.");
      return null;
    }
  }

  /** The wall-clock time of a cell; null, and a finding, where there is none. */
  @Nullable LocalTime requiredTime(String column) {
    required(column, "a time as 09:30");
    return time(column);
  }

  /** The instant of a cell with its offset; null, and a finding, where there is none. */
  @Nullable Instant requiredInstant(String column) {
    String text = text(column);
    try {
      OffsetDateTime stamp = OffsetDateTime.parse(text);
      if (stamp.getYear() >= FIRST_YEAR && stamp.getYear() <= LAST_YEAR) {
        return stamp.toInstant();
      }
    } catch (DateTimeException e) {
      // Reported below, with years that nobody means.
    }
    finding(
        column,
        quotedIf(NUMBERS, text),
        "a date and time with its offset as 2026-01-31T09:30:00+01:00 or 2026-01-31T08:30:00Z",
        text.isEmpty() ? "Fill the cell." : "Without the offset nobody knows when it was.");
    return null;
  }

  /** The count in a cell, 1 or more; null where nothing is stated, or (a finding) no such count. */
  @Nullable Integer positive(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (POSITIVE.matcher(text).matches()) {
      return Integer.valueOf(text);
    }
    finding(
        column,
        quotedIf(NUMBERS, text),
        "a whole number from 1 to 999999999, or nothing",
        "Write digits alone, as 1250; leave it empty if it is not known.");
    return null;
  }

  /** The constant a cell names; null, and a finding, where it names none. */
  <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type) {
    String text = text(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    String upper = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    boolean onlySpelling = names.contains(upper);
    finding(
        column,
        text.isEmpty() || Spelling.nearest(upper, names).isPresent()
            ? quoted(text)
            : "something else",
        "one of " + String.join(", ", names),
        onlySpelling ? "Write " + upper + "." : "Write one of them in capital letters.");
    return null;
  }

  /** The truth value of a cell; null where nothing is stated, or (a finding) none. */
  @Nullable Boolean flag(String column) {
    String text = text(column);
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      finding(column, quotedIf(TRUTH, text), "true, false or nothing", "Write true or false.");
      return null;
    }
    return text.isEmpty() ? null : Boolean.valueOf(text);
  }

  /**
   * A cell as a sentence shows it where something else should stand: one that is not even written
   * like that may be somebody's name, in a row whose cells have moved, and is not shown.
   */
  private static String quotedIf(Pattern written, String cell) {
    return cell.isEmpty() || written.matcher(cell).matches() ? quoted(cell) : "something else";
  }

  /** A cell as a sentence shows it: quoted, at most 60 characters, without control characters. */
  static String quoted(String cell) {
    if (cell.isEmpty()) {
      return "nothing";
    }
    String shown = cell.replaceAll("\\p{Cntrl}", " ");
    return shown.length() <= LONGEST_CELL_SHOWN
        ? '"' + shown + '"'
        : '"' + shown.substring(0, LONGEST_CELL_SHOWN) + "…\"";
  }
}
