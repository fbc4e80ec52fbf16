package io.offclock.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the holder of the lease does about what it finds: removes what a run that was cut off left
 * behind, and takes readers from a version that is damaged. Each may be cut off itself.
 */
public final class Recovery {
  private final Warehouse warehouse;

  public Recovery(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Removes what runs spill, unpack and write aside. No other run is under way while the lease is
   * held.
   */
  public void sweep() throws IOException {
    for (String name : List.of("scratch", "unpacked", "CURRENT.tmp", "current.tmp")) {
      Disk.deleteTree(warehouse.root().resolve(name));
    }
    for (String runId : runIds()) {
      if (!warehouse.isComplete(runId)) {
        Disk.deleteTree(warehouse.version(runId));
      }
    }
  }

  /**
   * What is wrong with a complete version, as "found X, expected Y"; empty where nothing is. Of the
   * version that readers see only which files there are and how long they are is looked at: that is
   * what every night can afford. Of any other, to which readers are about to be taken, every byte.
   */
  public Optional<String> damage(String runId) throws IOException {
    return VersionFiles.damage(
        warehouse.version(runId),
        warehouse.isCurrent(runId) ? VersionFiles.Look.SIZES : VersionFiles.Look.BYTES);
  }

  /** As {@link #damage}, looking at every byte of any version. */
  public Optional<String> damageInAnyByte(String runId) throws IOException {
    return VersionFiles.damage(warehouse.version(runId), VersionFiles.Look.BYTES);
  }

  /** The run ids of all complete versions, the latest night first. */
  public List<String> complete() throws IOException {
    return runIds().stream().filter(warehouse::isComplete).toList();
  }

  /**
   * Makes a complete version incomplete, so that it can be made again. Readers who see it are taken
   * to the latest other version that is whole; where there is none, they see what they would before
   * the first night.
   */
  public void discard(String runId) throws IOException {
    if (isPointedAt(runId)) {
      Optional<String> other = latestWholeBut(runId);
      if (other.isPresent()) {
        warehouse.switchTo(other.get());
      } else {
        warehouse.showNothing();
      }
    }
    Files.deleteIfExists(warehouse.manifest(runId));
    Disk.flushFolder(warehouse.version(runId));
  }

  private boolean isPointedAt(String runId) throws IOException {
    try {
      if (warehouse.current().equals(Optional.of(runId))) {
        return true;
      }
    } catch (DamagedVersionException e) {
      // The link may lead somewhere all the same.
    }
    return warehouse.isLinked(runId);
  }

  private Optional<String> latestWholeBut(String runId) throws IOException {
    for (String other : complete()) {
      if (!other.equals(runId) && damageInAnyByte(other).isEmpty()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Names of the folders of versions, the latest night first. */
  private List<String> runIds() throws IOException {
    Path versions = warehouse.root().resolve("versions");
    if (!Files.isDirectory(versions)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(versions)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(Warehouse::isRunId)
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
