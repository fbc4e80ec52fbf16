package io.offclock.intake.batch;

import io.offclock.contract.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The batch that takes another's place because something is taken out of it: the same export by the
 * same reader, with what of its statement follows from the records that are left counted anew.
 */
public final class Successor {
  private static final int DIGITS = 8;

  private final NavigableMap<Integer, Instant> latestOfYears = new TreeMap<>();
  private @Nullable Instant earliest;
  private boolean datesAsWritten = true;
  private long accepted;
  private long supplements;

  /**
   * The id of a batch's successor. Equal removals from equal batches give equal ids, so that one
   * that was cut off can be made again.
   *
   * @param removal names what is taken out
   */
  public static String id(Batch batch, String removal) {
    byte[] digest =
        InputIdentity.newDigest()
            .digest((batch.batchId() + "\u001F" + removal).getBytes(StandardCharsets.UTF_8));
    return batch.originalId() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  /**
   * Counts a record that stays.
   *
   * @param leading its clock; null where it states none
   */
  public void keep(@Nullable Stamp leading, boolean isSupplement) {
    accepted++;
    if (isSupplement) {
      supplements++;
    }
    if (leading != null) {
      Instant at = leading.at();
      datesAsWritten &= leading.isDateAsWritten();
      earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
      latestOfYears.merge(
          at.atOffset(ZoneOffset.UTC).getYear(), at, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /**
   * The statement of the successor, but for its files.
   *
   * @param file the path of the export as it may be kept
   * @param removed what is taken out now
   */
  public Batch of(Batch batch, String id, String file, Removed removed) {
    boolean isChanged = batch.accepted() != accepted;
    return new Batch(
        id,
        batch.sha256(),
        batch.bytes(),
        batch.source(),
        batch.platform(),
        batch.account(),
        batch.format(),
        batch.reader(),
        file,
        batch.status(),
        batch.reason(),
        batch.detail(),
        batch.seen(),
        accepted,
        batch.rejected(),
        batch.rejectedByReason(),
        supplements,
        earliest,
        latestOfYears.isEmpty() ? null : latestOfYears.lastEntry().getValue(),
        latestOfYears,
        datesAsWritten && !latestOfYears.isEmpty(),
        batch.observedAt(),
        // It proves words that are no longer there.
        isChanged || removed.texts() > 0 ? null : batch.contentSha256(),
        batch.controlTotals(),
        batch.rulesDigest(),
        batch.partial(),
        batch.missingColumns(),
        Map.of(),
        removed.and(batch.removed()));
  }
}
