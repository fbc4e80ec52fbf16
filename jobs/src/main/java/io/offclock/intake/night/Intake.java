package io.offclock.intake.night;

import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.intake.batch.WarehouseFullException;
import io.offclock.intake.landing.Advice;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.landing.UnpackingException;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the landing folder of one night into batches: every export is recognised and its digest
 * taken; what is known already is left alone, the rest is read, the biggest first.
 */
public final class Intake {
  private final ReaderChoice choice;
  private final IntakeSettings settings;
  private final BatchStore store;
  private final int cores;
  private final Progress progress;

  /**
   * @param cores files dealt with at once; encoding takes threads of its own
   */
  public Intake(
      ReaderChoice choice,
      IntakeSettings settings,
      BatchStore store,
      int cores,
      Progress progress) {
    this.choice = choice;
    this.settings = settings;
    this.store = store;
    this.cores = cores;
    this.progress = progress;
  }

  /**
   * One export of the night and its batch.
   *
   * @param file path under {@code landing/}, entry after {@code !}
   * @param duplicateOf path of the file that gave the same batch this night; null for the first
   */
  public record Input(
      String file, String sha256, long bytes, Batch batch, @Nullable String duplicateOf) {}

  /**
   * What the night found.
   *
   * @param inputs sorted by path; refused and private ones included
   * @param refusals sorted by path: what could not be looked into, and every refused input
   * @param newBatches batches that were not in the warehouse before
   * @param passedOver photos, videos and web page parts beside the exports
   * @param forgotten exports of nobody but persons who were forgotten
   */
  public record Result(
      List<Input> inputs, List<Refusal> refusals, int newBatches, long passedOver, long forgotten) {

    /** Of a warehouse in which nobody was forgotten. */
    public Result(List<Input> inputs, List<Refusal> refusals, int newBatches, long passedOver) {
      this(inputs, refusals, newBatches, passedOver, 0);
    }

    public Result {
      inputs = List.copyOf(inputs);
      refusals = List.copyOf(refusals);
    }

    /** Exports that came more than once. */
    public long duplicates() {
      return inputs.stream().filter(input -> input.duplicateOf() != null).count();
    }
  }

  /**
   * Runs the intake; safe to run again at any point.
   *
   * @throws WarehouseFullException if the warehouse's disk is full; batches finished before stay
   * @throws IOException if the warehouse cannot be written
   */
  public Result run(Path landing) throws IOException {
    store.prepare();
    try (UnpackingFolder unpacking = store.unpacking()) {
      return run(landing, unpacking);
    }
  }

  /**
   * Makes the next run read every export from end to end, also those that nobody touched since the
   * last one.
   *
   * @throws IOException if the disk does not allow it
   */
  public static void readEverythingAgain(BatchStore store) throws IOException {
    Files.deleteIfExists(store.folder().resolve(KnownDigests.FILE));
  }

  /** As {@link #run(Path)}, in a warehouse that is prepared. */
  Result run(Path landing, UnpackingFolder unpacking) throws IOException {
    try {
      return take(landing, unpacking);
    } catch (UnpackingException e) {
      throw WarehouseFullException.says(e) ? WarehouseFullException.unpacking(e.path(), e) : e;
    }
  }

  private Result take(Path landing, UnpackingFolder unpacking) throws IOException {
    Landing found = Landing.walk(landing, settings.described(), settings.limits(), unpacking);
    List<Refusal> refusals = new ArrayList<>(found.refusals());
    ForgottenFiles forgotten = new ForgottenFiles(settings);
    KnownDigests digests = KnownDigests.read(store.folder());
    List<CheckedFile> checked =
        forgotten.without(
            new Checking(choice, settings, cores, progress, unpacking, digests)
                .check(found.files(), refusals));

    Map<String, CheckedFile> firsts = new LinkedHashMap<>();
    checked.forEach(file -> firsts.putIfAbsent(file.input().batchId(), file));
    Map<String, Batch> batches = new HashMap<>();
    List<CheckedFile> unread = new ArrayList<>();
    for (Map.Entry<String, CheckedFile> first : firsts.entrySet()) {
      Batch known = known(first.getKey());
      if (known != null) {
        batches.put(first.getKey(), known);
      } else {
        unread.add(first.getValue());
      }
    }
    unread.sort(Comparator.comparingLong((CheckedFile file) -> file.input().bytes()).reversed());
    List<Batch> read =
        new Reading(settings, store, cores, progress, unpacking).read(unread, refusals);
    read.forEach(batch -> batches.put(batch.batchId(), batch));
    forgotten.countUnkept(unread, batches, refusals);

    List<Input> inputs = new ArrayList<>();
    Map<Batch, List<String>> paths = new HashMap<>();
    for (CheckedFile file : checked) {
      Batch batch = batches.get(file.input().batchId());
      if (batch == null) {
        continue; // Its refusal is told already.
      }
      String first = firsts.getOrDefault(file.input().batchId(), file).file().path();
      String path = file.file().path();
      paths.computeIfAbsent(batch, key -> new ArrayList<>()).add(path);
      inputs.add(
          new Input(path, batch.sha256(), batch.bytes(), batch, first.equals(path) ? null : first));
      if (batch.status() == Batch.Status.REFUSED) {
        refusals.add(
            Advice.refusal(path, String.valueOf(batch.reason()), String.valueOf(batch.detail())));
      }
    }
    store.sighted(paths);
    digests.replace(store.folder(), checked);
    List<Refusal> told = forgotten.told(refusals);
    told.sort(Comparator.comparing(Refusal::path));
    return new Result(inputs, told, read.size(), found.passedOver(), forgotten.files());
  }

  /**
   * One export that was looked at and not kept.
   *
   * @param about what it would be read as and what is in it, or why it would be left out
   */
  public record Examined(String path, String about) {}

  /**
   * Says what each export would be read as and what is in it, after reading it; writes nothing, but
   * that an archive within another is unpacked among the system's temporary files for the time.
   *
   * @return what a night would refuse, in its words
   */
  public static List<Refusal> examine(
      Path landing, ReaderChoice choice, IntakeSettings settings, Consumer<Examined> each)
      throws IOException {
    try (UnpackingFolder unpacking = UnpackingFolder.temporary()) {
      return examine(landing, choice, settings, each, unpacking);
    }
  }

  private static List<Refusal> examine(
      Path landing,
      ReaderChoice choice,
      IntakeSettings settings,
      Consumer<Examined> each,
      UnpackingFolder unpacking)
      throws IOException {
    Landing found = Landing.walk(landing, settings.described(), settings.limits(), unpacking);
    List<Refusal> refusals = new ArrayList<>(found.refusals());
    for (CheckedFile file :
        new Checking(choice, settings, 1, Progress.NONE, unpacking, KnownDigests.none())
            .check(found.files(), refusals)) {
      String path = file.file().path();
      if (file.choice() instanceof ReaderChoice.Choice.Read read) {
        ExportSurvey survey = new ExportSurvey();
        Refusal refusal = survey.refusal(file.file(), read.reader(), settings, unpacking);
        if (refusal == null) {
          each.accept(new Examined(path, survey.describe(file.file(), read.reader().format())));
        } else {
          refusals.add(refusal);
        }
      } else if (file.choice() instanceof ReaderChoice.Choice.Private known) {
        each.accept(
            new Examined(
                path,
                "left out: "
                    + (known.why() == null ? known.kind() : known.kind() + ", " + known.why())));
      } else if (file.choice() instanceof ReaderChoice.Choice.Misplaced misplaced) {
        refusals.add(Advice.misplaced(file.file(), misplaced.platform()));
      } else {
        refusals.add(Advice.refusal(path, Reading.unrecognised(file)));
      }
    }
    refusals.sort(Comparator.comparing(Refusal::path));
    return refusals;
  }

  /**
   * A damaged batch whose export lies in the landing folder is simply made again; so is one that
   * lacks somebody who is no longer forgotten.
   */
  private @Nullable Batch known(String batchId) throws IOException {
    try {
      return store
          .findOrSuccessor(batchId)
          .filter(batch -> settings.erasures().knowsAll(batch.forgottenBy()))
          .orElse(null);
    } catch (DamagedBatchException e) {
      return null;
    }
  }
}
