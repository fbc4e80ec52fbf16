package io.offclock.mart.participation;

import static io.offclock.mart.participation.ParticipationOutcome.BASELINE_WEEKS;

import io.offclock.attribution.people.AccountVisibility;
import io.offclock.attribution.people.AccountVisibility.State;
import io.offclock.attribution.people.People;
import io.offclock.mart.adoption.PersonWeeks;
import io.offclock.mart.figures.ObservedDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person around an event. Weeks are seven days each, counted from the day of the event, which
 * is the first day after. Days on which an account is private, hidden or closed are not looked at.
 */
final class ParticipationPerson {
  private static final int ACTIVE_WEEKS = 3;

  private final People.Person person;
  private final List<PersonPost> posts;
  private final ObservedDays inTheOpen;
  private final OpenAccounts visibility;

  /**
   * A person.
   *
   * @param posts all of hers, gone ones too
   * @param inTheOpen days that exports show, without those of accounts that are shut
   */
  ParticipationPerson(
      People.Person person,
      List<PersonPost> posts,
      ObservedDays inTheOpen,
      OpenAccounts visibility) {
    this.person = person;
    this.inTheOpen = inTheOpen;
    this.visibility = visibility;
    this.posts =
        posts.stream().filter(post -> visibility.isOpen(post.accountKey(), post.date())).toList();
  }

  /**
   * What became of one who posted before.
   *
   * @param weeksAtRisk until it happened; 0 where not observed
   */
  record Standing(ParticipationOutcome outcome, int weeksAtRisk) {}

  /**
   * Whether one who never posted began to.
   *
   * @param isLost no post, and not seen in all weeks
   * @param weeksAtRisk in view, until the first post
   */
  record FirstPost(boolean isEmpowered, boolean isLost, int weeksAtRisk) {}

  /** An account that was shut after the event. */
  private record Shut(boolean isClosed, int week) {}

  /** What became of her; null where she did not post enough in the weeks before. */
  @Nullable Standing standing(LocalDate event) {
    LocalDate from = event.minusWeeks(BASELINE_WEEKS);
    List<PersonPost> baseline = within(from, event).filter(post -> post.isThereOn(event)).toList();
    if (!isEmployed(from, event) || activeWeeks(baseline, from) < ACTIVE_WEEKS) {
      return null;
    }
    int weeks = ParticipationOutcome.SILENT.weeks();
    LocalDate end = event.plusWeeks(weeks);
    Shut shut = shut(baseline, event, end.minusDays(1));
    boolean hasPosted = within(event, end).findAny().isPresent();
    if (!isEmployed(event, end)
        || (!hasPosted && !isSeenInAll(event, shut == null ? weeks : shut.week() - 1))) {
      return new Standing(ParticipationOutcome.NOT_OBSERVED, 0);
    }
    if (shut != null) {
      return new Standing(
          shut.isClosed() ? ParticipationOutcome.CLOSED : ParticipationOutcome.LOCKED, shut.week());
    }
    long gone = baseline.stream().filter(post -> post.isGoneBy(end)).count();
    if (2 * gone >= baseline.size()) {
      return new Standing(ParticipationOutcome.DELETED_BULK, weeks);
    }
    return new Standing(
        hasPosted ? ParticipationOutcome.CONTINUED : ParticipationOutcome.SILENT, weeks);
  }

  /** Whether she began to post; null where she had, or where exports do not reach back. */
  @Nullable FirstPost firstPost(LocalDate event) {
    LocalDate before = event.minusDays(1);
    LocalDate enabled = PersonWeeks.enabledOn(person, before);
    if (!isEmployed(event.minusWeeks(BASELINE_WEEKS), event)
        || within(LocalDate.MIN, event).findAny().isPresent()
        || !inTheOpen.isObservedThroughout(
            person.employeeId(), enabled == null ? person.hiredOn() : enabled, before)) {
      return null;
    }
    int weeks = ParticipationOutcome.EMPOWERED.weeks();
    int inView = 0;
    for (int week = 0; week < weeks; week++) {
      LocalDate start = event.plusWeeks(week);
      if (within(start, start.plusWeeks(1)).findAny().isPresent()) {
        return new FirstPost(true, false, inView + 1);
      }
      inView += isSeen(start) ? 1 : 0;
    }
    return new FirstPost(false, inView < weeks, inView);
  }

  /** The one department held on every day of the weeks before; null where there is none. */
  @Nullable String department(LocalDate event) {
    String department = null;
    LocalDate day = event.minusWeeks(BASELINE_WEEKS);
    while (day.isBefore(event)) {
      People.Employment row = rowOn(day);
      if (row == null || (department != null && !department.equals(row.department()))) {
        return null;
      }
      department = row.department();
      day = row.validTo() == null ? event : row.validTo();
    }
    return department;
  }

  private People.@Nullable Employment rowOn(LocalDate day) {
    return person.rows().stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .filter(row -> row.validTo() == null || row.validTo().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  /** An account that is shut on the last day and was not before the event; closed ones first. */
  private @Nullable Shut shut(List<PersonPost> baseline, LocalDate event, LocalDate last) {
    return baseline.stream()
        .map(PersonPost::accountKey)
        .distinct()
        .map(account -> shut(account, event, last))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Shut::isClosed).reversed().thenComparing(Shut::week))
        .orElse(null);
  }

  private @Nullable Shut shut(String account, LocalDate event, LocalDate last) {
    AccountVisibility now = visibility.on(account, last);
    AccountVisibility before = visibility.on(account, event.minusDays(1));
    if (now == null || !now.state().isShut()) {
      return null;
    }
    boolean isClosed = now.state() == State.CLOSED;
    boolean wasShut = before != null && before.state().isShut();
    boolean wasClosed = before != null && before.state() == State.CLOSED;
    return wasClosed || (wasShut && !isClosed)
        ? null
        : new Shut(isClosed, 1 + (int) ChronoUnit.WEEKS.between(event, now.validFrom()));
  }

  private boolean isSeenInAll(LocalDate event, int weeks) {
    return IntStream.range(0, weeks).allMatch(week -> isSeen(event.plusWeeks(week)));
  }

  /** True where she is employed in a week and every day but whole-day leave is seen, and one is. */
  private boolean isSeen(LocalDate start) {
    LocalDate end = start.plusWeeks(1);
    boolean isSeen = false;
    for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
      if (!isOnLeave(day)) {
        if (!inTheOpen.isObserved(person.employeeId(), day)) {
          return false;
        }
        isSeen = true;
      }
    }
    return isSeen && isEmployed(start, end);
  }

  private boolean isOnLeave(LocalDate day) {
    return person.leave().stream()
        .anyMatch(
            leave ->
                leave.start() == null && !leave.from().isAfter(day) && !leave.to().isBefore(day));
  }

  private boolean isEmployed(LocalDate from, LocalDate end) {
    LocalDate leftOn = person.leftOn();
    return !person.hiredOn().isAfter(from)
        && (leftOn == null || !leftOn.isBefore(end.minusDays(1)));
  }

  private Stream<PersonPost> within(LocalDate from, LocalDate end) {
    return posts.stream().filter(post -> !post.date().isBefore(from) && post.date().isBefore(end));
  }

  private static long activeWeeks(List<PersonPost> baseline, LocalDate from) {
    return baseline.stream()
        .map(post -> ChronoUnit.WEEKS.between(from, post.date()))
        .distinct()
        .count();
  }
}
