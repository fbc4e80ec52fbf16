package io.offclock.run;

import io.offclock.ledger.ShardStore;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock nightly}: reads what is new, publishes one version, prints what it says. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    description =
        "Reads every export in landing/ and publishes one complete version. Safe to repeat.")
final class NightlyCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private AsOfOption asOfOption = new AsOfOption();

  @Option(
      names = "--full",
      description = {
        "Compute every table again, also what did not change since an earlier night. Gives the",
        "same rows; where the night is published already, compares them."
      })
  private boolean full;

  @Option(names = "--json", description = "Print the manifest's path as the last line.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    Workspace workspace = workspace(terminal);
    LocalDate asOf = asOf(workspace.settings().company().zone());
    NightObserver observer = new NightObserver(workspace, asOf, terminal);
    observer.begins();
    NightResult result;
    try {
      result =
          new NightlyRun(
                  workspace,
                  options.warehouse(),
                  terminal,
                  full ? ShardStore.Carry.NOTHING : ShardStore.Carry.UNCHANGED)
              .run(asOf);
    } catch (OperatorException | IOException | RuntimeException | Error e) {
      observer.failed(Failure.of(e).exitCode());
      return Offclock.failed(e, terminal);
    }
    observer.published(result);
    tellPrograms(result, terminal);
    new Summary(result, terminal).print();
    if (json) {
      terminal.line(result.manifestFile().toAbsolutePath().normalize().toString());
    }
    result.landed().closing(workspace.settings().ceilings()).ifPresent(terminal::problem);
    return result.exitCode().code();
  }

  /** Settings that are wrong end a night, too. */
  private Workspace workspace(Terminal terminal) throws OperatorException {
    NightLog log =
        NightLog.begin(new Warehouse(options.warehouse()), asOfOption.stated(), terminal);
    try {
      return Workspace.read(options.workspace());
    } catch (OperatorException e) {
      throw log.failed(e);
    }
  }

  private static void tellPrograms(NightResult result, Terminal terminal) {
    Manifest manifest = result.manifest();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("as_of", manifest.asOf().toString());
    fields.put("run_id", manifest.runId());
    fields.put("is_new", result.isNew());
    fields.put("exit_code", result.exitCode().code());
    fields.put("files_refused", result.landed().refusedFiles());
    fields.put(
        "records_accepted", manifest.inputs().stream().mapToLong(Manifest.Input::accepted).sum());
    fields.put(
        "records_rejected", manifest.inputs().stream().mapToLong(Manifest.Input::rejected).sum());
    terminal.event(
        switch (result.outcome()) {
          case MADE -> "published";
          case KNOWN -> "nothing new";
          case CONFIRMED -> "confirmed";
        },
        fields);
  }

  /** A clock that was set back takes no reader back: for that the night must be named. */
  private LocalDate asOf(ZoneId companyZone) throws OperatorException {
    LocalDate asOf = asOfOption.orLastFullDay(companyZone);
    if (asOfOption.stated() != null) {
      return asOf;
    }
    Warehouse warehouse = new Warehouse(options.warehouse());
    LocalDate seen = asOf;
    try {
      seen = Manifest.seen(warehouse).map(Manifest::asOf).orElse(asOf);
    } catch (IOException e) {
      // The night sets a damaged pointer anew, and says what else is wrong with the warehouse.
    }
    if (seen.isAfter(asOf)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot run the night of %s, the last full day by this machine's clock: found that readers see the night of %s, expected an earlier one. Set the clock right, or name the night with --as-of."
              .formatted(asOf, seen));
    }
    return asOf;
  }
}
