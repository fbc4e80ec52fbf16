package io.offclock.mart;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Period;
import io.offclock.mart.figures.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ProgrammeCampaignsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
  private static final Period OCTOBER =
      Period.containing(Period.Kind.MONTH, FIRST, DayOfWeek.MONDAY);

  private final List<Campaign> campaigns = new ArrayList<>();

  /** A campaign of which is said whether it is required, where and from when until when. */
  private void campaign(
      String id, boolean isRequired, String country, LocalDate from, LocalDate to, Boolean isPaid) {
    campaigns.add(new Campaign(id, isRequired, false, country, null, from, to, isPaid));
  }

  @Test
  void countsARequiredCampaignOnceWhateverItsPlaces() {
    campaign("launch", true, "US", null, null, null);
    campaign("launch", false, "DE", null, null, null);
    campaign("ranking", false, null, null, null, null);
    assertThat(row(ProgrammeMeasure.REQUIRED_CAMPAIGN_N).<Long>getAs("k")).isEqualTo(1);
  }

  @Test
  void countsWhatIsInForceOnAnyDayOfThePeriod() {
    campaign("until the first", true, null, null, FIRST.plusDays(1), null);
    campaign("over by then", true, null, null, FIRST, null);
    campaign("from the last", true, null, LAST, null, null);
    campaign("from the next", true, null, LAST.plusDays(1), null, null);
    assertThat(row(ProgrammeMeasure.REQUIRED_CAMPAIGN_N).<Long>getAs("k")).isEqualTo(2);
  }

  @Test
  void aCampaignIsPaidWhereEveryPlaceOfItIs() {
    campaign("launch", true, "US", null, null, true);
    campaign("launch", true, "DE", null, null, false);
    campaign("ranking", false, null, null, null, true);
    Row row = row(ProgrammeMeasure.PAID_TIME_CODE_SHARE);
    assertThat(row.<Long>getAs("k")).isEqualTo(1);
    assertThat(row.<Long>getAs("n")).isEqualTo(2);
    assertThat(row.<Double>getAs("figure")).isEqualTo(0.5);
  }

  @Test
  void whatNobodySaysIsNotTakenForUnpaid() {
    campaign("launch", true, "US", null, null, true);
    campaign("ranking", false, "US", null, null, true);
    campaign("ranking", false, "DE", null, null, null);
    assertThat(row(ProgrammeMeasure.PAID_TIME_CODE_SHARE).<Long>getAs("n")).isEqualTo(1);
  }

  @Test
  void aPeriodWithoutCampaignsHasNoShare() {
    Row row = row(ProgrammeMeasure.PAID_TIME_CODE_SHARE);
    assertThat(row.<Long>getAs("n")).isZero();
    assertThat(row.<Double>getAs("figure")).isNull();
  }

  @Test
  void isForWhoWorksWhereItIsInForceOnADayOfIt() {
    campaign("launch", true, "US", FIRST.plusDays(9), FIRST.plusDays(19), null);
    assertThat(isFor(who(null, null, "US"))).isTrue();
    assertThat(isFor(who(null, null, "DE"))).isFalse();
    assertThat(isFor(who(null, null, null))).as("a place that nobody states").isFalse();
    assertThat(isFor(who(null, FIRST.plusDays(9), "US"))).as("moved there before it").isFalse();
    assertThat(isFor(who(null, FIRST.plusDays(10), "US"))).as("there on its first day").isTrue();
    assertThat(isFor(who(FIRST.plusDays(18), null, "US"))).as("there on its last day").isTrue();
    assertThat(isFor(who(FIRST.plusDays(19), null, "US"))).as("came after it").isFalse();
  }

  private boolean isFor(People.Person person) {
    return ProgrammeCampaigns.areOf(campaigns, person, FIRST, LAST);
  }

  private Row row(ProgrammeMeasure measure) {
    ProgrammeRow rows = new ProgrammeRow(new Calendar(FIRST, LAST, DayOfWeek.MONDAY));
    return new ProgrammeCampaigns(campaigns, rows).row(measure, OCTOBER, LAST);
  }

  /** Somebody who works in a country for a time, and elsewhere otherwise. */
  private static People.Person who(LocalDate from, LocalDate to, String country) {
    LocalDate hired = LocalDate.of(2020, 1, 1);
    List<People.Employment> rows = new ArrayList<>();
    if (from != null) {
      rows.add(employment(hired, from, "JP"));
    }
    rows.add(employment(from == null ? hired : from, to, country));
    if (to != null) {
      rows.add(employment(to, null, "JP"));
    }
    return new People.Person("e1", hired, null, rows, List.of(), List.of(), List.of(), List.of());
  }

  private static People.Employment employment(LocalDate from, LocalDate to, String country) {
    return new People.Employment(
        from,
        to,
        "",
        "Works",
        "",
        "",
        EmploymentClass.NON_EXEMPT,
        People.Arrangement.FIXED,
        null,
        null,
        country,
        null,
        null,
        People.ProgrammeStatus.ENABLED,
        null);
  }
}
