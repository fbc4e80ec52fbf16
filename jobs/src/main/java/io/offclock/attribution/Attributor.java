package io.offclock.attribution;

import io.offclock.attribution.AttributedRow.Owner;
import io.offclock.attribution.Attribution.Standing;
import io.offclock.contract.Stamp;
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
    this.rows =
        new AttributedRow(facts.hours(), facts.pseudonyms(), new Clients(facts.schedulers()));
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
      Row row = rows.of(h, facts(h, clocks, null), Owner.UNMATCHED);
      return new Decision(Standing.UNMATCHED_ACCOUNT, row, null, null, false);
    }
    People.Account account = claim.get();
    if (!facts
        .gates()
        .permitsAccess(account, Visibility.valueOf(h.text("visibility")), observedOn(h))) {
      return new Decision(Standing.QUARANTINED, null, null, account, false);
    }
    if (account.employeeId() == null) {
      Row row = rows.of(h, facts(h, clocks, null), Owner.COMPANY);
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
    Row row = rows.of(h, facts(h, clocks, person), person, employment);
    return new Decision(Standing.ATTRIBUTED, row, employment, account, true);
  }

  private AttributedRow.Facts facts(
      HistoryRow h, MergedClocks clocks, People.@Nullable Person person) {
    boolean deleted = h.text("outcome").equals("DELETED");
    return new AttributedRow.Facts(
        clocks,
        localDate(person, clocks),
        deleted ? h.instant("deleted_at") : null,
        isCompanyRelated(h));
  }

  /** Date in the company's zone on which the export was taken; null where it does not say. */
  private @Nullable LocalDate observedOn(HistoryRow h) {
    Instant observed = h.instant("observed_at");
    return observed == null ? null : observed.atZone(facts.companyZone()).toLocalDate();
  }

  private boolean targetIsProtected(HistoryRow h) {
    String target = h.optional("target_key");
    return target != null && facts.protectedKeys().contains(h.text("platform") + "|" + target);
  }

  /** The date as written where no more is known of the stamp, else the local one. */
  private LocalDate localDate(People.@Nullable Person person, MergedClocks clocks) {
    Stamp leading = clocks.leading();
    if (leading.isDateAsWritten()) {
      return leading.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
    return person == null
        ? leading.at().atZone(facts.companyZone()).toLocalDate()
        : facts.hours().localDate(person, leading.at(), facts.companyZone());
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
