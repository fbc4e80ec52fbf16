package io.offclock.keep;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much room the parts of a warehouse take. */
final class DiskUse {
  private DiskUse() {}

  /**
   * Bytes of the files below each folder of a warehouse, and of its own files as {@code files}. A
   * file that several versions share counts once, and as theirs where {@code shards} has it too.
   * What goes away meanwhile counts as nothing.
   */
  static Map<String, Long> of(Path warehouse) throws IOException {
    Map<String, Long> bytes = new TreeMap<>();
    for (String part :
        new String[] {"batches", "versions", "shards", "unpacked", "scratch", "files"}) {
      bytes.put(part, 0L);
    }
    Set<Object> counted = new HashSet<>();
    Path versions = warehouse.resolve("versions");
    if (Files.isDirectory(versions)) {
      count(warehouse, versions, counted, bytes);
    }
    count(warehouse, warehouse, counted, bytes);
    return bytes;
  }

  private static void count(
      Path warehouse, Path folder, Set<Object> counted, Map<String, Long> bytes)
      throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Object key = attributes.fileKey();
            if (key == null ? folder.equals(warehouse) : counted.add(key)) {
              Path inside = warehouse.relativize(file);
              bytes.merge(
                  inside.getNameCount() == 1 ? "files" : inside.getName(0).toString(),
                  attributes.size(),
                  Long::sum);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
