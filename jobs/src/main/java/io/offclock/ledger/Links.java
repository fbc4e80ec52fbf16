package io.offclock.ledger;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.offclock.attribution.Gates;
import io.offclock.attribution.ProtectedActivity;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * What ties shards to each other: the keys that an account's exports name, and links, which are a
 * row for each other name of an activity and for each answer. Keys stand as hashes; the words they
 * lead to are in the batches.
 */
final class Links {
  /** Columns of links. */
  static final StructType COLUMNS = StructType.fromDDL("kind STRING, named BIGINT, answer BIGINT");

  /** Columns of keys. */
  static final StructType KEYS = StructType.fromDDL("account STRING, named BIGINT");

  private static final String NAME = "NAME";
  private static final String ANSWER = "ANSWER";

  private Links() {}

  /**
   * The keys that records name themselves by, each once an account: {@code named} and {@code
   * account}. A key that was made within an account is no other account's.
   *
   * @param records of batches, with platform, handle, native_key and version_key
   */
  static Dataset<Row> keys(Dataset<Row> records) {
    Column isOwn = col("native_key").startsWith(concat(col("platform"), lit(":")));
    Column isFirst = col("version_key").equalTo(col("native_key"));
    return records
        .where(isOwn.and(isFirst).equalTo(false))
        .select(
            concat(col("platform"), lit("|"), col("handle")).as("account"),
            explode(
                    when(isFirst, array(hash("native_key")))
                        .otherwise(array(hash("native_key"), hash("version_key"))))
                .as("named"))
        .distinct();
  }

  private static Column hash(String key) {
    return xxhash64(concat(col("platform"), lit("|"), col(key)));
  }

  /** The links of a computed ledger, with its shards. */
  static Dataset<Row> of(Dataset<Row> ledger, Gates gates) {
    return links(ProtectedActivity.answers(ledger, gates), ANSWER, col("answer"))
        .unionByName(otherNames(ledger, "also_named"))
        .unionByName(otherNames(ledger, "also_version"))
        .distinct();
  }

  private static Dataset<Row> otherNames(Dataset<Row> ledger, String name) {
    return links(
        ledger.where(col(name).isNotNull()).withColumn("named", ProtectedActivity.hash(name)),
        NAME,
        ProtectedActivity.hash("record_key"));
  }

  private static Dataset<Row> links(Dataset<Row> rows, String kind, Column answer) {
    return rows.select(
        lit(kind).as("kind"), col("named"), answer.cast("bigint").as("answer"), col("shard"));
  }

  static Dataset<Row> answers(Dataset<Row> links) {
    return links.where(col("kind").equalTo(ANSWER));
  }

  static Dataset<Row> otherNames(Dataset<Row> links) {
    return links.where(col("kind").equalTo(NAME));
  }

  /**
   * Groups of accounts that name the same activity.
   *
   * @param keys of accounts that are to be computed, as {@link #keys} gives them
   * @param others of all other accounts
   */
  static Set<Set<String>> ties(Dataset<Row> keys, Dataset<Row> others) {
    Dataset<Row> met = others.join(keys.select("named").distinct(), "named");
    Set<Set<String>> ties = new HashSet<>();
    keys.unionByName(met)
        .groupBy("named")
        .agg(collect_set("account").as("accounts"))
        .where(size(col("accounts")).gt(1))
        .select("accounts")
        .distinct()
        .collectAsList()
        .forEach(row -> ties.add(new HashSet<>(row.getList(0))));
    return ties;
  }
}
