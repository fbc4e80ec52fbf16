package io.offclock.run;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Recovery;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether everything in a warehouse is what was written, byte by byte.
 *
 * @param batches how many are whole
 * @param versions how many are whole
 * @param damaged a line for each thing that is not, with what to do
 */
record WarehouseCheck(int batches, int versions, List<String> damaged) {

  static WarehouseCheck of(Path root) throws IOException {
    Warehouse warehouse = new Warehouse(root);
    List<String> damaged = new ArrayList<>();
    int batches = 0;
    BatchStore store = new BatchStore(root);
    try {
      store.sightings();
    } catch (DamagedBatchException e) {
      damaged.add(String.valueOf(e.getMessage()));
    }
    for (String batchId : store.ids()) {
      try {
        Optional<Batch> batch = store.find(batchId);
        if (batch.isPresent()) {
          store.verify(batch.get());
          batches++;
        }
      } catch (DamagedBatchException e) {
        damaged.add(String.valueOf(e.getMessage()));
      }
    }
    int versions = 0;
    Recovery recovery = new Recovery(warehouse);
    for (String runId : recovery.complete()) {
      Optional<String> damage = recovery.damageInAnyByte(runId);
      if (damage.isEmpty()) {
        versions++;
      } else {
        damaged.add(
            "Cannot trust version %s: %s. Remove its folder, and run its night again."
                .formatted(runId, damage.get()));
      }
    }
    try {
      warehouse.current();
    } catch (DamagedVersionException e) {
      damaged.add(String.valueOf(e.getMessage()));
    }
    return new WarehouseCheck(batches, versions, damaged);
  }
}
