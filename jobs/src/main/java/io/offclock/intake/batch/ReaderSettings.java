package io.offclock.intake.batch;

/**
 * The settings that bear on reading one source, as digests.
 *
 * @param description of the description of the source: what a record says depends on it
 * @param retention {@link #WORDS}, or the digest of the rules whose findings are kept instead
 */
public record ReaderSettings(String description, String retention) {
  /** The words are kept, and any rules can be run over them. */
  public static final String WORDS = "words";

  /** Reads {@code description.retention}. */
  static ReaderSettings parse(String written) {
    String[] parts = written.split("[.]", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "Cannot read a reader's settings: found %d parts, expected description.retention."
              .formatted(parts.length));
    }
    return new ReaderSettings(parts[0], parts[1]);
  }

  /** The same reading with another thing kept of the words. */
  public ReaderSettings keeping(String other) {
    return new ReaderSettings(description, other);
  }

  @Override
  public String toString() {
    return description + "." + retention;
  }
}
