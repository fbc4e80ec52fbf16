package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.attribution.people.ReportingLines;
import io.offclock.attribution.people.ReportingLines.Line;
import io.offclock.contract.Period;
import io.offclock.mart.adoption.PersonWeek.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Weeks of leaders and of those they lead: A is active, - is not, and ? was not seen. */
class LeadersTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 29);
  private static final Period QUARTER =
      Period.containing(Period.Kind.QUARTER, LocalDate.of(2026, 7, 1), DayOfWeek.MONDAY);

  private final Map<String, List<Line>> lines = new TreeMap<>();
  private final Leaders leaders = new Leaders(new ReportingLines(lines));

  @Test
  void weeksOfLeadersThatWereSeenCountFromTheFirstThatBeginsInThePeriod() {
    leads("L", "M");
    weeks("L", "AA-?A");
    weeks("M", "AAAAA");
    ProgrammeTally tally = leaders.activeWeeks(QUARTER);
    assertThat(tally.k()).isEqualTo(2);
    assertThat(tally.n()).isEqualTo(3);
    assertThat(tally.personsN()).isEqualTo(1);
  }

  @Test
  void whoLeadsNobodyThatWeekIsNoLeaderInIt() {
    lines.put("M", List.of(new Line("L", FIRST.plusWeeks(2), FIRST.plusWeeks(4))));
    weeks("L", "AAAAAA");
    assertThat(leaders.activeWeeks(QUARTER).n()).isEqualTo(2);
  }

  /** After the active week: A-A- of M, two of four; after the other one: -A-A, two of four. */
  @Test
  void aTeamThatIsTheSameAfterBothKindsOfWeeksMakesNoDifference() {
    leads("L", "M");
    weeks("L", "?A-");
    weeks("M", "??A-A-A");
    Leaders.Association after = leaders.after(QUARTER);
    assertThat(after.leaders()).isEqualTo(1);
    assertThat(after.members()).isEqualTo(1);
    assertThat(after.difference()).isZero();
  }

  /** After the active week AA-? of M, after the other one A-?- of her: two of three less one. */
  @Test
  void weeksThatNobodySawAreInNoShare() {
    leads("L", "M");
    weeks("L", "?A-");
    weeks("M", "??AA-?-");
    Leaders.Association after = leaders.after(QUARTER);
    assertThat(after.difference()).isCloseTo(2 / 3.0 - 1 / 3.0, within(1e-12));
  }

  @Test
  void leadersWithOneKindOfWeeksAreNotCompared() {
    leads("L", "M");
    weeks("L", "?AAA");
    weeks("M", "???AAAA");
    assertThat(leaders.after(QUARTER)).isEqualTo(new Leaders.Association(0, 0, 0, null));
  }

  @Test
  void theMeanIsOfLeadersHoweverManyTheyLead() {
    leads("L", "M1");
    leads("L", "M2");
    leads("K", "M3");
    weeks("L", "?A----");
    weeks("K", "?A----");
    weeks("M1", "??AAAA-----");
    weeks("M2", "??AAAA-----");
    weeks("M3", "??---------");
    Leaders.Association after = leaders.after(QUARTER);
    // After the weeks that L was not active in: AAA-, AA--, A--- and ----, six of sixteen.
    assertThat(after.difference()).isCloseTo((1 - 6 / 16.0) / 2, within(1e-12));
    assertThat(after.leaders()).isEqualTo(2);
    assertThat(after.members()).isEqualTo(3);
    assertThat(after.limits()).isNotNull();
  }

  private void leads(String leader, String member) {
    lines.put(member, List.of(new Line(leader, null, null)));
  }

  private void weeks(String person, String states) {
    for (int week = 0; week < states.length(); week++) {
      leaders.add(
          person,
          FIRST.plusWeeks(week),
          switch (states.charAt(week)) {
            case 'A' -> State.ACTIVE;
            case '-' -> State.ZERO;
            default -> State.NOT_OBSERVED;
          });
    }
  }
}
