package io.offclock.attribution.people;

import io.offclock.contract.EmploymentClass;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot of what the company knows of its people: the content of {@code people/}, validated.
 * Dates are local to the person's zone; intervals are half-open unless said otherwise.
 *
 * @param persons employee id to person
 * @param accounts every account row, in file order
 * @param schedules schedule id to its versions, sorted by {@code validFrom}, not overlapping
 * @param initiatives dated initiatives, in file order
 * @param agreements on the processing of an entity's people, in file order
 * @param entities what the company says of its legal entities
 * @param programme what the company says of its campaigns
 * @param visibility who could see an account when; empty where the company does not say
 * @param sha256 digest of all the files read, lower-case hexadecimal: the {@code hr_snapshot_id}
 */
public record People(
    Map<String, Person> persons,
    List<Account> accounts,
    Map<String, List<ScheduleVersion>> schedules,
    List<Initiative> initiatives,
    List<Agreement> agreements,
    Entities entities,
    Programme programme,
    List<AccountVisibility> visibility,
    String sha256)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** People of whose accounts' visibility nothing is stated. */
  public People(
      Map<String, Person> persons,
      List<Account> accounts,
      Map<String, List<ScheduleVersion>> schedules,
      List<Initiative> initiatives,
      List<Agreement> agreements,
      Entities entities,
      Programme programme,
      String sha256) {
    this(
        persons,
        accounts,
        schedules,
        initiatives,
        agreements,
        entities,
        programme,
        List.of(),
        sha256);
  }

  /** Handles of all accounts of a platform, in whichever period they are somebody's. */
  public Set<String> handles(String platform) {
    return accounts.stream()
        .filter(account -> account.platform().equals(platform))
        .map(Account::handle)
        .collect(Collectors.toSet());
  }

  /** How a person's working time is arranged. */
  public enum Arrangement {
    FIXED,
    FLEX,
    SHIFT
  }

  /** Where a person stands in the ambassador programme. */
  public enum ProgrammeStatus {
    ENABLED,
    NOT_INVITED,
    OPTED_OUT
  }

  /** What of an account counts. */
  public enum Scope {
    /** All of its activity. */
    PROGRAMME,
    /** Only company-related activity; the rest is dropped at attribution and only counted. */
    PERSONAL
  }

  /**
   * One person.
   *
   * @param hiredOn first employed local date
   * @param leftOn last employed local date, inclusive; null while employed
   * @param rows facts by validity, sorted, not overlapping, at least one
   * @param roster dated shifts that replace the weekly pattern of their date
   * @param leave recorded leave, sorted by start
   * @param designations what the company has entrusted the person with, sorted
   * @param timeCards time that is paid by a time card, sorted by start
   */
  public record Person(
      String employeeId,
      LocalDate hiredOn,
      @Nullable LocalDate leftOn,
      List<Employment> rows,
      List<RosterShift> roster,
      List<Leave> leave,
      List<Designation> designations,
      List<Programme.TimeCard> timeCards)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** True where the person has a designation on a local date. */
    public boolean isDesignated(DesignationKind kind, LocalDate date) {
      return designations.stream().anyMatch(row -> row.kind() == kind && row.isValidOn(date));
    }

    /** True where an instant is on one of the person's time cards. */
    public boolean isOnTimeCard(Instant at) {
      return timeCards.stream().anyMatch(card -> card.contains(at));
    }
  }

  /** What a company entrusts persons with. */
  public enum DesignationKind {
    /** Registered person of a broker-dealer (FINRA). */
    REGISTERED,
    /** One whose words are the issuer's (Regulation FD). */
    COVERED
  }

  /**
   * A designation while it holds.
   *
   * @param validFrom first local date; null since always
   * @param validTo local date from which it no longer holds; null while it does
   */
  public record Designation(
      DesignationKind kind, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean isValidOn(LocalDate date) {
      return new Validity(validFrom, validTo).contains(date);
    }
  }

  /**
   * What holds of a person in one validity period.
   *
   * @param validFrom first local date, in this row's own zone
   * @param validTo local date from which it no longer holds; null while it does
   * @param zone IANA region; null where the roster states none
   * @param scheduleId key of {@link People#schedules}; null where the roster states none
   * @param country ISO 3166-1 alpha-2, upper case; null where none is stated
   * @param subdivision ISO 3166-2 part behind the hyphen; null where none is stated
   * @param supervisor statutory supervisor; null where not stated, which counts as no
   * @param programmeSince local date since which the status holds; null where not stated
   */
  public record Employment(
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      String entity,
      String department,
      String jobFamily,
      String level,
      EmploymentClass employmentClass,
      Arrangement arrangement,
      @Nullable String scheduleId,
      @Nullable ZoneId zone,
      @Nullable String country,
      @Nullable String subdivision,
      @Nullable Boolean supervisor,
      ProgrammeStatus programmeStatus,
      @Nullable LocalDate programmeSince)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A weekly pattern while it is in force.
   *
   * @param validTo local date from which it no longer holds; null while it does
   * @param shifts planned shifts by the weekday on which they start; a day without an entry has
   *     none; several on a day are a split shift
   */
  public record ScheduleVersion(
      String scheduleId,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      Map<DayOfWeek, List<DayShift>> shifts)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How the tables name it: {@code office@2026-01-01}. */
    public String name() {
      return scheduleId + "@" + validFrom;
    }
  }

  /**
   * One shift of a weekday, as wall-clock times. An end at or before the start is on the next day.
   *
   * @param start start of the shift; of a flexible arrangement, of its core time
   * @param bandStart start of the permitted band; null where the arrangement is not flexible
   * @param bandEnd end of the permitted band; null where the arrangement is not flexible
   */
  public record DayShift(
      LocalTime start, LocalTime end, @Nullable LocalTime bandStart, @Nullable LocalTime bandEnd)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** A rostered shift; an end at or before the start is on the next day. */
  public record RosterShift(LocalDate date, LocalTime start, LocalTime end)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Recorded leave. Either whole days, or clock times on one date.
   *
   * @param from first local date
   * @param to last local date, inclusive; equal to {@code from} where clock times are given
   * @param start clock time from which; null for whole days
   * @param end clock time until which, exclusive; null for whole days
   */
  public record Leave(
      LocalDate from, LocalDate to, @Nullable LocalTime start, @Nullable LocalTime end)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * An account and whose it is while the row is valid.
   *
   * @param platform lower case
   * @param handle lower case, without a leading at sign
   * @param employeeId null for the company's own account
   * @param accessMethod upper case, as written; what is permitted is a rule's matter
   * @param basisId the consent or agreement on record; null where none is stated
   * @param validFrom first date, in the company's zone; null since always
   * @param validTo date from which it no longer holds, in the company's zone; null while it does
   * @param profiles what its profile said, sorted, not overlapping; none where nobody states it
   */
  public record Account(
      String platform,
      String handle,
      @Nullable String employeeId,
      Scope scope,
      String accessMethod,
      @Nullable String basisId,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      List<Profile> profiles)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** An account of whose profile nothing is stated. */
    public Account(
        String platform,
        String handle,
        @Nullable String employeeId,
        Scope scope,
        String accessMethod,
        @Nullable String basisId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
      this(
          platform,
          handle,
          employeeId,
          scope,
          accessMethod,
          basisId,
          validFrom,
          validTo,
          List.of());
    }

    /** What the profile said on a date in the company's zone; null where nobody states it. */
    public @Nullable Profile profileOn(LocalDate date) {
      return profiles.stream().filter(profile -> profile.isValidOn(date)).findFirst().orElse(null);
    }
  }

  /** The agreement of an entity on a local date; empty where none is in force. */
  public Optional<Agreement> agreement(String entity, LocalDate date) {
    return agreements.stream()
        .filter(row -> row.entity().equals(entity) && row.isValidOn(date))
        .findFirst();
  }
}
