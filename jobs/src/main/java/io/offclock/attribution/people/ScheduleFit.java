package io.offclock.attribution.people;

import io.offclock.attribution.people.EmployeesFile.Line;
import io.offclock.attribution.people.People.Arrangement;
import io.offclock.attribution.people.People.ScheduleVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the schedule that a row of a person names exists, and whether it is of the arrangement:
 * every shift of a flexible one has a band, no shift of another has.
 */
final class ScheduleFit {
  private record Kind(String name, Validity validity, boolean someBand, boolean someWithout) {}

  private final Set<String> ids;
  private final Map<String, List<Kind>> kinds = new HashMap<>();

  ScheduleFit(SchedulesFile schedules) {
    ids = schedules.ids();
    schedules
        .versions()
        .forEach(
            (id, versions) -> kinds.put(id, versions.stream().map(ScheduleFit::kind).toList()));
  }

  private static Kind kind(ScheduleVersion version) {
    var bands =
        version.shifts().values().stream()
            .flatMap(Collection::stream)
            .map(shift -> shift.bandStart() != null)
            .toList();
    return new Kind(
        version.name(),
        new Validity(version.validFrom(), version.validTo()),
        bands.contains(true),
        bands.contains(false));
  }

  void check(Line line) {
    String id = line.facts().scheduleId();
    if (id == null) {
      return;
    }
    if (!ids.contains(id)) {
      line.row()
          .finding(
              "schedule_id",
              PeopleRow.quoted(id),
              "a schedule_id of people/schedules.csv",
              () ->
                  Spelling.nearest(id, ids)
                      .map(near -> "Did you mean " + near + "?")
                      .orElse("Add the schedule there, or leave the cell empty."));
      return;
    }
    Arrangement arrangement = line.facts().arrangement();
    Kind misfit = misfit(id, line.validity(), arrangement);
    if (misfit != null) {
      boolean flexible = arrangement == Arrangement.FLEX;
      line.row()
          .finding(
              "arrangement",
              arrangement
                  + " with schedule "
                  + misfit.name()
                  + (flexible ? ", which has shifts without a band" : ", which has a band"),
              flexible ? "band_start and band_end in all its rows" : "a schedule without a band",
              flexible
                  ? "Give the schedule its band, or write FIXED or SHIFT."
                  : "Write FLEX, or name another schedule.");
    }
  }

  private @Nullable Kind misfit(String id, Validity validity, Arrangement arrangement) {
    for (Kind kind : kinds.getOrDefault(id, List.of())) {
      boolean fits = arrangement == Arrangement.FLEX ? !kind.someWithout() : !kind.someBand();
      if (!fits && kind.validity().overlaps(validity)) {
        return kind;
      }
    }
    return null;
  }
}
