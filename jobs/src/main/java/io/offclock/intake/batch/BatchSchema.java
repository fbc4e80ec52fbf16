package io.offclock.intake.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;

/**
 * The columns of a batch's Parquet files, taken from the contract so that the two cannot differ.
 */
final class BatchSchema {
  private static final Pattern COLUMN =
      Pattern.compile("^(\\w+) (BIGINT|STRING|TIMESTAMP|BOOLEAN)( NOT NULL)?(?: COMMENT .*)?$");

  /** One row per accepted record, as {@code contract/batch_activity.ddl} says. */
  static final Schema ACTIVITY = ofContract("batch_activity");

  /** One row per rejection. */
  static final Schema REJECTED =
      SchemaBuilder.record("rejected")
          .namespace("io.offclock")
          .fields()
          .requiredLong("record_number")
          .requiredLong("byte_offset")
          .requiredString("reason")
          .optionalString("column_name")
          .endRecord();

  private BatchSchema() {}

  private static Schema ofContract(String table) {
    SchemaBuilder.FieldAssembler<Schema> fields =
        SchemaBuilder.record(table).namespace("io.offclock").fields();
    for (String line : contract(table).lines().toList()) {
      if (line.startsWith("--") || line.isBlank()) {
        continue;
      }
      Matcher column = COLUMN.matcher(line.strip().replaceFirst(",$", ""));
      if (!column.matches()) {
        throw new IllegalStateException(
            "Cannot read contract %s: found a line that is no column of a known type, expected 'name TYPE [NOT NULL] COMMENT …'."
                .formatted(table));
      }
      Schema type = type(column.group(2));
      fields =
          column.group(3) != null
              ? fields.name(column.group(1)).type(type).noDefault()
              : fields
                  .name(column.group(1))
                  .type()
                  .unionOf()
                  .nullType()
                  .and()
                  .type(type)
                  .endUnion()
                  .nullDefault();
    }
    return fields.endRecord();
  }

  private static Schema type(String sql) {
    return switch (sql) {
      case "BIGINT" -> Schema.create(Schema.Type.LONG);
      case "BOOLEAN" -> Schema.create(Schema.Type.BOOLEAN);
      case "TIMESTAMP" ->
          LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG));
      default -> Schema.create(Schema.Type.STRING);
    };
  }

  private static String contract(String table) {
    String path = "/contract/" + table + ".ddl";
    try (InputStream in = BatchSchema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program's jar lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
