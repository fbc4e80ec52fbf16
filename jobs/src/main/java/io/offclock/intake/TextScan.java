package io.offclock.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Says what the rules find in a text, so that the text itself goes no further. Thread-safe. */
@FunctionalInterface
public interface TextScan extends Serializable {
  /**
   * Scans one text.
   *
   * @return what was found, as JSON without any of the text; null where nothing was
   */
  @Nullable String findings(String text, @Nullable String language, String platform);
}
