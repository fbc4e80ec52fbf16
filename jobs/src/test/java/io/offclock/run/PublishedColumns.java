package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.mart.ProgrammeMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every column of the shared tables that counts or adds up, found in the contracts, so that a new
 * column is looked at the day it is appended.
 */
final class PublishedColumns {
  /** Numerators of rates to what is counted in the denominator; persons behind are those. */
  private static final Map<String, String> DENOMINATORS =
      Map.of(
          "enabled_n", "eligible_n",
          "active_n", "eligible_n",
          "observed_n", "eligible_n",
          "not_observed_n", "eligible_n",
          "active_enabled_n", "enabled_n");

  /** A mover is counted in two departments: such columns do not add up. */
  private static final Set<String> NOT_ADDING_UP = Set.of("movers_n", "observed_persons");

  private PublishedColumns() {}

  /** The name of every system, to what makes it of a night. */
  static Map<String, Function<TestNight, PublishedSystem>> systems() {
    Map<String, Function<TestNight, PublishedSystem>> systems = new LinkedHashMap<>();
    for (String column : Table.POSTING_HOURS.schema().fieldNames()) {
      if (column.endsWith("activities") || column.endsWith("_hours")) {
        String behind =
            column.endsWith("_hours")
                ? column + "_persons"
                : column.replaceAll("activities$", "persons");
        systems.put(
            "posting_hours." + column, night -> PublishedSystem.ofPosting(night, column, behind));
      }
    }
    for (String column : Table.DEPARTMENT_ADOPTION.schema().fieldNames()) {
      if (column.endsWith("_n") && !column.contains("rate") && !NOT_ADDING_UP.contains(column)) {
        systems.put(
            "department_adoption." + column,
            night ->
                PublishedSystem.ofAdoption(
                    night, column, DENOMINATORS.getOrDefault(column, column)));
      }
    }
    systems.put("adoption_segments", PublishedSystem::ofSegments);
    systems.put("adoption_curve", PublishedSystem::ofCurve);
    for (String column : Table.GROUP_SPLITS.schema().fieldNames()) {
      if (column.endsWith("_n") && !column.contains("rate") && !NOT_ADDING_UP.contains(column)) {
        systems.put(
            "group_splits." + column,
            night ->
                PublishedSystem.ofSplits(night, column, DENOMINATORS.getOrDefault(column, column)));
      }
    }
    systems.put("incident_summary.incidents", PublishedSystem::ofIncidents);
    List<String> columns = List.of(Table.CAMPAIGN_EXPOSURE.schema().fieldNames());
    for (String column : columns) {
      String behind =
          (column.equals("exposure_min") ? "exposed" : column)
                  .replace("_activities", "")
                  .replace("exposure_min_", "")
              + "_persons";
      if (columns.contains(behind)) {
        systems.put(
            "campaign_exposure." + column,
            night -> PublishedSystem.ofCampaigns(night, column, behind));
      }
    }
    for (ProgrammeMeasure measure : ProgrammeMeasure.values()) {
      if (measure.protection() != ProgrammeMeasure.Protection.NOBODY) {
        systems.put(
            "programme_health." + measure,
            night -> PublishedSystem.ofProgramme(night, List.of(measure)));
      }
    }
    for (String column : List.of("k", "n")) {
      systems.put("change_series." + column, night -> PublishedSystem.ofChange(night, column));
    }
    systems.put(
        "programme_health.clients",
        night ->
            PublishedSystem.ofProgramme(
                night,
                List.of(
                    ProgrammeMeasure.MANUAL_SHARE,
                    ProgrammeMeasure.SCHEDULED_SHARE,
                    ProgrammeMeasure.CLIENT_UNKNOWN_SHARE)));
    for (String column : List.of("k", "n")) {
      systems.put(
          "participation_change." + column,
          night -> PublishedSystem.ofParticipation(night, column));
    }
    return systems;
  }

  /** What a reader of a night's tables can find out about a few, over all columns; none is good. */
  static List<String> given(TestNight night) {
    List<String> given = new ArrayList<>();
    systems()
        .forEach(
            (name, of) -> {
              PublishedSystem system = of.apply(night);
              TreeSet<String> found = SolvedFigures.ofAFew(system);
              found.addAll(SolvedFigures.ofAFewAsNoCountIsNegative(system));
              found.addAll(system.thinlyCovered());
              found.forEach(figure -> given.add(name + ": " + figure));
            });
    given.addAll(givenToWhoKnowsTheRoster(night));
    return given;
  }

  /**
   * What is found by who knows, too, who is in which groups of adoption at once. Of numerators that
   * is by equations alone: that nobody of a group does something is told, and says so of all parts.
   */
  private static List<String> givenToWhoKnowsTheRoster(TestNight night) {
    List<String> given = new ArrayList<>();
    for (List<Map<String, Object>> overlaps : OverlappingGroups.of(night)) {
      for (String column :
          List.of("eligible_n", "enabled_n", "active_n", "active_enabled_n", "observed_n")) {
        PublishedSystem system =
            PublishedSystem.ofOverlaps(
                night, column, DENOMINATORS.getOrDefault(column, column), overlaps);
        TreeSet<String> found = SolvedFigures.ofAFew(system);
        if (column.equals("eligible_n")) {
          found.addAll(SolvedFigures.ofAFewAsNoCountIsNegative(system));
        }
        found.forEach(figure -> given.add("overlaps of " + column + ": " + figure));
      }
    }
    return given;
  }
}
