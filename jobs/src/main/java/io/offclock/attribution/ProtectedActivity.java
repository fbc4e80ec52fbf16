package io.offclock.attribution;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.offclock.attribution.Attribution.Standing;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Leaves out what answers, likes or passes on suppressed activity (R-NLRA), however long the chain.
 * Whoever is known to be a supervisor, and the company's own accounts, are not suppressed, and what
 * answers them is not either.
 *
 * <p>Keys are compared by a hash of 64 bits: among 200,000 suppressed activities and 6 million
 * answers, one in ten million nights leaves out an activity that answers none.
 */
public final class ProtectedActivity {
  private ProtectedActivity() {}

  /**
   * The ledger without answers to suppressed activity of its own.
   *
   * @param ledger as {@link Attribution#ledger} gives it, where words alone have been decided on;
   *     read once for each link of the longest chain
   */
  public static Dataset<Row> withoutAnswers(Dataset<Row> ledger, Gates gates) {
    return withoutAnswersTo(
        chains(byOwnWords(ledger), answers(ledger, gates), Optional.empty()), ledger, gates);
  }

  /**
   * The ledger without answers to some activity.
   *
   * @param names hashes of all that the activity is called by
   */
  public static Dataset<Row> withoutAnswersTo(Set<Long> names, Dataset<Row> ledger, Gates gates) {
    if (names.isEmpty()) {
      return ledger;
    }
    Column leftOut =
        col("standing")
            .equalTo(Standing.ATTRIBUTED.name())
            .and(col("target").isNotNull())
            .and(isOneOf(names, hash("target")))
            .and(suppressesAnswers(gates));
    return ledger
        .withColumn("target_is_protected", coalesce(leftOut, lit(false)))
        .withColumn("activity", when(leftOut, lit(null)).otherwise(col("activity")))
        .withColumn("standing", when(leftOut, Standing.LEFT_OUT.name()).otherwise(col("standing")));
  }

  /**
   * What answers what: the columns {@code named}, the hash of what an activity answers, and {@code
   * answer}, the hash of its key, where it is suppressed if that is.
   */
  public static Dataset<Row> answers(Dataset<Row> ledger, Gates gates) {
    return ledger
        .where(
            col("standing")
                .isNotNull()
                .and(col("standing").notEqual(Standing.COMPANY_ACCOUNT.name()))
                .and(col("target").isNotNull())
                .and(suppressesAnswers(gates)))
        .withColumn("named", hash("target"))
        .withColumn("answer", hash("record_key"));
  }

  /**
   * Hashes of all names of suppressed activity.
   *
   * @param own hashes of the keys of activity suppressed for its own words
   * @param answers as {@link #answers} gives them
   * @param otherNames columns as of answers: what an activity is called by beside its key; empty
   *     where answers call all of them by their keys
   */
  public static Set<Long> chains(
      Set<Long> own, Dataset<Row> answers, Optional<Dataset<Row>> otherNames) {
    Set<Long> names = new HashSet<>();
    Set<Long> added = own;
    while (names.addAll(added)) {
      if (otherNames.isPresent()) {
        Dataset<Row> others = otherNames.get().where(isOneOf(added, col("answer")));
        added = new HashSet<>(added);
        added.addAll(hashes(others.select("named")));
        names.addAll(added);
      }
      added = hashes(answers.where(isOneOf(added, col("named"))).select("answer"));
    }
    return names;
  }

  /**
   * Hashes of the keys of activity that is suppressed for its own words. Of activity of the company
   * and of supervisors not: their earlier versions do not know it.
   */
  public static Set<Long> byOwnWords(Dataset<Row> ledger) {
    Column isVersion = col("standing").isNull();
    Set<Long> keys = recordKeys(ledger.where(col("is_protected").and(not(isVersion))));
    Set<Long> ofVersions = recordKeys(ledger.where(col("is_protected").and(isVersion)));
    if (!ofVersions.isEmpty()) {
      Column isExempt =
          col("standing")
              .isin(Standing.COMPANY_ACCOUNT.name(), Standing.QUARANTINED.name())
              .or(coalesce(col("supervisor"), lit(false)));
      ofVersions.removeAll(
          recordKeys(
              ledger.where(
                  not(isVersion).and(isExempt).and(isOneOf(ofVersions, hash("record_key"))))));
      keys.addAll(ofVersions);
    }
    return keys;
  }

  /** By what the keys of activity are compared. */
  public static Column hash(String key) {
    return xxhash64(col(key));
  }

  /** Whether a hash is one of some. */
  public static Column isOneOf(Set<Long> hashes, Column hash) {
    return udf((UDF1<Long, Boolean>) hashes::contains, DataTypes.BooleanType)
        .asNonNullable()
        .apply(hash);
  }

  /** False of supervisors: whatever they answer is the company's word. */
  private static Column suppressesAnswers(Gates gates) {
    return udf(
            (UDF1<Boolean, Boolean>) supervisor -> gates.isProtected(null, supervisor, true),
            DataTypes.BooleanType)
        .asNonNullable()
        .apply(col("supervisor"));
  }

  private static Set<Long> recordKeys(Dataset<Row> rows) {
    return hashes(rows.select(hash("record_key")));
  }

  private static Set<Long> hashes(Dataset<Row> column) {
    return new HashSet<>(column.distinct().as(Encoders.LONG()).collectAsList());
  }
}
