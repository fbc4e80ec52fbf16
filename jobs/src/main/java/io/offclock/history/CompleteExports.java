package io.offclock.history;

import io.offclock.intake.batch.Batch;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exports that show all of an account there was when they were taken. What an earlier export shows
 * and a later complete one does not is gone: somebody deleted it in between.
 */
final class CompleteExports {
  /**
   * Formats whose export shows the account from its beginning. Facebook, Instagram, Threads, Reddit
   * and TikTok let a member choose the dates, and analytics and schedulers show a period: of those
   * nothing follows from what is not there.
   */
  private static final List<String> FORMATS =
      List.of(
          "linkedin.shares",
          "linkedin.comments",
          "linkedin.instant_reposts",
          "x.tweets",
          "mastodon.outbox");

  /**
   * Those of them that say when they were taken, so that one can be later than another; and whose
   * keys stay the same, as that of a comment, which is made of its words, does not when it is
   * edited: not every edit can be told ({@link EditedComments}).
   */
  private static final List<String> PROVING_ABSENCE =
      List.of("linkedin.shares", "linkedin.instant_reposts", "x.tweets");

  private final Map<String, Instant> latest = new HashMap<>();

  /**
   * @param asOf the end of the as-of date: what was taken later is not known yet
   * @param observedAt when an export says that it was taken
   */
  CompleteExports(
      Collection<Batch> batches,
      Deliveries deliveries,
      Instant asOf,
      Function<Batch, @Nullable Instant> observedAt) {
    for (Batch batch : batches) {
      Instant taken =
          batch.format().equals("x.tweets")
              ? deliveries.wholeArchiveOf(batch)
              : observedAt.apply(batch);
      if (taken != null
          && !taken.isAfter(asOf)
          && batch.account() != null
          && PROVING_ABSENCE.contains(batch.format())
          // One without a record more likely went wrong than that somebody deleted everything.
          && batch.accepted() > 0
          // A record that could not be read may be the one that is missed.
          && (batch.format().equals("x.tweets") || deliveries.isAllOfLinkedIn(batch))) {
        latest.merge(account(batch), taken, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  static boolean isComplete(String format) {
    return FORMATS.contains(format);
  }

  /**
   * When the last complete export of the account in this format was taken, UTC; null where there is
   * none, or none that says so.
   */
  @Nullable Instant latestLike(Batch batch) {
    return latest.get(account(batch));
  }

  private static String account(Batch batch) {
    return batch.format() + "|" + batch.source() + "|" + batch.account();
  }
}
