package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An open file of the landing folder that streams the exports in it: itself, or the entries of a
 * zip, read in place.
 */
public final class ExportContainer implements Closeable {
  /** Names without the UTF-8 mark are in the zip's original character set (some Takeouts). */
  private static final Charset CP437 = Charset.forName("IBM437");

  private static final int ZIP = 0x504B0304;
  private static final int EMPTY_ZIP = 0x504B0506;

  private final Path location;
  private final Limits limits;
  private final @Nullable ZipFile zip;

  private final @Nullable ZipDirectory directory;

  private ExportContainer(
      Path location, Limits limits, @Nullable ZipFile zip, @Nullable ZipDirectory directory) {
    this.location = location;
    this.limits = limits;
    this.zip = zip;
    this.directory = directory;
  }

  /**
   * Opens a file, as a zip where its first bytes are a zip's and it is not an office document.
   *
   * @throws UnreadableExportException if it begins as a zip and cannot be read as one
   */
  public static ExportContainer open(Path location, Limits limits) throws IOException {
    if (!beginsAsZip(location)) {
      return new ExportContainer(location, limits, null, null);
    }
    ZipDirectory directory = ZipDirectory.of(location, limits);
    ZipFile zip;
    try {
      zip = new ZipFile(location.toFile(), ZipFile.OPEN_READ, CP437);
    } catch (ZipException e) {
      throw refused(e);
    }
    if (zip.getEntry("[Content_Types].xml") != null) {
      zip.close();
      return new ExportContainer(location, limits, null, null);
    }
    if (zip.size() != directory.headers().size()) {
      // Two readings of one file: somebody means to show each reader something else.
      zip.close();
      throw ZipDirectory.damaged();
    }
    return new ExportContainer(location, limits, zip, directory);
  }

  /** The entries of the zip in its own order, folders included; null where it is no zip. */
  @Nullable List<ContainerEntry> entries() {
    if (zip == null || directory == null) {
      return null;
    }
    List<ContainerEntry> entries = new ArrayList<>(zip.size());
    Iterator<? extends ZipEntry> named = zip.stream().iterator();
    for (ZipDirectory.Header header : directory.headers()) {
      ZipEntry entry = named.next();
      entries.add(new ContainerEntry(entry.getName(), header.kind(entry), entry.getSize()));
    }
    return entries;
  }

  /**
   * Streams one export from its first byte.
   *
   * @return a stream that throws {@link UnreadableExportException} as soon as a zip entry passes a
   *     limit, is damaged, or is other than the zip states
   */
  public InputStream stream(ExportFile file) throws IOException {
    if (zip == null) {
      return Files.newInputStream(location);
    }
    ZipEntry entry = zip.getEntry(String.valueOf(file.entry()));
    if (entry == null) {
      throw new UnreadableExportException(
          "CHANGED_WHILE_READ", "found the entry gone, expected the zip to stay as it was");
    }
    try {
      return new BoundedEntryStream(zip.getInputStream(entry), entry, limits);
    } catch (ZipException e) {
      throw isPackedOtherwise(e) ? packedOtherwise() : BoundedEntryStream.damaged(e);
    }
  }

  /** Some versions of Java say so on opening the zip, others on opening the entry. */
  private static boolean isPackedOtherwise(ZipException e) {
    return String.valueOf(e.getMessage()).contains("compression method");
  }

  private static UnreadableExportException packedOtherwise() {
    return new UnreadableExportException(
        "ENTRY_PACKING",
        "found an entry packed by a method such as Deflate64, expected Deflate or none");
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  private static boolean beginsAsZip(Path location) throws IOException {
    try (InputStream in = Files.newInputStream(location)) {
      byte[] first = in.readNBytes(4);
      if (first.length < 4) {
        return false;
      }
      int magic = ByteBuffer.wrap(first).getInt();
      return magic == ZIP || magic == EMPTY_ZIP;
    }
  }

  private static UnreadableExportException refused(ZipException e) {
    String what = String.valueOf(e.getMessage());
    if (what.contains("encrypted")) {
      return new UnreadableExportException(
          "ENCRYPTED_ZIP", "found a zip with a password, expected one without");
    }
    if (isPackedOtherwise(e)) {
      return packedOtherwise();
    }
    if (what.contains("END header not found") || what.contains("zip file is empty")) {
      return new UnreadableExportException(
          "TRUNCATED_ZIP", "found a zip without its end, expected the whole file");
    }
    return ZipDirectory.damaged();
  }
}
