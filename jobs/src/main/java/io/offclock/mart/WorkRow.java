package io.offclock.mart;

import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.attribution.people.Programme.Place;
import io.offclock.attribution.people.PromotingRoles;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EffortSource;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.mart.compliance.WorkEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** An activity of a person as of the clock of its effort: class, place, campaign, time card. */
final class WorkRow {
  /** Reasons of unknown hours of an instant that is known. */
  private static final Set<String> OF_THE_ROSTER = Set.of("NO_SCHEDULE", "NO_ZONE");

  private WorkRow() {}

  /** Reads a row of the work. */
  static PersonWork.Activity of(
      Row row, People.Person person, Programme programme, HoursClassifier hours) {
    HoursClass effort = HoursClass.valueOf(row.getAs("effort_class"));
    EffortSource source = EffortSource.valueOf(row.getAs("effort_source"));
    LocalDate postedOn = row.getAs("activity_date");
    EmploymentClass postedAs = EmploymentClass.valueOf(row.getAs("employment_class"));
    boolean isKnown = effort != HoursClass.UNKNOWN;
    Instant stamp = row.getAs(source == EffortSource.COMPOSED ? "composed_at" : "published_at");
    Instant at = isKnown ? stamp : null;
    // The instant is as good as any other where only the roster leaves the hours open.
    boolean isTimed = isKnown || OF_THE_ROSTER.contains(row.<String>getAs("effort_reason"));
    LocalDate date = at == null ? postedOn : hours.localDate(person, at);
    People.Employment then = employment(person, at, postedOn, hours);
    List<Campaign> campaigns =
        programme.inForce(date, then == null ? new Place(null, null) : Place.of(then));
    boolean isPartOfTheJob =
        programme.log().roles().on(person.employeeId(), date) == PromotingRoles.Kind.PROMOTES;
    return new PersonWork.Activity(
        new WorkEvent(
            at == null ? postedAs : then == null ? EmploymentClass.UNKNOWN : then.employmentClass(),
            effort,
            source,
            ActivityKind.valueOf(row.getAs("kind")),
            ContentOrigin.valueOf(row.getAs("origin")),
            row.<Boolean>getAs("is_company_related"),
            campaigns.stream().anyMatch(Campaign::isRequired),
            campaigns.stream().anyMatch(Campaign::hasQuota),
            isTimed && stamp != null && person.isOnTimeCard(stamp)),
        date,
        // What is part of the job no campaign asks for: it stays work, and is held against none.
        campaigns.isEmpty() || isPartOfTheJob ? null : campaigns.get(0).id(),
        postedOn,
        postedAs,
        row.getAs("state").equals("CURRENT"));
  }

  /** The roster row as of the effort, or where that is unknown as of the activity. */
  private static People.@Nullable Employment employment(
      People.Person person, @Nullable Instant at, LocalDate postedOn, HoursClassifier hours) {
    if (at == null) {
      return hours.employmentOn(person, postedOn).orElse(null);
    }
    return hours.employedAt(person, at) ? hours.employmentAt(person, at).orElse(null) : null;
  }
}
