package io.offclock.run;

import io.offclock.contract.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may look into what of a warehouse. */
final class Permissions {
  private static final Set<String> SHARED =
      Arrays.stream(Table.values())
          .filter(table -> table.access() == Table.Access.SHARED)
          .map(Table::tableName)
          .collect(Collectors.toSet());

  private Permissions() {}

  /** Files and folders with other permissions than they are to have, and which. */
  static Map<String, String> wrong(Path warehouse) throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    try (Stream<Path> all = Files.walk(warehouse)) {
      for (Path path : all.toList()) {
        if (Files.isSymbolicLink(path)) {
          continue;
        }
        String found =
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        Path name = warehouse.relativize(path);
        boolean isGroups = isGroups(name);
        String expected =
            Files.isDirectory(path)
                ? isGroups ? "rwxr-x---" : "rwx------"
                : isGroups ? "rw-r-----" : "rw-------";
        // Who holds the lease the group may know, or not.
        if (!found.equals(expected) && !(name.endsWith("LEASE") && found.equals("rw-------"))) {
          wrong.put(name.toString(), found);
        }
      }
    }
    return wrong;
  }

  /** The way to the shared tables, and these. */
  private static boolean isGroups(Path name) {
    boolean isVersion = name.startsWith("versions");
    return switch (name.getNameCount()) {
      case 1 -> Set.of("", "versions", "CURRENT", "LEASE", "tags.json").contains(name.toString());
      case 2 -> isVersion;
      default -> isVersion && SHARED.contains(name.getName(2).toString());
    };
  }
}
