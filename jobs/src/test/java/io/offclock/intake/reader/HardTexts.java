package io.offclock.intake.reader;

import java.util.List;
import java.util.Random;

/** Texts of everything that a dialect can trip over, by a seed. */
final class HardTexts {
  private static final List<String> PARTS =
      List.of(
          "\"",
          "\"\"",
          "'",
          "\n",
          "\n\n",
          "\r\n",
          ",",
          ";",
          "\t",
          "\\",
          "\\n",
          "&",
          "<",
          ">",
          "&amp;",
          "word",
          " ",
          "\uD83D\uDE80",
          "\uD835\uDC00",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u200B",
          "\u202E",
          "\u00E9",
          "{",
          "}",
          "[",
          "]",
          "{\"tweet\":",
          "}, {",
          "1,https://x.example",
          "=",
          "RT",
          "\u2028");

  private HardTexts() {}

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  /** As X writes it: with HTML's three escapes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
