package io.offclock.intake.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders of the warehouse that only their owner may look into. */
public final class OwnerOnly {
  private static final FileAttribute<?>[] NONE = {};

  private OwnerOnly() {}

  /** Makes a folder, and those above it that are missing. */
  public static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, permissions(folder, "rwx------"));
  }

  /** Makes a file that was not there and opens it for writing. */
  public static FileChannel file(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        permissions(file, "rw-------"));
  }

  /** Puts a file in the place of what was there, on the disk and as a whole. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path draft = draft(file);
    Files.deleteIfExists(draft);
    try (FileChannel channel = file(draft)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    sync(file.resolveSibling(""));
  }

  /** Where a file is written before it is in its place. */
  public static Path draft(Path file) {
    return file.resolveSibling(file.getFileName() + ".draft");
  }

  /** Puts the names in a folder on the disk, as {@code force} does with the bytes of a file. */
  public static void sync(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** Removes a folder of files; nothing happens where it is gone. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NONE;
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
