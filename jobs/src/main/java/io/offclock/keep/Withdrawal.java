package io.offclock.keep;

import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes versions out of a warehouse that may not stay, whoever refers to them: the names that they
 * had lead to other versions before they go.
 */
public final class Withdrawal {
  private final Warehouse warehouse;
  private final Lease lease;
  private final Instant now;

  public Withdrawal(Warehouse warehouse, Lease lease, Instant now) {
    this.warehouse = warehouse;
    this.lease = lease;
    this.now = now;
  }

  /** Is told after each step that could be the last of a killed process. */
  @FunctionalInterface
  public interface Watch {
    void reached() throws IOException;
  }

  /**
   * Leads the tags of versions to those that take their places, with a line in the journal for
   * each.
   *
   * @param replacements old run ids to new ones
   */
  public void moveTags(Map<String, String> replacements) throws IOException {
    Tags tags = Tags.read(warehouse);
    Journal journal = new Journal(warehouse);
    for (Tags.Tag tag : tags.all()) {
      String version = replacements.get(tag.version());
      if (version != null && !version.equals(tag.version())) {
        lease.check();
        journal.append(JournalEntry.Tagged.of(tag.name(), version, tag.version(), now));
        tags.put(new Tags.Tag(tag.name(), version, tag.asOf(), tag.taggedAt()));
      }
    }
  }

  /**
   * Removes a version that readers do not see; does nothing where it is gone.
   *
   * @throws IllegalStateException if readers see it
   */
  public void remove(String runId, Watch watch) throws IOException {
    Optional<Versions.Version> version = Versions.find(warehouse, runId);
    if (version.isEmpty()) {
      return;
    }
    if (warehouse.isCurrent(runId)) {
      throw new IllegalStateException("Cannot remove version " + runId + ": readers see it");
    }
    Removal removal = new Removal(warehouse, new Journal(warehouse), now);
    for (Removal.Step step : removal.steps(version.get())) {
      lease.check();
      step.run();
      watch.reached();
    }
  }

  /** Removes what interrupted processes left of versions. */
  public void removeInterrupted() throws IOException {
    Removal removal = new Removal(warehouse, new Journal(warehouse), now);
    Versions versions = Versions.of(warehouse);
    for (Path aside : versions.removing()) {
      lease.check();
      removal.finish(aside);
    }
    for (String runId : versions.incomplete()) {
      lease.check();
      for (Removal.Step step : removal.stepsOfIncomplete(runId)) {
        step.run();
      }
    }
  }

  /** The run ids of all complete versions. */
  public static List<String> complete(Warehouse warehouse) throws IOException {
    return Versions.of(warehouse).complete().stream().map(Versions.Version::runId).toList();
  }
}
