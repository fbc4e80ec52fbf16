package io.offclock.intake.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

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

  /**
   * As {@link #reader(Path)}, of some columns alone, which is much faster where there are many.
   *
   * @param columns those that the file does not have are left out
   */
  public static ParquetReader<GenericData.Record> reader(Path file, Collection<String> columns)
      throws IOException {
    PlainParquetConfiguration settings = new PlainParquetConfiguration();
    // An element of a list is the value, not a record around it.
    settings.setBoolean(AvroSchemaConverter.ADD_LIST_ELEMENT_RECORDS, false);
    // The layout of lists that Spark writes, and not the one before it.
    settings.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
    // Without options it would read Hadoop's own, for a third of a second of XML.
    try (ParquetFileReader footer =
        ParquetFileReader.open(
            new LocalInputFile(file), ParquetReadOptions.builder(settings).build())) {
      MessageType all = footer.getFooter().getFileMetaData().getSchema();
      List<Type> wanted =
          all.getFields().stream().filter(field -> columns.contains(field.getName())).toList();
      settings.set(
          AvroReadSupport.AVRO_REQUESTED_PROJECTION,
          new AvroSchemaConverter(settings)
              .convert(new MessageType(all.getName(), wanted))
              .toString());
    }
    return AvroParquetReader.<GenericData.Record>builder(new LocalInputFile(file), settings)
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
