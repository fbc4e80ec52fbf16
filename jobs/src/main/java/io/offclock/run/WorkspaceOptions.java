package io.offclock.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that mean the same in every command. */
final class WorkspaceOptions {
  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      converter = LocalFolder.class,
      description = "Folder with offclock.yaml. Default: the current folder.")
  private Path workspace = Path.of(".");

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      converter = LocalFolder.class,
      description = "Where batches and versions are. Default: warehouse/ in the workspace.")
  private @Nullable Path warehouse;

  Path workspace() {
    return workspace;
  }

  Path warehouse() {
    return warehouse == null ? Workspace.defaultWarehouse(workspace) : warehouse;
  }
}
