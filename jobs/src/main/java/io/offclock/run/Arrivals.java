package io.offclock.run;

import io.offclock.intake.SourceDescription;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.batch.WarehouseFullException;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.night.AgeRemoval;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import io.offclock.intake.night.Progress;
import io.offclock.intake.night.TextRemoval;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes tonight's exports into batches, and out of the batches what may no longer be kept. */
final class Arrivals {
  /** What reading one file takes at worst: its longest record, waiting chunks, a row group. */
  private static final long BYTES_OF_A_THREAD = 256L << 20;

  /** Platforms of which an export may show what others wrote; theirs is not kept. */
  private static final Set<String> SHOW_OTHERS = Set.of("bluesky", "x");

  private static final AgeRemoval.Removed NOTHING_AGED = new AgeRemoval.Removed(0, 0, 0);

  private Arrivals() {}

  /**
   * Takes tonight's exports into batches.
   *
   * @param erasures of whom nothing is taken in
   * @throws OperatorException if a batch is damaged or the disk is full
   * @throws IOException if the warehouse cannot be written
   */
  static Landed read(
      Workspace workspace, Rules rules, Warehouse warehouse, Erasures erasures, Terminal terminal)
      throws OperatorException, IOException {
    IntakeSettings settings = intakeSettings(workspace, rules).without(erasures);
    BatchStore store = new BatchStore(warehouse.root());
    try {
      Intake.Result result =
          new Intake(
                  Landed.choice(settings.described()),
                  settings,
                  store,
                  threads(Runtime.getRuntime()),
                  progress(terminal))
              .run(workspace.landing());
      result
          .refusals()
          .forEach(
              refusal ->
                  terminal.problem(
                      refusal.line(),
                      Map.of("file", "landing/" + refusal.path(), "reason", refusal.reason())));
      if (!settings.text().keepsWords()) {
        int removed = new TextRemoval(store, settings).run();
        if (removed > 0) {
          terminal.problem(
              String.format(
                  Locale.ROOT,
                  "Removed the words from %,d batches: privacy.keep_text is false.",
                  removed));
        }
      }
      List<Batch> batches = BatchStore.current(store.complete(), settings::digest);
      Landed landed =
          new Landed(
              store,
              batches,
              settings.text(),
              result,
              ControlTotals.of(batches, result),
              erasures,
              NOTHING_AGED);
      landed.remarks().forEach(terminal::problem);
      Remarks.withoutAgreement(workspace).forEach(terminal::problem);
      return landed;
    } catch (WarehouseFullException | DamagedBatchException e) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /** The batches of a warehouse, without a look at the landing folder. */
  static Landed known(Workspace workspace, Rules rules, Warehouse warehouse, Erasures erasures)
      throws OperatorException, IOException {
    IntakeSettings settings = intakeSettings(workspace, rules);
    BatchStore store = new BatchStore(warehouse.root());
    Intake.Result nothing = new Intake.Result(List.of(), List.of(), 0, 0);
    try {
      List<Batch> batches = BatchStore.current(store.complete(), settings::digest);
      return new Landed(
          store,
          batches,
          settings.text(),
          nothing,
          ControlTotals.of(batches, nothing),
          erasures,
          NOTHING_AGED);
    } catch (DamagedBatchException e) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Takes out of the batches what is older than settings keep it as of a night; what is gone stays
   * gone for every night after it.
   *
   * @param landed the batches, the same object where nothing is too old
   */
  static Landed withoutAged(Workspace workspace, Landed landed, LocalDate asOf, Terminal terminal)
      throws OperatorException, IOException {
    Settings.Retention kept = workspace.settings().retention();
    AgeRemoval.Limits limits = AgeRemoval.Limits.of(asOf, kept.activityMonths(), kept.textMonths());
    try {
      AgeRemoval.Removed aged =
          new AgeRemoval(
                  landed.store(), landed.retention(), workspace.settings().company().zone(), limits)
              .run();
      if (aged.batches() == 0) {
        return landed;
      }
      terminal.problem(
          String.format(
              Locale.ROOT,
              "Removed %,d records and the words of %,d from %,d batches: they are older than retention keeps them.",
              aged.records(),
              aged.texts(),
              aged.batches()));
      return landed.without(aged);
    } catch (DamagedBatchException e) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /** As many files at once as there are cores, and no more than memory allows. */
  private static int threads(Runtime runtime) {
    long room = runtime.maxMemory() / BYTES_OF_A_THREAD;
    return (int) Math.max(1, Math.min(runtime.availableProcessors(), room));
  }

  /** The settings that bear on reading. */
  static IntakeSettings intakeSettings(Workspace workspace, Rules rules) {
    Settings settings = workspace.settings();
    Map<String, SourceDescription> described = new HashMap<>();
    settings.sources().forEach(source -> described.put(source.name(), source));
    Settings.Limits limits = settings.limits();
    String rulesDigest = rules.engine().scanDigest();
    TextRetention text =
        settings.privacy().keepText()
            ? TextRetention.words(rules.textScan(), rulesDigest)
            : TextRetention.findingsOnly(rules.textScan(), rulesDigest);
    return new IntakeSettings(
        described,
        settings.zones(),
        new Limits(
            limits.maxRecordBytes(),
            limits.maxEntries(),
            limits.maxEntryBytes(),
            limits.maxTotalBytes(),
            limits.maxRatio()),
        text,
        SHOW_OTHERS.stream()
            .collect(Collectors.toMap(platform -> platform, workspace.people()::handles)),
        Erasures.none());
  }

  private static Progress progress(Terminal terminal) {
    return (stage, filesDone, filesTotal, bytesDone, bytesTotal) ->
        terminal.progress(
            stage == Progress.Stage.CHECKING ? "checking exports" : "reading exports",
            bytesDone,
            bytesTotal);
  }
}
