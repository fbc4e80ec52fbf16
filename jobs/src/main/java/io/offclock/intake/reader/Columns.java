package io.offclock.intake.reader;

import java.util.List;
import java.util.Locale;

/** Column names as they are compared: without case, spaces and underscores. */
final class Columns {
  private Columns() {}

  static String normalised(String name) {
    return name.replace(" ", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  static List<String> normalised(List<String> names) {
    return names.stream().map(Columns::normalised).toList();
  }

  /** The column's name as written; its 1-based number where the header has fewer. */
  static String name(List<String> header, int index) {
    return index < header.size() ? header.get(index) : "column " + (index + 1);
  }
}
