package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What a night came to.
 *
 * @param landed what tonight's exports gave, also where nothing was done
 * @param shared rows of the shared tables as published; empty where nothing was computed
 */
record NightResult(
    ExitCode exitCode,
    Outcome outcome,
    Path version,
    Path manifestFile,
    Manifest manifest,
    Landed landed,
    Map<Table, List<Row>> shared) {
  /** What became of its version. */
  enum Outcome {
    /** It is new. */
    MADE,
    /** It had been made before; nothing was computed. */
    KNOWN,
    /** It had been made before; everything was computed again and is the same. */
    CONFIRMED
  }

  boolean isNew() {
    return outcome == Outcome.MADE;
  }

  /**
   * The word for it in the journal.
   *
   * @param made the word for a version that is new
   */
  String inJournal(String made) {
    return switch (outcome) {
      case MADE -> made;
      case KNOWN -> "NOTHING_NEW";
      case CONFIRMED -> "CONFIRMED";
    };
  }
}
