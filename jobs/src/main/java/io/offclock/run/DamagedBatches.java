package io.offclock.run;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.DamagedBatchException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads every byte of the batches that a night is about to compute from, once a run: a damaged page
 * can be decoded all the same, to other figures.
 */
final class DamagedBatches {
  private final Terminal terminal;
  private final Set<String> whole = new HashSet<>();

  DamagedBatches(Terminal terminal) {
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
  int discard(Landed landed) throws OperatorException, IOException {
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
}
