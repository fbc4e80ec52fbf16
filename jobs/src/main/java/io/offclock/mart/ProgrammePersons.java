package io.offclock.mart;

import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Profile;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.attribution.people.ProgrammeLog;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.PersonPosts;
import io.offclock.mart.figures.PersonSums;
import io.offclock.mart.figures.PersonTally;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Adds persons, one at a time, to what {@code programme_health} counts of persons and posts. */
final class ProgrammePersons implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ProgrammeLog log;
  private final List<Campaign> required;
  private final Split.Stated stated;
  private final Map<String, List<People.Account>> described = new HashMap<>();
  private final ProvidedShares provided;
  private final Calendar calendar;

  /**
   * @param provided who shared what the company offered
   */
  ProgrammePersons(People people, ProvidedShares provided, Calendar calendar) {
    this.provided = provided;
    this.log = people.programme().log();
    this.required = people.programme().campaigns().stream().filter(Campaign::isRequired).toList();
    this.stated = Split.Stated.of(people);
    this.calendar = calendar;
    for (People.Account account : people.accounts()) {
      if (account.employeeId() != null && !account.profiles().isEmpty()) {
        described.computeIfAbsent(account.employeeId(), id -> new ArrayList<>()).add(account);
      }
    }
  }

  /** What one person posted in one month or quarter as one of a group. */
  private static final class Posts {
    private long qualifying;
    private long manual;
    private long scheduled;
    private long provided;

    private void add(PersonSums sums) {
      qualifying += sums.qualifying();
      manual += sums.manual();
      scheduled += sums.scheduled();
      provided += sums.provided();
    }
  }

  /**
   * Adds one person in all periods.
   *
   * @param states of the person, by period
   */
  void add(
      Map<FigureKey, GroupSums> sums,
      People.Person person,
      PersonPosts posts,
      Map<Period, AdoptionState> states) {
    Map<FigureKey, Posts> ofGroups = ofGroups(posts);
    ofGroups.forEach((group, some) -> addPosts(sums, group, some));
    states.forEach(
        (period, state) -> {
          if (state.eligible()) {
            Posts all = ofGroups.get(FigureKey.company(Table.PROGRAMME_HEALTH, period));
            addEligible(sums, person, period, state, all == null ? 0 : all.qualifying);
          }
        });
  }

  private Map<FigureKey, Posts> ofGroups(PersonPosts posts) {
    Map<FigureKey, Posts> ofGroups = new HashMap<>();
    for (PersonPosts.Stretch stretch : posts.stretches()) {
      PersonSums sums = stretch.sums();
      if (sums.qualifying() > 0) {
        for (Period.Kind kind : DepartmentAdoption.KINDS) {
          FigureKey company =
              FigureKey.company(Table.PROGRAMME_HEALTH, calendar.period(kind, stretch.date()));
          for (FigureKey group : groups(company, stretch.department(), stretch.employmentClass())) {
            ofGroups.computeIfAbsent(group, key -> new Posts()).add(sums);
          }
        }
      }
    }
    return ofGroups;
  }

  private static void addPosts(Map<FigureKey, GroupSums> sums, FigureKey group, Posts posts) {
    GroupSums of = of(sums, group);
    long n = posts.qualifying;
    ProgrammeTally.add(of, ProgrammeMeasure.MANUAL_SHARE, posts.manual, n);
    ProgrammeTally.add(of, ProgrammeMeasure.SCHEDULED_SHARE, posts.scheduled, n);
    ProgrammeTally.add(
        of, ProgrammeMeasure.CLIENT_UNKNOWN_SHARE, n - posts.manual - posts.scheduled, n);
    ProgrammeTally.add(of, ProgrammeMeasure.PROVIDED_SHARE, posts.provided, n);
  }

  private void addEligible(
      Map<FigureKey, GroupSums> sums,
      People.Person person,
      Period period,
      AdoptionState state,
      long qualifying) {
    LocalDate end = period.end().minusDays(1);
    LocalDate last = end.isAfter(calendar.asOf()) ? calendar.asOf() : end;
    Predicate<LocalDate> within = date -> !date.isBefore(period.start()) && !date.isAfter(last);
    String id = person.employeeId();
    boolean attended = any(log.attended().get(id), row -> within.test(row.date()));
    boolean trained = any(log.trainings().get(id), row -> within.test(row.date()));
    boolean shared = provided.anyOf(id, period);
    boolean recognised = any(log.recognitions().get(id), row -> within.test(row.date()));
    People.Employment row = AdoptionState.rowOn(person, last);
    boolean optedOut = row != null && row.programmeStatus() == People.ProgrammeStatus.OPTED_OUT;
    Boolean named = namesEmployer(id, last);
    String employmentClass =
        Split.EMPLOYMENT_CLASS.of(person, stated, period.start(), last).value();
    FigureKey company = FigureKey.company(Table.PROGRAMME_HEALTH, period);
    for (FigureKey group : groups(company, state.department(), employmentClass)) {
      GroupSums of = of(sums, group);
      person(of, ProgrammeMeasure.ATTEND_RATE, attended);
      person(of, ProgrammeMeasure.TRAINED_RATE, trained);
      person(of, ProgrammeMeasure.RECOGNISED_RATE, recognised);
      person(of, ProgrammeMeasure.OPTOUT_RATE, optedOut);
      person(of, ProgrammeMeasure.PROVIDED_UPTAKE, shared);
      if (named != null) {
        person(of, ProgrammeMeasure.BIO_AFFILIATED_RATE, named);
      }
      if (state.observed()) {
        person(of, ProgrammeMeasure.NONPOSTER_SHARE, !state.active());
      }
      person(of, ProgrammeMeasure.GINI_POSTS_PERSONS, qualifying > 0);
      of.add(PersonTally.ofPosts(qualifying));
    }
    String hourly = ProgrammeMeasure.hourly();
    if (hourly.equals(employmentClass)) {
      person(
          of(sums, company.ofValue("EMPLOYMENT_CLASS", hourly)),
          ProgrammeMeasure.NONEXEMPT_TARGETED_N,
          ProgrammeCampaigns.areOf(required, person, period.start(), last));
    }
  }

  /** Whether a profile of the person names the employer on a date; null where nobody says. */
  private @Nullable Boolean namesEmployer(String employeeId, LocalDate date) {
    Boolean named = null;
    for (People.Account account : described.getOrDefault(employeeId, List.of())) {
      LocalDate from = account.validFrom();
      LocalDate to = account.validTo();
      boolean isTheirs = (from == null || !from.isAfter(date)) && (to == null || to.isAfter(date));
      Profile profile = isTheirs ? account.profileOn(date) : null;
      Boolean says = profile == null ? null : profile.bioNamesEmployer();
      if (says != null) {
        named = says || (named != null && named);
      }
    }
    return named;
  }

  private static <T> boolean any(@Nullable List<T> rows, Predicate<T> condition) {
    return rows != null && rows.stream().anyMatch(condition);
  }

  private static void person(GroupSums of, ProgrammeMeasure measure, boolean holds) {
    ProgrammeTally.add(of, measure, holds ? 1 : 0, 1);
  }

  private static List<FigureKey> groups(
      FigureKey company, @Nullable String department, @Nullable String employmentClass) {
    List<FigureKey> groups = new ArrayList<>(List.of(company));
    if (department != null) {
      groups.add(company.ofValue("DEPARTMENT", department));
    }
    if (employmentClass != null) {
      groups.add(company.ofValue("EMPLOYMENT_CLASS", employmentClass));
    }
    return groups;
  }

  private static GroupSums of(Map<FigureKey, GroupSums> sums, FigureKey group) {
    return sums.computeIfAbsent(group, key -> ProgrammeTally.none());
  }
}
