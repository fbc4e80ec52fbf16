package io.offclock.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that mean the same in every command. */
final class WorkspaceOptions {
  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Folder with offclock.yaml. Default: the current folder.")
  private Path workspace = Path.of(".");

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "Where batches and versions are. Default: warehouse/ in the workspace.")
  private @Nullable Path warehouse;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "The night meant. Default: the last full day in the company's zone.")
  private @Nullable LocalDate asOf;

  Path workspace() {
    return workspace;
  }

  Path warehouse() {
    return warehouse == null ? Workspace.defaultWarehouse(workspace) : warehouse;
  }

  /** The as-of date: the one place in a night that looks at the clock. */
  LocalDate asOf(ZoneId companyZone) {
    return asOf == null ? LocalDate.now(companyZone).minusDays(1) : asOf;
  }
}
