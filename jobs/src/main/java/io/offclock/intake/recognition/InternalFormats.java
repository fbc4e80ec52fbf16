package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exports of a company's inside, which are nobody's posts: known in order to be left out. */
final class InternalFormats implements FormatFamily {
  private static final Pattern SLACK_DAY =
      Pattern.compile("\\s*\\[\\s*\\{.*\"ts\"\\s*:\\s*\"\\d+\\.\\d+\".*", Pattern.DOTALL);
  private static final Pattern DAY_FILE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\.json");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    return Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    return DAY_FILE.matcher(head.fileName()).matches() && SLACK_DAY.matcher(head.text()).matches()
        ? Optional.of("slack.messages")
        : Optional.empty();
  }
}
