package io.offclock.intake.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What people write, and JSON strings as Meta's exports write them: every byte of UTF-8 as a
 * character, and escaped.
 */
final class NastyTexts {
  /** What people write, with everything that a dialect could trip over. */
  static final List<String> TEXTS =
      List.of(
          "She said \"go\", so we went.",
          "a\nb\n\nc\td",
          "Café 👩\u200d👧 “done”",
          "\u200fשלום \u2066x\u2069",
          "a\u200bb\u00a0c",
          "back\\slash \\u00e9 },{\"timestamp\": 1",
          "日本語 𝓂𝒶𝓉𝒽",
          "Â and Ã alone");

  private static final List<String> PIECES =
      List.of(
          "word",
          " ",
          "\"",
          "\\",
          "\\\"",
          ",",
          "}",
          "]",
          "{\"id\":",
          "<p>",
          "</p>",
          "&amp;",
          "<br>",
          "é",
          "Ã©",
          "\u00a0",
          "\u200b",
          "\u200d",
          "👩\u200d👧",
          "שלום",
          "\u202e",
          "日本語",
          "𝓂",
          "'",
          "\n");

  private NastyTexts() {}

  /** Texts made of what is hard to write, without more than one empty line in a row. */
  static List<String> randomTexts(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 100)
        .mapToObj(
            i ->
                IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(j -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining("", "x", "y")))
        .map(text -> text.replaceAll("\n{3,}", "\n\n"))
        .toList();
  }

  /** A JSON string with its quotes. */
  static String asMetaWrites(String text) {
    StringBuilder written = new StringBuilder("\"");
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      int b = unit & 0xFF;
      switch (b) {
        case '"' -> written.append("\\\"");
        case '\\' -> written.append("\\\\");
        case '\n' -> written.append("\\n");
        default -> {
          if (b < ' ' || b > '~') {
            written.append(String.format("\\u%04x", b));
          } else {
            written.append((char) b);
          }
        }
      }
    }
    return written.append('"').toString();
  }
}
