package io.offclock.intake.night;

import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchEncoder;
import io.offclock.intake.batch.BatchRows;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.BatchWriter;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.intake.batch.WarehouseFullException;
import io.offclock.intake.landing.Advice;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.landing.UnpackingException;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Second pass over the landing folder: makes a batch of each export that is not known yet. */
final class Reading {
  private final IntakeSettings settings;
  private final BatchStore store;
  private final int cores;
  private final Progress progress;
  private final UnpackingFolder unpacking;
  private final BatchEncoder.Opener opener;

  Reading(
      IntakeSettings settings,
      BatchStore store,
      int cores,
      Progress progress,
      UnpackingFolder unpacking) {
    this(settings, store, cores, progress, unpacking, OwnerOnly::file);
  }

  Reading(
      IntakeSettings settings,
      BatchStore store,
      int cores,
      Progress progress,
      UnpackingFolder unpacking,
      BatchEncoder.Opener opener) {
    this.settings = settings;
    this.store = store;
    this.cores = cores;
    this.progress = progress;
    this.unpacking = unpacking;
    this.opener = opener;
  }

  /**
   * Reads files in the order given, those of an archive within another with the first of them; the
   * batches made, in no order. A file whose reading fails goes to the refusals and the next one is
   * read; a warehouse that fails ends all.
   */
  List<Batch> read(List<CheckedFile> files, List<Refusal> refusals) throws IOException {
    ProgressCount count =
        ProgressCount.of(
            progress, Progress.Stage.READING, files.stream().map(CheckedFile::file).toList());
    List<Batch> batches = Collections.synchronizedList(new ArrayList<>());
    List<Refusal> refused = Collections.synchronizedList(refusals);
    ExecutorService rowMakers = Executors.newFixedThreadPool(cores);
    try {
      Parallel.each(
          together(files),
          cores,
          some -> {
            try (OpenedOnce opened = new OpenedOnce(some.get(0).file(), settings, unpacking)) {
              for (CheckedFile file : some) {
                try {
                  Batch batch = batch(file, opened, rowMakers, refused);
                  if (batch != null) {
                    batches.add(batch);
                  }
                } catch (IOException e) {
                  throw givenUp(file, e);
                }
                count.add(file.file().bytes());
              }
            }
          });
    } finally {
      rowMakers.shutdown();
    }
    return batches;
  }

  /** Each by itself, but what is in one archive within another, which is unpacked for all. */
  private static Collection<List<CheckedFile>> together(List<CheckedFile> files) {
    Map<List<String>, List<CheckedFile>> together = new LinkedHashMap<>();
    for (CheckedFile checked : files) {
      ExportFile file = checked.file();
      List<String> key =
          file.archive() == null
              ? List.of(file.path())
              : List.of(file.location().toString(), file.archive());
      together.computeIfAbsent(key, first -> new ArrayList<>()).add(checked);
    }
    return together.values();
  }

  private @Nullable Batch batch(
      CheckedFile file, OpenedOnce opened, Executor rowMakers, List<Refusal> refused)
      throws IOException {
    if (file.choice() instanceof ReaderChoice.Choice.Read read) {
      return read(file, read.reader(), opened, rowMakers, refused);
    }
    if (file.choice() instanceof ReaderChoice.Choice.Private known) {
      return without(file, Batch.Status.PRIVATE, known.kind(), known.why());
    }
    if (file.choice() instanceof ReaderChoice.Choice.Misplaced misplaced) {
      Refusal refusal = Advice.misplaced(file.file(), misplaced.platform());
      return without(file, Batch.Status.REFUSED, refusal.reason(), refusal.detail());
    }
    UnreadableExportException unknown = unrecognised(file);
    return without(file, Batch.Status.REFUSED, unknown.reason(), unknown.getMessage());
  }

  /** Why a file that no reader takes is refused. */
  static UnreadableExportException unrecognised(CheckedFile file) {
    return file.input().bytes() == 0
        ? new UnreadableExportException("EMPTY_FILE", "found no bytes, expected an export")
        : new UnreadableExportException(
            "UNKNOWN_FORMAT",
            "found a file that begins like no known export, expected one of the formats that Offclock reads");
  }

  private Batch without(
      CheckedFile file, Batch.Status status, String reason, @Nullable String detail)
      throws IOException {
    store.begin(file.input().batchId());
    return store.commit(
        Batch.without(
            file.input(), file.file(), settings.platform(file.file()), status, reason, detail));
  }

  private @Nullable Batch read(
      CheckedFile checked,
      ExportReader reader,
      OpenedOnce opened,
      Executor rowMakers,
      List<Refusal> refused)
      throws IOException {
    ExportFile file = checked.file();
    String platform = settings.platform(file);
    Path folder = store.begin(checked.input().batchId());
    ReadingContext context = settings.context(file);
    BatchWriter writer =
        new BatchWriter(
            folder,
            new BatchRows(file, platform, settings.text(), settings.erasures()),
            rowMakers,
            opener);
    KeptRecords kept = new KeptRecords(writer, settings.erasures(), file, platform);
    @Nullable Refusal refusal;
    @Nullable Batch finished = null;
    try {
      refusal = recordsOf(checked, reader, opened, context, kept);
      if (refusal == null) {
        finished = kept.statement(writer.finish(checked.input(), file, platform, context));
      }
    } catch (UnreadableExportException e) {
      writer.abandon();
      return without(checked, Batch.Status.REFUSED, e.reason(), e.getMessage());
    } catch (UnpackingException e) {
      writer.abandon();
      throw e;
    } catch (IOException e) {
      Throwable failure = writer.failure();
      if (failure != null && !isFaultOfARecord(failure)) {
        writer.abandon();
        throw e;
      }
      refusal =
          failure == null
              ? Landing.unreadable(file.path(), "file", e)
              : readerFailed(file, reader, failure);
    } catch (RuntimeException e) {
      refusal = readerFailed(file, reader, e);
    }
    if (finished != null && !kept.isNobodys()) {
      return store.commit(finished);
    }
    writer.abandon();
    store.giveUp(checked.input().batchId());
    if (refusal != null) {
      refused.add(refusal);
    }
    return null;
  }

  /** Null where all went well, or a refusal for which nothing of the file is kept. */
  private @Nullable Refusal recordsOf(
      CheckedFile checked,
      ExportReader reader,
      OpenedOnce opened,
      ReadingContext context,
      RecordSink records)
      throws IOException {
    ExportFile file = checked.file();
    try (InputStream in = opened.stream(file)) {
      reader.read(in, context, records);
    }
    return CheckedFile.FileStamp.of(file.location()).equals(checked.stamp())
        ? null
        : Advice.refusal(
            file.path(),
            new UnreadableExportException(
                "CHANGED_WHILE_READ",
                "found a file that changed while it was read, expected it to be copied whole"));
  }

  /** An encoder fails at what a record holds, or at the disk; the disk is everybody's trouble. */
  private static boolean isFaultOfARecord(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (!(e instanceof RuntimeException)) {
        return false;
      }
    }
    return true;
  }

  /** A fault of ours: told by its kind only, for its message may quote the record. */
  static Refusal readerFailed(ExportFile file, ExportReader reader, Throwable fault) {
    return Refusal.of(
        file.path(),
        "READER_FAILED",
        "a fault in the reader %s (%s)"
            .formatted(reader.format(), fault.getClass().getSimpleName()),
        "records or rejections",
        "Report it with this line.");
  }

  private IOException givenUp(CheckedFile file, IOException e) {
    String batchId = file.input().batchId();
    try {
      store.giveUp(batchId);
    } catch (IOException alsoFailed) {
      e.addSuppressed(alsoFailed);
    }
    // An archive that cannot be unpacked is told as such, whichever pass it is.
    boolean isOfBatch = !(e instanceof UnpackingException);
    return isOfBatch && WarehouseFullException.says(e) ? new WarehouseFullException(batchId, e) : e;
  }
}
