package io.offclock.run;

import io.offclock.intake.night.AgeRemoval;
import io.offclock.publish.AuditLog;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lines of the audit log: what was removed and when, never of whom. */
final class Audit {
  private Audit() {}

  /** Notes what a night took out because of its age; nothing where that was nothing. */
  static void aged(Warehouse warehouse, Landed landed, LocalDate asOf) throws IOException {
    AgeRemoval.Removed aged = landed.aged();
    if (aged.batches() == 0) {
      return;
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("as_of", asOf.toString());
    facts.put("batches", aged.batches());
    facts.put("records", aged.records());
    facts.put("texts", aged.texts());
    write(warehouse, "RETENTION", facts);
  }

  /** Appends a line, as of now. */
  static void write(Warehouse warehouse, String event, Map<String, Object> facts)
      throws IOException {
    new AuditLog(warehouse.root()).append(Instant.now(), event, facts);
  }
}
