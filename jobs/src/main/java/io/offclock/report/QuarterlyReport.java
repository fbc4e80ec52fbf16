package io.offclock.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report of one quarter: a single HTML page out of the published Parquet of one version. */
public final class QuarterlyReport {
  private QuarterlyReport() {}

  /**
   * Writes the page, replacing the file if it is there.
   *
   * @param versionDir a published version: manifest.json and one directory of Parquet files per
   *     table
   * @param quarter such as 2026Q3
   * @throws ReportException where the quarter is not published or the version is not complete; the
   *     message says what to do
   */
  public static void write(Path versionDir, String quarter, Path outFile)
      throws IOException, ReportException {
    String page = Page.of(ModelReader.read(versionDir, quarter));
    Path parent = outFile.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(outFile, page);
  }
}
