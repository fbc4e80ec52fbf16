package io.offclock.intake.batch;

import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.landing.ExportFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.avro.generic.GenericData;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one file from its reader and counts them. Chunks of them are made into rows
 * (which takes the rules over their texts) by threads of a pool, as many as there may be chunks
 * waiting, and encoded in their order on a thread of its own, so that one large file keeps several
 * cores busy. What waits between is bounded in records and in bytes, whatever the size of the file.
 */
public final class BatchWriter implements RecordSink {
  private static final int CHUNK_RECORDS = 2_000;
  private static final long CHUNK_BYTES = 4L << 20;

  /** Those that the pool works on included. */
  private static final int CHUNKS_WAITING = 4;

  /** What a record takes in memory beside its words, in bytes; an estimate. */
  private static final long RECORD_BYTES = 600;

  private final BlockingQueue<Future<List<GenericData.Record>>> chunks =
      new ArrayBlockingQueue<>(CHUNKS_WAITING);
  private final BatchRows rows;
  private final Executor pool;
  private final BatchEncoder encoder;
  private final Thread encoding;
  private List<Object> chunk = new ArrayList<>(CHUNK_RECORDS);
  private long chunkBytes;

  private long accepted;
  private long rejected;
  private long supplements;
  private final Map<RejectionReason, Long> rejectedByReason = new EnumMap<>(RejectionReason.class);
  private @Nullable Instant earliest;
  private final NavigableMap<Integer, Instant> latestOfYears = new TreeMap<>();
  private boolean datesAsWritten = true;

  /**
   * @param pool makes rows of records; may be shared with other files
   */
  public BatchWriter(Path folder, BatchRows rows, Executor pool, BatchEncoder.Opener opener) {
    this.rows = rows;
    this.pool = pool;
    this.encoder = new BatchEncoder(folder, chunks, opener);
    this.encoding = new Thread(encoder, "encode-" + folder.getFileName());
    encoding.setDaemon(true);
    encoding.start();
  }

  @Override
  public void accept(ActivityRecord activity) throws IOException {
    accepted++;
    if (activity.supplement()) {
      supplements++;
    }
    Stamp leading = activity.leading();
    if (leading != null) {
      Instant at = leading.at();
      datesAsWritten &= leading.isDateAsWritten();
      earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
      latestOfYears.merge(
          at.atOffset(ZoneOffset.UTC).getYear(), at, (a, b) -> a.isAfter(b) ? a : b);
    }
    String text = activity.text();
    add(activity, RECORD_BYTES + (text == null ? 0 : 2L * text.length()));
  }

  @Override
  public void reject(Rejection rejection) throws IOException {
    rejected++;
    rejectedByReason.merge(rejection.reason(), 1L, Long::sum);
    add(rejection, RECORD_BYTES);
  }

  /** What went wrong while encoding; null while nothing has. */
  public @Nullable Throwable failure() {
    return encoder.failure();
  }

  /** Waits until all records are on the disk; the batch as it then is, but for its files. */
  public Batch finish(
      InputIdentity input, ExportFile file, @Nullable String platform, ReadingContext context)
      throws IOException {
    hand(chunk);
    end();
    check();
    return new Batch(
        input.batchId(),
        input.sha256(),
        input.bytes(),
        file.source(),
        platform,
        file.account(),
        input.reader().format(),
        input.reader(),
        file.path(),
        Batch.Status.READ,
        null,
        null,
        accepted + rejected,
        accepted,
        rejected,
        rejectedByReason,
        supplements,
        earliest,
        latestOfYears.isEmpty() ? null : latestOfYears.lastEntry().getValue(),
        latestOfYears,
        datesAsWritten && !latestOfYears.isEmpty(),
        context.observedAt(),
        context.contentSha256(),
        context.controlTotals(),
        rows.retention().rulesDigest(),
        context.partial(),
        context.missingColumns(),
        Map.of(),
        null);
  }

  /** Stops encoding where the batch is given up; its files are closed afterwards. */
  public void abandon() throws IOException {
    if (encoding.isAlive()) {
      end();
    }
  }

  private void add(Object record, long bytes) throws IOException {
    chunk.add(record);
    chunkBytes += bytes;
    if (chunk.size() >= CHUNK_RECORDS || chunkBytes >= CHUNK_BYTES) {
      hand(chunk);
      chunk = new ArrayList<>(CHUNK_RECORDS);
      chunkBytes = 0;
    }
  }

  private void hand(List<Object> full) throws IOException {
    check();
    if (!full.isEmpty()) {
      FutureTask<List<GenericData.Record>> task = new FutureTask<>(() -> rows.of(full));
      // Waits first, so that no more is handed to the pool than may wait.
      offer(task);
      pool.execute(task);
    }
  }

  /** The empty chunk is the last. */
  private void end() throws IOException {
    offer(BatchEncoder.LAST);
    try {
      encoding.join();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void offer(Future<List<GenericData.Record>> full) throws IOException {
    try {
      while (!chunks.offer(full, 1, TimeUnit.SECONDS)) {
        if (!encoding.isAlive()) {
          check();
          throw new IOException("The encoding of a batch has ended before its records");
        }
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void check() throws IOException {
    Throwable failure = encoder.failure();
    if (failure != null) {
      throw new IOException(
          "Cannot encode a batch: " + failure.getClass().getSimpleName(), failure);
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("Interrupted while a batch was written");
  }
}
