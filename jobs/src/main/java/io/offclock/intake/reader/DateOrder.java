package io.offclock.intake.reader;

import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file has day and month the other way round than its description. One date that only
 * reads so says it of all: those up to the 12th were read as days that they are not.
 */
final class DateOrder {
  /** A pattern that begins with day and month; behind a year the month always comes first. */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<before>[^a-zA-Z']*)(?<one>M{1,2}|d{1,2})(?<between>[^a-zA-Z']+)(?<two>M{1,2}|d{1,2})(?<after>(?:[^Md].*)?)");

  private final TimeColumn column;
  private final @Nullable StampReader otherOrder;

  /**
   * @param reader of times in the order described
   */
  DateOrder(TimeColumn column, StampReader reader) {
    this.column = column;
    Matcher order = DAY_AND_MONTH.matcher(column.pattern());
    this.otherOrder =
        order.matches() && order.group("one").charAt(0) != order.group("two").charAt(0)
            ? reader.withPattern(
                order.group("before")
                    + order.group("two")
                    + order.group("between")
                    + order.group("one")
                    + order.group("after"))
            : null;
  }

  /**
   * Looks at a time that does not read as described.
   *
   * @throws UnreadableExportException if it reads the other way round
   */
  void check(String written) throws UnreadableExportException {
    try {
      if (otherOrder == null || otherOrder.read(written) == null) {
        return;
      }
    } catch (RejectedRow e) {
      return; // In neither order is it a time, and the row alone is at fault.
    }
    throw new UnreadableExportException(
        "DATE_ORDER",
        "found a date in the column %s with day and month the other way round, expected %s"
            .formatted(column.column(), column.pattern()));
  }
}
