package io.offclock.history;

import io.offclock.intake.batch.Batch;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the exports let us see: when each was taken, and which days of which account they cover. A
 * day that no export covers is not observed, which is not the same as a day without a post.
 */
public final class Observations {
  /** What a manifest speaks of; analytics and what an API gave are no part of an archive. */
  private static final List<String> IN_AN_X_ARCHIVE =
      List.of("x.tweets", "x.deleted_tweets", "x.community_tweets", "x.note_tweets", "x.manifest");

  private final List<Batch> batches;
  private final Deliveries deliveries;
  private final CompleteExports complete;
  private final ZoneId companyZone;
  private final LocalDate asOf;

  /**
   * @param paths under which a batch's export was met, its own among them; names say when an export
   *     was taken
   * @param companyZone the zone in which an instant is given a date here
   * @param asOf the as-of date; nothing is covered after it
   */
  public Observations(
      List<Batch> batches,
      Function<Batch, List<String>> paths,
      ZoneId companyZone,
      LocalDate asOf) {
    // What was refused shows nothing, not even that there is nothing.
    this.batches = batches.stream().filter(batch -> batch.status() == Batch.Status.READ).toList();
    this.deliveries = new Deliveries(this.batches, paths, asOf);
    this.asOf = asOf;
    this.companyZone = companyZone;
    this.complete =
        new CompleteExports(
            this.batches,
            deliveries,
            asOf.plusDays(1).atStartOfDay(companyZone).toInstant(),
            this::observedAt);
  }

  /**
   * When the export was taken, UTC: as the file itself, the manifest of its archive or the name of
   * its zip says. Null where none says.
   */
  public @Nullable Instant observedAt(Batch batch) {
    if (batch.observedAt() != null) {
      return batch.observedAt();
    }
    if (IN_AN_X_ARCHIVE.contains(batch.format())) {
      Batch manifest = deliveries.manifestOf(batch);
      return manifest == null ? null : manifest.observedAt();
    }
    LocalDate day = deliveries.dayOf(batch);
    return day == null ? null : endOf(day, deliveries.latestWith(batch));
  }

  /**
   * The end of a day of which neither hour nor zone is known. It has to be late: a post later than
   * its export would be taken for one with a wrong clock. In UTC, or where a record shows that it
   * went on elsewhere, then; the last zone ends it twelve hours after UTC.
   */
  private static Instant endOf(LocalDate day, @Nullable Instant latest) {
    Instant next = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = next.minusSeconds(1);
    Instant everywhere = next.plus(12, ChronoUnit.HOURS);
    if (latest == null || latest.isBefore(end)) {
      return end;
    }
    return latest.isBefore(everywhere) ? latest : everywhere;
  }

  /**
   * When the last complete export of the same account and format was taken, UTC; null where none
   * says, or where no export of the format is complete. What was seen before and not then is gone.
   */
  public @Nullable Instant completeUntil(Batch batch) {
    return complete.latestLike(batch);
  }

  /**
   * When the export was taken, or else the time of the last record that came with it; null for one
   * without records.
   */
  public @Nullable Instant seenUntil(Batch batch) {
    Instant observed = observedAt(batch);
    return observed != null ? observed : deliveries.latestWith(batch);
  }

  /**
   * The date on which the export was taken, or else of the last record that came with it: as named,
   * where the export names a day, and in the company's zone otherwise. Null with {@link
   * #seenUntil}.
   */
  public @Nullable LocalDate seenOn(Batch batch) {
    Instant until = seenUntil(batch);
    return until == null ? null : lastDay(batch, until);
  }

  /**
   * Days of an account that exports cover.
   *
   * @param from first covered date; {@link LocalDate#MIN} where the export is complete
   * @param to last covered date, inclusive
   */
  public record Covered(LocalDate from, LocalDate to) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The covered days of every account.
   *
   * @param authors of each batch with an author column, the accounts that occur in it, as {@code
   *     platform|handle}; such an export covers them over its whole length
   * @return {@code platform|handle} to intervals, not merged
   */
  public Map<String, List<Covered>> coverage(Map<String, List<String>> authors) {
    Map<String, List<Covered>> byAccount = new HashMap<>();
    for (Batch batch : batches) {
      Covered all = covered(batch);
      if (all == null || all.from().isAfter(asOf)) {
        continue;
      }
      Covered covered = all.to().isAfter(asOf) ? new Covered(all.from(), asOf) : all;
      List<String> accounts =
          batch.account() == null || batch.platform() == null
              ? authors.getOrDefault(batch.sha256(), List.of())
              : List.of(batch.platform() + "|" + batch.account());
      for (String account : accounts) {
        byAccount.computeIfAbsent(account, key -> new ArrayList<>()).add(covered);
      }
    }
    return byAccount;
  }

  /** The days that one export covers; null where it covers none. */
  private @Nullable Covered covered(Batch batch) {
    if (batch.format().equals("x.manifest")) {
      Instant taken = batch.observedAt();
      return taken != null && deliveries.showsAllPosts(batch)
          ? new Covered(LocalDate.MIN, date(taken))
          : null;
    }
    if (batch.format().equals(Deliveries.CREATOR_ANALYTICS)
        && Boolean.TRUE.equals(batch.partial())) {
      // The posts that did best, and not those between them.
      return null;
    }
    Batch manifest = IN_AN_X_ARCHIVE.contains(batch.format()) ? deliveries.manifestOf(batch) : null;
    boolean partial = manifest != null && Boolean.TRUE.equals(manifest.partial());
    boolean complete = !partial && CompleteExports.isComplete(batch.format());
    Instant earliest = batch.earliest();
    // What a partial archive leaves out is not known: it covers from its first post to its last.
    Instant until = partial ? batch.latestBy(asOf) : seenUntil(batch);
    if (until == null || (earliest == null && !complete)) {
      return null;
    }
    LocalDate from = complete || earliest == null ? LocalDate.MIN : recordDate(batch, earliest);
    LocalDate to = lastDay(batch, until);
    return from.isAfter(to) ? null : new Covered(from, to);
  }

  /** A day that an export names is that day in every zone, whatever instant stands for its end. */
  private LocalDate lastDay(Batch batch, Instant until) {
    LocalDate named = batch.observedAt() == null ? deliveries.dayOf(batch) : null;
    if (named == null) {
      return until.equals(batch.latestBy(asOf)) ? recordDate(batch, until) : date(until);
    }
    Instant latest = deliveries.latestWith(batch);
    return latest != null && !latest.isAfter(until) && date(latest).isAfter(named)
        ? date(latest)
        : named;
  }

  /** The date of a batch's record; one that is only a date is the same date in every zone. */
  private LocalDate recordDate(Batch batch, Instant instant) {
    return batch.datesAsWritten() ? instant.atZone(ZoneOffset.UTC).toLocalDate() : date(instant);
  }

  private LocalDate date(Instant instant) {
    return instant.atZone(companyZone).toLocalDate();
  }
}
