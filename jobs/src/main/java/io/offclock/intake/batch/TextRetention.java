package io.offclock.intake.batch;

import io.offclock.intake.ActivityRecord;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a batch keeps of the words of a record: the words, or only what the rules found in them.
 *
 * @param findings gives what the rules found in a record as JSON without text, null where nothing;
 *     null itself where the words are kept
 * @param rulesDigest digest of those rules, so that other rules make another batch; empty where the
 *     words are kept
 */
public record TextRetention(
    @Nullable Function<ActivityRecord, @Nullable String> findings, String rulesDigest) {

  /** The words are kept, so that rules can be run again. */
  public static TextRetention words() {
    return new TextRetention(null, "");
  }

  /** Only the findings are kept. The function is called from several threads. */
  public static TextRetention findingsOnly(
      Function<ActivityRecord, @Nullable String> findings, String rulesDigest) {
    return new TextRetention(findings, rulesDigest);
  }
}
