package io.offclock.run;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.night.Intake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the manifests of archives say that files hold, against what was read of them. */
final class ControlTotals {
  /**
   * One file that a manifest names, of a format that Offclock reads.
   *
   * @param file path under {@code landing/}
   * @param stated records that it should hold
   * @param read records framed in it; 0 where it was not read
   * @param isThere false where the file is missing beside its manifest
   * @param isTold true where the file is refused tonight, so that there is a line of it already
   * @param isOfTonight whether the manifest lies in the landing folder now
   */
  record Total(
      String file, long stated, long read, boolean isThere, boolean isTold, boolean isOfTonight) {

    /** Whether the operator must be told of it, and has not been yet. */
    boolean isNews() {
      return stated != read && isOfTonight && !isTold;
    }

    /** The whole as one line for the operator. */
    String line() {
      return String.format(
          Locale.ROOT,
          "Cannot account for landing/%s: found %s, expected %,d records, as the manifest beside it states. Download the archive again.",
          file,
          isThere ? String.format(Locale.ROOT, "%,d", read) : "no such file",
          stated);
    }
  }

  private final Map<String, Batch> tonight = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final List<Total> totals = new ArrayList<>();

  private ControlTotals(Intake.Result result) {
    result.inputs().forEach(input -> tonight.put(input.file(), input.batch()));
    result.refusals().stream().map(Refusal::path).forEach(refused::add);
  }

  /**
   * The totals of every manifest, sorted by file. Beside a manifest of tonight each file must be;
   * of an archive that has left the landing folder, those are checked of which a batch is known.
   */
  static List<Total> of(List<Batch> batches, Intake.Result result) {
    ControlTotals control = new ControlTotals(result);
    Set<String> checked = new HashSet<>();
    for (Intake.Input input : result.inputs()) {
      checked.add(input.batch().batchId());
      input
          .batch()
          .controlTotals()
          .forEach((named, stated) -> control.addTonight(sibling(input.file(), named), stated));
    }
    for (Batch manifest : batches) {
      if (!checked.contains(manifest.batchId())) {
        manifest
            .controlTotals()
            .forEach((named, stated) -> control.addBefore(manifest, named, stated, batches));
      }
    }
    control.totals.sort(Comparator.comparing(Total::file));
    return List.copyOf(control.totals);
  }

  private void addTonight(String file, long stated) {
    Batch batch = tonight.get(file);
    long read = batch != null && batch.status() == Batch.Status.READ ? batch.seen() : 0;
    totals.add(new Total(file, stated, read, batch != null, refused.contains(file), true));
  }

  private void addBefore(Batch manifest, String named, long stated, List<Batch> batches) {
    String file = sibling(manifest.file(), named);
    for (Batch batch : batches) {
      if (batch.status() == Batch.Status.READ
          && batch.source().equals(manifest.source())
          && Objects.equals(batch.account(), manifest.account())
          && batch.file().equals(file)) {
        totals.add(new Total(file, stated, batch.seen(), true, false, false));
      }
    }
  }

  /** Path of a file that a manifest names, beside the manifest: both name {@code data/}. */
  private static String sibling(String manifestFile, String named) {
    int folder = Math.max(manifestFile.lastIndexOf('/'), manifestFile.lastIndexOf('!')) + 1;
    return manifestFile.substring(0, folder) + named.substring(named.lastIndexOf('/') + 1);
  }
}
