package io.offclock.mart;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.Gates;
import io.offclock.attribution.people.Agreement;
import io.offclock.attribution.people.People;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.AccessDecision;
import io.offclock.mart.compliance.AccessRule;
import io.offclock.mart.compliance.ConsentState;
import io.offclock.mart.compliance.DataProtectionRule;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.TextFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule engine as attribution asks it: access first, then what is company's, then protection.
 *
 * @param people whose agreements are asked
 * @param rowsByHandle every row of the accounts file, by {@code platform|handle}
 */
public record PolicyGates(
    RuleEngine engine, People people, Map<String, List<People.Account>> rowsByHandle)
    implements Gates {
  private static final long serialVersionUID = 1L;
  private static final String COMPANY_ACCOUNT = "COMPANY_ACCOUNT";

  /** The gates of a bundle and what is known of the people. */
  public static PolicyGates of(RuleEngine engine, People people) {
    Map<String, List<People.Account>> rows = new HashMap<>();
    for (People.Account account : people.accounts()) {
      rows.computeIfAbsent(key(account), k -> new ArrayList<>()).add(account);
    }
    return new PolicyGates(engine, people, rows);
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
  public Optional<Refusal> refusesProcessing(
      People.Account account, Collection<People.Employment> employments, LocalDate on) {
    DataProtectionRule rule = engine.bundle().dataProtectionRule();
    boolean isBusiness = account.accessMethod().equals(COMPANY_ACCOUNT);
    for (People.Employment employment : employments) {
      if (!rule.isListed(employment.country())) {
        continue;
      }
      Optional<Agreement> agreement = people.agreement(employment.entity(), on);
      List<String> checks =
          rule.checks(
              new DataProtectionRule.Processing(
                  employment.country(),
                  isBusiness || isOptedIn(account, employments),
                  agreement.map(Agreement::processingBasisId).orElse(null),
                  agreement.map(Agreement::agreementId).orElse(null)));
      if (!checks.isEmpty()) {
        return Optional.of(new Refusal(employment.entity(), checks));
      }
    }
    return Optional.empty();
  }

  /** All of the account is in the programme, and so is its person, who did not leave it. */
  private static boolean isOptedIn(
      People.Account account, Collection<People.Employment> employments) {
    return account.scope() == People.Scope.PROGRAMME
        && employments.stream()
            .anyMatch(row -> row.programmeStatus() == People.ProgrammeStatus.ENABLED)
        && employments.stream()
            .noneMatch(row -> row.programmeStatus() == People.ProgrammeStatus.OPTED_OUT);
  }

  @Override
  public boolean isCompanyRelated(@Nullable String findings) {
    // Asked of every activity: the line is ours, so its beginning can be read without parsing it.
    return findings != null && findings.contains("\"companyRelated\":true");
  }

  @Override
  public boolean isLanguageSupported(@Nullable String findings) {
    return findings == null || !findings.contains("\"unsupportedLanguage\":true");
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
