package io.offclock.report;

import io.offclock.report.document.Document;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    write(document(versionDir, quarter), files);
  }

  /**
   * Writes the report of a quarter that was frozen as another version: its last part lists what was
   * restated since.
   *
   * @throws ReportException likewise, of either version
   */
  public static void writeRestated(
      Path versionDir, String quarter, Frozen frozen, Map<ReportFormat, Path> files)
      throws IOException, ReportException {
    write(restated(versionDir, quarter, frozen), files);
  }

  static Document restated(Path versionDir, String quarter, Frozen frozen)
      throws IOException, ReportException {
    Model model = ModelReader.read(versionDir, quarter);
    Document now = QuarterDocument.of(model);
    return now.with(
        RestatedPart.of(
            frozen,
            document(frozen.versionDir(), quarter),
            now,
            model.manifest().minimumPersons()));
  }

  private static void write(Document document, Map<ReportFormat, Path> files)
      throws IOException, ReportException {
    Map<ReportFormat, byte[]> written = bytes(files.keySet(), document);
    Map<Path, Path> aside = new LinkedHashMap<>();
    try {
      for (Map.Entry<ReportFormat, byte[]> format : written.entrySet()) {
        Path file = Objects.requireNonNull(files.get(format.getKey()));
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        aside.put(temporary, file);
        Files.write(temporary, format.getValue());
      }
      for (Map.Entry<Path, Path> ready : aside.entrySet()) {
        Files.move(ready.getKey(), ready.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path temporary : aside.keySet()) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /**
   * Side by side: each format loads libraries that no other needs, and that is most of its time.
   */
  private static Map<ReportFormat, byte[]> bytes(Set<ReportFormat> formats, Document document)
      throws IOException, ReportException {
    ExecutorService pool = Executors.newFixedThreadPool(formats.size());
    try {
      Map<ReportFormat, Future<byte[]>> begun = new EnumMap<>(ReportFormat.class);
      formats.forEach(f -> begun.put(f, pool.submit(() -> bytes(f, document))));
      Map<ReportFormat, byte[]> bytes = new EnumMap<>(ReportFormat.class);
      for (Map.Entry<ReportFormat, Future<byte[]>> format : begun.entrySet()) {
        bytes.put(format.getKey(), format.getValue().get());
      }
      return bytes;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ReportException mendable) {
        throw mendable;
      }
      if (e.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      throw new IllegalStateException("Cannot write the report", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Cannot write the report: found an interruption");
    } finally {
      pool.shutdownNow();
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
