package io.offclock.intake.night;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchEncoder;
import io.offclock.intake.batch.BatchFiles;
import io.offclock.intake.batch.BatchRows;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.intake.batch.ReaderIdentity;
import io.offclock.intake.batch.SyncedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;

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
      if (records.isEmpty() || !batch.keepsWords()) {
        continue;
      }
      InputIdentity without = withoutWords(batch);
      Batch statement = batch.withoutWords(without, settings.text().rulesDigest());
      if (complete.stream().noneMatch(other -> other.batchId().equals(statement.batchId()))) {
        store.verify(batch);
        write(batch, records.get(), statement);
      }
      store.remove(batch.batchId());
      removed++;
    }
    return removed;
  }

  /** What a batch would be that holds all that this one does, but for its words. */
  private InputIdentity withoutWords(Batch batch) {
    ReaderIdentity with = batch.reader();
    String retention = settings.digest(batch.source(), batch.account()).retention();
    return new InputIdentity(
        batch.sha256(),
        batch.bytes(),
        batch.source(),
        batch.account(),
        new ReaderIdentity(with.format(), with.version(), with.settings().keeping(retention)));
  }

  private void write(Batch batch, Path records, Batch statement) throws IOException {
    Path folder = store.begin(statement.batchId());
    Path file = folder.resolve(BatchEncoder.ACTIVITY_FILE);
    try (ParquetReader<GenericData.Record> rows = BatchFiles.reader(records)) {
      GenericData.Record row = rows.read();
      try (ParquetWriter<GenericData.Record> writer =
          BatchEncoder.writer(new SyncedFile(file, OwnerOnly.file(file)), row.getSchema())) {
        for (; row != null; row = rows.read()) {
          writer.write(withoutWords(row, settings.text().hasScanned(batch)));
        }
      }
    }
    Optional<Path> rejections = store.rejections(batch);
    if (rejections.isPresent()) {
      BatchFiles.copy(rejections.get(), folder.resolve(BatchEncoder.REJECTED_FILE));
    }
    store.commit(statement);
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
}
