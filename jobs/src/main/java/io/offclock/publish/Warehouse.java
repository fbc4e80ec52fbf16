package io.offclock.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of a warehouse on a local disk, and the one step that makes a version visible: the
 * pointer {@code CURRENT} is replaced atomically, after everything it points at is on the disk.
 *
 * <pre>
 * batches/&lt;batch-id&gt;/          one immutable batch per export file
 * versions/&lt;run-id&gt;/&lt;table&gt;/   complete, checked, immutable; manifest.json written last
 * CURRENT                      the run id that readers see
 * current                      a link to that version, for readers that open a path
 * </pre>
 */
public final class Warehouse {
  private static final String MANIFEST = "manifest.json";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> GROUP_READS =
      PosixFilePermissions.fromString("rwxr-x---");
  private static final String POINTER = "CURRENT";
  private static final String LINK = "current";

  /** One name of a folder; a pointer never leads out of the versions. */
  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

  private final Path root;

  public Warehouse(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  public Path batches() {
    return root.resolve("batches");
  }

  /** Where a version's tables are, whether it is complete or not. */
  public Path version(String runId) {
    return versions().resolve(runId);
  }

  /** The manifest of a version; the version is complete if and only if it exists. */
  public Path manifest(String runId) {
    return version(runId).resolve(MANIFEST);
  }

  /** True where a version was written to its end. */
  public boolean isComplete(String runId) {
    return Files.isRegularFile(manifest(runId));
  }

  /**
   * The run id that readers see; empty before the first night.
   *
   * @throws DamagedVersionException if the pointer names no version
   * @throws IOException if the pointer is there and cannot be read
   */
  public Optional<String> current() throws IOException {
    Path pointer = root.resolve(POINTER);
    String id;
    try {
      id = new String(Files.readAllBytes(pointer), StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (!isRunId(id) || !isComplete(id)) {
      throw new DamagedVersionException(
          "Cannot follow %s: found something that names no complete version, expected a run id. Run offclock nightly; it sets the pointer anew."
              .formatted(pointer));
    }
    return Optional.of(id);
  }

  /**
   * The complete version of a night: the one that readers see where it is of that night, or else
   * the one completed last. Empty where none is complete.
   *
   * @throws IOException if the versions cannot be listed
   */
  public Optional<String> versionOf(LocalDate asOf) throws IOException {
    Path versions = versions();
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    String newest = null;
    FileTime completed = null;
    try (Stream<Path> folders = Files.list(versions)) {
      for (Path folder : folders.sorted().toList()) {
        String id = String.valueOf(folder.getFileName());
        if (!id.startsWith(asOf + "-") || !RUN_ID.matcher(id).matches() || !isComplete(id)) {
          continue;
        }
        if (isCurrent(id)) {
          return Optional.of(id);
        }
        FileTime time = Files.getLastModifiedTime(manifest(id));
        if (completed == null || time.compareTo(completed) > 0) {
          newest = id;
          completed = time;
        }
      }
    }
    return Optional.ofNullable(newest);
  }

  /**
   * Every version that the pointer or the link names, or is about to: a switch may have been cut
   * off between its steps.
   *
   * @throws DamagedVersionException if the pointer is there and names no complete version
   */
  public Set<String> pointedAt() throws IOException {
    Set<String> ids = new TreeSet<>();
    current().ifPresent(ids::add);
    for (String link : new String[] {LINK, LINK + ".tmp"}) {
      try {
        ids.add(String.valueOf(Files.readSymbolicLink(root.resolve(link)).getFileName()));
      } catch (NoSuchFileException | NotLinkException e) {
        // Nobody is led anywhere by it.
      }
    }
    try {
      ids.add(Files.readString(root.resolve(POINTER + ".tmp")).strip());
    } catch (NoSuchFileException | CharacterCodingException e) {
      // No switch is under way.
    }
    return ids;
  }

  /** Where all versions are. */
  public Path versions() {
    return root.resolve("versions");
  }

  /**
   * True where all readers see this version: by the pointer, by the link, and those of the group.
   * False where the pointer is missing or damaged, or a switch was interrupted between its steps.
   */
  public boolean isCurrent(String runId) throws IOException {
    try {
      return current().equals(Optional.of(runId))
          && isLinked(runId)
          && Files.getPosixFilePermissions(version(runId)).equals(GROUP_READS);
    } catch (DamagedVersionException e) {
      return false;
    }
  }

  static boolean isRunId(String name) {
    return RUN_ID.matcher(name).matches();
  }

  /** True where the link leads to this version. */
  boolean isLinked(String runId) throws IOException {
    try {
      return Files.readSymbolicLink(root.resolve(LINK)).equals(target(runId));
    } catch (NoSuchFileException | NotLinkException e) {
      return false;
    }
  }

  /** Relative, so that a warehouse can be moved as a whole. */
  private static Path target(String runId) {
    return Path.of("versions", runId);
  }

  /**
   * Makes an empty folder for a version. What an interrupted night left there is removed first.
   *
   * @throws IllegalStateException if the version is complete
   * @throws IOException if the folder cannot be made
   */
  public Path begin(String runId) throws IOException {
    if (isComplete(runId)) {
      throw new IllegalStateException("Cannot rewrite version " + runId + ": it is complete");
    }
    Path folder = version(runId);
    Disk.deleteTree(folder);
    Disk.groupFolder(root);
    Disk.groupFolder(root.resolve("versions"));
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, OWNER_ONLY);
    return folder;
  }

  /** Removes a version that was begun and is not to be completed. */
  public void abandon(String runId) throws IOException {
    if (!isComplete(runId)) {
      Disk.deleteTree(version(runId));
    }
  }

  /**
   * A private folder for what a night spills; whatever was left there is removed.
   *
   * @throws IOException if it cannot be made
   */
  public Path scratch() throws IOException {
    Path folder = root.resolve("scratch");
    Disk.deleteTree(folder);
    Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    return folder;
  }

  /**
   * Completes a version: flushes every file and folder of it to the disk, then writes and flushes
   * the manifest, which states the files and is sealed. Readers do not see it yet.
   *
   * @throws IOException if the disk does not take it; the version is then not complete
   */
  public void complete(String runId, String manifestJson) throws IOException {
    Path folder = version(runId);
    Disk.flushTree(folder);
    Path aside = folder.resolve(MANIFEST + ".tmp");
    Disk.write(aside, VersionFiles.state(folder, manifestJson), "rw-------");
    // Until now a half-written night was nobody's to read; all but the manifest is written.
    Files.setPosixFilePermissions(folder, GROUP_READS);
    Files.move(aside, manifest(runId), StandardCopyOption.ATOMIC_MOVE);
    Disk.flushFolder(folder);
    Disk.flushFolder(versions());
    Disk.flushFolder(root);
  }

  /**
   * Switches readers to a complete version, atomically; where a switch was interrupted, finishes
   * it.
   *
   * @throws IllegalStateException if the version is not complete
   * @throws IOException if the pointer cannot be replaced; readers then see what they saw before
   */
  public void switchTo(String runId) throws IOException {
    if (!isComplete(runId)) {
      throw new IllegalStateException("Cannot switch to version " + runId + ": it is not complete");
    }
    Files.setPosixFilePermissions(version(runId), GROUP_READS);
    // A run that was cut off may have completed it without these.
    Disk.flushFolder(version(runId));
    Disk.flushFolder(root.resolve("versions"));
    Path pointer = root.resolve("CURRENT.tmp");
    Disk.write(pointer, (runId + "\n").getBytes(StandardCharsets.UTF_8), "rw-r-----");
    Files.move(
        pointer,
        root.resolve(POINTER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Path link = root.resolve("current.tmp");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target(runId));
    Files.move(
        link,
        root.resolve(LINK),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Disk.flushFolder(root);
  }

  /** Takes readers to what they saw before the first night. */
  void showNothing() throws IOException {
    Files.deleteIfExists(root.resolve(LINK));
    Files.deleteIfExists(root.resolve(POINTER));
    Disk.flushFolder(root);
  }
}
