package io.offclock.intake.batch;

import java.io.IOException;
import java.nio.file.Path;

/** A batch that is there and cannot be trusted. */
public final class DamagedBatchException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedBatchException(String batchId, String found, String expected) {
    super(
        "Cannot read batch %s of the warehouse: found %s, expected %s. Remove the folder batches/%s and run the night again with its export in landing/."
            .formatted(batchId, found, expected, batchId));
  }

  private DamagedBatchException(String message) {
    super(message);
  }

  /** The names of exports that have left the landing folder stand nowhere else. */
  static DamagedBatchException ofSightings(Path file) {
    return new DamagedBatchException(
        "Cannot read %s: found something else, expected the JSON that was written. Put it back from a backup, or remove it: of earlier deliveries only the first name of each export is known then."
            .formatted(file));
  }
}
