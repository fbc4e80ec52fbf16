package io.offclock.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writing that has reached the disk when it returns, so that a power cut cannot undo it. */
public final class Disk {
  private Disk() {}

  public static void flushTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
              channel.force(true);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            flushFolder(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Replaces a file as a whole: whoever reads it sees what it was or what it is now, and a power
   * cut leaves one of the two.
   *
   * @param permissions as {@code rw-------}
   */
  public static void replace(Path file, String content, String permissions) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".tmp");
    write(aside, content.getBytes(StandardCharsets.UTF_8), permissions);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    flushFolder(file.resolveSibling("."));
  }

  /** Removes a file if it is there; its name is off the disk when this returns. */
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      flushFolder(file.resolveSibling("."));
    }
  }

  /** Puts every name below a folder on the disk; the files themselves are left alone. */
  static void flushFolders(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            flushFolder(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Makes a folder and those above it that are missing; all of them are on the disk then. */
  static void makeFolder(Path folder) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path path = folder.toAbsolutePath();
        path != null && !Files.exists(path);
        path = path.getParent()) {
      missing.add(path);
    }
    Files.createDirectories(folder);
    for (Path made : missing) {
      Path parent = made.getParent();
      if (parent != null) {
        flushFolder(parent);
      }
    }
  }

  /** Writes a new file that has its permissions from the first moment, in place of any other. */
  static void write(Path file, byte[] content, String permissions) throws IOException {
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)))) {
      // The process's mask took from those it was made with.
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /**
   * Makes a folder, and those above it that are missing, for the owner to write and the group to
   * read whatever the process's mask; one that is there keeps the permissions it was given.
   */
  static void groupFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path above = folder.toAbsolutePath().getParent();
      if (above != null) {
        makeFolder(above);
      }
      // Another process may make it at the same moment.
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
      if (above != null) {
        flushFolder(above);
      }
    }
  }

  public static void flushFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /**
   * Removes a folder and all in it; does nothing where it is not there. What somebody else removes
   * at the same moment, as a Spark that ends does with its scratch, is gone all the same.
   */
  public static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            return unlessGone(failure);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              unlessGone(failure);
            }
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static FileVisitResult unlessGone(IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }
}
