package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip, whose entries can be read in any order. */
final class ZipContainer extends ExportContainer {
  /** Names without the UTF-8 mark are in the zip's original character set (some Takeouts). */
  private static final Charset CP437 = Charset.forName("IBM437");

  private final Limits limits;
  private final ZipFile zip;
  private final ZipDirectory directory;

  private ZipContainer(Limits limits, Allowance allowance, ZipFile zip, ZipDirectory directory) {
    super(limits, allowance);
    this.limits = limits;
    this.zip = zip;
    this.directory = directory;
  }

  /**
   * Opens a zip; null where it is an office document.
   *
   * @throws UnreadableExportException if it cannot be read as a zip, or must not
   */
  static @Nullable ZipContainer openZip(Path location, Limits limits, Allowance allowance)
      throws IOException {
    ZipDirectory directory = ZipDirectory.of(location, limits);
    ZipFile zip;
    try {
      zip = new ZipFile(location.toFile(), ZipFile.OPEN_READ, CP437);
    } catch (ZipException e) {
      throw refused(e);
    } catch (EOFException e) {
      // A zip cut short within its closing comment.
      throw ZipEnd.missing();
    }
    // A workbook without the list of its parts is still none of the zips that exports come in.
    if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("xl/workbook.xml") != null) {
      zip.close();
      return null;
    }
    if (zip.size() != directory.headers().size()) {
      // Two readings of one file: somebody means to show each reader something else.
      zip.close();
      throw ZipDirectory.damaged();
    }
    return new ZipContainer(limits, allowance, zip, directory);
  }

  @Override
  List<ContainerEntry> entries() throws UnreadableExportException {
    List<ContainerEntry> entries = new ArrayList<>(zip.size());
    Iterator<? extends ZipEntry> named = zip.stream().iterator();
    try {
      for (ZipDirectory.Header header : directory.headers()) {
        ZipEntry entry = named.next();
        entries.add(new ContainerEntry(entry.getName(), header.kind(entry), entry.getSize()));
      }
    } catch (IllegalArgumentException e) {
      // Java opens some zips with a name that is no UTF-8, and only says so when it is asked for.
      throw ZipDirectory.damaged();
    }
    return entries;
  }

  @Override
  InputStream unpacked(ExportFile file) throws IOException {
    ZipEntry entry = entry(file);
    try {
      return new BoundedEntryStream(zip.getInputStream(entry), entry, limits, allowance());
    } catch (ZipException e) {
      throw isPackedOtherwise(e) ? packedOtherwise() : BoundedEntryStream.damaged(e);
    }
  }

  @Override
  long packedBytes(ExportFile file) throws IOException {
    return entry(file).getCompressedSize();
  }

  private ZipEntry entry(ExportFile file) throws UnreadableExportException {
    ZipEntry entry = zip.getEntry(String.valueOf(file.entry()));
    if (entry == null) {
      throw gone();
    }
    return entry;
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      zip.close();
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
      return ZipEnd.missing();
    }
    return ZipDirectory.damaged();
  }
}
