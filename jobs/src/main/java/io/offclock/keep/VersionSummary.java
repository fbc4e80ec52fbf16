package io.offclock.keep;

import io.offclock.publish.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a complete version says of itself, in counts.
 *
 * @param status PUBLISHED or PUBLISHED_WITH_REFUSALS; DAMAGED where its manifest cannot be read:
 *     all that follows is empty then
 * @param isCurrent true where readers see it
 * @param rows of each table
 * @param filesRead exports that it is made of
 * @param filesRefusedByReason files and folders that its night could not take
 * @param recordsRejectedByReason records of its exports that could not be read
 */
public record VersionSummary(
    String runId,
    LocalDate asOf,
    Instant completed,
    String status,
    boolean isCurrent,
    List<String> tags,
    Map<String, Long> rows,
    long filesRead,
    Map<String, Long> filesRefusedByReason,
    long recordsAccepted,
    Map<String, Long> recordsRejectedByReason) {

  static VersionSummary of(
      Versions.Version version, @Nullable Manifest manifest, boolean isCurrent, List<String> tags) {
    Map<String, Long> rows = new TreeMap<>();
    Map<String, Long> refused = new TreeMap<>();
    Map<String, Long> rejected = new TreeMap<>();
    long accepted = 0;
    long read = 0;
    if (manifest != null) {
      manifest.outputs().forEach(output -> rows.put(output.table(), output.rows()));
      manifest.refusals().forEach(refusal -> refused.merge(refusal.reason(), 1L, Long::sum));
      for (Manifest.Input input : manifest.inputs()) {
        input.rejectedByReason().forEach((why, records) -> rejected.merge(why, records, Long::sum));
        accepted += input.accepted();
        read += input.status().equals("READ") ? 1 : 0;
      }
    }
    return new VersionSummary(
        version.runId(),
        version.asOf(),
        version.completed(),
        manifest == null ? "DAMAGED" : manifest.status(),
        isCurrent,
        tags,
        rows,
        read,
        refused,
        accepted,
        rejected);
  }
}
