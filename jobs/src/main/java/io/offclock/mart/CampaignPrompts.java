package io.offclock.mart;

import io.offclock.attribution.hours.ClientKind;
import io.offclock.attribution.hours.Clocks;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme.Prompt;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.mart.compliance.Severity;
import io.offclock.mart.figures.Calendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The programme's prompts by week, campaign and employment class of their recipients: how many
 * there were, and how many reached somebody in time off. Who is not employed when one is sent is
 * out of scope, and what was sent after the as-of date has not happened yet.
 */
final class CampaignPrompts {
  private final Map<Key, Tally> tallies = new HashMap<>();
  private final TreeSet<LocalDate> weeks = new TreeSet<>();
  private final TreeSet<String> campaigns = new TreeSet<>();

  /** What is counted apart; a null class is all of them. */
  private record Key(
      LocalDate week,
      String campaign,
      @Nullable EmploymentClass employmentClass,
      Outcome outcome) {}

  /** Prompts and the persons that they reached. */
  private static final class Tally {
    private long prompts;
    private final Set<String> recipients = new HashSet<>();
  }

  /** A number of prompts and of the persons that they reached. */
  record Count(long prompts, long recipients) {}

  /** What of prompts is counted. */
  enum Outcome {
    /** All of them. */
    SENT("prompts"),
    OFF("prompts_off"),
    UNKNOWN("prompts_unknown"),
    /** On schedule, or in a flexible band. */
    OTHER("prompts_other"),
    /** Of OFF: where contact is prohibited. */
    HIGH("prompts_high"),
    /** Of OFF: where an agreement or a code decides. */
    MED("prompts_med"),
    /** Of OFF: where no rule is listed. */
    UNLISTED("prompts_unlisted");

    private final String column;

    Outcome(String column) {
      this.column = column;
    }

    /** The column of the contract. */
    String column() {
      return column;
    }
  }

  private CampaignPrompts() {}

  static CampaignPrompts of(Marts.Inputs inputs, Calendar calendar) {
    CampaignPrompts prompts = new CampaignPrompts();
    for (Prompt prompt : inputs.people().programme().prompts()) {
      People.Person person = inputs.people().persons().get(prompt.employeeId());
      if (person != null) {
        prompts.add(prompt, person, inputs, calendar);
      }
    }
    return prompts;
  }

  private void add(Prompt prompt, People.Person person, Marts.Inputs inputs, Calendar calendar) {
    HoursClassifier hours = inputs.hours();
    People.Employment row =
        hours.employedAt(person, prompt.sentAt())
            ? hours.employmentAt(person, prompt.sentAt()).orElse(null)
            : null;
    if (row == null) {
      return;
    }
    LocalDate date = hours.localDate(person, prompt.sentAt());
    if (date.isAfter(calendar.asOf())) {
      return;
    }
    Stamp sent = new Stamp(prompt.sentAt(), null, TimePrecision.SECOND, TimeQuality.OFFSET);
    HoursClass then = hours.classify(person, new Clocks(null, sent, ClientKind.OTHER)).hoursClass();
    LocalDate week = calendar.period(Period.Kind.WEEK, date).start();
    weeks.add(week);
    campaigns.add(prompt.campaignId());
    for (Outcome outcome : outcomes(then, row, inputs)) {
      add(new Key(week, prompt.campaignId(), null, outcome), prompt);
      add(new Key(week, prompt.campaignId(), row.employmentClass(), outcome), prompt);
    }
  }

  private void add(Key key, Prompt prompt) {
    Tally tally = tallies.computeIfAbsent(key, first -> new Tally());
    tally.prompts++;
    tally.recipients.add(prompt.employeeId());
  }

  private static List<Outcome> outcomes(
      HoursClass then, People.Employment row, Marts.Inputs inputs) {
    if (!then.isOff()) {
      return List.of(Outcome.SENT, then == HoursClass.UNKNOWN ? Outcome.UNKNOWN : Outcome.OTHER);
    }
    Severity severity = inputs.disconnect().severity(then, row.country(), row.subdivision());
    return List.of(
        Outcome.SENT,
        Outcome.OFF,
        severity == null
            ? Outcome.UNLISTED
            : severity == Severity.HIGH ? Outcome.HIGH : Outcome.MED);
  }

  /** First local dates of the weeks with prompts. */
  Set<LocalDate> weeks() {
    return weeks;
  }

  /** Campaigns with prompts. */
  Set<String> campaigns() {
    return campaigns;
  }

  boolean hasAny(LocalDate week, String campaign) {
    return tallies.containsKey(new Key(week, campaign, null, Outcome.SENT));
  }

  /** How many there were; a null class is all of them. */
  Count count(
      LocalDate week, String campaign, @Nullable EmploymentClass employmentClass, Outcome outcome) {
    Tally tally = tallies.get(new Key(week, campaign, employmentClass, outcome));
    return tally == null ? new Count(0, 0) : new Count(tally.prompts, tally.recipients.size());
  }
}
