package io.offclock.mart.suppression;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;

/** What a row of a shared table is of: its period, its group and, in the heat map, its hour. */
final class RowNames {
  private RowNames() {}

  static LocalDate start(Row row) {
    return row.getAs("period_start");
  }

  /** Local date after the last of the period of a row. */
  static LocalDate end(Row row) {
    return row.getAs("period_end");
  }

  /** What period a row is of; of a table with quarters only, the quarter. */
  static String period(Row row) {
    return has(row, "period_kind")
        ? row.getAs("period_kind") + " " + start(row)
        : "QUARTER " + start(row);
  }

  /** What group a row is of. */
  static String group(Row row) {
    StringBuilder key = new StringBuilder(row.<String>getAs("grouping"));
    for (String column :
        List.of("department", "employment_class", "platform", "rule_id", "segment", "value")) {
      if (has(row, column)) {
        key.append('|').append(row.<String>getAs(column));
      }
    }
    if (has(row, "campaign_id")) {
      key.append('|').append(campaign(row));
    }
    return key.toString();
  }

  /** The campaign a row is of; empty, as no id is, where it is of none. */
  static String campaign(Row row) {
    String campaign = row.getAs("campaign_id");
    return campaign == null ? "" : campaign;
  }

  /** Weekday and hour of a row of the heat map; empty for other tables. */
  static String hour(Row row) {
    return has(row, "local_hour")
        ? "|" + row.<Integer>getAs("iso_weekday") + "|" + row.<Integer>getAs("local_hour")
        : "";
  }

  /** The step of a row of the curve of adoption; empty for other tables. */
  private static String step(Row row) {
    return has(row, "week") ? "|" + row.<Integer>getAs("week") : "";
  }

  /** What tells a row from the others of its table. */
  static String key(Row row) {
    return period(row) + "|" + group(row) + hour(row) + step(row);
  }

  /** Period and department, by which rows of different tables meet. */
  static String periodAndDepartment(Row row) {
    return period(row)
        + "|"
        + row.<String>getAs("grouping")
        + "|"
        + row.<String>getAs("department");
  }

  static boolean has(Row row, String column) {
    return row.schema().getFieldIndex(column).isDefined();
  }
}
