package io.offclock.intake.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes JSON strings as Meta's exports do: every byte of UTF-8 as a character, and escaped. */
final class MetaDialect {
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

  private MetaDialect() {}

  /** A JSON string with its quotes. */
  static String string(String text) {
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
