package io.offclock.sample;

import java.util.List;

/** Fields as the platforms write them to CSV. */
final class Csv {
  private Csv() {}

  /** RFC 4180: quoted always, quotes doubled. */
  static void quoted(String value, StringBuilder row) {
    row.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        row.append('"');
      }
      row.append(c);
    }
    row.append('"');
  }

  /**
   * RFC 4180: quoted only where a comma, the given delimiter, a quote or a line break asks for it.
   */
  static void field(String value, char delimiter, StringBuilder row) {
    boolean bare = true;
    for (int i = 0; bare && i < value.length(); i++) {
      char c = value.charAt(i);
      bare = c != delimiter && c != '"' && c != '\n' && c != '\r';
    }
    if (bare) {
      row.append(value);
    } else {
      quoted(value, row);
    }
  }

  /** One row of bare-where-possible fields, ended by a line feed. */
  static String row(char delimiter, List<String> values) {
    StringBuilder row = new StringBuilder(256);
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        row.append(delimiter);
      }
      field(values.get(i), delimiter, row);
    }
    return row.append('\n').toString();
  }
}
