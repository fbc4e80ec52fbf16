package io.offclock.run;

import io.offclock.audit.PrivacyAudit;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
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
 * by itself or with the versions that readers are most likely to hold beside it: the one they see
 * now, and tagged ones.
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
   * Looks at a version that is written and not complete, with those that stay beside it. What
   * cannot be read of those is passed over, and said: a night mends a warehouse that is damaged.
   *
   * @throws OperatorException if it leaks; the version is removed then
   */
  void refuse(Manifest manifest) throws OperatorException, IOException {
    Set<String> beside = new TreeSet<>();
    EarlierVersions.before(warehouse).ifPresent(beside::add);
    Tags.read(warehouse).all().forEach(tag -> beside.add(tag.version()));
    beside.remove(manifest.runId());
    refuse(manifest, beside);
  }

  /** Looks at a version by itself: what stood beside it goes. */
  void refuseByItself(Manifest manifest) throws OperatorException, IOException {
    refuse(manifest, List.of());
  }

  private void refuse(Manifest manifest, Collection<String> beside)
      throws OperatorException, IOException {
    PrivacyAudit audit = new PrivacyAudit(warehouse);
    PrivacyAudit.Next next = audit.next(warehouse.version(manifest.runId()), manifest);
    List<PrivacyAudit.Leak> leaks = new ArrayList<>(next.leaks());
    Tags tags = Tags.read(warehouse);
    for (String runId : beside) {
      if (Versions.find(warehouse, runId).isPresent()) {
        try {
          leaks.addAll(next.leaksBeside(runId, !tags.of(runId).isEmpty()));
        } catch (IOException | RuntimeException e) {
          terminal.problem(
              "Did not look at this night beside version %1$s: found what cannot be read there, expected the tables that were written. See: offclock audit %1$s"
                  .formatted(runId));
        }
      }
    }
    if (!leaks.isEmpty()) {
      warehouse.abandon(manifest.runId());
      throw new OperatorException(ExitCode.SOFTWARE, lines(manifest, leaks));
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
