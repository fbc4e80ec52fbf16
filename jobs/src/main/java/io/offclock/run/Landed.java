package io.offclock.run;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_extract;

import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import io.offclock.intake.ExportReader;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.batch.WarehouseFullException;
import io.offclock.intake.landing.LeftOut;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import io.offclock.intake.night.Progress;
import io.offclock.intake.night.TextRemoval;
import io.offclock.intake.reader.TabularReader;
import io.offclock.intake.recognition.Recognition;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * What the landing folder and the warehouse hold tonight: the batches a version is made of, and
 * what could not be taken.
 *
 * @param batches the batches that count, sorted by id; their exports may have left the landing
 *     folder since
 * @param retention how the rules of tonight scan texts
 * @param result what tonight's landing folder gave
 * @param controlTotals what archives say of their files, sorted by file
 */
record Landed(
    BatchStore store,
    List<Batch> batches,
    TextRetention retention,
    Intake.Result result,
    List<ControlTotals.Total> controlTotals) {
  /** What reading one file takes at worst: its longest record, waiting chunks, a row group. */
  private static final long BYTES_OF_A_THREAD = 256L << 20;

  /**
   * Takes tonight's exports into batches.
   *
   * @throws OperatorException if a batch is damaged or the disk is full
   * @throws IOException if the warehouse cannot be written
   */
  static Landed read(Workspace workspace, Rules rules, Warehouse warehouse, Terminal terminal)
      throws OperatorException, IOException {
    IntakeSettings settings = intakeSettings(workspace, rules);
    BatchStore store = new BatchStore(warehouse.root());
    try {
      Intake.Result result =
          new Intake(
                  choice(settings.described()),
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
          new Landed(store, batches, settings.text(), result, ControlTotals.of(batches, result));
      landed.remarks().forEach(terminal::problem);
      return landed;
    } catch (WarehouseFullException | DamagedBatchException e) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
    }
  }

  /** As many files at once as there are cores, and no more than memory allows. */
  private static int threads(Runtime runtime) {
    long room = runtime.maxMemory() / BYTES_OF_A_THREAD;
    return (int) Math.max(1, Math.min(runtime.availableProcessors(), room));
  }

  /**
   * How a file is recognised: a described source by its folder, everything else by content. A
   * folder names the account only of its own platform's exports.
   */
  static ReaderChoice choice(Map<String, SourceDescription> described) {
    return (source, head, path) -> {
      SourceDescription description = described.get(source);
      if (description != null) {
        return new ReaderChoice.Choice.Read(new TabularReader(description));
      }
      var kind = Recognition.privateKind(head, path);
      if (kind.isPresent()) {
        return new ReaderChoice.Choice.Private(kind.get(), LeftOut.why(kind.get()));
      }
      return Recognition.recognise(head, path)
          .map(reader -> ofFolder(source, reader))
          .orElseGet(ReaderChoice.Choice.Unknown::new);
    };
  }

  private static ReaderChoice.Choice ofFolder(String source, ExportReader reader) {
    String platform = reader.format().substring(0, reader.format().indexOf('.'));
    return platform.equals(source)
        ? new ReaderChoice.Choice.Read(reader)
        : new ReaderChoice.Choice.Misplaced(platform);
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
        text);
  }

  private static Progress progress(Terminal terminal) {
    return (stage, filesDone, filesTotal, bytesDone, bytesTotal) ->
        terminal.progress(
            stage == Progress.Stage.CHECKING ? "checking exports" : "reading exports",
            bytesDone,
            bytesTotal);
  }

  private List<String> remarks() {
    List<String> lines = new ArrayList<>();
    controlTotals.stream()
        .filter(ControlTotals.Total::isNews)
        .map(ControlTotals.Total::line)
        .forEach(lines::add);
    lines.addAll(Remarks.sharedBytes(result));
    lines.addAll(Remarks.leftOut(result));
    lines.addAll(Remarks.missingColumns(result));
    lines.addAll(Remarks.rejections(result));
    return lines;
  }

  /** Bytes of the exports behind the batches. */
  long batchBytes() {
    return batches.stream().mapToLong(Batch::bytes).sum();
  }

  /** Files and folders refused tonight. */
  int refusedFiles() {
    return result.refusals().size();
  }

  /** Files refused tonight, and files that hold other than the manifest beside them states. */
  private long refusedOrUnaccounted() {
    return refusedFiles() + controlTotals.stream().filter(ControlTotals.Total::isNews).count();
  }

  /**
   * Rejected records among all that were seen in tonight's exports, 0 to 1. Drafts and total rows
   * are in neither number: an export is not the worse for them.
   */
  double rejectedShare() {
    long seen = 0;
    long rejected = 0;
    for (Intake.Input input : result.inputs()) {
      if (input.duplicateOf() == null) {
        seen += input.batch().seen() - Remarks.noActivities(input.batch());
        rejected += Remarks.faults(input.batch());
      }
    }
    return seen == 0 ? 0 : (double) rejected / seen;
  }

  /**
   * Stops the night where too much was refused.
   *
   * @throws OperatorException beyond {@code stop_above}
   */
  void refuseBeyond(Settings.Ceilings ceilings) throws OperatorException {
    if (isBeyond(ceilings.stopAbove(), refusedFiles())) {
      throw new OperatorException(
          ExitCode.STOPPED,
          String.format(
              Locale.ROOT,
              "Cannot publish: found %d files refused and %.2f %% of records rejected, expected at most %d and %.2f %% (ceilings.stop_above). Mend the exports named above, or raise the ceiling. Readers see what they saw before.",
              refusedFiles(),
              100 * rejectedShare(),
              ceilings.stopAbove().files(),
              100 * ceilings.stopAbove().recordShare()));
    }
  }

  /** What the night ends with if it is published. */
  ExitCode exitCode(Settings.Ceilings ceilings) {
    return isBeyond(ceilings.warnAbove(), refusedOrUnaccounted()) ? ExitCode.REFUSALS : ExitCode.OK;
  }

  /** Why the night does not end with 0, as its last line; empty where it does. */
  Optional<String> closing(Settings.Ceilings ceilings) {
    if (exitCode(ceilings) == ExitCode.OK) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "Ends with %d: found %,d files refused or incomplete and %.2f %% of records rejected, expected at most %,d and %.2f %% (ceilings.warn_above). See the lines above.",
            ExitCode.REFUSALS.code(),
            refusedOrUnaccounted(),
            100 * rejectedShare(),
            ceilings.warnAbove().files(),
            100 * ceilings.warnAbove().recordShare()));
  }

  private boolean isBeyond(Settings.Ceiling ceiling, long files) {
    return files > ceiling.files() || rejectedShare() > ceiling.recordShare();
  }

  /** What could not be looked into at all, and every refused input, for the manifest. */
  List<Manifest.Refusal> refusals() {
    return result.refusals().stream().map(Landed::refusal).toList();
  }

  private static Manifest.Refusal refusal(Refusal refusal) {
    return new Manifest.Refusal(refusal.path(), refusal.reason(), refusal.line());
  }

  /** {@code rejected_records}: every rejection of every batch. */
  Dataset<Row> rejectedRecords(SparkSession spark) {
    List<String> files =
        batches.stream()
            .flatMap(batch -> store.rejections(batch).stream())
            .map(SparkPath::toRead)
            .toList();
    StructType schema = Table.REJECTED_RECORDS.schema();
    if (files.isEmpty()) {
      return spark.createDataFrame(List.of(), schema);
    }
    List<Row> known =
        batches.stream()
            .map(
                batch ->
                    RowFactory.create(
                        batch.batchId(), batch.sha256(), batch.source(), batch.format()))
            .toList();
    Dataset<Row> batchColumns =
        spark.createDataFrame(
            known,
            StructType.fromDDL(
                "batch_id STRING NOT NULL, input_sha256 STRING NOT NULL, source STRING NOT NULL, format STRING NOT NULL"));
    return spark
        .read()
        .schema("record_number BIGINT, byte_offset BIGINT, reason STRING, column_name STRING")
        .parquet(files.toArray(String[]::new))
        .withColumn("batch_id", regexp_extract(col("_metadata.file_path"), "([^/]+)/[^/]+$", 1))
        .join(broadcast(batchColumns), "batch_id");
  }
}
