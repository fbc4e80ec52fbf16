package io.offclock.mart.participation;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.AccountVisibility;
import io.offclock.attribution.people.People;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who could see which account when, by the account's pseudonym. What nobody states is taken for
 * open: exports show it.
 */
public final class OpenAccounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<AccountVisibility>> byKey = new HashMap<>();

  OpenAccounts(List<AccountVisibility> stated, Pseudonyms pseudonyms) {
    for (AccountVisibility row : stated) {
      byKey
          .computeIfAbsent(
              pseudonyms.account(row.platform(), row.handle()), key -> new ArrayList<>())
          .add(row);
    }
  }

  /** The row of an account that holds on a date; null where nothing is stated. */
  @Nullable AccountVisibility on(String accountKey, LocalDate date) {
    return byKey.getOrDefault(accountKey, List.of()).stream()
        .filter(row -> row.isValidOn(date))
        .findFirst()
        .orElse(null);
  }

  /** True where others may look at an account on a date. */
  boolean isOpen(String accountKey, LocalDate date) {
    AccountVisibility row = on(accountKey, date);
    return row == null || !row.state().isShut();
  }

  /** The accounts without the days on which they are private, hidden or closed. */
  public static List<People.Account> daysInTheOpen(
      List<People.Account> accounts, List<AccountVisibility> stated) {
    Map<String, List<AccountVisibility>> shut = new HashMap<>();
    for (AccountVisibility row : stated) {
      if (row.state().isShut()) {
        shut.computeIfAbsent(Accounts.key(row.platform(), row.handle()), key -> new ArrayList<>())
            .add(row);
      }
    }
    List<People.Account> open = new ArrayList<>();
    for (People.Account account : accounts) {
      LocalDate from = account.validFrom();
      LocalDate end = account.validTo();
      boolean isOver = false;
      // In the order of their dates, as the file's reader sorts them.
      for (AccountVisibility row :
          shut.getOrDefault(Accounts.key(account.platform(), account.handle()), List.of())) {
        addIfAnyDay(open, account, from, earlier(row.validFrom(), end));
        LocalDate reopened = row.validTo();
        isOver = isOver || reopened == null;
        if (reopened != null && (from == null || reopened.isAfter(from))) {
          from = reopened;
        }
      }
      if (!isOver) {
        addIfAnyDay(open, account, from, end);
      }
    }
    return open;
  }

  private static void addIfAnyDay(
      List<People.Account> open,
      People.Account account,
      @Nullable LocalDate from,
      @Nullable LocalDate end) {
    if (from == null || end == null || from.isBefore(end)) {
      open.add(
          new People.Account(
              account.platform(),
              account.handle(),
              account.employeeId(),
              account.scope(),
              account.accessMethod(),
              account.basisId(),
              from,
              end));
    }
  }

  private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isBefore(one) ? other : one;
  }
}
