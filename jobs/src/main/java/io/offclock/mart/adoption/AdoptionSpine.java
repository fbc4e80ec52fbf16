package io.offclock.mart.adoption;

import io.offclock.attribution.people.People;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.adoption.PersonWeek.Enablement;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.ObservedDays;
import io.offclock.mart.figures.OfPerson;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The weeks of every person, as {@code adoption_spine} states them. */
public final class AdoptionSpine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final People people;
  private final ObservedDays observed;
  private final Calendar calendar;
  private final HabitRule rule;
  private final Set<String> forgotten;

  /**
   * @param forgotten employees of whom nothing may be kept, and nothing is told
   */
  public AdoptionSpine(
      People people,
      ObservedDays observed,
      Calendar calendar,
      HabitRule rule,
      Set<String> forgotten) {
    this.people = people;
    this.observed = observed;
    this.calendar = calendar;
    this.rule = rule;
    this.forgotten = Set.copyOf(forgotten);
  }

  /**
   * The rows of everybody.
   *
   * @param byPerson as {@code PostSums.byPerson} gives it
   */
  public Dataset<Row> rows(Dataset<Row> byPerson) {
    return byPerson.mapPartitions(
        (MapPartitionsFunction<Row, Row>) this::ofPartition,
        Encoders.row(Table.ADOPTION_SPINE.schema()));
  }

  private Iterator<Row> ofPartition(Iterator<Row> partition) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(OfPerson.in(partition), Spliterator.ORDERED), false)
        .filter(person -> !forgotten.contains(person.employeeId()))
        .flatMap(
            person ->
                PersonWeeks.of(
                        Objects.requireNonNull(people.persons().get(person.employeeId())),
                        person.posts(),
                        observed,
                        calendar,
                        rule)
                    .stream()
                    .map(week -> row(person.personKey(), week)))
        .iterator();
  }

  private static Row row(String personKey, PersonWeek week) {
    Period period = week.week();
    HabitRule.Standing standing = week.standing();
    TableRow row =
        TableRow.of(Table.ADOPTION_SPINE)
            .set("person_key", personKey)
            .set("period_kind", period.kind().name())
            .set("period", period.label())
            .set("period_start", period.start())
            .set("period_end", period.end())
            .set("is_eligible", week.isEligible())
            .set("department", week.department())
            .set("is_enabled", week.isEnabled())
            .set("state", week.state().name())
            .set("observed_days", week.observedDays())
            .set("qualifying_activities", week.posts())
            .set("window_observed_weeks", standing.observedWeeks())
            .set("window_active_weeks", standing.activeWeeks())
            .set("window_activities", standing.posts())
            .set("window_average", standing.average())
            .set("window_complete", standing.isComplete())
            .set("is_habitual", standing.isHabit())
            .set("segment", standing.name());
    Enablement enablement = week.enablement();
    if (enablement != null) {
      row.set("weeks_since_enablement", enablement.week())
          .set("enablement_department", enablement.department())
          .set("adoption_step", enablement.step().name());
    }
    return row.build();
  }
}
