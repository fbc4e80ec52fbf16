package io.offclock.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The versions that a warehouse keeps, and how one of them goes. */
public final class Versions {
  private final Warehouse warehouse;

  public Versions(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The run ids of all complete versions, sorted. */
  public List<String> complete() throws IOException {
    return folders().stream().filter(warehouse::isComplete).toList();
  }

  /**
   * Removes a version that readers do not see; it is complete or gone whatever happens.
   *
   * @throws IllegalStateException if readers see it
   */
  public void remove(String runId) throws IOException {
    if (warehouse.isCurrent(runId)) {
      throw new IllegalStateException("Cannot remove version " + runId + ": readers see it");
    }
    if (warehouse.isComplete(runId)) {
      DurableFile.delete(warehouse.manifest(runId));
    }
    Warehouse.deleteTree(warehouse.version(runId));
  }

  /** Removes what nights that were cut off left of versions that they did not complete. */
  public void removeIncomplete() throws IOException {
    for (String runId : folders()) {
      if (!warehouse.isComplete(runId)) {
        Warehouse.deleteTree(warehouse.version(runId));
      }
    }
  }

  private List<String> folders() throws IOException {
    Path versions = warehouse.root().resolve("versions");
    if (!Files.isDirectory(versions)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(versions)) {
      return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
    }
  }
}
