package io.offclock.mart.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.ReaderIdentity;
import io.offclock.intake.batch.ReaderSettings;
import io.offclock.mart.Coverage;
import io.offclock.mart.suppression.solver.SuppressedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of coverage is hidden where exports hold empty files. */
class CoverageCellsTest {
  private static final Coverage.Block DELETED_TWEETS =
      new Coverage.Block("x", "x.deleted_tweets", null);
  private static final Coverage.Block TWEETS = new Coverage.Block("x", "x.tweets", null);

  private final List<Batch> batches = new ArrayList<>();
  private final List<Coverage.Became> became = new ArrayList<>();
  private final Map<String, String> owners = new HashMap<>();

  @Test
  void whatAFewDeletedIsNotToldBesideTheEmptyFilesOfMany() {
    for (int person = 0; person < 30; person++) {
      export(person, "x.tweets", 4, "CURRENT");
      export(person, "x.deleted_tweets", person < 3 ? 2 : 0, "DELETED");
    }
    CoverageCells cells = cells();
    assertThat(cells.ofBlock(DELETED_TWEETS)).isEqualTo(SuppressedReason.PRIMARY);
    assertThat(cells.ofBlock(TWEETS)).isEqualTo(SuppressedReason.COMPLEMENTARY);
  }

  @Test
  void emptyFilesAloneAreToldAndWhatEnoughDeletedIs() {
    for (int person = 0; person < 30; person++) {
      export(person, "x.deleted_tweets", person < 12 ? 2 : 0, "DELETED");
      export(person, "x.community_tweets", 0, "CURRENT");
    }
    CoverageCells cells = cells();
    assertThat(cells.ofBlock(DELETED_TWEETS)).isNull();
    assertThat(cells.ofBlock(new Coverage.Block("x", "x.community_tweets", null))).isNull();
    assertThat(cells.ofBlock(new Coverage.Block("x", "x.deleted_tweets", "x.deleted_tweets 7")))
        .isEqualTo(SuppressedReason.PRIMARY);
  }

  private CoverageCells cells() {
    return new CoverageCells(
        new Suppressor.Limits(
            new Coverage(batches, became, List.of(), Map.of()),
            5,
            10,
            owners,
            List.of(),
            List.of(),
            HiddenBefore.NONE,
            LocalDate.of(2026, 12, 31)),
        false);
  }

  private void export(int person, String format, long records, String outcome) {
    String account = "person" + person;
    // Empty files are the same file.
    String sha256 = records == 0 ? format + " empty" : format + " " + person;
    owners.put("x|" + account, "E" + person);
    batches.add(
        new Batch(
            sha256,
            sha256,
            1,
            "x",
            "x",
            account,
            format,
            new ReaderIdentity(format, 1, new ReaderSettings("00", ReaderSettings.WORDS)),
            "x/" + account + "/" + format,
            Batch.Status.READ,
            null,
            null,
            records,
            records,
            0,
            Map.of(),
            0,
            null,
            null,
            Map.of(),
            false,
            null,
            null,
            Map.of(),
            null,
            null,
            List.of(),
            Map.of(),
            null));
    if (records > 0) {
      became.add(
          new Coverage.Became(
              "x",
              format,
              sha256,
              outcome,
              outcome.equals("CURRENT") ? "ATTRIBUTED" : null,
              records,
              List.of("x|" + account)));
    }
  }
}
