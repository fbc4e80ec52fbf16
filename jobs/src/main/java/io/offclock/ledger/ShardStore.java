package io.offclock.ledger;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.contract.FileDigest;
import io.offclock.contract.Seal;
import io.offclock.mart.statistics.Interval;
import io.offclock.publish.Disk;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Computed shards under {@code shards/} of a warehouse, a folder each, named by the digest of what
 * it was made of. Nothing depends on one being there: what is missing or damaged is computed.
 *
 * <pre>
 * shards/&lt;digest&gt;-settled/     holds on every as-of date from shard.json's settled_from on
 * shards/&lt;digest&gt;-2026-10-31/  holds on this as-of date
 * shards/accounts.json         accounts in exports of more than one account, and accounts tied
 * shards/intervals.json        intervals of rate ratios, by the digest of what they are made of
 * </pre>
 */
public final class ShardStore {
  private static final String STATEMENT = "shard.json";
  private static final String ACCOUNTS = "accounts.json";
  private static final String INTERVALS = "intervals.json";
  private static final String DRAFT = "draft";
  private static final String SETTLED = "settled";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final Path root;
  private final boolean reuses;
  private final Set<String> used = new HashSet<>();

  /** What of the shards of earlier nights is used. */
  public enum Carry {
    /** Those whose inputs are the same. */
    UNCHANGED,
    /** None: everything is computed. */
    NOTHING
  }

  public ShardStore(Warehouse warehouse, Carry carry) {
    this.root = warehouse.root().resolve("shards");
    this.reuses = carry == Carry.UNCHANGED;
  }

  /** Removes all of it, as when a person is to be forgotten: the next night computes everything. */
  public void clear() throws IOException {
    Disk.deleteTree(root);
  }

  /** A computed shard. */
  record Shard(Path folder, ShardFacts facts) {
    Path file(String name) {
      return folder.resolve(name);
    }
  }

  /**
   * What is known of accounts beside the batches' statements.
   *
   * @param authors accounts in each batch that has more than one, by its id
   * @param ties groups of accounts that exports name the same activity under
   */
  record KnownAccounts(Map<String, Set<String>> authors, Set<Set<String>> ties) {}

  KnownAccounts accounts() throws IOException {
    return statement(ACCOUNTS, new TypeReference<KnownAccounts>() {})
        .orElseGet(() -> new KnownAccounts(new TreeMap<>(), new HashSet<>()));
  }

  void write(KnownAccounts accounts) throws IOException {
    write(ACCOUNTS, accounts);
  }

  /**
   * Intervals of the night before, by the digest of what they are made of.
   *
   * @throws IOException if the disk cannot be read
   */
  public Map<String, Interval> intervals() throws IOException {
    return statement(INTERVALS, new TypeReference<Map<String, Interval>>() {})
        .orElseGet(TreeMap::new);
  }

  /**
   * Keeps the intervals of this night, and no other: what nothing is made of any more goes. They
   * stand where the persons' own figures do, and go with them when somebody is forgotten.
   *
   * @throws IOException if the disk cannot be written
   */
  public void writeIntervals(Map<String, Interval> intervals) throws IOException {
    write(INTERVALS, intervals);
  }

  /** Empty where it is not there or damaged: it is found out again. */
  private <T> Optional<T> statement(String name, TypeReference<T> type) throws IOException {
    try {
      return reuses ? Optional.of(read(root.resolve(name), type)) : Optional.empty();
    } catch (NoSuchFileException | JacksonException | Seal.BrokenException e) {
      return Optional.empty();
    }
  }

  private void write(String name, Object statement) throws IOException {
    prepare();
    Disk.replace(
        root.resolve(name), new String(sealed(statement), StandardCharsets.UTF_8), "rw-------");
  }

  /**
   * The computed shard for a digest, if it holds on the as-of date and is as it was written.
   *
   * @throws IOException if the disk cannot be read
   */
  Optional<Shard> find(String digest, LocalDate asOf) throws IOException {
    for (String holds : reuses ? List.of(SETTLED, asOf.toString()) : List.<String>of()) {
      Path folder = root.resolve(digest + "-" + holds);
      Optional<ShardFacts> facts = whole(folder);
      if (facts.isPresent()
          && (!holds.equals(SETTLED) || !facts.get().settledFrom().isAfter(asOf))) {
        used.add(String.valueOf(folder.getFileName()));
        return Optional.of(new Shard(folder, facts.get()));
      }
    }
    return Optional.empty();
  }

  /** The facts of a shard all of whose bytes are those that were written. */
  private static Optional<ShardFacts> whole(Path folder) throws IOException {
    try {
      ShardFacts facts = read(folder.resolve(STATEMENT), new TypeReference<>() {});
      for (Map.Entry<String, String> file : facts.files().entrySet()) {
        if (!FileDigest.sha256(folder.resolve(file.getKey())).equals(file.getValue())) {
          return Optional.empty();
        }
      }
      return Optional.of(facts);
    } catch (NoSuchFileException | JacksonException | Seal.BrokenException e) {
      return Optional.empty();
    }
  }

  /** An empty folder to write shards in before they are committed. */
  Path draft() throws IOException {
    prepare();
    Path draft = root.resolve(DRAFT);
    Disk.deleteTree(draft);
    return ownerOnly(draft);
  }

  /** Removes what was written in the draft and is no shard. */
  void discardDraft() throws IOException {
    Disk.deleteTree(root.resolve(DRAFT));
  }

  /**
   * Makes a shard of files that were written in the draft; it is there as a whole or not at all.
   *
   * @param files by the name they are to have
   */
  Shard commit(String digest, LocalDate asOf, ShardFacts facts, Map<String, Path> files)
      throws IOException {
    String holds = facts.settledFrom().isAfter(asOf) ? asOf.toString() : SETTLED;
    Path made = ownerOnly(root.resolve(DRAFT).resolve(digest));
    Map<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Files.move(file.getValue(), made.resolve(file.getKey()));
      Files.setPosixFilePermissions(
          made.resolve(file.getKey()), PosixFilePermissions.fromString("rw-------"));
      digests.put(file.getKey(), FileDigest.sha256(made.resolve(file.getKey())));
    }
    ShardFacts whole =
        new ShardFacts(
            facts.settledFrom(),
            facts.answered(),
            facts.suppressed(),
            facts.became(),
            facts.sites(),
            facts.unknown(),
            facts.work(),
            facts.distinctKeys(),
            facts.tables(),
            digests);
    Files.write(made.resolve(STATEMENT), sealed(whole));
    Files.setPosixFilePermissions(
        made.resolve(STATEMENT), PosixFilePermissions.fromString("rw-------"));
    Disk.flushTree(made);
    Path folder = root.resolve(digest + "-" + holds);
    Disk.deleteTree(folder);
    Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    used.add(String.valueOf(folder.getFileName()));
    return new Shard(folder, whole);
  }

  /**
   * Removes what no night asked for since this was made: it is of other inputs. Where none asked
   * for any, all of it stays.
   */
  public void removeUnused() throws IOException {
    if (used.isEmpty()) {
      return;
    }
    Disk.flushFolder(root);
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (!used.contains(String.valueOf(folder.getFileName()))) {
          Disk.deleteTree(folder);
        }
      }
    }
  }

  private void prepare() throws IOException {
    if (!Files.isDirectory(root)) {
      ownerOnly(root);
    }
  }

  private static Path ownerOnly(Path folder) throws IOException {
    return Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  private static byte[] sealed(Object statement) throws IOException {
    return Seal.on(JSON.writeValueAsString(statement));
  }

  private static <T> T read(Path file, TypeReference<T> type) throws IOException {
    return JSON.readValue(Seal.content(Files.readAllBytes(file)), type);
  }
}
