package io.offclock.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.landing.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchStoreTest {
  @TempDir Path root;
  private BatchStore store;

  @BeforeEach
  void makeStore() throws IOException {
    store = new BatchStore(root);
    store.prepare();
  }

  @Test
  void prefersPresentSettingsThenRecordsThenTheNewestReader() throws IOException {
    Batch old = batch("test.lines", 9, "old", Batch.Status.READ);
    Batch first = batch("test.lines", 1, "now", Batch.Status.READ);
    Batch second = batch("test.lines", 2, "now", Batch.Status.READ);
    Batch refused = batch("unknown", 3, "now", Batch.Status.REFUSED);

    assertThat(BatchStore.current(List.of(old, first, second, refused), source -> words("now")))
        .containsExactly(second);
    assertThat(BatchStore.current(List.of(refused, second, first, old), source -> words("old")))
        .containsExactly(old);
    assertThat(BatchStore.current(List.of(refused, first), source -> words("gone")))
        .containsExactly(first);
  }

  @Test
  void prefersTheDescriptionThatHoldsWhateverTheRulesAreNow() {
    ReaderSettings now = new ReaderSettings("now", "rules 1");
    ReaderSettings old = new ReaderSettings("old", "rules 1");
    for (int version = 1; version <= 9; version++) {
      Batch right = batch("test.lines", version, now, Batch.Status.READ);
      Batch wrong = batch("test.lines", version, old, Batch.Status.READ);
      Batch words = batch("test.lines", version, words("now"), Batch.Status.READ);

      assertThat(BatchStore.current(List.of(wrong, right), source -> now.keeping("rules 2")))
          .containsExactly(right);
      assertThat(BatchStore.current(List.of(words, right), source -> now.keeping("rules 2")))
          .containsExactly(words);
    }
  }

  @Test
  void givesBatchesBackInTheOrderOfTheirIds() throws IOException {
    Batch a = store.commit(begun(batch("test.lines", 1, "a", Batch.Status.READ)));
    Batch b = store.commit(begun(batch("test.lines", 1, "b", Batch.Status.READ)));

    assertThat(store.complete())
        .containsExactlyInAnyOrder(a, b)
        .isSortedAccordingTo(java.util.Comparator.comparing(Batch::batchId));
  }

  @Test
  void namesADamagedStatement() throws IOException {
    Batch batch = store.commit(begun(batch("test.lines", 1, "a", Batch.Status.READ)));
    Files.writeString(root.resolve("batches/" + batch.batchId() + "/batch.json"), "{\"batch_id\"");

    assertThatThrownBy(store::complete)
        .isInstanceOf(DamagedBatchException.class)
        .hasMessage(
            "Cannot read batch %1$s of the warehouse: found a damaged batch.json, expected the JSON that was written. Remove the folder batches/%1$s and run the night again with its export in landing/."
                .formatted(batch.batchId()));
  }

  @Test
  void namesAMissingFile() throws IOException {
    Batch batch = begun(batch("test.lines", 1, "a", Batch.Status.READ));
    Path part = root.resolve("batches/" + batch.batchId() + "/part-00000.parquet");
    Files.write(part, new byte[7]);
    store.commit(batch);
    Files.delete(part);

    assertThatThrownBy(store::complete)
        .hasMessageStartingWith(
            "Cannot read batch %s of the warehouse: found 0 bytes in part-00000.parquet, expected 7."
                .formatted(batch.batchId()));
  }

  private Batch begun(Batch batch) throws IOException {
    store.begin(batch.batchId());
    return batch;
  }

  private static ReaderSettings words(String description) {
    return new ReaderSettings(description, ReaderSettings.WORDS);
  }

  private static Batch batch(String format, int version, String settings, Batch.Status status) {
    return batch(format, version, words(settings), status);
  }

  private static Batch batch(
      String format, int version, ReaderSettings settings, Batch.Status status) {
    InputIdentity input =
        new InputIdentity("ab", 1, "x", "ann", new ReaderIdentity(format, version, settings));
    return Batch.without(
        input,
        new ExportFile("x/ann/f", Path.of("f"), null, "x", "ann", 1),
        "x",
        status,
        "R",
        null);
  }
}
