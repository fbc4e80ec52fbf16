package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A gzipped tar. It has no directory and can only be read from its beginning: one pass lists it,
 * one pass visits all exports, and each export that is read by itself costs another.
 */
final class TarContainer extends ExportContainer {
  private static final int BLOCK_BYTES = 512;
  private static final int MOST_EXPORTS = 500;

  private final Path location;
  private final Limits limits;

  TarContainer(Path location, Limits limits) {
    this.location = location;
    this.limits = limits;
  }

  /** True where a gzip file holds a tar, by the first bytes of what is in it. */
  static boolean isTar(Path location, Limits limits) throws IOException {
    try (InputStream in = GzipFile.unpack(location, limits.maxEntryBytes(), limits.maxRatio())) {
      byte[] first = in.readNBytes(BLOCK_BYTES);
      return TarArchiveInputStream.matches(first, first.length);
    }
  }

  @Override
  List<ContainerEntry> entries() throws IOException {
    List<ContainerEntry> entries = new ArrayList<>();
    try (TarPass pass = new TarPass(location, limits)) {
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
  public InputStream stream(ExportFile file) throws IOException {
    TarPass pass = new TarPass(location, limits);
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
  public void each(List<ExportFile> files, Visit visit) throws IOException {
    Map<String, ExportFile> wanted = new HashMap<>();
    files.forEach(file -> wanted.put(String.valueOf(file.entry()), file));
    try (TarPass pass = new TarPass(location, limits)) {
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
