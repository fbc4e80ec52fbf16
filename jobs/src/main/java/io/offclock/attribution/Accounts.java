package io.offclock.attribution;

import io.offclock.attribution.people.People;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whose an account was on a date. */
public final class Accounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<People.Account>> byHandle = new HashMap<>();

  public Accounts(List<People.Account> accounts) {
    for (People.Account account : accounts) {
      byHandle
          .computeIfAbsent(key(account.platform(), account.handle()), k -> new ArrayList<>())
          .add(account);
    }
  }

  /** {@code platform|handle}. */
  public static String key(String platform, String handle) {
    return platform + "|" + handle;
  }

  /**
   * The row of the account that is valid on the date.
   *
   * @param date in the company's zone
   * @return empty where nobody claims the account then
   */
  public Optional<People.Account> on(String platform, String handle, LocalDate date) {
    return byHandle.getOrDefault(key(platform, handle), List.of()).stream()
        .filter(account -> account.validFrom() == null || !date.isBefore(account.validFrom()))
        .filter(account -> account.validTo() == null || date.isBefore(account.validTo()))
        .findFirst();
  }
}
