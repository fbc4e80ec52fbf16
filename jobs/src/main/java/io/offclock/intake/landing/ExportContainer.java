package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open file of the landing folder that streams the exports in it, read in place: itself, itself
 * unpacked (gzip), or the entries of a zip or a tar. An entry may itself be such a file, and none
 * in that one. For one thread.
 */
public abstract class ExportContainer implements Closeable {
  private static final int ZIP = 0x504B0304;
  private static final int EMPTY_ZIP = 0x504B0506;
  private static final int GZIP = 0x1F8B08;

  private final Limits limits;
  private final Allowance allowance;
  private @Nullable NestedArchive nested;
  private @Nullable String nestedName;

  ExportContainer(Limits limits, Allowance allowance) {
    this.limits = limits;
    this.allowance = allowance;
  }

  /**
   * Opens a file as what its first bytes say; an office document is no zip.
   *
   * @throws UnreadableExportException if it begins as a container and cannot be read as one
   */
  public static ExportContainer open(Path location, Limits limits) throws IOException {
    return open(location, limits, Allowance.of(limits));
  }

  static ExportContainer open(Path location, Limits limits, Allowance allowance)
      throws IOException {
    int magic;
    try (InputStream in = Files.newInputStream(location)) {
      byte[] first = in.readNBytes(4);
      magic = first.length < 4 ? 0 : ByteBuffer.wrap(first).getInt();
    }
    ExportContainer container = null;
    boolean isGzipped = magic >>> 8 == GZIP;
    if (magic == ZIP || magic == EMPTY_ZIP) {
      container = ZipContainer.openZip(location, limits, allowance);
    } else if (TarContainer.isTar(location, isGzipped, limits)) {
      container = new TarContainer(location, isGzipped, limits, allowance);
    } else if (isGzipped) {
      container = new GzipFile(location, limits, allowance);
    }
    return container == null ? new PlainFile(location, limits, allowance) : container;
  }

  /**
   * The entries in the container's own order, folders included; null where the file holds one
   * export only.
   */
  abstract @Nullable List<ContainerEntry> entries() throws IOException;

  /** Most exports that it is reasonable to read one by one. */
  int mostExports() {
    return Integer.MAX_VALUE;
  }

  /** As {@link #stream}, of an entry of this container itself. */
  abstract InputStream unpacked(ExportFile file) throws IOException;

  /** How many bytes of the landing folder an entry takes, at most. */
  abstract long packedBytes(ExportFile file) throws IOException;

  /** Visits exports that are entries of this container itself. */
  void eachUnpacked(List<ExportFile> files, Visit visit) throws IOException {
    for (ExportFile file : files) {
      visit.visit(file, () -> unpacked(file));
    }
  }

  final Allowance allowance() {
    return allowance;
  }

  /**
   * Streams one export from its first byte.
   *
   * @return a stream that throws {@link UnreadableExportException} as soon as it passes a limit, is
   *     damaged, or is other than the container states
   * @throws UnpackingException if an archive around it cannot be unpacked for want of a disk
   */
  public final InputStream stream(ExportFile file, UnpackingFolder unpacking) throws IOException {
    return file.archive() == null
        ? unpacked(file)
        : nested(file, unpacking).container().unpacked(file);
  }

  /** The archive around an export; the one opened last stays unpacked for what is in it too. */
  private NestedArchive nested(ExportFile file, UnpackingFolder unpacking) throws IOException {
    NestedArchive open = nested;
    if (open == null || !String.valueOf(nestedName).equals(file.archive())) {
      closeNested();
      open = NestedArchive.of(this, file.itsArchive(), limits, unpacking);
      nested = open;
      nestedName = file.archive();
    }
    return open;
  }

  private void closeNested() throws IOException {
    NestedArchive open = nested;
    nested = null;
    if (open != null) {
      open.close();
    }
  }

  /** What is done with each export; the stream is for the time of the call. */
  @FunctionalInterface
  public interface Visit {
    void visit(ExportFile file, Opening opening) throws IOException;
  }

  /** Opens an export as {@link #stream} does. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * Visits exports in whichever order costs least, each once.
   *
   * @throws UnpackingException if an archive around one cannot be unpacked for want of a disk
   */
  public final void each(List<ExportFile> files, UnpackingFolder unpacking, Visit visit)
      throws IOException {
    List<ExportFile> own = new ArrayList<>();
    Map<String, List<ExportFile>> nested = new LinkedHashMap<>();
    for (ExportFile file : files) {
      if (file.archive() == null) {
        own.add(file);
      } else {
        nested.computeIfAbsent(file.archive(), archive -> new ArrayList<>()).add(file);
      }
    }
    eachUnpacked(own, visit);
    for (List<ExportFile> inOne : nested.values()) {
      NestedArchive archive;
      try {
        archive = NestedArchive.of(this, inOne.get(0).itsArchive(), limits, unpacking);
      } catch (UnreadableExportException e) {
        for (ExportFile file : inOne) {
          visit.visit(
              file,
              () -> {
                throw new UnreadableExportException(e.reason(), String.valueOf(e.getMessage()));
              });
        }
        continue;
      }
      try (archive) {
        archive.container().eachUnpacked(inOne, visit);
      }
    }
  }

  /** Ends every stream of it. */
  @Override
  public void close() throws IOException {
    closeNested();
  }

  static UnreadableExportException gone() {
    return new UnreadableExportException(
        "CHANGED_WHILE_READ", "found the entry gone, expected the archive to stay as it was");
  }

  private static final class PlainFile extends ExportContainer {
    private final Path location;

    PlainFile(Path location, Limits limits, Allowance allowance) {
      super(limits, allowance);
      this.location = location;
    }

    @Override
    @Nullable List<ContainerEntry> entries() {
      return null;
    }

    @Override
    InputStream unpacked(ExportFile file) throws IOException {
      return Files.newInputStream(location);
    }

    @Override
    long packedBytes(ExportFile file) throws IOException {
      return Files.size(location);
    }
  }
}
