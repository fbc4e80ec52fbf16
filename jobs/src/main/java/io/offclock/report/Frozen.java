package io.offclock.report;

import java.nio.file.Path;
import java.util.List;

/**
 * The version that a quarter was frozen as.
 *
 * @param tag its name, such as 2026Q3
 * @param versionDir the published version that the tag leads to
 * @param why what the version reported now is made of that it was not, in sentences; empty where
 *     both are made of the same
 */
public record Frozen(String tag, Path versionDir, List<String> why) {
  public Frozen {
    why = List.copyOf(why);
  }
}
