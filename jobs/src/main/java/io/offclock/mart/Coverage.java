package io.offclock.mart;

import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.intake.batch.Batch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What became of every record, by source, format and input, and in total, before suppression. It
 * explains every record the version was made of.
 */
public final class Coverage {
  /** Source and format of the grand total. */
  static final String ALL = "ALL";

  /** The block that is the total of everything. */
  public static final Block GRAND_TOTAL = new Block(ALL, ALL, null);

  private static final Comparator<@Nullable String> NULL_FIRST =
      Comparator.nullsFirst(Comparator.<String>naturalOrder());

  /** What accepted records become, every source's. */
  public static final List<String> BECOMING =
      List.of("CURRENT", "DUPLICATE", "SUPERSEDED", "DELETED", "AFTER_AS_OF");

  /** Outcomes of every source: SEEN is ACCEPTED and REJECTED, ACCEPTED is all the others. */
  private static final List<String> ADDING_UP =
      List.of(
          "SEEN",
          "ACCEPTED",
          "REJECTED",
          "CURRENT",
          "DUPLICATE",
          "SUPERSEDED",
          "DELETED",
          "AFTER_AS_OF");

  /** Standings that are rows of {@code attributed_activity}. */
  private static final List<String> COUNTED =
      List.of("ATTRIBUTED", "COMPANY_ACCOUNT", "UNMATCHED_ACCOUNT");

  private final Map<Outcome, Long> persons = new TreeMap<>();
  private final Map<Block, Map<Outcome, Long>> counts = new TreeMap<>();
  private final Map<Block, Set<String>> accounts = new TreeMap<>();
  private final Map<Block, Map<String, Set<String>>> accountsByOutcome = new TreeMap<>();

  /** Rows that are shown or hidden together; a null input is the total of source and format. */
  public record Block(String source, String format, @Nullable String input)
      implements Comparable<Block> {
    /** The total of the block's source and format. */
    public Block total() {
      return new Block(source, format, null);
    }

    @Override
    public int compareTo(Block other) {
      return Comparator.comparing(Block::source)
          .thenComparing(Block::format)
          .thenComparing(Block::input, NULL_FIRST)
          .compare(this, other);
    }
  }

  /**
   * Accepted records of an input of which the same is to be said.
   *
   * @param outcome name of a {@code History.Outcome}
   * @param standing name of an {@code Attribution.Standing}; null where they stand for no activity
   * @param accounts behind them, as {@code platform|handle}
   */
  public record Became(
      String source,
      String format,
      String input,
      String outcome,
      @Nullable String standing,
      long records,
      List<String> accounts) {}

  /**
   * Activities of persons of which the hours are not known for one reason, or which the rules read
   * to one extent.
   *
   * @param outcome {@code UNKNOWN_HOURS}, {@code UNKNOWN_EFFORT} or {@code RULES_READ}
   * @param persons who did them; nobody is counted in two of the same outcome and reason
   */
  public record Unknown(String outcome, String reason, long records, long persons) {}

  private record Outcome(String outcome, @Nullable String reason) implements Comparable<Outcome> {
    @Override
    public int compareTo(Outcome other) {
      return Comparator.comparing(Outcome::outcome)
          .thenComparing(Outcome::reason, NULL_FIRST)
          .compare(this, other);
    }
  }

  /**
   * Counts what became of every record.
   *
   * @param batches the batches of the version
   * @param became what became of the accepted records
   * @param unknown activities of persons of unknown hours, and to what extent rules read them
   * @param authors of each batch with an author column, by digest, its accounts as {@code
   *     platform|handle}
   */
  public Coverage(
      List<Batch> batches,
      List<Became> became,
      List<Unknown> unknown,
      Map<String, List<String>> authors) {
    for (Batch batch : batches) {
      Block block = new Block(batch.source(), batch.format(), batch.sha256());
      if (batch.status() != Batch.Status.READ) {
        add(block, new Outcome("FILE_NOT_READ", batch.reason()), 1);
        continue;
      }
      add(block, new Outcome("SEEN", null), batch.seen() - batch.removedRecords());
      add(block, new Outcome("ACCEPTED", null), batch.accepted());
      add(block, new Outcome("REJECTED", null), batch.rejected());
      batch
          .rejectedByReason()
          .forEach(
              (reason, records) ->
                  tally(GRAND_TOTAL, new Outcome("REJECTED", reason.name()), records));
      Set<String> behind =
          batch.account() == null || batch.platform() == null
              ? new HashSet<>(authors.getOrDefault(batch.sha256(), List.of()))
              : Set.of(batch.platform() + "|" + batch.account());
      for (Block each : blocks(block)) {
        accounts.computeIfAbsent(each, key -> new HashSet<>()).addAll(behind);
        behind(each, "SEEN", batch.seen() - batch.removedRecords(), behind);
        behind(each, "REJECTED", batch.rejected(), behind);
      }
    }
    for (Became some : became) {
      Block block = new Block(some.source(), some.format(), some.input());
      add(block, new Outcome(some.outcome(), null), some.records());
      blocks(block).forEach(each -> accountsBehind(each, some.outcome()).addAll(some.accounts()));
      String standing = some.standing();
      if (some.outcome().equals("CURRENT") && standing != null) {
        tally(GRAND_TOTAL, new Outcome(published(standing), null), some.records());
        accountsBehind(GRAND_TOTAL, published(standing)).addAll(some.accounts());
      }
    }
    for (Unknown some : unknown) {
      Outcome outcome = new Outcome(some.outcome(), some.reason());
      tally(GRAND_TOTAL, outcome, some.records());
      persons.merge(outcome, some.persons(), Long::sum);
    }
  }

  /**
   * Accounts whose file has none of them, as of the empty ones that archives hold, are no cover.
   */
  private void behind(Block block, String outcome, long records, Set<String> all) {
    if (records > 0) {
      accountsBehind(block, outcome).addAll(all);
    }
  }

  /** Not employed, private, protected and got without permission are never told apart. */
  private static String published(String standing) {
    return COUNTED.contains(standing) ? standing : "NOT_COUNTED";
  }

  /** The number of records of an outcome over everything. */
  public long total(String outcome) {
    return counts.getOrDefault(GRAND_TOTAL, Map.of()).getOrDefault(new Outcome(outcome, null), 0L);
  }

  /** Accounts whose exports are in each block, as {@code platform|handle}, records or none. */
  public Map<Block, Set<String>> accounts() {
    return accounts;
  }

  /** Accounts behind what became of the records of a block, as {@code platform|handle}. */
  public Set<String> accountsBehind(Block block, String outcome) {
    return accountsByOutcome
        .computeIfAbsent(block, key -> new TreeMap<>())
        .computeIfAbsent(outcome, key -> new HashSet<>());
  }

  /** The block a row of the table belongs to. */
  public static Block block(Row row) {
    return new Block(row.getAs("source"), row.getAs("format"), row.getAs("input_sha256"));
  }

  /**
   * Persons behind an outcome and reason over everything; 0 where it is not about persons' posts.
   */
  public long personsBehind(Row row) {
    return persons.getOrDefault(new Outcome(row.getAs("outcome"), row.getAs("reason")), 0L);
  }

  /**
   * The rows of {@code coverage}, sorted. Every block has a row for each of the outcomes that add
   * up, zero or not, so that a missing row tells nothing.
   */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (block, outcomes) -> {
          Map<Outcome, Long> all = new TreeMap<>(outcomes);
          if (accounts.containsKey(block) || block.equals(GRAND_TOTAL)) {
            ADDING_UP.forEach(name -> all.putIfAbsent(new Outcome(name, null), 0L));
          }
          if (block.equals(GRAND_TOTAL)) {
            COUNTED.forEach(name -> all.putIfAbsent(new Outcome(name, null), 0L));
            all.putIfAbsent(new Outcome("NOT_COUNTED", null), 0L);
          }
          all.forEach((outcome, records) -> rows.add(row(block, outcome, records)));
        });
    return rows;
  }

  private Row row(Block block, Outcome outcome, long records) {
    return TableRow.of(Table.COVERAGE)
        .set("source", block.source())
        .set("format", block.format())
        .set("input_sha256", block.input())
        .set("outcome", outcome.outcome())
        .set("reason", outcome.reason())
        .set("records", records)
        .set("accounts", (long) accounts.getOrDefault(block, Set.of()).size())
        .build();
  }

  private void add(Block block, Outcome outcome, long records) {
    blocks(block).forEach(each -> tally(each, outcome, records));
  }

  private void tally(Block block, Outcome outcome, long records) {
    counts.computeIfAbsent(block, key -> new TreeMap<>()).merge(outcome, records, Long::sum);
  }

  /** The block itself, the total of its source and format, and the total of everything. */
  private static List<Block> blocks(Block block) {
    return List.of(block, block.total(), GRAND_TOTAL);
  }

  @Override
  public String toString() {
    return Objects.toString(counts.get(GRAND_TOTAL), "nothing");
  }
}
