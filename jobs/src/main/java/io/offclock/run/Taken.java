package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.night.Intake;
import io.offclock.ledger.ShardStore;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;

/** The exports of a run and what they are read by. */
record Taken(Pseudonyms pseudonyms, Rules rules, Landed landed) {
  /**
   * Takes tonight's exports in, when whoever is to be forgotten is.
   *
   * @throws OperatorException for everything an operator can mend
   * @throws IOException if a disk fails; batches that were finished stay
   */
  static Taken in(
      Workspace workspace,
      Warehouse warehouse,
      ShardStore.Carry carry,
      Lease lease,
      Stages stages,
      Terminal terminal)
      throws OperatorException, IOException {
    byte[] key =
        PseudonymKey.read(
            workspace.root(),
            workspace.settings().privacy().pseudonymKeyFile(),
            warehouse,
            terminal);
    new Forgetting(workspace, warehouse, key, lease, terminal).finishPending();
    Rules rules = Rules.of(workspace, key);
    Erasures erasures = Erased.read(workspace, warehouse, key);
    Erased.note(warehouse, erasures, key, terminal);
    if (carry == ShardStore.Carry.NOTHING) {
      Intake.readEverythingAgain(new BatchStore(warehouse.root()));
    }
    Landed landed =
        stages.time("intake", () -> Arrivals.read(workspace, rules, warehouse, erasures, terminal));
    return new Taken(new Pseudonyms(key), rules, landed);
  }

  Taken with(Landed left) {
    return new Taken(pseudonyms, rules, left);
  }
}
