package io.offclock.run;

import io.offclock.audit.PrivacyAudit;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  @Option(names = "--json", description = "All of it, as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    Terminal terminal = Terminal.standard();
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
    return (result.leaks().isEmpty() ? ExitCode.OK : ExitCode.STOPPED).code();
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
    for (PrivacyAudit.Leak leak : result.leaks()) {
      lines.add(
          "%s/%s/%s of %s is hidden (%s) and %s"
              .formatted(
                  leak.table(),
                  leak.row(),
                  leak.column(),
                  leak.version(),
                  leak.reason(),
                  leak.toldBy() == null
                      ? "can be worked out from what that version tells."
                      : "can be worked out with what %s tells.".formatted(leak.toldBy())));
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
}
