package io.offclock.run;

import io.offclock.audit.PrivacyAudit;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps a version from being published of which hidden figures of a few persons can be worked out,
 * and looks at it beside those that readers are most likely to hold: the one they see now, and
 * tagged ones.
 */
final class NightAudit {
  private static final int LEAKS_SHOWN = 10;

  private final Warehouse warehouse;
  private final Terminal terminal;

  NightAudit(Warehouse warehouse, Terminal terminal) {
    this.warehouse = warehouse;
    this.terminal = terminal;
  }

  /**
   * Looks at a version that is written and not complete, with those that stay beside it. It is
   * refused for what surely follows from itself, and for telling what a tagged version hides for
   * good. What a reader may only believe is said: the night cannot know that it is so, and none
   * after it would mend it. What cannot be read of other versions is passed over.
   *
   * @param lease is held, or another process may be writing the same version
   * @throws OperatorException if it leaks; the version is removed then
   */
  void refuse(Manifest manifest, Lease lease) throws OperatorException, IOException {
    Set<String> beside = new TreeSet<>();
    EarlierVersions.before(warehouse).ifPresent(beside::add);
    Tags.read(warehouse).all().forEach(tag -> beside.add(tag.version()));
    beside.remove(manifest.runId());
    refuse(manifest, lease, beside);
  }

  /** Looks at a version by itself: what stood beside it goes. */
  void refuseByItself(Manifest manifest, Lease lease) throws OperatorException, IOException {
    refuse(manifest, lease, List.of());
  }

  private void refuse(Manifest manifest, Lease lease, Collection<String> beside)
      throws OperatorException, IOException {
    PrivacyAudit.Next next =
        new PrivacyAudit(warehouse).next(warehouse.version(manifest.runId()), manifest);
    List<PrivacyAudit.Leak> sure = new ArrayList<>(next.sureLeaks());
    List<PrivacyAudit.Leak> doubtful = new ArrayList<>(next.leaks());
    Tags tags = Tags.read(warehouse);
    for (String runId : beside) {
      if (Versions.find(warehouse, runId).isPresent()) {
        boolean isTagged = !tags.of(runId).isEmpty();
        try {
          sure.addAll(isTagged ? next.toldOfReported(runId) : List.of());
          doubtful.addAll(next.leaksBeside(runId, isTagged));
        } catch (IOException | RuntimeException e) {
          terminal.problem(
              "Did not look at this night beside version %1$s: found what cannot be read there, expected the tables that were written. See: offclock audit %1$s"
                  .formatted(runId));
        }
      }
    }
    if (!sure.isEmpty()) {
      lease.check();
      warehouse.abandon(manifest.runId());
      throw new OperatorException(ExitCode.SOFTWARE, lines(manifest, sure));
    }
    if (!doubtful.isEmpty()) {
      terminal.problem(
          String.format(
              Locale.ROOT,
              "Look at version %s before you hand it on: found %,d hidden %s that may be worked out, expected none. See: offclock audit",
              manifest.runId(),
              doubtful.size(),
              doubtful.size() == 1 ? "figure" : "figures"));
    }
  }

  /** A line for each figure, and never what it is. */
  static List<String> lines(Manifest manifest, List<PrivacyAudit.Leak> leaks) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Cannot publish the night of %s: found %,d hidden %s of a few persons that can be worked out, expected none. Readers keep what they see; it is a fault of Offclock, please report these lines, which have no figures:",
            manifest.asOf(),
            leaks.size(),
            leaks.size() == 1 ? "figure" : "figures"));
    leaks.stream().limit(LEAKS_SHOWN).map(PrivacyAuditCommand::line).forEach(lines::add);
    if (leaks.size() > LEAKS_SHOWN) {
      lines.add(String.format(Locale.ROOT, "And %,d more.", leaks.size() - LEAKS_SHOWN));
    }
    return lines;
  }
}
