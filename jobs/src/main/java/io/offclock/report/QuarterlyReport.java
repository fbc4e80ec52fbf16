package io.offclock.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The report of one quarter: a single HTML page out of the published Parquet of one version. */
public final class QuarterlyReport {
  private QuarterlyReport() {}

  /**
   * Writes the page, replacing the file if it is there: aside first, so that nobody ever opens half
   * a page.
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
    Path aside = outFile.resolveSibling(outFile.getFileName() + ".tmp");
    Files.writeString(aside, page);
    try {
      Files.move(aside, outFile, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.delete(aside);
      throw e;
    }
  }
}
