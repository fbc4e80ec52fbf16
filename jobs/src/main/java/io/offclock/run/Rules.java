package io.offclock.run;

import io.offclock.attribution.Gates;
import io.offclock.attribution.people.People;
import io.offclock.intake.TextScan;
import io.offclock.mart.CampaignWork;
import io.offclock.mart.Incidents;
import io.offclock.mart.PolicyGates;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.DisconnectRule;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.TextFindings;
import java.util.Set;

/**
 * The rule engine of a night, as each stage asks it.
 *
 * @param people for the consents and agreements that their files state
 */
record Rules(RuleEngine engine, People people) {
  /** The engine of a workspace's bundle. */
  static Rules of(Workspace workspace, byte[] key) {
    return new Rules(new RuleEngine(workspace.rules(), key), workspace.people());
  }

  /** What the settings say of the company, as the bundle needs it. */
  static CompanyTerms companyTerms(Settings settings) {
    Settings.Company company = settings.company();
    return new CompanyTerms(
        company.name(), company.brandTerms(), company.productTerms(), company.domains());
  }

  /** Scans a text, at intake or, where the rules have changed since, at the start of a night. */
  TextScan textScan() {
    RuleEngine scanning = engine;
    return (text, language, platform) -> {
      TextFindings findings = scanning.scan(text, language, platform);
      return findings.isEmpty() ? null : findings.toJson();
    };
  }

  Gates gates() {
    return PolicyGates.of(engine, people);
  }

  Incidents incidents(NightInputs inputs) {
    return new Incidents(engine, inputs.pseudonyms());
  }

  /** What campaigns had persons do off the clock, as R-FLSA sees it. */
  CampaignWork campaignWork(NightInputs inputs) {
    Settings settings = inputs.settings();
    return new CampaignWork(
        inputs.workspace().people(),
        inputs.hours(),
        engine.bundle().offClockWorkRule(),
        settings.calendar().weekStart());
  }

  /** Which prompts reached persons in their time off. */
  DisconnectRule disconnectRule() {
    return engine.bundle().disconnectRule();
  }

  /** Rules that can make an incident on an employee's activity. */
  Set<String> ruleIds() {
    return engine.bundle().employeeRules();
  }
}
