package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.Stamp;
import io.offclock.intake.ContentKeys;
import io.offclock.intake.RejectionReason;
import java.time.Instant;

/** What the elements of Facebook, Instagram and Threads exports have in common. */
final class MetaFields {
  /** Nobody posted before, and milliseconds read as seconds lie far behind the latest. */
  private static final long EARLIEST = Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();

  private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").getEpochSecond();

  private MetaFields() {}

  /** The words at a key as their author wrote them; empty where there are none. */
  static String words(JsonNode object, String key) {
    return words(object.path(key));
  }

  /** The same of the value itself. */
  static String words(JsonNode words) {
    return words.isTextual() ? words.textValue() : "";
  }

  /** Seconds since 1970, UTC. */
  static Stamp seconds(JsonNode number, String column) throws RejectedRow {
    if (number.isMissingNode() || number.isNull()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, column);
    }
    if (!number.isIntegralNumber()
        || !number.canConvertToLong()
        || number.longValue() < EARLIEST
        || number.longValue() >= LATEST) {
      throw new RejectedRow(RejectionReason.BAD_TIME, column);
    }
    return Stamp.utc(Instant.ofEpochSecond(number.longValue()));
  }

  /**
   * A key made of content, as these exports have no ids. Activities of one second differ in their
   * words, whom they are addressed to or what they show.
   *
   * @param kind of activity, such as {@code facebook:post}
   * @param second since 1970, UTC
   * @param whose the name of whoever is commented on; empty where nobody is
   * @param shown the first uri or url; of a medium only the file's name counts, because the folders
   *     above it are others in every era
   */
  static String key(
      ContentKeys keys, String kind, String second, String text, String whose, String shown) {
    return keys.key(kind, second, text, whose, shown);
  }

  /**
   * The last part of a medium's path in the export, without what an address has behind it: that is
   * another in every export.
   */
  static String fileName(String uri) {
    int end = uri.length();
    for (char behind : new char[] {'?', '#'}) {
      int at = uri.indexOf(behind);
      end = at < 0 ? end : Math.min(end, at);
    }
    String name = uri.substring(uri.lastIndexOf('/', end) + 1, end);
    // A name that begins with one of them would be no name at all.
    return name.isEmpty() ? uri.substring(uri.lastIndexOf('/') + 1) : name;
  }
}
