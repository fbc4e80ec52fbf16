package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar, gzipped or not. It has no directory and can only be read from its beginning: one pass
 * lists it, one pass visits all exports, and each export that is read by itself costs another.
 */
final class TarContainer extends ExportContainer {
  private static final int BLOCK_BYTES = 512;
  private static final int MOST_EXPORTS = 500;

  private final Path location;
  private final boolean isGzipped;
  private final Limits limits;

  TarContainer(Path location, boolean isGzipped, Limits limits, Allowance allowance) {
    super(limits, allowance);
    this.location = location;
    this.isGzipped = isGzipped;
    this.limits = limits;
  }

  /** True where a file is a tar, or a gzip file holds one, by the first bytes. */
  static boolean isTar(Path location, boolean isGzipped, Limits limits) throws IOException {
    try (InputStream in =
        isGzipped
            ? GzipFile.unpack(
                location, limits.maxEntryBytes(), limits.maxRatio(), Allowance.of(limits))
            : Files.newInputStream(location)) {
      byte[] first = in.readNBytes(BLOCK_BYTES);
      return TarArchiveInputStream.matches(first, first.length);
    }
  }

  /** Each pass unpacks the whole, and is held to the whole's limit by itself. */
  private TarPass pass() throws IOException {
    Allowance once = allowance().again();
    return new TarPass(
        isGzipped
            ? GzipFile.unpack(location, Long.MAX_VALUE, limits.maxRatio(), once)
            : new BoundedStream(
                Files.newInputStream(location),
                "a tar",
                1,
                Long.MAX_VALUE,
                Integer.MAX_VALUE,
                once),
        limits);
  }

  @Override
  List<ContainerEntry> entries() throws IOException {
    List<ContainerEntry> entries = new ArrayList<>();
    try (TarPass pass = pass()) {
      for (ContainerEntry entry = pass.next(); entry != null; entry = pass.next()) {
        entries.add(entry);
      }
    }
    if (entries.stream().allMatch(ContainerEntry::isFolder)) {
      throw new UnreadableExportException(
          "EMPTY_TAR", "found a tar without a file in it, expected an export");
    }
    return entries;
  }

  @Override
  int mostExports() {
    return MOST_EXPORTS;
  }

  @Override
  InputStream unpacked(ExportFile file) throws IOException {
    TarPass pass = pass();
    try {
      for (ContainerEntry entry = pass.next(); entry != null; entry = pass.next()) {
        if (entry.name().equals(file.entry())) {
          return pass.entry(true);
        }
      }
      throw gone();
    } catch (IOException e) {
      pass.close();
      throw e;
    }
  }

  @Override
  long packedBytes(ExportFile file) throws IOException {
    return Files.size(location);
  }

  @Override
  void eachUnpacked(List<ExportFile> files, Visit visit) throws IOException {
    Map<String, ExportFile> wanted = new HashMap<>();
    files.forEach(file -> wanted.put(String.valueOf(file.entry()), file));
    try (TarPass pass = pass()) {
      for (ContainerEntry entry = pass.next(); entry != null; entry = pass.next()) {
        ExportFile file = wanted.remove(entry.name());
        if (file != null) {
          visit.visit(file, () -> pass.entry(false));
        }
      }
    }
    for (ExportFile file : wanted.values()) {
      visit.visit(
          file,
          () -> {
            throw gone();
          });
    }
  }
}
