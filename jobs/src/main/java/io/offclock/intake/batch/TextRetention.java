package io.offclock.intake.batch;

import io.offclock.intake.TextScan;

/**
 * What a batch keeps of the words of a record: always what the rules found in them, and the words
 * themselves where settings say so.
 *
 * @param scan the rules of tonight
 * @param rulesDigest digest of all that decides what the scan gives; equal digests give equal
 *     findings of equal words
 */
public record TextRetention(TextScan scan, String rulesDigest, Words words) {
  /** Whether the words stay beside the findings. */
  public enum Words {
    /** So that other rules can be run over them later. */
    KEPT,
    /** Other rules make another batch, as long as the export is there. */
    DROPPED
  }

  /** Findings and words. */
  public static TextRetention words(TextScan scan, String rulesDigest) {
    return new TextRetention(scan, rulesDigest, Words.KEPT);
  }

  /** Whether the words stay. */
  public boolean keepsWords() {
    return words == Words.KEPT;
  }

  /** True where these rules made the findings of a batch, or there is nothing to find. */
  public boolean hasScanned(Batch batch) {
    return batch.accepted() == 0 || rulesDigest.equals(batch.rulesDigest());
  }

  /** Findings alone. */
  public static TextRetention findingsOnly(TextScan scan, String rulesDigest) {
    return new TextRetention(scan, rulesDigest, Words.DROPPED);
  }
}
