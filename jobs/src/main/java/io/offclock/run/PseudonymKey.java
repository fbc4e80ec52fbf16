package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The secret behind the pseudonyms: from the environment, or from a file outside the warehouse. */
final class PseudonymKey {
  private static final String VARIABLE = "OFFCLOCK_PSEUDONYM_KEY";
  private static final int BYTES = 32;
  private static final int MINIMUM_BYTES = 16;

  private PseudonymKey() {}

  /**
   * Reads the key for a warehouse; makes one at its first night, and says so.
   *
   * @throws OperatorException if there is one that cannot be used
   */
  static byte[] read(Path workspace, Path keyFile, Warehouse warehouse, Terminal terminal)
      throws OperatorException, IOException {
    Path file = workspace.resolve(keyFile);
    Path aside = aside(file);
    try {
      if (Files.exists(aside)) {
        Files.delete(aside);
      }
    } catch (IOException e) {
      throw unopened(file);
    }
    byte[] known = find(workspace, keyFile, warehouse);
    if (known != null) {
      return known;
    }
    try {
      make(file);
      terminal.problem(
          "Made a new pseudonym key at "
              + file
              + ". Keep it: with another key all pseudonyms change.");
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw unopened(file);
    }
  }

  /**
   * Reads the key that a night would use; writes nothing.
   *
   * @return null where the first night has yet to make it
   * @throws OperatorException if there is one that cannot be used, or not for this warehouse
   */
  static byte @Nullable [] find(Path workspace, Path keyFile, Warehouse warehouse)
      throws OperatorException, IOException {
    byte[] key = find(workspace, keyFile);
    String before = publishedWith(warehouse);
    String now = key == null ? "no key" : "key " + new Pseudonyms(key).keyId();
    // A lost key must not be replaced in silence: all pseudonyms of the history would change.
    if (before != null && !("key " + before).equals(now)) {
      throw new OperatorException(
          ExitCode.SETTINGS,
          "Cannot publish to %s: found pseudonym %s, expected %s, with which the published version was made. Put that key back, or start a new warehouse."
              .formatted(warehouse.root(), now, before));
    }
    return key;
  }

  private static @Nullable String publishedWith(Warehouse warehouse) throws IOException {
    try {
      Optional<String> current = warehouse.current();
      return current.isEmpty()
          ? null
          : Manifest.read(warehouse.manifest(current.get())).digests().get("pseudonym_key_id");
    } catch (DamagedVersionException e) {
      return null; // A damaged pointer is set anew at the switch.
    }
  }

  private static byte @Nullable [] find(Path workspace, Path keyFile) throws OperatorException {
    String fromEnvironment = System.getenv(VARIABLE);
    if (fromEnvironment != null && !fromEnvironment.isBlank()) {
      return parse(fromEnvironment, VARIABLE);
    }
    Path file = workspace.resolve(keyFile);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      if (isOpenToOthers(file)) {
        throw new OperatorException(
            ExitCode.SETTINGS,
            "Cannot use pseudonym key %s: found that others can read it, expected owner only. Run: chmod 600 %s"
                .formatted(file, file));
      }
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw unopened(file);
    }
  }

  private static OperatorException unopened(Path file) {
    return new OperatorException(
        ExitCode.SETTINGS,
        "Cannot read pseudonym key %s: found that the file cannot be opened, expected %d or more bytes in hexadecimal. Check its folder and permissions, or set %s."
            .formatted(file, MINIMUM_BYTES, VARIABLE));
  }

  /** The key is there whole or not at all, and on the disk before anything is made with it. */
  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path folder = file.toAbsolutePath().resolveSibling("");
    Path aside = aside(file);
    OwnerOnly.folder(folder);
    try (FileChannel channel = OwnerOnly.file(aside)) {
      channel.write(
          ByteBuffer.wrap(
              (HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    try {
      // Unlike a move it never takes the place of a key that another warehouse's night has made.
      Files.createLink(file, aside);
      Files.delete(aside);
    } catch (FileAlreadyExistsException e) {
      Files.delete(aside);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    OwnerOnly.sync(folder);
    OwnerOnly.sync(folder.resolveSibling(""));
  }

  private static Path aside(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
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
