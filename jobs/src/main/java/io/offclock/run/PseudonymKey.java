package io.offclock.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The secret behind the pseudonyms: from the environment, or from a file outside the warehouse. */
final class PseudonymKey {
  private static final String VARIABLE = "OFFCLOCK_PSEUDONYM_KEY";
  private static final int BYTES = 32;
  private static final int MINIMUM_BYTES = 16;

  private PseudonymKey() {}

  /**
   * Reads the key; makes one at the first night, and says so.
   *
   * @throws OperatorException if there is one that cannot be used
   */
  static byte[] read(Path workspace, Path keyFile, Terminal terminal) throws OperatorException {
    String fromEnvironment = System.getenv(VARIABLE);
    if (fromEnvironment != null && !fromEnvironment.isBlank()) {
      return parse(fromEnvironment, VARIABLE);
    }
    Path file = workspace.resolve(keyFile);
    try {
      if (!Files.exists(file)) {
        make(file);
        terminal.problem(
            "Made a new pseudonym key at "
                + file
                + ". Keep it: with another key all pseudonyms change.");
      }
      if (isOpenToOthers(file)) {
        throw new OperatorException(
            ExitCode.SETTINGS,
            "Cannot use pseudonym key %s: found that others can read it, expected owner only. Run: chmod 600 %s"
                .formatted(file, file));
      }
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new OperatorException(
          ExitCode.SETTINGS,
          "Cannot read pseudonym key %s: found that the file cannot be opened, expected %d or more bytes in hexadecimal. Check its folder and permissions, or set %s."
              .formatted(file, MINIMUM_BYTES, VARIABLE));
    }
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.WRITE);
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    return permissions.contains(PosixFilePermission.GROUP_READ)
        || permissions.contains(PosixFilePermission.OTHERS_READ);
  }

  private static byte[] parse(String hexadecimal, String where) throws OperatorException {
    try {
      byte[] key = HexFormat.of().parseHex(hexadecimal.strip());
      if (key.length >= MINIMUM_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the secret.
    }
    throw new OperatorException(
        ExitCode.SETTINGS,
        "Cannot use the pseudonym key in %s: found something else, expected %d or more bytes in hexadecimal. Make one with: openssl rand -hex 32"
            .formatted(where, MINIMUM_BYTES));
  }
}
