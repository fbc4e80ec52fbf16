package io.offclock.run;

import io.offclock.audit.ReportAudit;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
import io.offclock.publish.Warehouse;
import io.offclock.report.QuarterlyReport;
import io.offclock.report.ReportException;
import io.offclock.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Report files, each held against the report that the version it names gives. */
final class ReportedFigures {
  private final Warehouse warehouse;

  ReportedFigures(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * What a file says beyond the published tables.
   *
   * @throws OperatorException if it is no report, or its version is not kept
   */
  List<ReportAudit.Beyond> of(Path file) throws OperatorException, IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    ReportFormat format =
        ReportFormat.named(name.substring(name.lastIndexOf('.') + 1))
            .orElseThrow(() -> unreadable(file, "another ending"));
    ReportAudit report;
    try {
      report = ReportAudit.of(Files.readAllBytes(file), format.suffix());
    } catch (IOException e) {
      throw unreadable(file, "what cannot be read so");
    }
    String quarter = report.quarter().orElseThrow(() -> unreadable(file, "no quarter in it"));
    List<ReportAudit.Beyond> fewest = null;
    for (String runId : report.versions()) {
      if (Versions.find(warehouse, runId).isPresent()) {
        for (byte[] made : made(runId, quarter, format)) {
          List<ReportAudit.Beyond> beyond = report.beyond(made, format.suffix());
          fewest = fewest == null || beyond.size() < fewest.size() ? beyond : fewest;
        }
      }
    }
    if (fewest == null) {
      throw unreadable(file, "none of the versions that are kept in it");
    }
    return fewest;
  }

  private static OperatorException unreadable(Path file, String found) {
    return new OperatorException(
        ExitCode.USAGE,
        "Cannot audit %s: found %s, expected a report (html, pdf, pptx, xlsx) of a version that is kept. Name another file, or make the report anew with offclock report."
            .formatted(file, found));
  }

  /** The report of a version, and of a quarter that was frozen as another one the restated one. */
  private List<byte[]> made(String runId, String quarter, ReportFormat format) throws IOException {
    List<byte[]> made = new ArrayList<>();
    Path folder = Files.createTempDirectory("offclock-report-");
    Path file = folder.resolve("report");
    try {
      QuarterlyReport.write(warehouse.version(runId), quarter, Map.of(format, file));
      made.add(Files.readAllBytes(file));
      Tags.Tag tag = otherTag(runId, quarter);
      if (tag != null) {
        QuarterlyReport.writeRestated(
            warehouse.version(runId),
            quarter,
            ReportCommand.frozen(warehouse, tag, runId),
            Map.of(format, file));
        made.add(Files.readAllBytes(file));
      }
    } catch (ReportException e) {
      // That version has no such quarter: the file is of another one.
      return made;
    } finally {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path each : left.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }
    return made;
  }

  private Tags.@Nullable Tag otherTag(String runId, String quarter) throws IOException {
    Optional<Tags.Tag> tag = Tags.read(warehouse).find(quarter);
    return tag.filter(t -> !t.version().equals(runId) && warehouse.isComplete(t.version()))
        .orElse(null);
  }
}
