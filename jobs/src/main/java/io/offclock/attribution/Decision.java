package io.offclock.attribution;

import io.offclock.attribution.Attribution.Standing;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Profile;
import io.offclock.history.History.Outcome;
import java.time.LocalDate;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one record.
 *
 * @param outcome as the history has it, but for what lies after the as-of date in the zone of the
 *     person
 * @param standing null for a record that stands for no activity of the version
 * @param activity the row of {@code attributed_activity}; null where there is none
 * @param profile what the account's profile said then; null where nobody states it
 * @param designations what the person was entrusted with then
 * @param refusal of the gate on regions; null where that one let it pass or was not asked
 * @param date local date of the activity; null where the rules may not look at it
 * @param keepsFindings true where the rules may look at what was found: of protected activity they
 *     pass on personal data alone, without the person
 */
record Decision(
    Outcome outcome,
    @Nullable Standing standing,
    @Nullable Row activity,
    People.@Nullable Employment employment,
    People.@Nullable Account account,
    @Nullable Profile profile,
    Set<People.DesignationKind> designations,
    Gates.@Nullable Refusal refusal,
    @Nullable LocalDate date,
    boolean keepsFindings) {
  static Decision without(Outcome outcome) {
    return new Decision(outcome, null, null, null, null, null, Set.of(), null, null, false);
  }

  /** Of one whose activity may not be processed where it is or was. */
  static Decision refused(Outcome outcome, People.Account account, Gates.Refusal refusal) {
    return new Decision(
        outcome, Standing.QUARANTINED, null, null, account, null, Set.of(), refusal, null, false);
  }

  /** Of nobody, and of an activity that the rules may not look at. */
  static Decision withoutFindings(
      Outcome outcome,
      Standing standing,
      @Nullable Row activity,
      People.@Nullable Account account) {
    return new Decision(
        outcome, standing, activity, null, account, null, Set.of(), null, null, false);
  }

  boolean has(People.DesignationKind kind) {
    return designations.contains(kind);
  }

  /** Entity whose people may not be processed; null where nothing forbids it. */
  @Nullable String site() {
    return refusal == null ? null : refusal.site();
  }

  /** The checks that forbid it, in one line; null likewise. */
  @Nullable String siteChecks() {
    return refusal == null ? null : String.join(" ", refusal.checks());
  }
}
