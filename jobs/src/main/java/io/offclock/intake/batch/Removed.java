package io.offclock.intake.batch;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was taken out of a batch, or not let in; never whose it was.
 *
 * @param forgotten records of accounts that were forgotten
 * @param aged records that were older than settings keep them
 * @param texts records whose words were older than settings keep them
 * @param by keyed hashes of the accounts that were forgotten, sorted
 * @param wordsFrom first date of which words were kept when words were last taken out; null where
 *     none were
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Removed(
    long forgotten, long aged, long texts, List<String> by, @Nullable LocalDate wordsFrom) {
  public Removed {
    by = by.stream().distinct().sorted().toList();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return other == null || (one != null && one.isAfter(other)) ? one : other;
  }

  /** Of both. */
  public Removed and(@Nullable Removed before) {
    return before == null
        ? this
        : new Removed(
            forgotten + before.forgotten,
            aged + before.aged,
            texts + before.texts,
            Stream.concat(by.stream(), before.by.stream()).toList(),
            later(wordsFrom, before.wordsFrom));
  }
}
