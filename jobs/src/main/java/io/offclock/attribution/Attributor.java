package io.offclock.attribution;

import io.offclock.attribution.Attribution.Standing;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.EffortSource;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.Visibility;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one row of the history whose activity it is and on whose time: account to person,
 * employment as of the instant, gates, hours classes. Plain Java on Spark's rows.
 */
public final class Attributor implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Columns that go from the history to {@code attributed_activity} as they are. */
  private static final List<String> COPIED =
      List.of(
          "platform",
          "source",
          "format",
          "input_sha256",
          "kind",
          "origin",
          "versions",
          "sightings",
          "scheduled_for",
          "observed_at",
          "deleted_at",
          "has_media",
          "impressions",
          "reactions",
          "comments",
          "shares",
          "clicks");

  private final Facts facts;
  private final Accounts accounts;
  private final Clients clients;

  /**
   * What the decisions rest on.
   *
   * @param companyZone zone of accounts' validity, and of activity without a person
   * @param companyDomains hosts, links to which make an activity company-related
   * @param schedulers names of clients that publish at a planned time
   * @param futureTolerance how much later than its export's taking an activity may be published
   * @param protectedKeys record keys of protected activity
   */
  public record Facts(
      People people,
      HoursClassifier hours,
      Gates gates,
      Pseudonyms pseudonyms,
      ZoneId companyZone,
      List<String> companyDomains,
      Set<String> schedulers,
      Duration futureTolerance,
      Set<String> protectedKeys)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  public Attributor(Facts facts) {
    this.facts = facts;
    this.accounts = new Accounts(facts.people().accounts());
    this.clients = new Clients(facts.schedulers());
  }

  /** The ledger row of one row of the history. */
  Row ledgerRow(Row row, StructType input) {
    HistoryRow h = new HistoryRow(row, input);
    Decision decision =
        h.text("outcome").equals("CURRENT") || h.text("outcome").equals("DELETED")
            ? decide(h)
            : Decision.NONE;
    People.Employment employment = decision.employment();
    People.Account account = decision.account();
    boolean quarantined = decision.standing() == Standing.QUARANTINED;
    return RowFactory.create(
        h.text("record_key"),
        h.text("input_sha256"),
        h.text("source"),
        h.text("format"),
        h.text("platform"),
        h.text("handle"),
        h.text("outcome"),
        decision.standing() == null ? null : decision.standing().name(),
        decision.activity(),
        decision.keepsFindings() ? h.optional("findings") : null,
        h.text("visibility"),
        employment == null ? null : employment.supervisor(),
        employment == null ? null : employment.subdivision(),
        linksToCompany(h.optional("link_hosts")),
        h.text("kind"),
        h.text("origin"),
        employment == null ? null : employment.employmentClass().name(),
        targetIsProtected(h),
        quarantined && account != null ? account.accessMethod() : null,
        quarantined && account != null ? account.basisId() : null);
  }

  /**
   * What was decided of one activity.
   *
   * @param standing null for a record that stands for no activity
   * @param activity the row of {@code attributed_activity}; null where there is none
   * @param keepsFindings true where the rules may look at what was found: of protected activity
   *     they pass on personal data alone, without the person
   */
  private record Decision(
      @Nullable Standing standing,
      @Nullable Row activity,
      People.@Nullable Employment employment,
      People.@Nullable Account account,
      boolean keepsFindings) {
    static final Decision NONE = new Decision(null, null, null, null, false);
  }

  private Decision decide(HistoryRow h) {
    MergedClocks clocks = MergedClocks.of(h, facts.futureTolerance());
    LocalDate companyDate = clocks.lookUpAt().atZone(facts.companyZone()).toLocalDate();
    Optional<People.Account> claim = accounts.on(h.text("platform"), h.text("handle"), companyDate);
    if (claim.isEmpty()) {
      Row row = activity(h, clocks, null, null, "UNMATCHED");
      return new Decision(Standing.UNMATCHED_ACCOUNT, row, null, null, false);
    }
    People.Account account = claim.get();
    if (!facts
        .gates()
        .permitsAccess(account, Visibility.valueOf(h.text("visibility")), observedOn(h))) {
      return new Decision(Standing.QUARANTINED, null, null, account, false);
    }
    if (account.employeeId() == null) {
      Row row = activity(h, clocks, null, null, "COMPANY");
      return new Decision(Standing.COMPANY_ACCOUNT, row, null, account, false);
    }
    People.Person person = facts.people().persons().get(account.employeeId());
    People.Employment employment =
        person == null || !facts.hours().employedAt(person, clocks.lookUpAt())
            ? null
            : facts.hours().employmentAt(person, clocks.lookUpAt()).orElse(null);
    if (person == null || employment == null) {
      return new Decision(Standing.OUT_OF_SCOPE, null, null, account, false);
    }
    if (account.scope() == People.Scope.PERSONAL && !isCompanyRelated(h)) {
      return new Decision(Standing.LEFT_OUT, null, null, account, false);
    }
    if (facts
        .gates()
        .isProtected(h.optional("findings"), employment.supervisor(), targetIsProtected(h))) {
      return new Decision(Standing.LEFT_OUT, null, employment, account, true);
    }
    Row row = activity(h, clocks, person, employment, "PERSON");
    return new Decision(Standing.ATTRIBUTED, row, employment, account, true);
  }

  /**
   * Date in the company's zone on which the latest export that shows the activity was taken; where
   * that one does not say, the date of its last record, before which it was not taken.
   */
  private @Nullable LocalDate observedOn(HistoryRow h) {
    Instant observed = h.instant("seen_until");
    return observed == null ? null : observed.atZone(facts.companyZone()).toLocalDate();
  }

  private boolean targetIsProtected(HistoryRow h) {
    String target = h.optional("target_key");
    return target != null && facts.protectedKeys().contains(h.text("platform") + "|" + target);
  }

  private Row activity(
      HistoryRow h,
      MergedClocks clocks,
      People.@Nullable Person person,
      People.@Nullable Employment employment,
      String attribution) {
    String client = h.optional("client");
    boolean scheduler = clients.isScheduler(client);
    boolean deleted = h.text("outcome").equals("DELETED");
    boolean reaction = h.text("kind").equals(ActivityKind.REACTION.name());
    TableRow row = TableRow.of(Table.ATTRIBUTED_ACTIVITY);
    for (String column : COPIED) {
      row.set(column, h.value(column));
    }
    row.set("activity_key", facts.pseudonyms().activity(h.text("record_key")))
        .set("attribution", attribution)
        .set("account_key", facts.pseudonyms().account(h.text("platform"), h.text("handle")))
        .set("state", deleted ? "DELETED" : "CURRENT")
        .set("is_qualifying", person != null && !deleted && !reaction)
        .set("client", clients.published(client))
        .set("client_is_scheduler", client == null ? null : scheduler)
        .set("composed_at", clocks.composed())
        .set("published_at", clocks.published())
        .set("activity_at", clocks.activityAt())
        .set("activity_clock", clocks.published() != null ? "PUBLISHED" : "COMPOSED")
        .set("activity_date", localDate(person, clocks))
        .set("time_precision", clocks.precision().name())
        .set("time_quality", clocks.quality().name())
        .set("tzdb_version", facts.hours().tzdbVersion())
        .set("is_company_related", isCompanyRelated(h));
    if (person == null || employment == null) {
      row.set("hours_class", HoursClass.UNKNOWN.name())
          .set("class_reason", attribution.equals("COMPANY") ? "COMPANY_ACCOUNT" : "NO_PERSON")
          .set("effort_class", HoursClass.UNKNOWN.name())
          .set("effort_reason", attribution.equals("COMPANY") ? "COMPANY_ACCOUNT" : "NO_PERSON")
          .set("effort_source", EffortSource.NONE.name());
      return row.build();
    }
    setEmployment(row, person, employment);
    setHours(
        row,
        facts
            .hours()
            .classify(
                person,
                new Clocks(
                    clocks.composed(),
                    clocks.published(),
                    clocks.laterReading(),
                    clocks.precision(),
                    clocks.quality(),
                    scheduler ? ClientKind.SCHEDULER : ClientKind.OTHER)));
    return row.build();
  }

  private void setEmployment(TableRow row, People.Person person, People.Employment employment) {
    row.set("person_key", facts.pseudonyms().person(person.employeeId()))
        .set("entity", employment.entity())
        .set("department", employment.department())
        .set("job_family", employment.jobFamily())
        .set("level", employment.level())
        .set("employment_class", employment.employmentClass().name())
        .set("arrangement", employment.arrangement().name())
        .set("country", employment.country());
  }

  private static void setHours(TableRow row, ActivityHours hours) {
    row.set("hours_class", hours.hoursClass().name())
        .set("class_reason", hours.classReason())
        .set("effort_class", hours.effortClass().name())
        .set("effort_reason", hours.effortReason())
        .set("effort_source", hours.effortSource().name())
        .set("off_published_on_composed", hours.offPublishedOnComposed())
        .set("on_published_off_composed", hours.onPublishedOffComposed())
        .set("quality_note", hours.qualityNote())
        .set("schedule_version", hours.scheduleVersion())
        .set("zone_id", hours.zoneId())
        .set("zone_source", hours.zoneSource())
        .set("holiday_calendar_version", hours.holidayCalendarVersion())
        .set("local_published", hours.localPublished())
        .set("local_composed", hours.localComposed());
  }

  /** A date-only stamp is midnight UTC of the date stated, wherever the person is. */
  private LocalDate localDate(People.@Nullable Person person, MergedClocks clocks) {
    if (clocks.precision() == TimePrecision.DAY) {
      return clocks.activityAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
    return person == null
        ? clocks.activityAt().atZone(facts.companyZone()).toLocalDate()
        : facts.hours().localDate(person, clocks.activityAt(), facts.companyZone());
  }

  private boolean isCompanyRelated(HistoryRow h) {
    return linksToCompany(h.optional("link_hosts"))
        || h.optional("content_id") != null
        || facts.gates().isCompanyRelated(h.optional("findings"));
  }

  private boolean linksToCompany(@Nullable String linkHosts) {
    if (linkHosts == null) {
      return false;
    }
    for (String host : linkHosts.split(" ", -1)) {
      for (String domain : facts.companyDomains()) {
        if (host.equals(domain) || host.endsWith("." + domain)) {
          return true;
        }
      }
    }
    return false;
  }
}
