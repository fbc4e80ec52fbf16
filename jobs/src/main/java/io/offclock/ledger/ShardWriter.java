package io.offclock.ledger;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.offclock.attribution.OwnAnswers;
import io.offclock.contract.SparkPath;
import io.offclock.contract.Table;
import io.offclock.mart.CampaignWork;
import io.offclock.mart.Coverage;
import io.offclock.mart.Incidents;
import io.offclock.mart.PostingHours;
import io.offclock.mart.figures.PostSums;
import io.offclock.publish.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** Writes computed shards and what is to be known of them. */
final class ShardWriter {
  /** File with a shard's {@link Links#COLUMNS}; only where there are several shards. */
  static final String LINKS = "links.parquet";

  /** File with a shard's {@link Links#KEYS}; only where there are several shards. */
  static final String KEYS = "keys.parquet";

  /** File with what the shard's persons posted. */
  static final String POSTS = "posts.parquet";

  private final SparkSession spark;
  private final ShardPlan plan;
  private final ShardStore store;
  private final Path draft;
  private final Incidents incidents;
  private final CampaignWork work;
  private final ShardInputs inputs;

  /**
   * @param draft folder to write in, as the store gives it
   */
  ShardWriter(
      SparkSession spark,
      ShardPlan plan,
      ShardStore store,
      Path draft,
      Incidents incidents,
      CampaignWork work,
      ShardInputs inputs) {
    this.spark = spark;
    this.plan = plan;
    this.store = store;
    this.draft = draft;
    this.incidents = incidents;
    this.work = work;
    this.inputs = inputs;
  }

  /**
   * Hashes of suppressed activity by shard.
   *
   * @param own of the keys of a shard's activity that is suppressed for its own words
   * @param answered of what a shard's activity answers
   */
  record Suppressed(Map<Integer, SortedSet<Long>> own, Map<Integer, SortedSet<Long>> answered) {}

  /**
   * What ties shards to others, with the column {@code shard}.
   *
   * @param links as {@link Links#of} gives them
   * @param keys as {@link Links#keys} gives them
   */
  record Ties(Dataset<Row> links, Dataset<Row> keys) {}

  /** The file of a table in a shard. */
  static String file(Table table) {
    return table.tableName() + ".parquet";
  }

  /**
   * Writes every shard of a ledger.
   *
   * @param ledger with the column {@code shard}
   * @param ties empty where one shard holds everything
   */
  Map<Integer, ShardStore.Shard> write(
      Dataset<Row> ledger, Suppressed suppressed, Optional<Ties> ties) throws IOException {
    TableWriter writer = new TableWriter(spark, draft);
    Map<Table, Map<Integer, TableWriter.Part>> tables = new TreeMap<>();
    tables.put(
        Table.ATTRIBUTED_ACTIVITY,
        writer.writeParts(
            Table.ATTRIBUTED_ACTIVITY,
            OwnAnswers.marked(ledger)
                .where(col("activity").isNotNull())
                .select("activity.*", TableWriter.SHARD),
            List.of("account_key", "activity_at"),
            draft.resolve(Table.ATTRIBUTED_ACTIVITY.tableName())));
    tables.put(
        Table.INCIDENTS,
        writer.writeParts(
            Table.INCIDENTS,
            incidents.of(spark, ledger),
            List.of("incident_id"),
            draft.resolve(Table.INCIDENTS.tableName())));
    Dataset<Row> attributed = attributed();
    TableWriter.writeShards(
        PostSums.of(PostingHours.ofPersons(attributed), TableWriter.SHARD, inputs.weekStart()),
        List.of("person_key", "epoch_day"),
        draft.resolve(POSTS));
    if (ties.isPresent()) {
      TableWriter.writeShards(ties.get().links(), List.of("kind", "named"), draft.resolve(LINKS));
      TableWriter.writeShards(ties.get().keys(), List.of("account", "named"), draft.resolve(KEYS));
    }
    Map<Integer, List<Coverage.Became>> became = new HashMap<>();
    Map<Integer, LocalDate> settledFrom = new HashMap<>();
    Map<Integer, Set<Incidents.Site>> sites = new HashMap<>();
    for (Row row : became(ledger).collectAsList()) {
      int shard = row.<Integer>getAs(TableWriter.SHARD);
      sites.computeIfAbsent(shard, key -> new LinkedHashSet<>()).addAll(Incidents.Site.listOf(row));
      became.computeIfAbsent(shard, key -> new ArrayList<>()).add(became(row));
      Instant last = row.getAs("last");
      if (last != null) {
        settledFrom.merge(shard, dayAfter(last), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    Map<Integer, Map<String, Long>> distinctKeys = distinctKeys(ledger);
    Map<Integer, List<Coverage.Unknown>> unknown = unknown(attributed);
    Map<Integer, List<CampaignWork.Sum>> worked = work.of(ledger, TableWriter.SHARD);
    Map<Integer, ShardStore.Shard> written = new TreeMap<>();
    for (Map.Entry<Integer, List<Coverage.Became>> shard : became.entrySet()) {
      int number = shard.getKey();
      Map<String, Path> files = new TreeMap<>();
      Map<String, TableWriter.Sums> sums = new TreeMap<>();
      tables.forEach(
          (table, parts) -> {
            TableWriter.Part part = parts.get(number);
            if (part != null) {
              files.put(file(table), part.file());
              sums.put(table.tableName(), part.sums());
            }
          });
      for (String beside : List.of(POSTS, LINKS, KEYS)) {
        Path folder = draft.resolve(beside).resolve(TableWriter.SHARD + "=" + number);
        if (Files.isDirectory(folder)) {
          files.put(beside, TableWriter.onlyFile(folder));
        }
      }
      ShardFacts facts =
          new ShardFacts(
              settledFrom.getOrDefault(number, LocalDate.MIN),
              suppressed.answered().getOrDefault(number, new TreeSet<>()),
              suppressed.own().getOrDefault(number, new TreeSet<>()),
              shard.getValue(),
              List.copyOf(sites.getOrDefault(number, Set.of())),
              unknown.getOrDefault(number, List.of()),
              worked.getOrDefault(number, List.of()),
              distinctKeys.getOrDefault(number, Map.of()),
              sums,
              Map.of());
      written.put(number, store.commit(plan.digest(number), inputs.asOf(), facts, files));
    }
    return written;
  }

  /**
   * The first date that has begun nowhere when an instant has passed everywhere: whatever is dated
   * by a clock anywhere is dated before it.
   */
  private static LocalDate dayAfter(Instant last) {
    return last.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
  }

  private static Dataset<Row> became(Dataset<Row> ledger) {
    return ledger
        .groupBy(TableWriter.SHARD, "source", "format", "input_sha256", "outcome", "standing")
        .agg(
            count(lit(1)).as("records"),
            collect_set(concat(col("platform"), lit("|"), col("handle"))).as("accounts"),
            collect_set(when(col("site").isNotNull(), struct("site", "site_checks"))).as("sites"),
            max("last_stamp").as("last"));
  }

  private static Coverage.Became became(Row row) {
    return new Coverage.Became(
        row.getAs("source"),
        row.getAs("format"),
        row.getAs("input_sha256"),
        row.getAs("outcome"),
        row.getAs("standing"),
        row.<Long>getAs("records"),
        row.<String>getList(row.fieldIndex("accounts")).stream().sorted().toList());
  }

  private static Map<Integer, Map<String, Long>> distinctKeys(Dataset<Row> ledger) {
    Map<Integer, Map<String, Long>> distinct = new HashMap<>();
    for (Row row :
        ledger
            // The full text of another record is no activity of its own.
            .where(col("is_supplement").equalTo(false))
            .groupBy(TableWriter.SHARD, "input_sha256")
            .agg(count_distinct(col("record_key")))
            .collectAsList()) {
      distinct
          .computeIfAbsent(row.getInt(0), key -> new TreeMap<>())
          .put(row.getString(1), row.getLong(2));
    }
    return distinct;
  }

  /** What was written of activity. */
  private Dataset<Row> attributed() {
    return spark
        .read()
        .schema(Table.ATTRIBUTED_ACTIVITY.schema().add(TableWriter.SHARD, DataTypes.IntegerType))
        .parquet(SparkPath.toRead(draft.resolve(Table.ATTRIBUTED_ACTIVITY.tableName())));
  }

  /** Activities of persons of unknown hours, and to what extent the rules read them. */
  private static Map<Integer, List<Coverage.Unknown>> unknown(Dataset<Row> attributed) {
    Column hours =
        struct(
            lit("UNKNOWN_HOURS").as("outcome"),
            col("hours_class").equalTo("UNKNOWN").as("counts"),
            col("class_reason").as("reason"));
    Column effort =
        struct(
            lit("UNKNOWN_EFFORT").as("outcome"),
            col("effort_class").equalTo("UNKNOWN").as("counts"),
            col("effort_reason").as("reason"));
    Column rules =
        struct(
            lit("RULES_READ").as("outcome"),
            lit(true).as("counts"),
            when(col("is_language_supported"), "ALL_RULES")
                .otherwise("UNSUPPORTED_LANGUAGE")
                .as("reason"));
    Map<Integer, List<Coverage.Unknown>> unknown = new HashMap<>();
    for (Row row :
        PostingHours.ofPersons(attributed)
            .select(
                col(TableWriter.SHARD),
                col("person_key"),
                explode(array(hours, effort, rules)).as("view"))
            .where(col("view.counts"))
            .groupBy(
                col(TableWriter.SHARD),
                col("view.outcome").as("outcome"),
                col("view.reason").as("reason"))
            .agg(count(lit(1)).as("records"), count_distinct(col("person_key")).as("persons"))
            .collectAsList()) {
      unknown
          .computeIfAbsent(row.getInt(0), key -> new ArrayList<>())
          .add(
              new Coverage.Unknown(
                  row.getAs("outcome"),
                  row.getAs("reason"),
                  row.<Long>getAs("records"),
                  row.<Long>getAs("persons")));
    }
    return unknown;
  }
}
