package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import java.util.Optional;

/** The formats of one platform, or of platforms whose exports are alike. */
interface FormatFamily {
  /** The reader of a file, if it is one of these formats; never a guess. */
  Optional<ExportReader> recognise(Head head);

  /**
   * What kind of file it is, if it must be dropped unread; asked only where no family knows a
   * reader.
   *
   * @return a stable lower-case name such as {@code linkedin.messages}
   */
  default Optional<String> privateKind(Head head) {
    return Optional.empty();
  }
}
