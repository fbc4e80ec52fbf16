package io.offclock.run;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.publish.Lease;
import io.offclock.publish.Recovery;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is no longer as it was written, of the batches that a night is about to compute from
 * and of the version that it would pass over, by reading every byte once a run: a damaged page can
 * be decoded all the same, to other figures.
 */
final class Damage {
  private final Warehouse warehouse;
  private final Terminal terminal;
  private final Set<String> whole = new HashSet<>();

  Damage(Warehouse warehouse, Terminal terminal) {
    this.warehouse = warehouse;
    this.terminal = terminal;
  }

  /**
   * Removes each batch whose bytes are not what was written and whose export lies in the landing
   * folder tonight, to be read from there again.
   *
   * @return how many there were
   * @throws OperatorException if the export of one is not there; no such batch is removed
   * @throws IOException if a batch cannot be read
   */
  int discardBatches(Landed landed) throws OperatorException, IOException {
    int discarded = 0;
    for (Batch batch : landed.batches()) {
      if (whole.contains(batch.batchId())) {
        continue;
      }
      try {
        landed.store().verify(batch);
        whole.add(batch.batchId());
      } catch (DamagedBatchException e) {
        if (landed.result().inputs().stream().noneMatch(input -> input.batch().equals(batch))) {
          throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
        }
        terminal.problem(
            "Reads landing/%s again: found its batch %s damaged."
                .formatted(batch.file(), batch.batchId()));
        landed.store().remove(batch.batchId());
        discarded++;
      }
    }
    return discarded;
  }

  /** True where a version needs no making; one that is damaged is discarded, and needs it. */
  boolean isWhole(String runId, Lease lease) throws IOException {
    if (!warehouse.isComplete(runId)) {
      return false;
    }
    Recovery recovery = new Recovery(warehouse);
    Optional<String> damage = recovery.damage(runId);
    if (damage.isPresent()) {
      terminal.problem("Makes version %s again: %s.".formatted(runId, damage.get()));
      lease.check();
      recovery.discard(runId);
    }
    return damage.isEmpty();
  }
}
