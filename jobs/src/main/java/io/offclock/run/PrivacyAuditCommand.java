package io.offclock.run;

import io.offclock.audit.PrivacyAudit;
import io.offclock.audit.ReportAudit;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offclock audit}: whether what is hidden can be worked out from what is published. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Tries to work out hidden figures of a few persons from everything that is published: the shared tables of all versions that are kept, and what they add up to. Ends with 65 where one can be. Starts no Spark.")
final class PrivacyAuditCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "VERSION",
      description =
          "Only these: run ids, as-of dates, tags or \"current\". Default: all that are kept.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--report",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Instead of versions: reports (html, pdf, pptx, xlsx), each with all that is in it unseen, held against the version it names.")
  private List<Path> reports = new ArrayList<>();

  @Option(names = "--json", description = "All of it, as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    Terminal terminal = Terminal.standard();
    if (!reports.isEmpty()) {
      return reports(new ReportedFigures(warehouse), terminal).code();
    }
    PrivacyAudit.Result result =
        new PrivacyAudit(warehouse)
            .of(
                versions(warehouse),
                (runId, number, of) -> terminal.progress("audit " + runId, number, of));
    if (json) {
      terminal.line(Json.of(result));
    } else {
      lines(result).forEach(terminal::line);
    }
    boolean isClean = result.leaks().isEmpty() && result.manifests().isEmpty();
    return (isClean ? ExitCode.OK : ExitCode.STOPPED).code();
  }

  private ExitCode reports(ReportedFigures figures, Terminal terminal)
      throws OperatorException, IOException {
    Map<String, List<ReportAudit.Beyond>> beyond = new LinkedHashMap<>();
    for (Path file : reports) {
      beyond.put(file.toString(), figures.of(file));
    }
    if (json) {
      terminal.line(Json.of(beyond));
    } else {
      beyond.forEach((file, found) -> lines(file, found).forEach(terminal::line));
    }
    boolean isClean = beyond.values().stream().allMatch(List::isEmpty);
    return isClean ? ExitCode.OK : ExitCode.STOPPED;
  }

  /** What was found in a report, numbers as #. */
  private static List<String> lines(String file, List<ReportAudit.Beyond> found) {
    if (found.isEmpty()) {
      return List.of("%s: no figure that the published tables do not have.".formatted(file));
    }
    return found.stream()
        .map(
            beyond ->
                "%s: %s says \"%s\", which a report of the published tables does not."
                    .formatted(file, beyond.place(), beyond.words()))
        .toList();
  }

  private List<PrivacyAudit.Version> versions(Warehouse warehouse)
      throws OperatorException, IOException {
    List<Versions.Version> found = new ArrayList<>();
    for (String name : names) {
      found.add(TagCommand.find(warehouse, name));
    }
    if (names.isEmpty()) {
      found.addAll(Versions.of(warehouse).complete());
    }
    List<PrivacyAudit.Version> versions = new ArrayList<>();
    for (Versions.Version version : found) {
      versions.add(audited(version, Tags.read(warehouse)));
    }
    return versions;
  }

  private static PrivacyAudit.Version audited(Versions.Version version, Tags tags) {
    Instant reported =
        tags.all().stream()
            .filter(tag -> tag.version().equals(version.runId()))
            .map(Tags.Tag::taggedAt)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new PrivacyAudit.Version(version.runId(), version.completed(), reported);
  }

  /** What was found, a line for each figure; never what it is. */
  static List<String> lines(PrivacyAudit.Result result) {
    List<String> lines = new ArrayList<>();
    result.leaks().forEach(leak -> lines.add(line(leak)));
    for (String manifest : result.manifests()) {
      lines.add(
          "The manifest of %s holds a figure that none should: what tables hide may follow from it."
              .formatted(manifest.replaceFirst(" ", " in ")));
    }
    String looked =
        String.format(
            Locale.ROOT,
            "Looked at %,d %s with %,d hidden figures: ",
            result.versions(),
            result.versions() == 1 ? "version" : "versions",
            result.hidden());
    lines.add(
        looked
            + (result.leaks().isEmpty()
                ? "none of a few persons can be worked out."
                : "%d of a few persons can be worked out. Keep readers from these versions, and report this: it is a fault of Offclock."
                    .formatted(result.leaks().size())));
    return lines;
  }

  /** Where a leak is and how it follows; never what the figure is. */
  static String line(PrivacyAudit.Leak leak) {
    return "%s/%s/%s of %s is hidden (%s) and can be worked out %s%s."
        .formatted(
            leak.table(),
            leak.row(),
            leak.column(),
            leak.version(),
            leak.reason(),
            leak.toldBy() == null
                ? "from what that version tells"
                : "with what %s tells".formatted(leak.toldBy()),
            leak.how() == null ? "" : ": %s".formatted(leak.how()));
  }
}
