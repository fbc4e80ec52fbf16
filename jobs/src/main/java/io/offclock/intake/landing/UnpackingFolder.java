package io.offclock.intake.landing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder to which archives within archives are unpacked while they are read. They may hold what
 * is never kept, such as direct messages, so only their owner may look into it, and none outlives
 * it. For several threads.
 */
public final class UnpackingFolder implements Closeable {
  private final Opener opener;
  private @Nullable Path folder;

  /** Opens a file that is there and empty for writing. */
  @FunctionalInterface
  public interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  private UnpackingFolder(@Nullable Path folder, Opener opener) {
    this.folder = folder;
    this.opener = opener;
  }

  /**
   * In a folder that is this one's alone, and gone once this is closed.
   *
   * @param folder there, empty, and only its owner's
   */
  public static UnpackingFolder of(Path folder, Opener opener) {
    return new UnpackingFolder(folder, opener);
  }

  /** As {@link #of(Path, Opener)}. */
  public static UnpackingFolder of(Path folder) {
    return of(folder, Files::newOutputStream);
  }

  /** In a folder among the system's temporary files, made when the first archive is unpacked. */
  public static UnpackingFolder temporary() {
    return new UnpackingFolder(null, Files::newOutputStream);
  }

  /** Makes an empty file that only its owner may read. */
  Path newFile() throws IOException {
    Path file = Files.createTempFile(folder(), "", ".archive");
    // A night that is stopped leaves none either; what one that is killed leaves, the next removes.
    file.toFile().deleteOnExit();
    return file;
  }

  OutputStream open(Path file) throws IOException {
    return opener.open(file);
  }

  private synchronized Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("offclock-");
      folder.toFile().deleteOnExit();
    }
    return folder;
  }

  @Override
  public synchronized void close() throws IOException {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }
}
