package io.offclock.forget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.offclock.contract.Stamp;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.erasure.Forgotten;
import io.offclock.intake.erasure.KeyedHash;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be forgotten, in clear, and what of them was found in the batches before anything was
 * removed. It is on the disk only while they are being forgotten, and sealed.
 *
 * @param employeeId as the roster has it; null where an account was named
 * @param keys native keys of their activity that nobody else's is
 * @param texts their words that nobody else's are
 * @param pseudonyms of the person, the accounts and the activities
 */
public record Person(
    @Nullable String employeeId,
    List<Account> accounts,
    List<String> keys,
    List<String> texts,
    List<String> pseudonyms) {

  public Person {
    accounts = List.copyOf(accounts);
    keys = List.copyOf(keys);
    texts = List.copyOf(texts);
    pseudonyms = List.copyOf(pseudonyms);
  }

  /**
   * One of their accounts.
   *
   * @param handle as {@code AccountName} compares it
   * @param from first date on which it was theirs, in the company's zone; null since always
   * @param to date from which it no longer was; null while it is
   * @param isOnlyTheirs true where nobody has the same handle, here or on another platform, so that
   *     it can be looked for wherever it may stand
   */
  public record Account(
      String platform,
      String handle,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean isOnlyTheirs) {

    /** The whole account, whatever the date. */
    @JsonIgnore
    public boolean isWhole() {
      return from == null && to == null;
    }

    private Erasures.Account hashed(KeyedHash hash) {
      return new Erasures.Account(hash.account(platform, handle), from, to);
    }
  }

  /** The same person with what was found of them. */
  public Person with(
      List<Account> known, List<String> ownKeys, List<String> ownTexts, List<String> theirs) {
    return new Person(employeeId, known, ownKeys, ownTexts, theirs);
  }

  /**
   * What is kept of them: keyed hashes, by which they are known when an export brings them back.
   */
  public Erasures.Entries entries(KeyedHash hash) {
    return new Erasures.Entries(
        accounts.stream().map(account -> account.hashed(hash)).toList(),
        accounts.stream()
            .filter(account -> account.isWhole() && account.isOnlyTheirs())
            .map(account -> hash.name(account.handle()))
            .toList(),
        employeeId == null ? List.of() : List.of(hash.employee(employeeId)),
        keys.stream().map(hash::key).toList());
  }

  /** Names that can be told from other words wherever they stand: theirs alone, and no number. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Account account : accounts) {
      if (account.isWhole() && account.isOnlyTheirs() && Vocabulary.isTelling(account.handle())) {
        names.add(account.handle());
      }
    }
    if (employeeId != null && Vocabulary.isTelling(employeeId)) {
      names.add(employeeId);
    }
    return names;
  }

  /**
   * Tells what is theirs.
   *
   * @param zone the company's
   */
  public Forgotten forgotten(ZoneId zone) {
    Set<String> ownKeys = new HashSet<>(keys);
    return new Forgotten() {
      @Override
      public boolean isEmpty() {
        return accounts.isEmpty();
      }

      @Override
      public boolean covers(String platform, String handle, @Nullable Stamp leading) {
        LocalDate date = leading == null ? null : leading.date(zone);
        return accounts.stream()
            .filter(account -> is(account, platform, handle))
            .anyMatch(account -> new Erasures.Account("", account.from, account.to).holds(date));
      }

      @Override
      public boolean coversAlways(String platform, String handle) {
        return accounts.stream()
            .anyMatch(account -> account.isWhole() && is(account, platform, handle));
      }

      @Override
      public boolean isName(String handle) {
        return accounts.stream()
            .anyMatch(
                account ->
                    account.isWhole() && account.isOnlyTheirs() && account.handle().equals(handle));
      }

      @Override
      public boolean isKey(String nativeKey) {
        return ownKeys.contains(nativeKey);
      }
    };
  }

  private static boolean is(Account account, String platform, String handle) {
    return account.platform().equals(platform) && account.handle().equals(handle);
  }
}
