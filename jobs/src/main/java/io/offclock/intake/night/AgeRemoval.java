package io.offclock.intake.night;

import io.offclock.contract.Stamp;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchRows;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.RowClock;
import io.offclock.intake.batch.TextRetention;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.generic.GenericData;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the batches what is older than settings keep it: whole records, or their words alone
 * after the rules of tonight have been run over them. What is gone stays gone, whatever night is
 * run next.
 */
public final class AgeRemoval {
  private final BatchStore store;
  private final TextRetention text;
  private final ZoneId zone;
  private final Limits limits;

  /**
   * What is kept.
   *
   * @param recordsFrom first date of which records are kept, in the company's zone; null where all
   *     are
   * @param wordsFrom first date of which words are kept; null where all are
   */
  public record Limits(@Nullable LocalDate recordsFrom, @Nullable LocalDate wordsFrom) {
    /** Everything is kept. */
    public static final Limits NONE = new Limits(null, null);

    /**
     * What a night keeps: calendar months as a whole, so that a batch is made anew at most once a
     * month.
     *
     * @param recordMonths full months before that of the as-of date; null where all are kept
     * @param wordMonths likewise
     */
    public static Limits of(
        LocalDate asOf, @Nullable Integer recordMonths, @Nullable Integer wordMonths) {
      LocalDate month = asOf.withDayOfMonth(1);
      return new Limits(
          recordMonths == null ? null : month.minusMonths(recordMonths),
          wordMonths == null ? null : month.minusMonths(wordMonths));
    }
  }

  /**
   * What was removed.
   *
   * @param batches that were made anew
   */
  public record Removed(int batches, long records, long texts) {}

  /**
   * @param text the rules of tonight
   * @param zone the company's
   */
  public AgeRemoval(BatchStore store, TextRetention text, ZoneId zone, Limits limits) {
    this.store = store;
    this.text = text;
    this.zone = zone;
    this.limits = limits;
  }

  /** Removes what is too old; does nothing where nothing is. Safe to be cut off. */
  public Removed run() throws IOException {
    int batches = 0;
    long records = 0;
    long texts = 0;
    if (limits.equals(Limits.NONE)) {
      return new Removed(0, 0, 0);
    }
    for (Batch batch : store.complete()) {
      if (!mayHoldOld(batch)) {
        continue;
      }
      BatchRemoval.Removal removal =
          new BatchRemoval.Removal(
              "records from %s, words from %s".formatted(limits.recordsFrom(), limits.wordsFrom()),
              batch.file(),
              List.of(),
              limits.wordsFrom());
      Batch after = new BatchRemoval(store).run(batch, row -> fate(batch, row), removal);
      if (!after.equals(batch)) {
        batches++;
        records += aged(after) - aged(batch);
        texts += texts(after) - texts(batch);
      }
    }
    return new Removed(batches, records, texts);
  }

  private boolean mayHoldOld(Batch batch) {
    Instant earliest = batch.earliest();
    if (earliest == null) {
      return false;
    }
    // No zone is further behind UTC.
    LocalDate first = earliest.atOffset(ZoneOffset.ofHours(-12)).toLocalDate();
    boolean holdsOldWords = batch.keepsWords() && !isWithoutOldWords(batch);
    return isBefore(first, limits.recordsFrom())
        || (holdsOldWords && isBefore(first, limits.wordsFrom()));
  }

  /** So that a batch that had its old words taken out is not read through every night. */
  private boolean isWithoutOldWords(Batch batch) {
    LocalDate before = batch.removed() == null ? null : batch.removed().wordsFrom();
    return before != null && !isBefore(before, limits.wordsFrom());
  }

  private static boolean isBefore(LocalDate date, @Nullable LocalDate limit) {
    return limit != null && date.isBefore(limit);
  }

  private BatchRemoval.Fate fate(Batch batch, GenericData.Record row) {
    Stamp leading = RowClock.leading(row);
    if (leading == null) {
      return BatchRemoval.Fate.KEPT;
    }
    LocalDate date = leading.date(zone);
    if (isBefore(date, limits.recordsFrom())) {
      return BatchRemoval.Fate.AGED;
    }
    Object words = row.get("text");
    if (words == null || !isBefore(date, limits.wordsFrom())) {
      return BatchRemoval.Fate.KEPT;
    }
    if (!text.hasScanned(batch)) {
      Object language = row.get("language");
      row.put(
          "findings",
          BatchRows.utf8(
              text.scan()
                  .findings(
                      words.toString(),
                      language == null ? null : language.toString(),
                      row.get("platform").toString())));
    }
    row.put("text", null);
    return BatchRemoval.Fate.WITHOUT_WORDS;
  }

  private static long aged(Batch batch) {
    return batch.removed() == null ? 0 : batch.removed().aged();
  }

  private static long texts(Batch batch) {
    return batch.removed() == null ? 0 : batch.removed().texts();
  }
}
