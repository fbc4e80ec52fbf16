package io.offclock.run;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.night.Intake;
import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Leaves one line of a night in the warehouse's journal, however it ends: how much and why, and no
 * name of a file, an account or a person.
 */
final class NightLog {
  private final Warehouse warehouse;
  private final Journal journal;
  private final @Nullable LocalDate asOf;
  private final Terminal terminal;
  private final Instant started = Instant.now();
  private @Nullable Landed landed;
  private @Nullable String runId;

  private NightLog(Warehouse warehouse, @Nullable LocalDate asOf, Terminal terminal) {
    this.warehouse = warehouse;
    this.journal = new Journal(warehouse);
    this.asOf = asOf;
    this.terminal = terminal;
  }

  /**
   * A night begins now.
   *
   * @param asOf null where it is not known yet
   */
  static NightLog begin(Warehouse warehouse, @Nullable LocalDate asOf, Terminal terminal) {
    return new NightLog(warehouse, asOf, terminal);
  }

  void noteInterrupted(Lease lease) {
    try {
      journal.noteInterrupted(lease, started);
    } catch (IOException e) {
      sayNotNoted(e);
    }
  }

  void landed(Landed tonight) {
    landed = tonight;
  }

  /**
   * Notes a night that came to a version.
   *
   * @param outcome PUBLISHED, BACKFILLED, NOTHING_NEW or CONFIRMED
   */
  void ended(NightResult night, String outcome) {
    runId = night.manifest().runId();
    append(night.exitCode(), outcome, null);
  }

  /** Notes what ended the night, and hands it back. */
  <T extends Throwable> T failed(T thrown) {
    append(Failure.of(thrown).exitCode(), "FAILED", problem(thrown));
    return thrown;
  }

  /** Messages name files and folders; what kind of thing it was does not. */
  private static String problem(Throwable thrown) {
    if (thrown instanceof OperatorException operator) {
      int lines = operator.lines().size();
      return String.format(
          Locale.ROOT, "%s, %,d %s", operator.exitCode(), lines, lines == 1 ? "line" : "lines");
    }
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return thrown == cause
        ? thrown.getClass().getName()
        : thrown.getClass().getName() + " by " + cause.getClass().getName();
  }

  private void append(ExitCode exitCode, String outcome, @Nullable String problem) {
    // A night that did not come so far as to make the warehouse leaves nothing, not even this.
    if (!Files.isDirectory(warehouse.root())) {
      return;
    }
    try {
      journal.append(
          new JournalEntry.Night(
              JournalEntry.Night.EVENT,
              asOf,
              runId,
              started,
              Instant.now(),
              exitCode.code(),
              outcome,
              problem,
              landed == null ? null : batches().stream().filter(NightLog::isRead).count(),
              refused(),
              landed == null ? null : batches().stream().mapToLong(Batch::accepted).sum(),
              rejected(),
              Offclock.Version.number()));
    } catch (IOException e) {
      // What ended a night is said in any case, and is likely to be what keeps this from being
      // written.
      if (problem == null) {
        sayNotNoted(e);
      }
    }
  }

  private void sayNotNoted(IOException e) {
    Failure.of(e).lines().forEach(terminal::problem);
    terminal.problem(
        "The night goes on; there is no line of it in %s."
            .formatted(warehouse.root().resolve("history.jsonl")));
  }

  private static boolean isRead(Batch batch) {
    return batch.status() == Batch.Status.READ;
  }

  private List<Batch> batches() {
    return landed == null
        ? List.of()
        : landed.result().inputs().stream()
            .filter(input -> input.duplicateOf() == null)
            .map(Intake.Input::batch)
            .toList();
  }

  private Map<String, Long> refused() {
    Map<String, Long> byReason = new TreeMap<>();
    if (landed != null) {
      for (Manifest.Refusal refusal : landed.refusals()) {
        byReason.merge(refusal.reason(), 1L, Long::sum);
      }
    }
    return byReason;
  }

  private Map<String, Long> rejected() {
    Map<String, Long> byReason = new TreeMap<>();
    for (Batch batch : batches()) {
      batch
          .rejectedByReason()
          .forEach((reason, records) -> byReason.merge(reason.name(), records, Long::sum));
    }
    return byReason;
  }
}
