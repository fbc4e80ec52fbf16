package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import org.jspecify.annotations.Nullable;

/** Bytes that may still be unpacked, whichever entries they are in. For one thread at a time. */
final class Allowance {
  /** Bytes to which no ratio is applied. */
  static final long RATIO_FREE_BYTES = 1 << 20;

  private final @Nullable Allowance around;
  private final String reason;
  private final String excess;
  private final long whole;
  private long left;

  private Allowance(@Nullable Allowance around, String reason, String excess, long left) {
    this.around = around;
    this.reason = reason;
    this.excess = excess;
    this.whole = left;
    this.left = left;
  }

  /** For one file of the landing folder. */
  static Allowance of(Limits limits) {
    return new Allowance(
        null,
        "TOTAL_TOO_LARGE",
        "found an archive that unpacks to more than %d bytes, expected at most that"
            .formatted(limits.maxTotalBytes()),
        limits.maxTotalBytes());
  }

  /**
   * For an archive within another; what is taken of it is taken of the other's too.
   *
   * @param packedBytes what it takes in the other
   */
  Allowance within(long packedBytes, Limits limits) {
    long most =
        packedBytes > Long.MAX_VALUE / limits.maxRatio()
            ? Long.MAX_VALUE
            : packedBytes * limits.maxRatio();
    return new Allowance(
        this,
        "ENTRY_RATIO",
        "found an archive within an archive that unpacks to more than %d times its size, expected at most that"
            .formatted(limits.maxRatio()),
        Math.max(RATIO_FREE_BYTES, most));
  }

  /** The whole of it once more, for another pass over the same bytes. */
  Allowance again() {
    return new Allowance(around == null ? null : around.again(), reason, excess, whole);
  }

  /** Whether so many bytes are still allowed, before any of them is unpacked. */
  void mustHave(long bytes) throws UnreadableExportException {
    if (bytes > left) {
      throw new UnreadableExportException(reason, excess);
    }
    if (around != null) {
      around.mustHave(bytes);
    }
  }

  void take(long bytes) throws UnreadableExportException {
    mustHave(bytes);
    for (Allowance each = this; each != null; each = each.around) {
      each.left -= bytes;
    }
  }
}
