package io.offclock.attribution;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Tells answers to others from threads, in which persons go on after posts of their own. All
 * records of a person are in one ledger, so that her own posts are known as far as exports show
 * them; keys are compared by a hash of 64 bits.
 */
public final class OwnAnswers {
  private OwnAnswers() {}

  /**
   * The ledger with what persons answer of their own marked as no answer.
   *
   * @param ledger as {@link Attribution#ledger} gives it; read twice
   */
  public static Dataset<Row> marked(Dataset<Row> ledger) {
    Column isAnswer = col("activity.is_answer").and(col("target").isNotNull());
    Set<Long> own = own(ledger, isAnswer);
    if (own.isEmpty()) {
      return ledger;
    }
    Column isOwn =
        coalesce(isAnswer.and(ProtectedActivity.isOneOf(own, hashOfPerson("target"))), lit(false));
    Column marked =
        col("activity")
            .withField("is_answer", lit(false))
            .withField("answered_at", lit(null).cast(DataTypes.TimestampType));
    return ledger.withColumn("activity", when(isOwn, marked).otherwise(col("activity")));
  }

  /** Hashes of posts that their own authors answered. */
  private static Set<Long> own(Dataset<Row> ledger, Column isAnswer) {
    Dataset<Row> answered = ledger.where(isAnswer).select(hashOfPerson("target").as("hash"));
    Dataset<Row> names =
        ledger
            .where(col("employee_id").isNotNull())
            .select(
                explode(
                        array(
                            hashOfPerson("record_key"),
                            hashOfPerson("also_named"),
                            hashOfPerson("also_version")))
                    .as("hash"));
    return new HashSet<>(
        names.join(answered.distinct(), "hash").distinct().as(Encoders.LONG()).collectAsList());
  }

  private static Column hashOfPerson(String key) {
    return xxhash64(col("employee_id"), col(key));
  }
}
