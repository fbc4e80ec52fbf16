package io.offclock.intake.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.batch.WrittenRows;
import io.offclock.intake.night.LandingFixture.LineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRemovalTest {
  private static final LineReader READER = new LineReader(1);
  private static final TextRetention FINDINGS =
      TextRetention.findingsOnly(
          (text, language, platform) -> "secret".equals(text) ? "[{\"rule\":\"R\"}]" : null, "r2");

  @TempDir Path root;
  private LandingFixture fixture;

  @BeforeEach
  void makeFolders() throws IOException {
    fixture = new LandingFixture(root);
  }

  @Test
  void replacesTheWordsOfAnExportThatIsGoneByWhatTheRulesFind() throws IOException {
    Path export = fixture.put("x/ann/a.js", "lines\n100\tsecret\n200\tplain\nno time\n");
    Batch before = fixture.intake(READER).run(fixture.landing).inputs().get(0).batch();
    Files.delete(export);
    fixture.intake(READER, FINDINGS).run(fixture.landing);

    assertThat(removal().run()).isEqualTo(1);

    List<Batch> left = fixture.store.complete();
    assertThat(left).hasSize(1);
    Batch after = left.get(0);
    assertThat(after.keepsWords()).isFalse();
    assertThat(after.seen()).isEqualTo(3);
    assertThat(after.reader().settings())
        .isEqualTo(LandingFixture.settings(FINDINGS).digest("x", after.account()));
    List<GenericRecord> rows = WrittenRows.of(fixture.store.records(after).orElseThrow());
    assertThat(rows).extracting(row -> row.get("text")).containsOnlyNulls();
    assertThat(rows)
        .extracting(row -> String.valueOf(row.get("findings")))
        .containsExactly("[{\"rule\":\"R\"}]", "null");
    assertThat(rows).extracting(row -> row.get("content_hash")).doesNotContain(0L);
    assertThat(WrittenRows.of(fixture.store.rejections(after).orElseThrow())).hasSize(1);
    assertThat(fixture.warehouse.resolve("batches").resolve(before.batchId())).doesNotExist();
    assertThat(removal().run()).isZero();
  }

  @Test
  void removesABatchWithWordsWhereTheExportWasReadWithoutThem() throws IOException {
    fixture.put("x/ann/a.js", "lines\n100\tsecret\n");
    fixture.intake(READER).run(fixture.landing);
    Batch without = fixture.intake(READER, FINDINGS).run(fixture.landing).inputs().get(0).batch();

    assertThat(removal().run()).isEqualTo(1);

    assertThat(fixture.store.complete()).containsExactly(without);
  }

  @Test
  void doesNotLoseWhatOnlyANewerReaderRead() throws IOException {
    Path export = fixture.put("x/ann/a.js", "lines\n100\tsecret\n");
    fixture.intake(READER, FINDINGS).run(fixture.landing);
    fixture.intake(new LineReader(2)).run(fixture.landing);
    Files.delete(export);

    assertThat(removal().run()).isEqualTo(1);

    assertThat(fixture.store.complete())
        .noneMatch(Batch::keepsWords)
        .extracting(batch -> batch.reader().version())
        .containsExactlyInAnyOrder(1, 2);
  }

  private TextRemoval removal() {
    return new TextRemoval(fixture.store, LandingFixture.settings(FINDINGS));
  }
}
