package io.offclock.intake.night;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchEncoder;
import io.offclock.intake.batch.BatchFiles;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.intake.batch.Removed;
import io.offclock.intake.batch.RowClock;
import io.offclock.intake.batch.Successor;
import io.offclock.intake.batch.SyncedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.jspecify.annotations.Nullable;

/**
 * Takes records, or words of records, out of a batch: another one is written without them and takes
 * its place. Safe to be cut off and run again at any point.
 */
public final class BatchRemoval {
  private final BatchStore store;

  public BatchRemoval(BatchStore store) {
    this.store = store;
  }

  /** What becomes of a row. */
  public enum Fate {
    /** It stays as it is. */
    KEPT,
    /** It stays, and the rule has changed it. */
    CHANGED,
    /** It stays, and the rule has taken its words away, for they were too old. */
    WITHOUT_WORDS,
    /** It goes: it is of somebody who was forgotten. */
    FORGOTTEN,
    /** It goes: it is too old. */
    AGED
  }

  /** Decides on one row of a batch. */
  @FunctionalInterface
  public interface Rule {
    /**
     * The fate of a row.
     *
     * @param row may be changed; asked twice of the same row, the rule must say the same
     */
    Fate of(GenericData.Record row);
  }

  /**
   * What is done to a batch.
   *
   * @param name of the removal: another one of the same batch has another
   * @param file the path of the export as it may be kept
   * @param by keyed hashes of the accounts that are forgotten
   * @param wordsFrom first date of which words are kept; null where all are
   */
  public record Removal(String name, String file, List<String> by, @Nullable LocalDate wordsFrom) {}

  /**
   * Replaces a batch where the rule leaves any row other than it is, or its path changes.
   *
   * @return the successor; the batch itself where there was nothing to do
   */
  public Batch run(Batch batch, Rule rule, Removal removal) throws IOException {
    Optional<Path> records = store.records(batch);
    Map<Fate, Long> fates = records.isPresent() ? fates(records.get(), rule) : Map.of();
    boolean isSame =
        fates.keySet().stream().allMatch(Fate.KEPT::equals) && removal.file().equals(batch.file());
    if (isSame) {
      return batch;
    }
    String id = Successor.id(batch, removal.name());
    Optional<Batch> made = store.find(id);
    Batch successor = made.isPresent() ? made.get() : write(batch, rule, removal, id, fates);
    store.remove(batch.batchId());
    return successor;
  }

  private static Map<Fate, Long> fates(Path records, Rule rule) throws IOException {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    try (ParquetReader<GenericData.Record> rows = BatchFiles.reader(records)) {
      for (GenericData.Record row = rows.read(); row != null; row = rows.read()) {
        fates.merge(rule.of(row), 1L, Long::sum);
      }
    }
    return fates;
  }

  private Batch write(Batch batch, Rule rule, Removal removal, String id, Map<Fate, Long> fates)
      throws IOException {
    Path folder = store.begin(id);
    Successor successor = new Successor();
    Optional<Path> records = store.records(batch);
    if (records.isPresent()) {
      copy(records.get(), folder.resolve(BatchEncoder.ACTIVITY_FILE), rule, successor);
    }
    Optional<Path> rejections = store.rejections(batch);
    if (rejections.isPresent()) {
      BatchFiles.copy(rejections.get(), folder.resolve(BatchEncoder.REJECTED_FILE));
    }
    Removed removed =
        new Removed(
            fates.getOrDefault(Fate.FORGOTTEN, 0L),
            fates.getOrDefault(Fate.AGED, 0L),
            fates.getOrDefault(Fate.WITHOUT_WORDS, 0L),
            fates.containsKey(Fate.FORGOTTEN) ? removal.by() : List.of(),
            removal.wordsFrom());
    return store.commit(successor.of(batch, id, removal.file(), removed));
  }

  /** Where no row is left there is no file either, as of an export without records. */
  private static void copy(Path from, Path to, Rule rule, Successor successor) throws IOException {
    try (ParquetReader<GenericData.Record> rows = BatchFiles.reader(from);
        LateWriter writer = new LateWriter(to)) {
      for (GenericData.Record row = rows.read(); row != null; row = rows.read()) {
        Fate fate = rule.of(row);
        if (fate != Fate.FORGOTTEN && fate != Fate.AGED) {
          successor.keep(RowClock.leading(row), Boolean.TRUE.equals(row.get("supplement")));
          writer.write(row);
        }
      }
    }
  }

  /** Makes its file with the first row. */
  private static final class LateWriter implements AutoCloseable {
    private final Path file;
    private @Nullable ParquetWriter<GenericData.Record> writer;

    LateWriter(Path file) {
      this.file = file;
    }

    void write(GenericData.Record row) throws IOException {
      if (writer == null) {
        Schema schema = row.getSchema();
        writer = BatchEncoder.writer(new SyncedFile(file, OwnerOnly.file(file)), schema);
      }
      writer.write(row);
    }

    @Override
    public void close() throws IOException {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
