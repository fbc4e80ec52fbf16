package io.offclock.forget;

import io.offclock.keep.Withdrawal;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Where in a warehouse a person is, beside the batches. */
public final class Remains {
  private final Warehouse warehouse;
  private final ZoneId zone;

  /**
   * @param zone the company's
   */
  public Remains(Warehouse warehouse, ZoneId zone) {
    this.warehouse = warehouse;
    this.zone = zone;
  }

  /** The versions that were made of an export of theirs, or whose manifest names them. */
  public List<ForgetPlan.Version> versions(PersonSearch.Found found) throws IOException {
    WarehouseScan scan = new WarehouseScan(warehouse.root(), found.person(), zone);
    List<ForgetPlan.Version> versions = new ArrayList<>();
    for (String runId : Withdrawal.complete(warehouse)) {
      Manifest manifest = Manifest.read(warehouse.manifest(runId));
      boolean isOfTheirs =
          manifest.inputs().stream().anyMatch(input -> found.exports().contains(input.sha256()));
      if (isOfTheirs || scan.isInFile(warehouse.manifest(runId))) {
        versions.add(new ForgetPlan.Version(runId, manifest.asOf()));
      }
    }
    return versions;
  }

  /** Clears what nights left behind; see {@link Remnants}. */
  public void clear(Person person, Withdrawal withdrawal) throws IOException {
    new Remnants(warehouse, person, zone).clear(withdrawal);
  }
}
