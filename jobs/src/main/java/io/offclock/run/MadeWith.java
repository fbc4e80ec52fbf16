package io.offclock.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Digests of the single things an operator writes: what a version says of itself so that two
 * versions can be told apart by more than that settings, people or rules changed.
 */
final class MadeWith {
  private MadeWith() {}

  /** Names such as {@code people/accounts.csv} and {@code settings/calendar} to SHA-256. */
  static Map<String, String> of(Workspace workspace) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    SettingsFile.digests(workspace.settings())
        .forEach((section, digest) -> digests.put("settings/" + section, digest));
    addFiles(digests, workspace.root(), "people", ".csv");
    addFiles(digests, workspace.root(), "rules", ".yaml");
    return digests;
  }

  private static void addFiles(Map<String, String> digests, Path root, String folder, String ending)
      throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        digests.put(folder + "/" + file.getFileName(), sha256(Files.readAllBytes(file)));
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
