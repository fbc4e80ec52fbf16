package io.offclock.attribution;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.Attribution.Standing;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * Leaves out what answers, likes or passes on suppressed activity (R-NLRA), however long the chain.
 * Whoever is known to be a supervisor, and the company's own accounts, are not suppressed, and what
 * answers them is not either.
 */
public final class ProtectedActivity {
  private ProtectedActivity() {}

  /**
   * The ledger without answers to suppressed activity. Keys of suppressed activity are held in
   * memory only, for one night.
   *
   * @param ledger as {@link Attribution#ledger} gives it, where words alone have been decided on;
   *     read once for each link of the longest chain
   */
  public static Dataset<Row> withoutAnswers(Dataset<Row> ledger, Gates gates) {
    Set<String> keys = keys(ledger, gates);
    if (keys.isEmpty()) {
      return ledger;
    }
    Column leftOut = col("standing").equalTo(Standing.ATTRIBUTED.name()).and(answers(keys, gates));
    return ledger
        .withColumn("target_is_protected", leftOut)
        .withColumn("activity", when(leftOut, lit(null)).otherwise(col("activity")))
        .withColumn("standing", when(leftOut, Standing.LEFT_OUT.name()).otherwise(col("standing")));
  }

  /** Record keys of all suppressed activity. */
  private static Set<String> keys(Dataset<Row> ledger, Gates gates) {
    Dataset<Row> answering =
        ledger.where(
            col("standing")
                .isNotNull()
                .and(col("standing").notEqual(Standing.COMPANY_ACCOUNT.name())));
    Set<String> keys = new HashSet<>();
    Set<String> added = protectedByOwnWords(ledger);
    while (keys.addAll(added)) {
      added = recordKeys(answering.where(answers(added, gates)));
    }
    return keys;
  }

  /** Of activity of the company and of supervisors not: their earlier versions do not know it. */
  private static Set<String> protectedByOwnWords(Dataset<Row> ledger) {
    Column isVersion = col("standing").isNull();
    Set<String> keys = recordKeys(ledger.where(col("is_protected").and(not(isVersion))));
    Set<String> ofVersions = recordKeys(ledger.where(col("is_protected").and(isVersion)));
    if (!ofVersions.isEmpty()) {
      Column isOne =
          udf((UDF1<String, Boolean>) ofVersions::contains, DataTypes.BooleanType)
              .apply(col("record_key"));
      Column isExempt =
          col("standing")
              .isin(Standing.COMPANY_ACCOUNT.name(), Standing.QUARANTINED.name())
              .or(coalesce(col("supervisor"), lit(false)));
      ofVersions.removeAll(recordKeys(ledger.where(not(isVersion).and(isExempt).and(isOne))));
      keys.addAll(ofVersions);
    }
    return keys;
  }

  private static Column answers(Set<String> keys, Gates gates) {
    return udf(
            (UDF2<String, Boolean, Boolean>)
                (target, supervisor) ->
                    target != null
                        && keys.contains(target)
                        && gates.isProtected(null, supervisor, true),
            DataTypes.BooleanType)
        .asNonNullable()
        .apply(col("target"), col("supervisor"));
  }

  private static Set<String> recordKeys(Dataset<Row> rows) {
    return new HashSet<>(
        rows.select("record_key").distinct().as(Encoders.STRING()).collectAsList());
  }
}
