package io.offclock.intake.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.io.LocalInputFile;

/** The rows of a batch's file, as a stranger reads them. */
public final class WrittenRows {
  private WrittenRows() {}

  public static List<GenericRecord> of(Path parquet) throws IOException {
    List<GenericRecord> rows = new ArrayList<>();
    try (var reader =
        AvroParquetReader.<GenericRecord>builder(
                new LocalInputFile(parquet), new PlainParquetConfiguration())
            .build()) {
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
