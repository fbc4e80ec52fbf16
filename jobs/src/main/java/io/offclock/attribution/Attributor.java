package io.offclock.attribution;

import io.offclock.attribution.AttributedRow.Owner;
import io.offclock.attribution.Attribution.Standing;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Profile;
import io.offclock.contract.Visibility;
import io.offclock.history.History.Outcome;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one row of the history whose activity it is and on whose time: account to person,
 * employment as of the instant, gates, hours classes. Plain Java on Spark's rows.
 */
public final class Attributor implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;
  private final Accounts accounts;
  private final AttributedRow rows;

  /**
   * What the decisions rest on.
   *
   * @param companyZone zone of accounts' validity, and of activity without a person
   * @param companyDomains hosts, links to which make an activity company-related
   * @param schedulers names of clients that publish at a planned time
   * @param futureTolerance how much later than its export's taking an activity may be published
   * @param asOf a local date of the person, of the company where there is none: what was published,
   *     or deleted, on a later one has not happened yet
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
      LocalDate asOf)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  public Attributor(Facts facts) {
    this.facts = facts;
    this.accounts = new Accounts(facts.people().accounts());
    this.rows =
        new AttributedRow(
            facts.hours(),
            facts.pseudonyms(),
            new Clients(facts.schedulers()),
            facts.people().programme().log().library());
  }

  /**
   * The ledger row of one row of the history.
   *
   * @param positions of the history's columns
   */
  Row ledgerRow(Row row, Map<String, Integer> positions) {
    HistoryRow h = new HistoryRow(row, positions);
    Outcome outcome = Outcome.valueOf(h.text("outcome"));
    Decision decision =
        outcome == Outcome.CURRENT || outcome == Outcome.DELETED
            ? decide(h)
            : Decision.without(outcome);
    People.Employment employment = decision.employment();
    People.Account account = decision.account();
    Profile profile = decision.profile();
    String target = h.optional("target_key");
    boolean quarantined = decision.standing() == Standing.QUARANTINED;
    return RowFactory.create(
        h.text("record_key"),
        h.text("input_sha256"),
        h.text("source"),
        h.text("format"),
        h.text("platform"),
        h.text("handle"),
        decision.outcome().name(),
        decision.standing() == null ? null : decision.standing().name(),
        decision.activity(),
        decision.keepsFindings() ? h.optional("findings") : null,
        h.text("visibility"),
        employment == null ? null : employment.supervisor(),
        employment == null ? null : employment.subdivision(),
        decision.has(People.DesignationKind.REGISTERED),
        decision.has(People.DesignationKind.COVERED),
        profile == null ? null : profile.bioNamesEmployer(),
        profile == null ? null : profile.headlineNamesEmployer(),
        linksToCompany(h.optional("link_hosts")),
        decision.activity() == null ? null : h.optional("content_id"),
        h.text("kind"),
        h.text("origin"),
        employment == null ? null : employment.employmentClass().name(),
        target == null ? null : h.text("platform") + "|" + target,
        isProtected(h, decision),
        false,
        h.value("supplement"),
        quarantined && account != null ? account.accessMethod() : null,
        quarantined && account != null ? account.basisId() : null,
        decision.site(),
        decision.siteChecks(),
        h.instant("last_stamp"),
        h.optional("also_named"),
        h.optional("also_version"),
        decision.keepsFindings() && account != null ? account.employeeId() : null,
        decision.date());
  }

  private Decision decide(HistoryRow h) {
    MergedClocks clocks = MergedClocks.of(h, facts.futureTolerance());
    Optional<People.Account> claim =
        accounts.on(h.text("platform"), h.text("handle"), clocks.date(this::companyDate));
    People.Person person =
        claim.map(People.Account::employeeId).map(facts.people().persons()::get).orElse(null);
    LocalDate date = clocks.date(instant -> localDate(person, instant));
    if (date.isAfter(facts.asOf())) {
      return Decision.without(Outcome.AFTER_AS_OF);
    }
    Instant deletedAt = h.instant("deleted_at");
    if (deletedAt != null && localDate(person, deletedAt).isAfter(facts.asOf())) {
      deletedAt = null;
    }
    boolean isGone = h.flag("is_gone");
    Outcome outcome = deletedAt == null && !isGone ? Outcome.CURRENT : Outcome.DELETED;
    AttributedRow.Facts activity =
        new AttributedRow.Facts(
            clocks,
            date,
            deletedAt,
            isGone,
            isCompanyRelated(h),
            facts.gates().isLanguageSupported(h.optional("findings")));
    if (claim.isEmpty()) {
      Row row = rows.of(h, activity, Owner.UNMATCHED);
      return Decision.withoutFindings(outcome, Standing.UNMATCHED_ACCOUNT, row, null);
    }
    People.Account account = claim.get();
    if (!facts
        .gates()
        .permitsAccess(account, Visibility.valueOf(h.text("visibility")), observedOn(h))) {
      return Decision.withoutFindings(outcome, Standing.QUARANTINED, null, account);
    }
    if (account.employeeId() == null) {
      Row row = rows.of(h, activity, Owner.COMPANY);
      return Decision.withoutFindings(outcome, Standing.COMPANY_ACCOUNT, row, account);
    }
    People.Employment employment = person == null ? null : employment(person, clocks, date);
    if (person == null || employment == null) {
      return Decision.withoutFindings(outcome, Standing.OUT_OF_SCOPE, null, account);
    }
    Optional<Gates.Refusal> refusal = refusal(account, person, employment, date, observedOn(h));
    if (refusal.isPresent()) {
      return Decision.refused(outcome, account, refusal.get());
    }
    if (account.scope() == People.Scope.PERSONAL && !activity.companyRelated()) {
      return Decision.withoutFindings(outcome, Standing.LEFT_OUT, null, account);
    }
    boolean suppressed =
        facts.gates().isProtected(h.optional("findings"), employment.supervisor(), false);
    return new Decision(
        outcome,
        suppressed ? Standing.LEFT_OUT : Standing.ATTRIBUTED,
        suppressed ? null : rows.of(h, activity, person, employment),
        employment,
        account,
        account.profileOn(clocks.date(this::companyDate)),
        designations(person, date),
        null,
        date,
        true);
  }

  /** Asks the gate on regions of the employment at the activity and of that when it was got. */
  private Optional<Gates.Refusal> refusal(
      People.Account account,
      People.Person person,
      People.Employment employment,
      LocalDate date,
      @Nullable LocalDate observedOn) {
    Set<People.Employment> employments = new LinkedHashSet<>(List.of(employment));
    LocalDate on = observedOn == null ? date : observedOn;
    facts.hours().employmentOn(person, on).ifPresent(employments::add);
    return facts.gates().refusesProcessing(account, employments, on);
  }

  private static Set<People.DesignationKind> designations(People.Person person, LocalDate date) {
    Set<People.DesignationKind> kinds = EnumSet.noneOf(People.DesignationKind.class);
    for (People.DesignationKind kind : People.DesignationKind.values()) {
      if (person.isDesignated(kind, date)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /**
   * Date on which the latest export that shows the activity was taken; where that one does not say,
   * the date of its last record, before which it was not taken.
   */
  private static @Nullable LocalDate observedOn(HistoryRow h) {
    return h.date("seen_on");
  }

  /** The roster row at the activity; null where the person was not employed then. */
  private People.@Nullable Employment employment(
      People.Person person, MergedClocks clocks, LocalDate date) {
    HoursClassifier hours = facts.hours();
    if (clocks.leading().isDateAsWritten()) {
      return hours.employmentOn(person, date).orElse(null);
    }
    Instant at = clocks.leading().at();
    return hours.employedAt(person, at) ? hours.employmentAt(person, at).orElse(null) : null;
  }

  /**
   * True where the activity is suppressed for its own words, and of an earlier version where those
   * were protected: somebody answered them.
   */
  private boolean isProtected(HistoryRow h, Decision decision) {
    if (decision.outcome() == Outcome.SUPERSEDED) {
      return facts.gates().isProtected(h.optional("findings"), null, false);
    }
    People.Employment employment = decision.employment();
    return decision.standing() != null
        && decision.standing() != Standing.COMPANY_ACCOUNT
        && decision.standing() != Standing.QUARANTINED
        && facts
            .gates()
            .isProtected(
                h.optional("findings"), employment == null ? null : employment.supervisor(), false);
  }

  /** The date in the person's zone; in the company's where there is no person. */
  private LocalDate localDate(People.@Nullable Person person, Instant instant) {
    return person == null ? companyDate(instant) : facts.hours().localDate(person, instant);
  }

  private LocalDate companyDate(Instant instant) {
    return instant.atZone(facts.companyZone()).toLocalDate();
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
