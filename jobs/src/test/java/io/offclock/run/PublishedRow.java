package io.offclock.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;

/** A published row beside the row it was before suppression. */
final class PublishedRow {
  private PublishedRow() {}

  /** Every column that is neither the counted figure nor null; reasons of hiding set aside. */
  static List<String> differences(Row published, Row counted) {
    List<String> differences = new ArrayList<>();
    for (String column : counted.schema().fieldNames()) {
      Object shown = published.getAs(column);
      Object was = counted.getAs(column);
      boolean isReason = column.endsWith("_reason") || column.equals("ci_method");
      if (!isReason && shown != null && !Objects.equals(shown, was)) {
        differences.add("%s: found %s, counted %s".formatted(column, shown, was));
      }
      if (!isReason && shown == null && was != null && !saysWhy(published)) {
        differences.add("%s: hidden without a reason, counted %s".formatted(column, was));
      }
    }
    return differences;
  }

  private static boolean saysWhy(Row published) {
    for (String column : published.schema().fieldNames()) {
      if (column.endsWith("suppressed_reason") && published.getAs(column) != null) {
        return true;
      }
    }
    return false;
  }
}
