package io.offclock.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.landing.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    assertThat(
            BatchStore.current(
                List.of(old, first, second, refused), (source, account) -> words("now")))
        .containsExactly(second);
    assertThat(
            BatchStore.current(
                List.of(refused, second, first, old), (source, account) -> words("old")))
        .containsExactly(old);
    assertThat(BatchStore.current(List.of(refused, first), (source, account) -> words("gone")))
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

      assertThat(
              BatchStore.current(
                  List.of(wrong, right), (source, account) -> now.keeping("rules 2")))
          .containsExactly(right);
      assertThat(
              BatchStore.current(
                  List.of(words, right), (source, account) -> now.keeping("rules 2")))
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

  @Test
  void anyByteOfAStatementThatChangesIsNamedOrChangesNothing() throws IOException {
    Batch batch = withRecords();
    Path statement = folder(batch).resolve("batch.json");
    byte[] written = Files.readAllBytes(statement);
    int named = 0;
    for (int at = 0; at < written.length; at++) {
      byte[] damaged = written.clone();
      damaged[at] ^= 4;
      Files.write(statement, damaged);
      try {
        assertThat(store.find(batch.batchId())).as("byte %d", at).contains(batch);
      } catch (DamagedBatchException e) {
        named++;
      }
    }
    // All but the name of the seal.
    assertThat(named).isGreaterThan(written.length - 25);
  }

  @Test
  void namesStatementsThatEndEarlyOrAreEmpty() throws IOException {
    Batch batch = withRecords();
    Path statement = folder(batch).resolve("batch.json");
    byte[] written = Files.readAllBytes(statement);
    for (int bytes : new int[] {0, 1, written.length / 2, written.length - 1}) {
      Files.write(statement, Arrays.copyOf(written, bytes));
      assertThatThrownBy(() -> store.find(batch.batchId()))
          .as("%d bytes", bytes)
          .isInstanceOf(DamagedBatchException.class)
          .hasMessageContaining("found a damaged batch.json, expected the JSON that was written");
    }
  }

  @Test
  void namesARecordFileThatHasItsSizeAndOtherBytes() throws IOException {
    Batch batch = withRecords();
    store.verify(batch);
    Files.write(folder(batch).resolve("part-00000.parquet"), new byte[] {1, 2, 3, 5});
    assertThat(store.find(batch.batchId())).contains(batch);
    assertThatThrownBy(() -> store.verify(batch))
        .isInstanceOf(DamagedBatchException.class)
        .hasMessage(
            "Cannot read batch %1$s of the warehouse: found other bytes in part-00000.parquet, expected those that were written. Remove the folder batches/%1$s and run the night again with its export in landing/."
                .formatted(batch.batchId()));
  }

  @Test
  void takesABatchOfBeforeThereWereDigestsAsItIs() throws IOException {
    Batch batch = withRecords();
    Path statement = folder(batch).resolve("batch.json");
    String written = Files.readString(statement);
    Files.writeString(
        statement,
        written.substring(0, written.indexOf("\"files_sha256")).stripTrailing().replaceAll(",$", "")
            + "}");
    assertThat(store.find(batch.batchId())).contains(batch);
    store.verify(batch);
  }

  @Test
  void namesDamagedSightingsAndWhatToDo() throws IOException {
    Batch batch = withRecords();
    store.sighted(Map.of(batch, List.of("x/ann/f", "x/ann/g")));
    assertThat(store.sightings().of(batch)).containsExactly("x/ann/f", "x/ann/g");
    Path file = root.resolve("batches/sightings.json");
    byte[] written = Files.readAllBytes(file);
    byte[] flipped = written.clone();
    flipped[written.length / 4] ^= 1;
    for (byte[] damaged : List.of(flipped, Arrays.copyOf(written, 9), new byte[0])) {
      Files.write(file, damaged);
      assertThatThrownBy(() -> store.sightings())
          .isInstanceOf(DamagedBatchException.class)
          .hasMessage(
              "Cannot read %s: found something else, expected the JSON that was written. Put it back from a backup, or remove it: of earlier deliveries only the first name of each export is known then.",
              file);
    }
  }

  @Test
  void readsSightingsOfBeforeThereWereSeals() throws IOException {
    Batch batch = withRecords();
    Files.writeString(root.resolve("batches/sightings.json"), "{\"ab|x|ann\":[\"x/ann/h\"]}");
    assertThat(store.sightings().of(batch)).containsExactly("x/ann/f", "x/ann/h");
  }

  @Test
  void removesADraftThatWasCutOff() throws IOException {
    Path draft = Files.writeString(root.resolve("batches/sightings.json.draft"), "{");
    store.prepare();
    assertThat(draft).doesNotExist();
  }

  private Batch withRecords() throws IOException {
    Batch batch = begun(batch("test.lines", 1, "a", Batch.Status.READ));
    Files.write(folder(batch).resolve("part-00000.parquet"), new byte[] {1, 2, 3, 4});
    return store.commit(batch);
  }

  private Path folder(Batch batch) {
    return root.resolve("batches").resolve(batch.batchId());
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
