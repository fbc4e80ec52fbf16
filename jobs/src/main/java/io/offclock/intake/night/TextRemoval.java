package io.offclock.intake.night;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchEncoder;
import io.offclock.intake.batch.BatchRows;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.intake.batch.ReaderIdentity;
import io.offclock.intake.batch.SyncedFile;
import io.offclock.intake.batch.TextRetention;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalInputFile;

/**
 * Takes the words out of a warehouse whose settings no longer keep them, also of exports that have
 * left the landing folder: a batch with words is replaced by one with only what the rules found.
 */
public final class TextRemoval {
  private final BatchStore store;
  private final IntakeSettings settings;

  /**
   * @param settings of a night that keeps no text
   */
  public TextRemoval(BatchStore store, IntakeSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * Removes every batch with words, each after one without is complete; safe to be cut off.
   *
   * @return how many there were
   */
  public int run() throws IOException {
    List<Batch> complete = store.complete();
    int removed = 0;
    for (Batch batch : complete) {
      Optional<Path> records = store.records(batch);
      if (records.isEmpty() || !hasWords(batch, records.get())) {
        continue;
      }
      if (complete.stream().noneMatch(other -> stands(other, batch))) {
        write(batch, records.get());
      }
      store.remove(batch.batchId());
      removed++;
    }
    return removed;
  }

  private static boolean hasWords(Batch batch, Path records) throws IOException {
    if (batch.textKept() != null) {
      return batch.textKept();
    }
    try (ParquetReader<GenericData.Record> rows = reader(records)) {
      for (GenericData.Record row = rows.read(); row != null; row = rows.read()) {
        if (row.get("text") != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a batch holds all that another does, but for its words. */
  private static boolean stands(Batch other, Batch forBatch) {
    return other.status() == Batch.Status.READ
        && Boolean.FALSE.equals(other.textKept())
        && other.sha256().equals(forBatch.sha256())
        && other.source().equals(forBatch.source())
        && Objects.equals(other.account(), forBatch.account())
        && other.format().equals(forBatch.format())
        && other.reader().version() >= forBatch.reader().version();
  }

  private void write(Batch batch, Path records) throws IOException {
    ReaderIdentity reader =
        new ReaderIdentity(batch.format(), batch.reader().version(), digestWithoutWords(batch));
    InputIdentity input =
        new InputIdentity(batch.sha256(), batch.bytes(), batch.source(), batch.account(), reader);
    Path folder = store.begin(input.batchId());
    Path file = folder.resolve(BatchEncoder.ACTIVITY_FILE);
    try (ParquetReader<GenericData.Record> rows = reader(records)) {
      GenericData.Record row = rows.read();
      try (ParquetWriter<GenericData.Record> writer =
          // A batch of an older Offclock has fewer columns, and keeps them.
          BatchEncoder.writer(new SyncedFile(file, OwnerOnly.file(file)), row.getSchema())) {
        for (; row != null; row = rows.read()) {
          writer.write(withoutWords(row, settings.text().hasScanned(batch)));
        }
      }
    }
    Optional<Path> rejections = store.rejections(batch);
    if (rejections.isPresent()) {
      copy(rejections.get(), folder.resolve(BatchEncoder.REJECTED_FILE));
    }
    store.commit(batch.withoutWords(input, settings.text().rulesDigest()));
  }

  private GenericData.Record withoutWords(GenericData.Record row, boolean scanned) {
    Object text = row.get("text");
    if (text != null && !scanned) {
      Object language = row.get("language");
      String found =
          settings
              .text()
              .scan()
              .findings(
                  text.toString(),
                  language == null ? null : language.toString(),
                  row.get("platform").toString());
      row.put("findings", BatchRows.utf8(found));
    }
    row.put("text", null);
    return row;
  }

  /**
   * The digest under which the export would be read now, or where it was read under a description
   * that holds no longer, one that says so.
   */
  private String digestWithoutWords(Batch batch) {
    TextRetention text = settings.text();
    IntakeSettings withWords =
        new IntakeSettings(
            settings.described(),
            settings.limits(),
            TextRetention.words(text.scan(), text.rulesDigest()));
    String now = settings.digest(batch.source());
    String before = batch.reader().settings();
    if (before.equals(withWords.digest(batch.source()))) {
      return now;
    }
    byte[] both = (before + "\u001F" + now).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(InputIdentity.newDigest().digest(both)).substring(0, 16);
  }

  private static ParquetReader<GenericData.Record> reader(Path file) throws IOException {
    return AvroParquetReader.<GenericData.Record>builder(
            new LocalInputFile(file), new PlainParquetConfiguration())
        .withDataModel(GenericData.get())
        .build();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (FileChannel channel = OwnerOnly.file(to)) {
      OutputStream out = Channels.newOutputStream(channel);
      Files.copy(from, out);
      channel.force(true);
    }
  }
}
