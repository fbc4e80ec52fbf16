package io.offclock.mart.figures;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.people.People;
import io.offclock.history.Observations.Covered;
import io.offclock.mart.statistics.Interval;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days of each person some export covers: the days of an account's coverage on which the
 * account was claimed for the person. A day outside is not observed, never zero.
 */
public final class ObservedDays implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<Interval>> byPerson = new HashMap<>();

  /** Covered days of one account of a person, both ends included. */
  private record Interval(String platform, LocalDate from, LocalDate to) implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean contains(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  /**
   * @param accounts who claims which account when
   * @param coverage {@code platform|handle} to the days that exports cover
   */
  public ObservedDays(List<People.Account> accounts, Map<String, List<Covered>> coverage) {
    for (People.Account account : accounts) {
      String employeeId = account.employeeId();
      if (employeeId == null) {
        continue;
      }
      for (Covered covered :
          coverage.getOrDefault(Accounts.key(account.platform(), account.handle()), List.of())) {
        LocalDate from = later(covered.from(), account.validFrom());
        LocalDate to =
            account.validTo() == null || covered.to().isBefore(account.validTo())
                ? covered.to()
                : account.validTo().minusDays(1);
        if (!from.isAfter(to)) {
          byPerson
              .computeIfAbsent(employeeId, id -> new ArrayList<>())
              .add(new Interval(account.platform(), from, to));
        }
      }
    }
  }

  /** True where some export covers the person's day. */
  public boolean isObserved(String employeeId, LocalDate date) {
    return intervals(employeeId).stream().anyMatch(interval -> interval.contains(date));
  }

  /** Platforms on which some export covers the person's day. */
  public Set<String> platforms(String employeeId, LocalDate date) {
    Set<String> platforms = new TreeSet<>();
    for (Interval interval : intervals(employeeId)) {
      if (interval.contains(date)) {
        platforms.add(interval.platform());
      }
    }
    return platforms;
  }

  /** True where every day of {@code [from, to]} is covered; true for an empty range. */
  public boolean isObservedThroughout(String employeeId, LocalDate from, LocalDate to) {
    LocalDate next = from;
    while (!next.isAfter(to)) {
      LocalDate reached = next;
      for (Interval interval : intervals(employeeId)) {
        if (interval.contains(next) && interval.to().isAfter(reached.minusDays(1))) {
          reached = later(reached, interval.to().plusDays(1));
        }
      }
      if (reached.equals(next)) {
        return false;
      }
      next = reached;
    }
    return true;
  }

  private List<Interval> intervals(String employeeId) {
    return byPerson.getOrDefault(employeeId, List.of());
  }

  private static LocalDate later(LocalDate a, @org.jspecify.annotations.Nullable LocalDate b) {
    return b == null || a.isAfter(b) ? a : b;
  }
}
