package io.offclock.intake.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * The encoding side of a batch: takes chunks of rows from a queue until the empty one and writes
 * them as Parquet. After a failure it goes on taking, so that the reading side never waits for it.
 */
public final class BatchEncoder implements Runnable {
  public static final String ACTIVITY_FILE = "part-00000.parquet";
  public static final String REJECTED_FILE = "rejected.parquet";

  /** Bytes held in memory before they go to the disk, for each file. */
  private static final long ROW_GROUP_BYTES = 32L << 20;

  /** How a file of a batch is created; a test gives a full disk here. */
  @FunctionalInterface
  public interface Opener {
    FileChannel open(Path file) throws IOException;
  }

  /** The empty chunk, behind the last. */
  static final Future<List<GenericData.Record>> LAST = CompletableFuture.completedFuture(List.of());

  private final Path folder;
  private final BlockingQueue<Future<List<GenericData.Record>>> chunks;
  private final Opener opener;
  private final List<SyncedFile> files = new ArrayList<>();
  private @Nullable ParquetWriter<GenericData.Record> activities;
  private @Nullable ParquetWriter<GenericData.Record> rejections;
  private volatile @Nullable Throwable failure;

  BatchEncoder(Path folder, BlockingQueue<Future<List<GenericData.Record>>> chunks, Opener opener) {
    this.folder = folder;
    this.chunks = chunks;
    this.opener = opener;
  }

  /** What went wrong; null while nothing has. */
  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public void run() {
    try {
      for (var chunk = chunks.take(); chunk != LAST; chunk = chunks.take()) {
        if (failure == null) {
          encode(chunk);
        }
      }
      if (failure == null) {
        close(activities);
        close(rejections);
      }
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    } catch (InterruptedException e) {
      failure = e;
    } finally {
      abandon();
    }
  }

  private void encode(Future<List<GenericData.Record>> chunk) throws InterruptedException {
    try {
      for (GenericData.Record row : chunk.get()) {
        if (row.getSchema().equals(BatchSchema.ACTIVITY)) {
          if (activities == null) {
            activities = writer(ACTIVITY_FILE, BatchSchema.ACTIVITY);
          }
          activities.write(row);
        } else {
          if (rejections == null) {
            rejections = writer(REJECTED_FILE, BatchSchema.REJECTED);
          }
          rejections.write(row);
        }
      }
    } catch (ExecutionException e) {
      failure = e.getCause() == null ? e : e.getCause();
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
  }

  private ParquetWriter<GenericData.Record> writer(String name, Schema schema) throws IOException {
    Path path = folder.resolve(name);
    SyncedFile file = new SyncedFile(path, opener.open(path));
    files.add(file);
    return writer(file, schema);
  }

  /** Writes rows to a file of a batch; on the disk once it is closed. */
  public static ParquetWriter<GenericData.Record> writer(SyncedFile file, Schema schema)
      throws IOException {
    return AvroParquetWriter.<GenericData.Record>builder(file)
        .withSchema(schema)
        .withConf(new PlainParquetConfiguration())
        // 300,000 posts: Zstandard 23 MB, Snappy 39 MB, none 113 MB, at about the same time.
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .build();
  }

  private static void close(@Nullable ParquetWriter<GenericData.Record> writer) throws IOException {
    if (writer != null) {
      writer.close();
    }
  }

  /** Lets go of files that were not closed in order. */
  private void abandon() {
    for (SyncedFile file : files) {
      try {
        file.abandon();
      } catch (IOException e) {
        Throwable first = failure;
        if (first != null) {
          first.addSuppressed(e);
        }
      }
    }
  }
}
