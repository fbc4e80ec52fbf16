package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that hold nobody's published posts: a company's inner chat, and plans that a scheduler is
 * fed with. Known in order to be left out. How Workplace, Microsoft Teams, Smarsh, Global Relay and
 * Proofpoint write theirs is not known for sure, so those end as unknown.
 *
 * <p>Assumed of Hootsuite's bulk composer: no header, then date and time, message, and link.
 */
final class InternalFormats implements FormatFamily {
  private static final Pattern SLACK_DAY =
      Pattern.compile("\\s*\\[\\s*\\{.*\"ts\"\\s*:\\s*\"\\d+\\.\\d+\".*", Pattern.DOTALL);
  private static final Pattern DAY_FILE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\.json");

  private static final Pattern BULK_ROW =
      Pattern.compile(
          "\"?(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d?/\\d\\d?/\\d{4}) \\d\\d?:\\d\\d\"?,"
              + "(?:\"[^\"]++(?:\"\"[^\"]*+)*+\"|[^\",\\r\\n]++),"
              + "\"?(?<link>https?://[^\",\\s]++)?\"?\\r?(?:\\n|\\z)");
  private static final int BULK_ROWS = 10;

  @Override
  public Optional<ExportReader> recognise(Head head) {
    return Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    if (DAY_FILE.matcher(head.fileName()).matches() && SLACK_DAY.matcher(head.text()).matches()) {
      return Optional.of("slack.messages");
    }
    return isBulkComposer(head.text()) ? Optional.of("hootsuite.bulk-composer") : Optional.empty();
  }

  /** Its first rows are all of that kind, and one of them has a link. */
  private static boolean isBulkComposer(String text) {
    Matcher row = BULK_ROW.matcher(text);
    boolean linked = false;
    int rows = 0;
    while (rows < BULK_ROWS && row.regionStart() < text.length()) {
      if (!row.lookingAt()) {
        return false;
      }
      linked |= row.group("link") != null;
      row.region(row.end(), text.length());
      rows++;
    }
    return linked;
  }
}
