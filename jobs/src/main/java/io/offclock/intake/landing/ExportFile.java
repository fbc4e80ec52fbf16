package io.offclock.intake.landing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One export found under {@code landing/}: a file, or an entry of a zip or tar.
 *
 * @param path under {@code landing/} with {@code /} between its parts, and {@code !entry} inside a
 *     zip or tar, twice in an archive within another; to be shown, not opened
 * @param location the file on disk: the export itself, or what it is in
 * @param entry exact name of the entry; null where the file is the export, gzipped or not
 * @param archive exact name of the entry that is itself an archive and holds the export; null where
 *     none does
 * @param source name of a described source, or the platform (lower case)
 * @param account handle from the folder, lower case without a leading {@code @}; null where every
 *     record names its author, and of JSON beside the folders until it is recognised
 * @param bytes size, unpacked; of an entry as the zip or tar states it, of a gzipped file as it is
 *     packed
 */
public record ExportFile(
    String path,
    Path location,
    @Nullable String archive,
    @Nullable String entry,
    String source,
    @Nullable String account,
    long bytes) {

  /** An export that no archive within another holds. */
  public ExportFile(
      String path,
      Path location,
      @Nullable String entry,
      String source,
      @Nullable String account,
      long bytes) {
    this(path, location, null, entry, source, account, bytes);
  }

  /** The archive within the file that holds this export, as an entry of the file. */
  ExportFile itsArchive() {
    return new ExportFile(path, location, null, archive, source, account, bytes);
  }

  /** An export of the archive that this one is, as the archive tells of it when it is unpacked. */
  ExportFile holds(ExportFile inner) {
    return new ExportFile(inner.path, location, entry, inner.entry, source, account, inner.bytes);
  }

  /** The same export, of which each record names its author: the folder is nobody's. */
  public ExportFile ofItsAuthors() {
    return new ExportFile(path, location, archive, entry, source, null, bytes);
  }

  /** Last part of the path or of the entry's name, without what gzip appends. */
  public String fileName() {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1)
        .replaceFirst("(?i)\\.gz$", "");
  }
}
