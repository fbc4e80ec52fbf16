package io.offclock.history;

import io.offclock.intake.Batch;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the exports let us see: when each was taken, and which days of which account they cover. A
 * day that no export covers is not observed, which is not the same as a day without a post.
 */
public final class Observations {
  /** Formats whose export is complete: it shows the account from its beginning. */
  private static final List<String> COMPLETE_FORMATS =
      List.of("linkedin.shares", "linkedin.comments", "linkedin.instant_reposts", "x.tweets");

  private final List<Batch> batches;
  private final ZoneId companyZone;

  /**
   * @param companyZone the zone in which an instant is given a date here
   */
  public Observations(List<Batch> batches, ZoneId companyZone) {
    this.batches = List.copyOf(batches);
    this.companyZone = companyZone;
  }

  /**
   * When the export was taken: as the file itself says, or as the earliest manifest of the same
   * account's archives says that is not older than the file's last record. Null where none says.
   */
  public @Nullable Instant observedAt(Batch batch) {
    Instant own = batch.observedAt();
    Instant latest = batch.latest();
    if (own != null || !batch.format().startsWith("x.")) {
      return own;
    }
    return batches.stream()
        .filter(other -> other.format().equals("x.manifest"))
        .filter(other -> other.source().equals(batch.source()))
        .filter(other -> Objects.equals(other.account(), batch.account()))
        .map(Batch::observedAt)
        .filter(Objects::nonNull)
        .filter(taken -> latest == null || !taken.isBefore(latest))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** When the export was taken, or else its last record's time; null for one without records. */
  public @Nullable Instant seenUntil(Batch batch) {
    Instant observed = observedAt(batch);
    return observed != null ? observed : batch.latest();
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
   * @param asOf nothing is covered after it
   * @return {@code platform|handle} to intervals, not merged
   */
  public Map<String, List<Covered>> coverage(Map<String, List<String>> authors, LocalDate asOf) {
    Map<String, List<Covered>> byAccount = new HashMap<>();
    for (Batch batch : batches) {
      Instant until = seenUntil(batch);
      Instant earliest = batch.earliest();
      boolean complete = COMPLETE_FORMATS.contains(batch.format());
      if (until == null || (earliest == null && !complete)) {
        continue;
      }
      LocalDate first =
          complete || earliest == null ? LocalDate.MIN : earliest.atZone(companyZone).toLocalDate();
      LocalDate last = until.atZone(companyZone).toLocalDate();
      Covered covered = new Covered(first, last.isAfter(asOf) ? asOf : last);
      if (covered.from().isAfter(covered.to())) {
        continue;
      }
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
}
