package io.offclock.contract;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A local file or folder as Spark takes it: by its plain name. Spark reads a string neither as a
 * URI, so that a space must not be encoded, nor plainly when it reads, so that a bracket must be
 * escaped.
 */
public final class SparkPath {
  private static final Pattern GLOB = Pattern.compile("[\\\\*?\\[\\]{}]");

  private SparkPath() {}

  /** To read from: characters that would be a pattern of names stand for themselves. */
  public static String toRead(Path path) {
    return GLOB.matcher(toWrite(path)).replaceAll("\\\\$0");
  }

  /** To write to. */
  public static String toWrite(Path path) {
    return "file:" + path.toAbsolutePath();
  }
}
