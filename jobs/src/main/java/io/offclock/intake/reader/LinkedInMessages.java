package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.util.Optional;

/**
 * Takes the messages of one {@code Comments.csv} out of their quotes, in whichever dialect each is
 * written, and remembers what that says of the file.
 */
final class LinkedInMessages {
  private boolean backslashed;
  private boolean doubled;
  private boolean bareLines;

  /** When LinkedIn wrote so; empty where the messages so far show nothing, or both dialects. */
  Optional<String> era() {
    boolean ofOldDialect = doubled || bareLines;
    if (backslashed == ofOldDialect) {
      return Optional.empty();
    }
    return Optional.of(backslashed ? "since 2025" : "2021 to March 2024");
  }

  /**
   * The words of one message.
   *
   * @param written as in the file, ended by the record's own line break
   * @param last true where the file ends with it
   */
  String words(String written, boolean last) throws RejectedRow {
    if (!written.startsWith("\"")) {
      String bare = withoutOneLineBreak(written);
      if (last && written.isEmpty()) {
        throw new RejectedRow(RejectionReason.UNCLOSED_AT_END, "Message");
      }
      if (bare.indexOf('"') >= 0) {
        throw new RejectedRow(RejectionReason.BAD_QUOTING, "Message");
      }
      if (bare.indexOf(',') >= 0) {
        throw new RejectedRow(RejectionReason.RAGGED_ROW, "Message");
      }
      bareLines |= bare.indexOf('\n') >= 0;
      return bare;
    }
    String quoted = written.stripTrailing();
    if (quoted.length() < 2 || !quoted.endsWith("\"")) {
      throw new RejectedRow(
          last ? RejectionReason.UNCLOSED_AT_END : RejectionReason.BAD_QUOTING, "Message");
    }
    return unescaped(quoted.substring(1, quoted.length() - 1));
  }

  /**
   * Undoes whichever of the two escapes the message uses. They cannot be mistaken for one another:
   * doubled quotes come in even runs, whose second quote follows a quote and not a backslash.
   */
  private String unescaped(String inner) throws RejectedRow {
    if (inner.indexOf('"') < 0) {
      return inner;
    }
    boolean onlyBackslashed = true;
    boolean onlyDoubled = true;
    for (int i = inner.indexOf('"'); i >= 0; i = inner.indexOf('"', i)) {
      int run = i;
      while (run < inner.length() && inner.charAt(run) == '"') {
        run++;
      }
      onlyBackslashed &= run - i == 1 && i > 0 && inner.charAt(i - 1) == '\\';
      onlyDoubled &= (run - i) % 2 == 0;
      i = run;
    }
    if (onlyBackslashed) {
      backslashed = true;
      return inner.replace("\\\"", "\"");
    }
    if (onlyDoubled) {
      doubled = true;
      return inner.replace("\"\"", "\"");
    }
    throw new RejectedRow(RejectionReason.BAD_QUOTING, "Message");
  }

  private static String withoutOneLineBreak(String text) {
    if (!text.endsWith("\n")) {
      return text;
    }
    return text.substring(0, text.length() - (text.endsWith("\r\n") ? 2 : 1));
  }
}
