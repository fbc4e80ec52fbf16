package io.offclock.keep;

import io.offclock.keep.JournalEntry.Removed;
import io.offclock.keep.Versions.Version;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Disk;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes a version out of a warehouse so that nobody ever meets half of it. First its folder gets
 * another name, on the disk: from then on no path leads into it, so a reader that lists or opens a
 * file of it finds none, and one that has its files open reads them to the end. Then the journal
 * gets its line, then the files go. A removal cut off in between is finished by the next.
 *
 * <p>Files are only ever unlinked, never shortened or written to: a version that shares one by a
 * hard link keeps it.
 */
final class Removal {
  private final Warehouse warehouse;
  private final Journal journal;
  private final Instant now;

  Removal(Warehouse warehouse, Journal journal, Instant now) {
    this.warehouse = warehouse;
    this.journal = journal;
    this.now = now;
  }

  /** One step; after any of them the process may be killed. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** The steps that remove a complete version, in their order. */
  List<Step> steps(Version version) {
    Path aside = aside(version.runId());
    return List.of(
        () -> Disk.deleteTree(aside),
        () -> {
          Files.move(warehouse.version(version.runId()), aside, StandardCopyOption.ATOMIC_MOVE);
          Disk.flushFolder(warehouse.versions());
        },
        () -> noteAndDelete(aside, version));
  }

  /** The steps that remove what a night began and did not complete. */
  List<Step> stepsOfIncomplete(String runId) {
    Path aside = aside(runId);
    return List.of(
        () -> Disk.deleteTree(aside),
        () -> Files.move(warehouse.version(runId), aside, StandardCopyOption.ATOMIC_MOVE),
        () -> Disk.deleteTree(aside));
  }

  /** Finishes a removal that was cut off. */
  void finish(Path aside) throws IOException {
    String name = String.valueOf(aside.getFileName());
    String runId = name.substring(0, name.length() - Versions.REMOVING.length());
    Path manifest = aside.resolve("manifest.json");
    // Without a manifest it was never complete, or its files were going and its line is there.
    if (Files.isRegularFile(manifest)) {
      Disk.flushFolder(warehouse.versions());
      noteAndDelete(
          aside,
          new Version(
              runId,
              Objects.requireNonNull(Versions.asOf(runId)),
              Files.getLastModifiedTime(manifest).toInstant()));
    } else {
      Disk.deleteTree(aside);
    }
  }

  /** A full disk has no room for the line, and is the best reason to remove something. */
  private void noteAndDelete(Path aside, Version version) throws IOException {
    Removed entry = isNoted(version) ? null : entry(aside, version);
    if (entry != null) {
      try {
        journal.append(entry);
        entry = null;
      } catch (IOException e) {
        // Once more when there is room.
      }
    }
    Disk.deleteTree(aside);
    if (entry != null) {
      journal.append(entry);
    }
  }

  private Path aside(String runId) {
    return warehouse.versions().resolve(runId + Versions.REMOVING);
  }

  private boolean isNoted(Version version) throws IOException {
    return journal.read().of(Removed.EVENT, Removed.class).stream()
        .anyMatch(
            removed ->
                removed.runId().equals(version.runId())
                    && removed.completed().equals(version.completed()));
  }

  private Removed entry(Path aside, Version version) throws IOException {
    List<Removed.Table> tables = List.of();
    Map<String, String> digests = Map.of();
    try {
      Manifest manifest = Manifest.read(aside.resolve("manifest.json"));
      digests = manifest.digests();
      tables =
          manifest.outputs().stream()
              .map(output -> new Removed.Table(output.table(), output.rows(), output.digest()))
              .toList();
    } catch (DamagedVersionException e) {
      // That it was there is all that is known of it.
    }
    return new Removed(
        Removed.EVENT, version.runId(), version.asOf(), version.completed(), now, tables, digests);
  }
}
