package io.offclock.intake.batch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What turned bytes into records: equal identities give equal records of equal bytes.
 *
 * @param format the reader's format, {@code private} or {@code unknown}
 * @param version the reader's version
 * @param settings the settings that bear on reading
 */
public record ReaderIdentity(String format, int version, ReaderSettings settings) {

  /** Reads {@code format/version/settings}. */
  @JsonCreator
  public static ReaderIdentity parse(String written) {
    String[] parts = written.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "Cannot read a reader identity: found %d parts, expected format/version/settings."
              .formatted(parts.length));
    }
    return new ReaderIdentity(parts[0], Integer.parseInt(parts[1]), ReaderSettings.parse(parts[2]));
  }

  @JsonValue
  @Override
  public String toString() {
    return format + "/" + version + "/" + settings;
  }
}
