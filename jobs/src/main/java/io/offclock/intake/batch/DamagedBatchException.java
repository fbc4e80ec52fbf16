package io.offclock.intake.batch;

import java.io.IOException;

/** A batch that is there and cannot be trusted. */
public final class DamagedBatchException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedBatchException(String batchId, String found, String expected) {
    super(
        "Cannot read batch %s of the warehouse: found %s, expected %s. Remove the folder batches/%s and run the night again with its export in landing/."
            .formatted(batchId, found, expected, batchId));
  }
}
