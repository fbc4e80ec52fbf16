package io.offclock.intake.erasure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.offclock.contract.Stamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was forgotten, by keyed hashes: enough to know them again when an export brings
 * them back, and nothing that tells who they were. For several threads.
 */
public final class Erasures implements Forgotten {
  private final KeyedHash hash;
  private final ZoneId zone;
  private final Entries entries;
  private final Map<String, List<Account>> accounts = new HashMap<>();
  private final Set<String> names;
  private final Set<String> keys;
  private final Set<String> employees;
  private final Map<String, List<Account>> known = new ConcurrentHashMap<>();

  /**
   * An account, for a period.
   *
   * @param hash {@link KeyedHash#account}
   * @param from first date that is forgotten, in the company's zone; null from the beginning
   * @param to date from which it no longer is; null where that never ends
   */
  public record Account(String hash, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** The whole account, whatever the date. */
    @JsonIgnore
    public boolean isWhole() {
      return from == null && to == null;
    }

    /** True of a date in the period. */
    public boolean holds(@Nullable LocalDate date) {
      // Of a record without a date nobody can say that it is somebody else's.
      return date == null
          || ((from == null || !date.isBefore(from)) && (to == null || date.isBefore(to)));
    }
  }

  /**
   * The hashes, as they are kept. Sorted, so that equal ones are written alike.
   *
   * @param names {@link KeyedHash#name}
   * @param employees {@link KeyedHash#employee}
   * @param keys {@link KeyedHash#key}
   */
  public record Entries(
      List<Account> accounts, List<String> names, List<String> employees, List<String> keys) {
    /** Of nobody. */
    public static final Entries NONE = new Entries(List.of(), List.of(), List.of(), List.of());

    public Entries {
      accounts = accounts.stream().distinct().sorted(BY_HASH).toList();
      names = sorted(names);
      employees = sorted(employees);
      keys = sorted(keys);
    }

    /** Both. */
    public Entries with(Entries more) {
      return new Entries(
          both(accounts, more.accounts),
          both(names, more.names),
          both(employees, more.employees),
          both(keys, more.keys));
    }

    /** Without those of another. */
    public Entries without(Entries fewer) {
      return new Entries(
          less(accounts, fewer.accounts),
          less(names, fewer.names),
          less(employees, fewer.employees),
          less(keys, fewer.keys));
    }

    /** True where there are none. */
    @JsonIgnore
    public boolean isEmpty() {
      return accounts.isEmpty() && names.isEmpty() && employees.isEmpty() && keys.isEmpty();
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
      List<T> both = new ArrayList<>(some);
      both.addAll(more);
      return both;
    }

    private static <T> List<T> less(List<T> some, List<T> fewer) {
      Set<T> gone = new HashSet<>(fewer);
      return some.stream().filter(one -> !gone.contains(one)).toList();
    }

    private static List<String> sorted(Collection<String> some) {
      return List.copyOf(new TreeSet<>(some));
    }
  }

  private static final Comparator<Account> BY_HASH =
      Comparator.comparing(Account::hash)
          .thenComparing(account -> String.valueOf(account.from()))
          .thenComparing(account -> String.valueOf(account.to()));

  /** Nobody was. */
  public static Erasures none() {
    return new Erasures(new KeyedHash(new byte[1]), ZoneOffset.UTC, Entries.NONE);
  }

  /**
   * @param hash under the key with which the entries were made
   * @param zone the company's
   */
  public Erasures(KeyedHash hash, ZoneId zone, Entries entries) {
    this.hash = hash;
    this.zone = zone;
    this.entries = entries;
    for (Account account : entries.accounts()) {
      accounts.merge(account.hash(), List.of(account), Entries::both);
    }
    this.names = Set.copyOf(entries.names());
    this.keys = Set.copyOf(entries.keys());
    this.employees = Set.copyOf(entries.employees());
  }

  /** With others beside them. */
  public Erasures with(Entries more) {
    return more.isEmpty() ? this : new Erasures(hash, zone, entries.with(more));
  }

  /** The hashes. */
  public Entries entries() {
    return entries;
  }

  /** What makes them. */
  public KeyedHash hash() {
    return hash;
  }

  /** True of a person who was forgotten. */
  public boolean isEmployee(String employeeId) {
    return !employees.isEmpty() && employees.contains(hash.employee(employeeId));
  }

  /** True where all of these are still forgotten. */
  public boolean knowsAll(List<String> accountHashes) {
    return accounts.keySet().containsAll(accountHashes);
  }

  /** The hashes of the accounts by which a record is not kept. */
  public List<String> by(String platform, String handle) {
    return of(platform, handle).stream().map(Account::hash).distinct().toList();
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public boolean covers(String platform, String handle, @Nullable Stamp leading) {
    LocalDate date = leading == null ? null : leading.date(zone);
    return of(platform, handle).stream().anyMatch(account -> account.holds(date));
  }

  @Override
  public boolean coversAlways(String platform, String handle) {
    return of(platform, handle).stream().anyMatch(Account::isWhole);
  }

  @Override
  public boolean isName(String handle) {
    return !names.isEmpty() && names.contains(hash.name(handle));
  }

  @Override
  public boolean isKey(String nativeKey) {
    return !keys.isEmpty() && keys.contains(hash.key(nativeKey));
  }

  private List<Account> of(String platform, String handle) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    return known.computeIfAbsent(
        platform + "|" + handle,
        key -> accounts.getOrDefault(hash.account(platform, handle), List.of()));
  }
}
