package io.offclock.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.sql.types.StructField;

/** The data dictionary: every published table and column as its contract states it, as Markdown. */
public final class DataDictionary {
  private DataDictionary() {}

  /** The whole document. */
  public static String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            # Data dictionary

            Generated from `jobs/src/main/resources/contract/`; do not edit. Tables are plain Parquet
            in `warehouse/current/<table>/`. Columns are appended, never renamed. Times are UTC
            unless a column says local. A *shared* table says nothing about one person; a
            *restricted* one has person-level rows under keyed pseudonyms and is readable by its
            owner only.

            """);
    for (Table table : Table.values()) {
      if (table != Table.BATCH_ACTIVITY) {
        text.append("- [").append(table.tableName()).append("](#").append(table.tableName());
        text.append(") (").append(table.access().name().toLowerCase(Locale.ROOT)).append(")\n");
      }
    }
    text.append("- [manifest.json](#manifestjson) (restricted)\n");
    for (Table table : Table.values()) {
      if (table != Table.BATCH_ACTIVITY) {
        append(text, table);
      }
    }
    return text.append('\n').append(manifest()).toString();
  }

  private static void append(StringBuilder text, Table table) {
    text.append("\n## ").append(table.tableName()).append("\n\n");
    text.append(table.grain());
    text.append(" A row is told by `").append(String.join("`, `", table.key())).append("`.");
    text.append(" Access: ").append(table.access().name().toLowerCase(Locale.ROOT));
    text.append(". Since ").append(table.since()).append(".\n\n");
    text.append("| Column | Type | Null | Meaning |\n|---|---|---|---|\n");
    for (StructField field : table.schema().fields()) {
      text.append("| `").append(field.name()).append("` | ");
      text.append(field.dataType().sql()).append(" | ");
      text.append(field.nullable() ? "yes" : "never").append(" | ");
      text.append(field.getComment().getOrElse(() -> "").replace("|", "\\|")).append(" |\n");
    }
  }

  private static String manifest() {
    try (InputStream in = DataDictionary.class.getResourceAsStream("/contract/manifest.md")) {
      if (in == null) {
        throw new IllegalStateException("Cannot find contract/manifest.md on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
