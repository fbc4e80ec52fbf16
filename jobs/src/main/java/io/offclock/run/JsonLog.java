package io.offclock.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Lines for programs: each is one JSON object with {@code time} (RFC 3339, UTC, milliseconds),
 * {@code level} (INFO, WARN or ERROR), {@code stage} (empty before the first), {@code message} and
 * {@code fields} (counts, codes, a file under landing/; an object, empty where there are none).
 * They carry what the lines for a person do: no text of a record.
 */
final class JsonLog {
  private static final JsonMapper JSON = new JsonMapper();

  private final PrintStream out;
  private final Clock clock;

  JsonLog(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** How grave a line is. */
  enum Level {
    INFO,
    WARN,
    ERROR
  }

  /**
   * Writes one line.
   *
   * @param fields values are texts, numbers or booleans
   */
  void line(Level level, String stage, String message, Map<String, ?> fields) {
    ObjectNode line = JSON.createObjectNode();
    String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    // An instant leaves out milliseconds that are none; every line has the same shape.
    line.put("time", time.contains(".") ? time : time.replace("Z", ".000Z"));
    line.put("level", level.name());
    line.put("stage", stage);
    line.put("message", message);
    line.set("fields", JSON.valueToTree(fields));
    try {
      out.println(JSON.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A line is always JSON", e);
    }
  }
}
