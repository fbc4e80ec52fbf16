package io.offclock.report;

import io.offclock.report.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The report of one quarter, in files, out of the published Parquet of one version. */
public final class QuarterlyReport {
  private QuarterlyReport() {}

  /**
   * Writes one file per format, replacing those that are there: all of them aside first, so that
   * nobody ever opens half a report.
   *
   * @param versionDir a published version: manifest.json and one directory of Parquet files per
   *     table
   * @param quarter such as 2026Q3
   * @param files where each format goes; folders are made
   * @throws ReportException where the quarter is not published or the version is not complete; the
   *     message says what to do
   */
  public static void write(Path versionDir, String quarter, Map<ReportFormat, Path> files)
      throws IOException, ReportException {
    Document document = document(versionDir, quarter);
    Map<Path, Path> aside = new LinkedHashMap<>();
    try {
      for (Map.Entry<ReportFormat, Path> wanted : files.entrySet()) {
        Path file = wanted.getValue();
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        aside.put(temporary, file);
        Files.write(temporary, bytes(wanted.getKey(), document));
      }
      for (Map.Entry<Path, Path> written : aside.entrySet()) {
        Files.move(written.getKey(), written.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path temporary : aside.keySet()) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  static Document document(Path versionDir, String quarter) throws IOException, ReportException {
    return QuarterDocument.of(ModelReader.read(versionDir, quarter));
  }

  /** The jar for clusters holds no libraries but those of a night. */
  private static byte[] bytes(ReportFormat format, Document document)
      throws IOException, ReportException {
    try {
      return format.of(document);
    } catch (NoClassDefFoundError e) {
      throw new ReportException(
          "Cannot write the report as %s: found a program without the libraries for it, expected the one that jobs/bin/offclock starts. Use that, or --format html."
              .formatted(format));
    }
  }
}
