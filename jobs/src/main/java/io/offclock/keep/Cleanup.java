package io.offclock.keep;

import io.offclock.keep.Keeping.Reason;
import io.offclock.keep.Versions.Version;
import io.offclock.publish.Disk;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Removes from a warehouse what nobody refers to: versions beyond the limits, and what interrupted
 * nights left. Only who holds the lease may do it: to another, a night under way looks interrupted.
 *
 * @param kept reason of each version that stays, newest night first
 * @param beyond versions that no reason keeps, newest night first
 * @param leftovers names under the warehouse that an interrupted process left, sorted
 */
public record Cleanup(Map<String, Reason> kept, List<Version> beyond, List<String> leftovers) {
  /** What a night spills, unpacks and writes aside; no night is under way when this is asked. */
  private static final List<String> ASIDE =
      List.of("scratch", "unpacked", "shards/draft", "CURRENT.tmp", "current.tmp", "tags.json.tmp");

  /**
   * Decides; changes nothing.
   *
   * @throws io.offclock.publish.DamagedVersionException if the pointer or the tags are damaged: it
   *     is not known then what must stay
   * @throws IOException if the warehouse cannot be listed
   */
  public static Cleanup plan(Warehouse warehouse, Keeping.Limits limits, Instant now)
      throws IOException {
    Versions versions = Versions.of(warehouse);
    Keeping.Fixed fixed =
        new Keeping.Fixed(
            warehouse.pointedAt(),
            Tags.read(warehouse).all().stream().map(Tags.Tag::version).collect(Collectors.toSet()),
            new Pins(warehouse).held());
    Map<String, Reason> kept = Keeping.reasons(versions.complete(), fixed, limits, now);
    return new Cleanup(
        kept,
        versions.complete().stream().filter(version -> !kept.containsKey(version.runId())).toList(),
        List.copyOf(leftovers(warehouse, versions)));
  }

  /** What interrupted processes left, as names under the warehouse. */
  static TreeSet<String> leftovers(Warehouse warehouse, Versions versions) {
    TreeSet<String> names = new TreeSet<>();
    versions.incomplete().forEach(runId -> names.add("versions/" + runId));
    versions.removing().forEach(folder -> names.add("versions/" + folder.getFileName()));
    for (String name : ASIDE) {
      if (Files.exists(warehouse.root().resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * Removes what is beyond and left over. May be cut off anywhere: the next one finishes it.
   *
   * @throws IOException if the lease is lost or the disk fails; every version is whole or gone then
   */
  public static Cleanup run(Warehouse warehouse, Keeping.Limits limits, Lease lease, Instant now)
      throws IOException {
    Cleanup plan = plan(warehouse, limits, now);
    Removal removal = new Removal(warehouse, new Journal(warehouse), now);
    Versions versions = Versions.of(warehouse);
    lease.check();
    for (Path aside : versions.removing()) {
      removal.finish(aside);
    }
    for (String runId : versions.incomplete()) {
      lease.check();
      for (Removal.Step step : removal.stepsOfIncomplete(runId)) {
        step.run();
      }
    }
    for (String name : ASIDE) {
      Disk.deleteTree(warehouse.root().resolve(name));
    }
    List<Version> oldestFirst = new ArrayList<>(plan.beyond());
    Collections.reverse(oldestFirst);
    for (Version version : oldestFirst) {
      lease.check();
      for (Removal.Step step : removal.steps(version)) {
        step.run();
      }
    }
    return plan;
  }
}
