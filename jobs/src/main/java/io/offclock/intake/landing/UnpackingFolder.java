package io.offclock.intake.landing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The folder to which archives within archives are unpacked while they are read. They may hold what
 * is never kept, such as direct messages, so only their owner may look into it, and none outlives
 * it. For several threads.
 */
public final class UnpackingFolder implements Closeable {
  private final Opener opener;
  private final @Nullable Path among;
  private @Nullable Path folder;
  private @Nullable FileChannel lock;

  /** Opens a file that is there and empty for writing. */
  @FunctionalInterface
  public interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  private UnpackingFolder(@Nullable Path folder, @Nullable Path among, Opener opener) {
    this.folder = folder;
    this.among = among;
    this.opener = opener;
  }

  /**
   * In a folder that is this one's alone, and gone once this is closed.
   *
   * @param folder there, empty, and only its owner's
   */
  public static UnpackingFolder of(Path folder, Opener opener) {
    return new UnpackingFolder(folder, null, opener);
  }

  /** As {@link #of(Path, Opener)}. */
  public static UnpackingFolder of(Path folder) {
    return of(folder, Files::newOutputStream);
  }

  /** As {@link #temporaryAmong(Path)}, among the system's temporary files. */
  public static UnpackingFolder temporary() {
    return temporaryAmong(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * In a folder that is made among others when the first archive is unpacked. What a program that
   * was killed left there is removed at once.
   */
  static UnpackingFolder temporaryAmong(Path folders) {
    TemporaryFolders.removeLeft(folders);
    return new UnpackingFolder(null, folders, Files::newOutputStream);
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
      TemporaryFolders.Locked made = TemporaryFolders.make(Objects.requireNonNull(among));
      lock = made.lock();
      folder = made.folder();
    }
    return folder;
  }

  @Override
  public synchronized void close() throws IOException {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    TemporaryFolders.remove(folder);
    if (lock != null) {
      lock.close();
    }
  }
}
