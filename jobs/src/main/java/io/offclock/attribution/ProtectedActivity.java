package io.offclock.attribution;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Keys of the activity that R-NLRA suppresses: whose own words are protected, and whatever answers,
 * likes or passes on any of it, however long the chain. Whoever is known to be a supervisor, and
 * the company's own accounts, are not suppressed, and what answers them is not either.
 */
public final class ProtectedActivity {
  private ProtectedActivity() {}

  /**
   * Finds the keys, a link of the longest chain at a time. They are held in memory only, for one
   * night.
   *
   * @param records as {@code Records.read} gives them
   * @return record keys
   */
  public static Set<String> keys(Dataset<Row> records, Attributor attributor) {
    Dataset<Row> narrow =
        records
            .where(col("findings").isNotNull().or(col("target_key").isNotNull()))
            .select(
                col("record_key"),
                col("platform"),
                col("handle"),
                col("findings"),
                concat(col("platform"), lit("|"), col("target_key")).as("target"),
                lookUpAt().as("at"));
    Set<String> keys = new HashSet<>();
    Set<String> added = suppressed(narrow.where(col("findings").isNotNull()), attributor, Set.of());
    while (keys.addAll(added)) {
      added = suppressed(narrow.where(col("target").isNotNull()), attributor, added);
    }
    return keys;
  }

  private static Set<String> suppressed(
      Dataset<Row> narrow, Attributor attributor, Set<String> targets) {
    return new HashSet<>(
        narrow
            .filter(
                (FilterFunction<Row>)
                    row ->
                        attributor.suppresses(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getAs("at"),
                            row.getString(4) != null && targets.contains(row.getString(4))))
            .select("record_key")
            .distinct()
            .as(Encoders.STRING())
            .collectAsList());
  }

  /** As {@link MergedClocks#lookUpAt}: of a date-only stamp noon. */
  private static Column lookUpAt() {
    Column at = coalesce(col("published_at"), col("composed_at"));
    return when(col("time_precision").equalTo("DAY"), at.plus(expr("INTERVAL 12 HOURS")))
        .otherwise(at);
  }
}
