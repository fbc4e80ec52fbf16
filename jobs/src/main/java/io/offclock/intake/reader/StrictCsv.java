package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Frames CSV records strictly, one at a time: a row is exactly what RFC 4180 with this separator
 * says, or it is flagged. After a flagged row it goes back and starts again at the next line that
 * looks like the start of a record, so one stray quote costs one record and not the rest.
 *
 * <p>A library's parser was tried first: commons-csv throws at text after a closing quote but takes
 * a quote inside a bare field as text, and cannot go on after an error nor go back to the line
 * where it began.
 */
final class StrictCsv {
  /**
   * One framed record.
   *
   * @param number 1-based position among the framed records
   * @param offset of its first byte
   * @param fields decoded; without the outer quotes, doubled quotes single; what was read before
   *     the fault where there is one
   * @param fault why it is no record; null where it is one
   * @param faultField 0-based field at fault; -1 where there is none or the row as a whole is
   */
  record Row(
      long number,
      long offset,
      List<String> fields,
      @Nullable RejectionReason fault,
      int faultField) {}

  private static final int LONGEST_HEADER_SEARCH_LINES = 64;
  private static final int LONGEST_START_BYTES = 1 << 16;

  private final ByteWindow window;
  private final char delimiter;
  private final int maxRecordBytes;
  private int columns;
  private long number;
  private Predicate<List<String>> start = fields -> true;

  // The outcome of one frame(): kept in fields so that the hot loop makes no result object.
  private List<String> fields = new ArrayList<>();
  private @Nullable RejectionReason fault;
  private int faultField;
  private long next;
  private boolean sawInnerLine;

  StrictCsv(ByteWindow window, char delimiter, int maxRecordBytes) {
    this.window = window;
    this.delimiter = delimiter;
    this.maxRecordBytes = maxRecordBytes;
  }

  /**
   * Reads lines up to and including the header; the rest has as many columns as it.
   *
   * @param skipLines lines before it that are not looked at
   * @param searchLines further lines among which it is looked for
   * @param isHeader whether a row is it
   * @return the header's fields as written; null where it was not found
   */
  @Nullable List<String> header(int skipLines, int searchLines, Predicate<List<String>> isHeader)
      throws IOException {
    for (int i = 0; i < skipLines; i++) {
      skipLine();
    }
    int search = Math.min(searchLines, LONGEST_HEADER_SEARCH_LINES);
    for (int i = 0; i <= search && window.unit(window.start()) != ByteWindow.END; i++) {
      long end =
          window.lineEnd(
              window.start(), window.start() + Math.min(maxRecordBytes, LONGEST_START_BYTES));
      frame(window.start(), end);
      int last = window.unit(end);
      // Of a line that is longer than a record may be the columns are not known.
      boolean isWhole = last == '\n' || last == ByteWindow.END;
      if (fault == null && isWhole && isHeader.test(fields)) {
        columns = fields.size();
        List<String> header = List.copyOf(fields);
        window.start(next);
        return header;
      }
      skipLine();
    }
    return null;
  }

  /**
   * Says what the start of a record looks like, to find the next one after a broken one. It is
   * given the fields that end on the line.
   */
  void recordsStartLike(Predicate<List<String>> start) {
    this.start = start;
  }

  /**
   * The next record, in file order; null at the end. Blank lines between records are no records.
   */
  @Nullable Row next() throws IOException {
    long at = window.start();
    while (isBlankLineAt(at)) {
      at = window.lineEnd(at, Long.MAX_VALUE) + window.width();
      window.start(at);
    }
    if (window.unit(at) == ByteWindow.END) {
      return null;
    }
    frame(at, Long.MAX_VALUE);
    if (fault == null && fields.size() != columns) {
      fault = RejectionReason.RAGGED_ROW;
    }
    if (fault == null && sawInnerLine && swallowsARecord(at, next)) {
      fault = RejectionReason.BAD_QUOTING;
    }
    number++;
    Row row = new Row(number, at, fields, fault, faultField);
    boolean goBack = fault != null && fault != RejectionReason.INVALID_ENCODING;
    if (goBack) {
      resynchronise(at);
    } else {
      window.start(next);
    }
    return row;
  }

  private boolean isBlankLineAt(long at) throws IOException {
    int unit = window.unit(at);
    return unit == '\n' || (unit == '\r' && window.unit(at + window.width()) == '\n');
  }

  private void skipLine() throws IOException {
    while (true) {
      long from = window.start();
      long end = window.lineEnd(from, from + LONGEST_START_BYTES);
      int unit = window.unit(end);
      window.start(unit == ByteWindow.END ? end : end + window.width());
      if (unit == '\n' || unit == ByteWindow.END) {
        return;
      }
    }
  }

  private void resynchronise(long brokenAt) throws IOException {
    window.start(brokenAt);
    do {
      skipLine();
    } while (window.unit(window.start()) != ByteWindow.END && !beginsAsAStart(window.start()));
  }

  /** A quoted field that holds what reads as a whole record was most likely never closed. */
  private boolean swallowsARecord(long from, long to) throws IOException {
    List<String> framed = fields;
    long after = next;
    boolean swallows = false;
    long line = window.lineEnd(from, to) + window.width();
    while (line < to && !swallows) {
      swallows = looksLikeAStart(line);
      line = window.lineEnd(line, to) + window.width();
    }
    fields = framed;
    next = after;
    fault = null;
    faultField = -1;
    return swallows;
  }

  /** As a start of the right width: words that an author wrote may well begin as one. */
  private boolean looksLikeAStart(long line) throws IOException {
    boolean begins = beginsAsAStart(line);
    // A start with a fault further on is one too: it is framed and flagged by itself.
    boolean broken = fault != null && fields.size() <= columns;
    boolean whole = fault == null && fields.size() == columns;
    return (whole || broken) && begins;
  }

  /** Of whatever width, so that each of many broken rows is flagged and not only the first. */
  private boolean beginsAsAStart(long line) throws IOException {
    frame(line, window.lineEnd(line, line + LONGEST_START_BYTES));
    return start.test(fields);
  }

  /** Frames one record from an offset; the end counts as the end of the file. */
  private void frame(long from, long end) throws IOException {
    int step = window.width();
    fields = new ArrayList<>(Math.max(columns, 4));
    fault = null;
    faultField = -1;
    sawInnerLine = false;
    long p = from;
    while (true) {
      long fieldStart = p;
      int unit = p < end ? window.unit(p) : ByteWindow.END;
      if (unit == '"') {
        boolean doubled = false;
        p += step;
        while (true) {
          p = window.skipTo(p, Math.min(end, from + maxRecordBytes), '"', '\n', '"', '\n');
          unit = p < end ? window.unit(p) : ByteWindow.END;
          if (unit == '"') {
            int after = p + step < end ? window.unit(p + step) : ByteWindow.END;
            if (after != '"') {
              break;
            }
            doubled = true;
            p += step;
          } else if (unit == ByteWindow.END) {
            stop(RejectionReason.UNCLOSED_AT_END, p);
            return;
          } else if (unit == '\n') {
            sawInnerLine = true;
          }
          if (p - from >= maxRecordBytes) {
            stop(RejectionReason.TOO_LONG, p);
            return;
          }
          p += step;
        }
        add(fieldStart + step, p, doubled);
        p += step;
        unit = p < end ? window.unit(p) : ByteWindow.END;
        if (unit == '\r' && isLineFeedOrEnd(p + step, end)) {
          p += step;
          unit = p < end ? window.unit(p) : ByteWindow.END;
        }
        if (unit != delimiter && unit != '\n' && unit != ByteWindow.END) {
          faultField = fields.size() - 1;
          stop(RejectionReason.BAD_QUOTING, p);
          return;
        }
      } else {
        while (unit != delimiter && unit != '\n' && unit != ByteWindow.END) {
          if (unit == '"' || (unit == '\r' && !isLineFeedOrEnd(p + step, end))) {
            // A carriage return alone may be text or the end of a row: nobody can tell.
            faultField = fields.size();
            stop(RejectionReason.BAD_QUOTING, p);
            return;
          }
          if (p - from >= maxRecordBytes) {
            stop(RejectionReason.TOO_LONG, p);
            return;
          }
          p =
              window.skipTo(
                  p + step, Math.min(end, from + maxRecordBytes), delimiter, '\n', '"', '\r');
          unit = p < end ? window.unit(p) : ByteWindow.END;
        }
        boolean carriageReturn =
            unit != delimiter && p > fieldStart && window.unit(p - step) == '\r';
        add(fieldStart, carriageReturn ? p - step : p, false);
      }
      if (unit != delimiter) {
        next = unit == '\n' ? p + step : p;
        return;
      }
      p += step;
      if (p - from > maxRecordBytes) {
        stop(RejectionReason.TOO_LONG, p);
        return;
      }
    }
  }

  private boolean isLineFeedOrEnd(long p, long end) throws IOException {
    int unit = p < end ? window.unit(p) : ByteWindow.END;
    return unit == '\n' || unit == ByteWindow.END;
  }

  private void add(long from, long to, boolean doubled) throws IOException {
    String text = window.text(from, to);
    if (text == null) {
      if (fault == null) {
        fault = RejectionReason.INVALID_ENCODING;
        faultField = fields.size();
      }
      fields.add("");
    } else {
      fields.add(doubled ? text.replace("\"\"", "\"") : text);
    }
  }

  private void stop(RejectionReason reason, long at) {
    fault = reason;
    next = at;
  }
}
