package io.offclock.mart;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.Gates;
import io.offclock.attribution.people.People;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.AccessDecision;
import io.offclock.mart.compliance.AccessRule;
import io.offclock.mart.compliance.ConsentState;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.TextFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule engine as attribution asks it: access first, then what is company's, then protection.
 *
 * @param rowsByHandle every row of the accounts file, by {@code platform|handle}
 */
public record PolicyGates(RuleEngine engine, Map<String, List<People.Account>> rowsByHandle)
    implements Gates {
  private static final long serialVersionUID = 1L;

  /** The gates of a bundle and an accounts file. */
  public static PolicyGates of(RuleEngine engine, List<People.Account> accounts) {
    Map<String, List<People.Account>> rows = new HashMap<>();
    for (People.Account account : accounts) {
      rows.computeIfAbsent(key(account), k -> new ArrayList<>()).add(account);
    }
    return new PolicyGates(engine, rows);
  }

  private static String key(People.Account account) {
    return Accounts.key(account.platform(), account.handle());
  }

  @Override
  public boolean permitsAccess(
      People.Account account, Visibility visibility, @Nullable LocalDate observedOn) {
    AccessRule rule = engine.bundle().accessRule();
    People.Account consenting = consenting(rule, account, observedOn);
    String basis = consenting == null ? account.basisId() : consenting.basisId();
    ConsentState consent =
        consenting != null
            ? ConsentState.IN_FORCE
            : basis == null ? ConsentState.NOT_RECORDED : ConsentState.NOT_IN_FORCE;
    return rule.decide(account.accessMethod(), basis, consent, visibility).verdict()
        == AccessDecision.Verdict.PERMITTED;
  }

  @Override
  public boolean isCompanyRelated(@Nullable String findings) {
    // Asked of every activity: the line is ours, so its beginning can be read without parsing it.
    return findings != null && findings.contains("\"companyRelated\":true");
  }

  @Override
  public boolean isProtected(
      @Nullable String findings, @Nullable Boolean supervisor, boolean targetIsProtected) {
    TextFindings found =
        findings != null && findings.contains("\"isProtected\":true")
            ? TextFindings.fromJson(findings)
            : TextFindings.NONE;
    if (!found.isProtected() && !targetIsProtected) {
      return false;
    }
    return engine.suppresses(found, supervisor, false, targetIsProtected);
  }

  /**
   * The row that states a consent of the activity's owner for the day on which the data was taken;
   * null where none does. Consent is asked of the taking, not of the activity: a post of May is
   * covered by a consent given in June where the archive was taken in November. Where nothing says
   * when that was, the activity's own row stands for it.
   */
  private People.@Nullable Account consenting(
      AccessRule rule, People.Account account, @Nullable LocalDate observedOn) {
    if (observedOn == null) {
      return account.basisId() == null ? null : account;
    }
    return rowsByHandle.getOrDefault(key(account), List.of()).stream()
        .filter(row -> row.basisId() != null)
        // A handle that went on to somebody else brings no consent of the one before.
        .filter(row -> Objects.equals(row.employeeId(), account.employeeId()))
        .filter(row -> row.validFrom() == null || !observedOn.isBefore(row.validFrom()))
        .filter(row -> row.validTo() == null || observedOn.isBefore(row.validTo()))
        // A row by which the data was got in a way that nobody may is no consent.
        .filter(row -> rule.permitsMethod(row.accessMethod()))
        .findFirst()
        .orElse(null);
  }
}
