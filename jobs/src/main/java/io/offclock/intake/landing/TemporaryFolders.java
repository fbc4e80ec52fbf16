package io.offclock.intake.landing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Folders among the system's temporary files, each locked by whoever made it for as long as it
 * lives. One that nobody holds any more was left by a program that was killed.
 */
final class TemporaryFolders {
  private static final String PREFIX = "offclock-unpacked-";
  private static final String LOCK = "LOCK";

  /**
   * Names of this program's own folders. Their locks must not so much as be looked at: whoever
   * opens such a file and closes it again ends every lock that the program has on it.
   */
  private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

  private TemporaryFolders() {}

  /**
   * A folder that only its owner may look into.
   *
   * @param lock closed by whoever is done with the folder
   */
  record Locked(Path folder, FileChannel lock) {}

  static Locked make(Path among) throws IOException {
    Path folder = Files.createTempDirectory(among, PREFIX);
    OWN.add(String.valueOf(folder.getFileName()));
    folder.toFile().deleteOnExit();
    Path held = folder.resolve(LOCK);
    FileChannel lock =
        FileChannel.open(held, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    held.toFile().deleteOnExit();
    lock.lock();
    return new Locked(folder, lock);
  }

  /**
   * Removes what programs that were killed left; what is not this user's, or cannot be removed,
   * stays.
   */
  static void removeLeft(Path among) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(among, PREFIX + "*")) {
      for (Path folder : folders) {
        // A link would lead into a folder that is not one of these.
        if (!OWN.contains(String.valueOf(folder.getFileName()))
            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          removeUnlessHeld(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Nothing can be listed there, so nothing of this user's was left there.
    }
  }

  private static void removeUnlessHeld(Path folder) {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        remove(folder);
      }
    } catch (IOException e) {
      // Another user's.
    }
  }

  /** Removes a folder of files; the lock last, so that a removal cut off is gone on with. */
  static void remove(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith(LOCK)).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
  }
}
