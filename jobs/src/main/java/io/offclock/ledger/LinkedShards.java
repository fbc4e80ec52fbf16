package io.offclock.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.udf;

import io.offclock.attribution.ProtectedActivity;
import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import io.offclock.intake.batch.Batch;
import io.offclock.publish.TableWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What shards have to do with each other: shared activity, and answers to suppressed activity. */
final class LinkedShards {
  private final SparkSession spark;
  private final ShardInputs inputs;

  LinkedShards(SparkSession spark, ShardInputs inputs) {
    this.spark = spark;
    this.inputs = inputs;
  }

  /** The accounts of exports of many accounts are only known from their records. */
  ShardStore.KnownAccounts withAuthors(ShardStore.KnownAccounts known) {
    Map<String, Set<String>> authors = new TreeMap<>();
    List<Batch> unknown = new ArrayList<>();
    for (Batch batch : inputs.batches()) {
      if (ShardPlan.accountOf(batch).isEmpty() && batch.accepted() > 0) {
        Set<String> some = known.authors().get(batch.batchId());
        if (some == null) {
          unknown.add(batch);
          authors.put(batch.batchId(), new TreeSet<>());
        } else {
          authors.put(batch.batchId(), some);
        }
      }
    }
    if (ShardPlan.count(inputs) > 1 && !unknown.isEmpty()) {
      for (Row row :
          records(unknown)
              .select(
                  substring_index(substring_index(col("_metadata.file_path"), "/", -2), "/", 1),
                  col("platform"),
                  col("handle"))
              .distinct()
              .collectAsList()) {
        Objects.requireNonNull(authors.get(row.getString(0)))
            .add(row.getString(1) + "|" + row.getString(2));
      }
    }
    return new ShardStore.KnownAccounts(authors, new HashSet<>(known.ties()));
  }

  /** Accounts that share an activity, and are not known to. */
  Set<Set<String>> ties(ShardPlan plan) {
    Dataset<Row> keys = keys(plan, plan.missing()).select("named", "account");
    Dataset<Row> others = carried(plan, ShardWriter.KEYS, Links.KEYS).drop(TableWriter.SHARD);
    Set<Set<String>> ties = Links.ties(keys, others);
    ties.removeIf(plan.shards()::areTied);
    return ties;
  }

  /** The keys of some shards, with their shards. */
  Dataset<Row> keys(ShardPlan plan, Set<Integer> wanted) {
    Dataset<Row> records = records(plan.batches(wanted));
    return Links.keys(records.where(plan.shardOf().isin(wanted.toArray())))
        .withColumn(TableWriter.SHARD, plan.shardOfAccount());
  }

  private Dataset<Row> records(List<Batch> batches) {
    String[] files =
        batches.stream()
            .flatMap(batch -> inputs.store().records(batch).stream())
            .map(SparkPath::toRead)
            .toArray(String[]::new);
    return spark.read().schema(Table.BATCH_ACTIVITY.schema()).parquet(files);
  }

  /** The links of the shards that were found, with their shards. */
  Dataset<Row> carriedLinks(ShardPlan plan) {
    return carried(plan, ShardWriter.LINKS, Links.COLUMNS);
  }

  private Dataset<Row> carried(ShardPlan plan, String name, StructType columns) {
    Map<String, Integer> shards = new HashMap<>();
    List<String> files = new ArrayList<>();
    plan.found()
        .forEach(
            (shard, found) -> {
              if (found.facts().files().containsKey(name)) {
                shards.put(String.valueOf(found.folder().getFileName()), shard);
                files.add(SparkPath.toRead(found.file(name)));
              }
            });
    Column folder = substring_index(substring_index(col("_metadata.file_path"), "/", -2), "/", 1);
    Column shard =
        udf((UDF1<String, Integer>) shards::get, DataTypes.IntegerType)
            .asNonNullable()
            .apply(folder);
    return files.isEmpty()
        ? spark.createDataFrame(List.of(), columns).withColumn(TableWriter.SHARD, lit(0))
        : spark
            .read()
            .schema(columns)
            .parquet(files.toArray(String[]::new))
            .withColumn(TableWriter.SHARD, shard);
  }

  static Map<Integer, SortedSet<Long>> suppressed(Dataset<Row> byOwnWords) {
    Set<Long> own = ProtectedActivity.byOwnWords(byOwnWords);
    Column key = ProtectedActivity.hash("record_key");
    return own.isEmpty()
        ? Map.of()
        : byShard(byOwnWords.where(ProtectedActivity.isOneOf(own, key)).withColumn("hash", key));
  }

  static Map<Integer, SortedSet<Long>> answered(Set<Long> names, Dataset<Row> links) {
    return names.isEmpty()
        ? Map.of()
        : byShard(
            Links.answers(links)
                .where(ProtectedActivity.isOneOf(names, col("named")))
                .withColumn("hash", col("named")));
  }

  private static Map<Integer, SortedSet<Long>> byShard(Dataset<Row> hashes) {
    Map<Integer, SortedSet<Long>> byShard = new HashMap<>();
    for (Row row : hashes.select(TableWriter.SHARD, "hash").distinct().collectAsList()) {
      byShard.computeIfAbsent(row.getInt(0), shard -> new TreeSet<>()).add(row.getLong(1));
    }
    return byShard;
  }
}
