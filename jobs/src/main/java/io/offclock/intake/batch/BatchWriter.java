package io.offclock.intake.batch;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one file from its reader, counts them, and has them encoded on a thread of
 * its own, so that reading and encoding one large file use two cores. What waits between the two is
 * bounded in records and in bytes, whatever the size of the file.
 */
public final class BatchWriter implements RecordSink {
  private static final int CHUNK_RECORDS = 2_000;
  private static final long CHUNK_BYTES = 4L << 20;
  private static final int CHUNKS_WAITING = 4;

  /** What a record takes in memory beside its words, in bytes; an estimate. */
  private static final long RECORD_BYTES = 600;

  private final BlockingQueue<List<Object>> chunks = new ArrayBlockingQueue<>(CHUNKS_WAITING);
  private final BatchEncoder encoder;
  private final Thread encoding;
  private final boolean keepsText;
  private List<Object> chunk = new ArrayList<>(CHUNK_RECORDS);
  private long chunkBytes;

  private long accepted;
  private long rejected;
  private long supplements;
  private final Map<RejectionReason, Long> rejectedByReason = new EnumMap<>(RejectionReason.class);
  private @Nullable Instant earliest;
  private @Nullable Instant latest;

  public BatchWriter(Path folder, BatchRows rows, BatchEncoder.Opener opener) {
    this.keepsText = rows.keepText();
    this.encoder = new BatchEncoder(folder, rows, chunks, opener);
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
    Instant at = activity.activityAt();
    if (at != null) {
      earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
      latest = latest == null || at.isAfter(latest) ? at : latest;
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
        latest,
        context.observedAt(),
        context.contentSha256(),
        context.controlTotals(),
        context.partial(),
        context.missingColumns(),
        keepsText,
        Map.of());
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
      offer(full);
    }
  }

  /** The empty chunk is the last. */
  private void end() throws IOException {
    offer(List.of());
    try {
      encoding.join();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void offer(List<Object> full) throws IOException {
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
