package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** An export given word for word, and what is in it. */
final class Verbatim {
  private final FileTruth truth;

  private Verbatim(FileTruth truth) {
    this.truth = truth;
  }

  /**
   * Writes one export.
   *
   * @param path under {@code landing/}; its second folder names the account
   */
  static Verbatim file(DataSamples samples, String path, String format, String text)
      throws IOException {
    String[] folders = path.split("/", 3);
    return file(samples, path, format, folders[0] + "/" + folders[1], text);
  }

  /** Writes one export whose records say whose they are. */
  static Verbatim byAuthors(DataSamples samples, String path, String format, String text)
      throws IOException {
    return file(samples, path, format, "", text);
  }

  private static Verbatim file(
      DataSamples samples, String path, String format, String account, String text)
      throws IOException {
    write(samples, path, text);
    return new Verbatim(samples.truth().file(path, format, account));
  }

  /** Writes a file that is private by what it is. */
  static void closed(DataSamples samples, String path, String text) throws IOException {
    write(samples, path, text);
    samples.truth().notRead(path, "private: left out by design");
  }

  /**
   * Writes a gzipped tar.
   *
   * @param entries name to content; of these {@code read} is an export, the others are private
   */
  static Verbatim packed(
      DataSamples samples, String path, String format, String read, Map<String, String> entries)
      throws IOException {
    Path file = samples.landing().resolve(path);
    Files.createDirectories(file.getParent());
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(bytes.length);
        header.setModTime(samples.options().observedAt().toEpochMilli());
        tar.putArchiveEntry(header);
        tar.write(bytes);
        tar.closeArchiveEntry();
        if (!entry.getKey().equals(read)) {
          samples.truth().notRead(path + "!" + entry.getKey(), "private: left out by design");
        }
      }
    }
    String[] folders = path.split("/", 3);
    return new Verbatim(
        samples.truth().file(path + "!" + read, format, folders[0] + "/" + folders[1]));
  }

  /** Activities with words. */
  Verbatim has(Measure kind, int activities) {
    return count(kind, Topic.PLAIN, activities);
  }

  /** Activities without words of their own. */
  Verbatim hasWordless(Measure kind, int activities) {
    return count(kind, Topic.NONE, activities);
  }

  private Verbatim count(Measure kind, Topic topic, int activities) {
    for (int i = 0; i < activities; i++) {
      truth.activity(kind, topic);
    }
    return this;
  }

  /** Records that are no activity, or private by design. */
  Verbatim rejects(int records) {
    truth.add(Measure.RECORDS, records).add(Measure.REJECTED, records);
    return this;
  }

  /** Records that are another version of an activity counted before. */
  Verbatim edits(int records) {
    truth.add(Measure.RECORDS, records).add(Measure.EDITED, records);
    return this;
  }

  /** Activities of those counted before that another file counts too. */
  Verbatim repeats(int activities) {
    truth.add(Measure.ALSO_ELSEWHERE, activities);
    return this;
  }

  private static void write(DataSamples samples, String path, String text) throws IOException {
    Path file = samples.landing().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }
}
