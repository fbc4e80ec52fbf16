package io.offclock.ledger;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.people.People;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which accounts are computed together. Accounts of one person are, and accounts that exports name
 * the same activity under; of all others nothing in the ledger of one depends on another's records,
 * but for answers to suppressed activity. Accounts are as {@code platform|handle}.
 */
final class Shards implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, Integer> shardOf = new HashMap<>();
  private final transient Map<String, String> groupOf = new HashMap<>();
  private final int count;

  /**
   * @param accounts that have records
   * @param owners every row of the accounts file
   * @param ties accounts that share an activity, each a group
   * @param count how many shards there are, a power of two
   */
  Shards(
      Set<String> accounts, List<People.Account> owners, Collection<Set<String>> ties, int count) {
    this.count = count;
    Groups groups = new Groups();
    for (People.Account account : owners) {
      if (account.employeeId() != null) {
        groups.unite(
            Accounts.key(account.platform(), account.handle()), "\0" + account.employeeId());
      }
    }
    for (Set<String> tied : ties) {
      String first = tied.iterator().next();
      tied.forEach(account -> groups.unite(first, account));
    }
    // A group is named by its first account, whatever the order in which it was put together.
    Map<String, String> names = new TreeMap<>();
    for (String account : new TreeSet<>(accounts)) {
      String name = names.computeIfAbsent(groups.of(account), group -> account);
      groupOf.put(account, name);
      shardOf.put(account, Math.floorMod(spread(name.hashCode()), count));
    }
  }

  /**
   * How many shards records are sorted into: as many as hold about that number each, rounded down
   * to a power of two, so that the number seldom changes.
   */
  static int count(long records, int recordsPerShard) {
    return (int) Math.min(1 << 14, Long.highestOneBit(Math.max(1, records / recordsPerShard)));
  }

  /** How many there are; some may have no account. */
  int count() {
    return count;
  }

  /** The shard of an account that has records. */
  int of(String account) {
    Integer shard = shardOf.get(account);
    if (shard == null) {
      throw new IllegalStateException("Found a record of an account that no batch has");
    }
    return shard;
  }

  /** True of accounts that are together for a reason, and not because their shards are few. */
  boolean areTied(Collection<String> accounts) {
    return accounts.stream().map(groupOf::get).distinct().count() <= 1;
  }

  /** The accounts of each shard that has any, sorted. */
  Map<Integer, SortedSet<String>> accounts() {
    Map<Integer, SortedSet<String>> accounts = new TreeMap<>();
    shardOf.forEach(
        (account, shard) -> accounts.computeIfAbsent(shard, key -> new TreeSet<>()).add(account));
    return accounts;
  }

  /** Low bits of the hash of a text follow its last letters; the finaliser of MurmurHash3. */
  private static int spread(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  /** Disjoint groups of names. */
  private static final class Groups {
    private final Map<String, String> leaders = new HashMap<>();

    String of(String name) {
      String leader = name;
      for (String next = leaders.get(leader); next != null; next = leaders.get(leader)) {
        leader = next;
      }
      if (!leader.equals(name)) {
        leaders.put(name, leader);
      }
      return leader;
    }

    void unite(String one, String other) {
      String first = of(one);
      String second = of(other);
      if (!first.equals(second)) {
        leaders.put(second, first);
      }
    }
  }
}
