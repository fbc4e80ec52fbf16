package io.offclock.keep;

import io.offclock.publish.Disk;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Versions that work in progress refers to, such as a backfill that is resumed after a kill: one
 * file under {@code pins/} for each such work, a run id a line. They are never removed while it is
 * there.
 */
public final class Pins {
  private final Path folder;

  public Pins(Warehouse warehouse) {
    this.folder = warehouse.root().resolve("pins");
  }

  /**
   * Holds versions on behalf of a work; replaces what it held before. On the disk when it returns.
   *
   * @param work letters, digits and hyphens
   */
  public void hold(String work, Collection<String> runIds) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Disk.replace(
        folder.resolve(work), String.join("\n", new TreeSet<>(runIds)) + "\n", "rw-------");
  }

  /** Ends what a work holds; does nothing where it holds nothing. */
  public void release(String work) throws IOException {
    Files.deleteIfExists(folder.resolve(work));
  }

  /** Every version that is held. */
  public Set<String> held() throws IOException {
    Set<String> held = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> works = Files.list(folder)) {
        for (Path work : works.sorted().toList()) {
          Files.readString(work).lines().map(String::strip).forEach(held::add);
        }
      }
    }
    return held;
  }
}
