package io.offclock.mart;

import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.attribution.people.Programme.Place;
import io.offclock.contract.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** How many campaigns there were in a period, on which terms, and whom they were for. */
final class ProgrammeCampaigns {
  private final List<Campaign> campaigns;
  private final ProgrammeRow rows;

  ProgrammeCampaigns(List<Campaign> campaigns, ProgrammeRow rows) {
    this.campaigns = campaigns;
    this.rows = rows;
  }

  /**
   * The company's row of a measure.
   *
   * @param last last local date of the period up to the as-of date
   */
  Row row(ProgrammeMeasure measure, Period period, LocalDate last) {
    ProgrammeRow.Of of = ProgrammeRow.Of.company(measure, period);
    Map<String, List<Campaign>> inForce =
        campaigns.stream()
            .filter(campaign -> campaign.isValidWithin(period.start(), last))
            .collect(Collectors.groupingBy(Campaign::id, TreeMap::new, Collectors.toList()));
    if (measure == ProgrammeMeasure.REQUIRED_CAMPAIGN_N) {
      long required =
          inForce.values().stream()
              .filter(places -> places.stream().anyMatch(Campaign::isRequired))
              .count();
      return rows.count(of, required, null);
    }
    List<List<Campaign>> stated =
        inForce.values().stream()
            .filter(places -> places.stream().allMatch(place -> place.paidTimeCode() != null))
            .toList();
    long paid =
        stated.stream()
            .filter(
                places ->
                    places.stream().allMatch(place -> Objects.requireNonNull(place.paidTimeCode())))
            .count();
    return rows.share(of, paid, stated.size());
  }

  /** Whether one of some campaigns was in force where a person worked, on a day of some. */
  static boolean areOf(
      List<Campaign> campaigns, People.Person person, LocalDate first, LocalDate last) {
    return person.rows().stream()
        .anyMatch(
            row -> {
              LocalDate from = row.validFrom().isAfter(first) ? row.validFrom() : first;
              LocalDate end = row.validTo();
              LocalDate to = end == null || end.isAfter(last) ? last : end.minusDays(1);
              return !from.isAfter(to)
                  && campaigns.stream()
                      .anyMatch(
                          campaign ->
                              campaign.isValidWithin(from, to)
                                  && campaign.isInForceAt(Place.of(row)));
            });
  }
}
