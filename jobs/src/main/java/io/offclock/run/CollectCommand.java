package io.offclock.run;

import io.offclock.contract.Finding;
import io.offclock.keep.Cleanup;
import io.offclock.keep.Journal;
import io.offclock.keep.Keeping;
import io.offclock.keep.Versions;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock collect}: removes old versions and leftovers, as every night does at its end. */
@Command(
    name = "collect",
    mixinStandardHelpOptions = true,
    description =
        "Removes versions beyond versions.keep_nights and versions.keep_days, and what interrupted nights left.")
final class CollectCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(names = "--dry-run", description = "Say what would be removed, and why the rest stays.")
  private boolean dryRun;

  @Option(names = "--json", description = "Say it as JSON.")
  private boolean json;

  private final Terminal terminal = Terminal.standard();

  @Override
  public Integer call() throws Exception {
    Keeping.Limits limits = limits();
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    Cleanup cleanup = dryRun ? plan(warehouse, limits) : run(warehouse, limits);
    if (json) {
      terminal.line(Json.of(cleanup));
      return ExitCode.OK.code();
    }
    for (Versions.Version version : cleanup.beyond()) {
      terminal.line(
          "%s %s, completed %s"
              .formatted(
                  dryRun ? "Would remove" : "Removed", version.runId(), version.completed()));
    }
    for (String name : cleanup.leftovers()) {
      terminal.line(
          "%s %s, left by an interrupted run".formatted(dryRun ? "Would remove" : "Removed", name));
    }
    Map<Keeping.Reason, Integer> stay = new TreeMap<>();
    cleanup.kept().values().forEach(reason -> stay.merge(reason, 1, Integer::sum));
    terminal.line(
        String.format(
            Locale.ROOT,
            "%,d versions stay%s (at least %,d nights and %,d days)",
            cleanup.kept().size(),
            stay.isEmpty() ? "" : ": " + stay.toString().replaceAll("[{}]", "").replace('=', ' '),
            limits.nights(),
            limits.days()));
    return ExitCode.OK.code();
  }

  /** A night under way looks interrupted to who does not hold the lease: it is not told then. */
  private Cleanup plan(Warehouse warehouse, Keeping.Limits limits) throws IOException {
    Cleanup plan = Cleanup.plan(warehouse, limits, Instant.now());
    return Lease.holder(warehouse.root()).isPresent()
        ? new Cleanup(plan.kept(), plan.beyond(), List.of())
        : plan;
  }

  private Cleanup run(Warehouse warehouse, Keeping.Limits limits)
      throws IOException, OperatorException {
    try (Lease lease = Lease.take(warehouse.root())) {
      new Journal(warehouse).noteInterrupted(lease, Instant.now());
      return Cleanup.run(warehouse, limits, lease, Instant.now());
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }

  private Keeping.Limits limits() throws OperatorException {
    Settings.Outcome outcome = Settings.read(options.workspace());
    Settings settings = outcome.settings();
    if (settings == null) {
      throw new OperatorException(
          ExitCode.SETTINGS, outcome.findings().stream().map(Finding::sentence).toList());
    }
    return settings.versions();
  }
}
