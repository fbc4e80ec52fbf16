package io.offclock.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import io.offclock.intake.batch.Batch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * Which shards a night has, and which of them are there already.
 *
 * @param digests of each shard, by which it is found again
 * @param ofShard batches with any record of it, sorted by id
 * @param found shards of earlier nights that are the same tonight
 */
record ShardPlan(
    Shards shards,
    Map<Integer, String> digests,
    Map<Integer, List<Batch>> ofShard,
    Map<Integer, ShardStore.Shard> found) {

  static ShardPlan of(ShardInputs inputs, ShardStore.KnownAccounts known, ShardStore store)
      throws IOException {
    Map<Batch, Set<String>> accountsOf = new HashMap<>();
    Set<String> accounts = new TreeSet<>();
    int count = count(inputs);
    for (Batch batch : inputs.batches()) {
      if (batch.accepted() > 0) {
        Set<String> some =
            accountOf(batch)
                .map(Set::of)
                .orElseGet(() -> Objects.requireNonNull(known.authors().get(batch.batchId())));
        accountsOf.put(batch, some);
        accounts.addAll(some);
      }
    }
    Shards shards = new Shards(accounts, inputs.people().accounts(), known.ties(), count);
    Map<Integer, List<Batch>> ofShard = new TreeMap<>();
    for (Batch batch : inputs.batches()) {
      Set<Integer> met = new TreeSet<>();
      if (count == 1 && batch.accepted() > 0) {
        met.add(0);
      }
      accountsOf.getOrDefault(batch, Set.of()).forEach(account -> met.add(shards.of(account)));
      met.forEach(shard -> ofShard.computeIfAbsent(shard, key -> new ArrayList<>()).add(batch));
    }
    ShardDigests names =
        new ShardDigests(inputs.madeWith(), inputs.observations(), inputs.people());
    Map<Integer, SortedSet<String>> byShard = shards.accounts();
    Map<Integer, String> digests = new TreeMap<>();
    Map<Integer, ShardStore.Shard> found = new TreeMap<>();
    for (Map.Entry<Integer, List<Batch>> shard : ofShard.entrySet()) {
      String digest =
          names.of(
              count == 1, byShard.getOrDefault(shard.getKey(), new TreeSet<>()), shard.getValue());
      digests.put(shard.getKey(), digest);
      store.find(digest, inputs.asOf()).ifPresent(same -> found.put(shard.getKey(), same));
    }
    return new ShardPlan(shards, digests, ofShard, found);
  }

  /** How many shards a night has. */
  static int count(ShardInputs inputs) {
    return Shards.count(
        inputs.batches().stream().mapToLong(Batch::accepted).sum(), inputs.recordsPerShard());
  }

  /** The one account of a batch; empty where its records name their own. */
  static Optional<String> accountOf(Batch batch) {
    return batch.account() == null || batch.platform() == null
        ? Optional.empty()
        : Optional.of(batch.platform() + "|" + batch.account());
  }

  /** False where one shard holds everything. */
  boolean isDivided() {
    return shards.count() > 1;
  }

  /** The shards that are to be computed. */
  Set<Integer> missing() {
    Set<Integer> missing = new TreeSet<>(digests.keySet());
    missing.removeAll(found.keySet());
    return missing;
  }

  /** Batches with a record of any of these shards, each once, sorted by id. */
  List<Batch> batches(Set<Integer> wanted) {
    Map<String, Batch> batches = new TreeMap<>();
    for (Integer shard : wanted) {
      ofShard.getOrDefault(shard, List.of()).forEach(batch -> batches.put(batch.batchId(), batch));
    }
    return List.copyOf(batches.values());
  }

  String digest(int shard) {
    return Objects.requireNonNull(digests.get(shard));
  }

  /** The shard of a record, by platform and handle. */
  Column shardOf() {
    if (!isDivided()) {
      return lit(0);
    }
    Shards known = shards;
    return udf(
            (UDF2<String, String, Integer>) (platform, handle) -> known.of(platform + "|" + handle),
            DataTypes.IntegerType)
        .asNonNullable()
        .apply(col("platform"), col("handle"));
  }

  /** The shard of the column {@code account}. */
  Column shardOfAccount() {
    return udf((UDF1<String, Integer>) shards::of, DataTypes.IntegerType)
        .asNonNullable()
        .apply(col("account"));
  }
}
