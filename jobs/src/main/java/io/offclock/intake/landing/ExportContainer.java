package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open file of the landing folder that streams the exports in it, read in place: itself, itself
 * unpacked (gzip), or the entries of a zip or a gzipped tar.
 */
public abstract class ExportContainer implements Closeable {
  private static final int ZIP = 0x504B0304;
  private static final int EMPTY_ZIP = 0x504B0506;
  private static final int GZIP = 0x1F8B08;

  ExportContainer() {}

  /**
   * Opens a file as what its first bytes say; an office document is no zip.
   *
   * @throws UnreadableExportException if it begins as a container and cannot be read as one
   */
  public static ExportContainer open(Path location, Limits limits) throws IOException {
    int magic;
    try (InputStream in = Files.newInputStream(location)) {
      byte[] first = in.readNBytes(4);
      magic = first.length < 4 ? 0 : ByteBuffer.wrap(first).getInt();
    }
    ExportContainer container = null;
    if (magic == ZIP || magic == EMPTY_ZIP) {
      container = ZipContainer.openZip(location, limits);
    } else if (magic >>> 8 == GZIP) {
      container =
          TarContainer.isTar(location, limits)
              ? new TarContainer(location, limits)
              : new GzipFile(location, limits);
    }
    return container == null ? new PlainFile(location) : container;
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

  /**
   * Streams one export from its first byte.
   *
   * @return a stream that throws {@link UnreadableExportException} as soon as it passes a limit, is
   *     damaged, or is other than the container states
   */
  public abstract InputStream stream(ExportFile file) throws IOException;

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

  /** Visits exports in whichever order costs least, each once. */
  public void each(List<ExportFile> files, Visit visit) throws IOException {
    for (ExportFile file : files) {
      visit.visit(file, () -> stream(file));
    }
  }

  @Override
  public void close() throws IOException {}

  static UnreadableExportException gone() {
    return new UnreadableExportException(
        "CHANGED_WHILE_READ", "found the entry gone, expected the archive to stay as it was");
  }

  private static final class PlainFile extends ExportContainer {
    private final Path location;

    PlainFile(Path location) {
      this.location = location;
    }

    @Override
    @Nullable List<ContainerEntry> entries() {
      return null;
    }

    @Override
    public InputStream stream(ExportFile file) throws IOException {
      return Files.newInputStream(location);
    }
  }
}
