package io.offclock.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was removed from a warehouse, when, and on whose behalf by keyed hash: {@code audit.jsonl},
 * a {@link ChainedLog}.
 */
public final class AuditLog {
  /** Its name in the warehouse. */
  public static final String FILE = "audit.jsonl";

  private final ChainedLog log;

  public AuditLog(Path warehouse) {
    this.log = new ChainedLog(warehouse.resolve(FILE));
  }

  /**
   * Appends a line; on the disk when it returns.
   *
   * @param at when, UTC
   * @param event what happened, in upper case
   * @param facts no personal data; in this order
   */
  public void append(Instant at, String event, Map<String, Object> facts) throws IOException {
    log.append(at, List.of(new ChainedLog.Entry(event, facts)));
  }

  /** Looks whether every line names the one before it. */
  public ChainedLog.Verdict verify() throws IOException {
    return log.verify();
  }
}
