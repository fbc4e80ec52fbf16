package io.offclock.intake.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;

/** Reads and copies the Parquet files of a batch without Spark. */
public final class BatchFiles {
  private BatchFiles() {}

  /** Rows in their order; times are microseconds since 1970 UTC. */
  public static ParquetReader<GenericData.Record> reader(Path file) throws IOException {
    return AvroParquetReader.<GenericData.Record>builder(
            new LocalInputFile(file), new PlainParquetConfiguration())
        .withDataModel(GenericData.get())
        .build();
  }

  /** Copies a file to one that only its owner may read; on the disk when it returns. */
  public static void copy(Path from, Path to) throws IOException {
    try (FileChannel channel = OwnerOnly.file(to)) {
      OutputStream out = Channels.newOutputStream(channel);
      Files.copy(from, out);
      channel.force(true);
    }
  }
}
