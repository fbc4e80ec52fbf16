package io.offclock.mart;

import io.offclock.attribution.people.Programme;
import io.offclock.attribution.people.Programme.Campaign;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.CampaignPrompts.Outcome;
import io.offclock.mart.CampaignWork.Measure;
import io.offclock.mart.CampaignWork.Sum;
import io.offclock.mart.compliance.SubjectType;
import io.offclock.mart.figures.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Work off the clock and prompts in time off by week, campaign and employment class, before
 * suppression. What the company has not provided is said, and nothing is made up for it.
 */
final class CampaignExposure {
  private final Programme programme;
  private final Calendar calendar;
  private final Map<Counted, Count> counts = new HashMap<>();
  private final CampaignPrompts prompts;
  private final TreeSet<LocalDate> weeks = new TreeSet<>();

  /** What is counted of one campaign in one week; a null campaign is none. */
  private record Counted(LocalDate week, @Nullable String campaign, Measure measure) {}

  private record Count(long activities, long minutes, long persons) {
    static final Count NONE = new Count(0, 0, 0);
  }

  private CampaignExposure(Marts.Inputs inputs, Calendar calendar) {
    this.programme = inputs.people().programme();
    this.calendar = calendar;
    this.prompts = CampaignPrompts.of(inputs, calendar);
    for (Sum sum : inputs.work()) {
      weeks.add(sum.week());
      counts.merge(
          new Counted(sum.week(), sum.campaign(), sum.measure()),
          new Count(sum.activities(), sum.minutes(), sum.persons()),
          (a, b) ->
              new Count(
                  a.activities() + b.activities(),
                  a.minutes() + b.minutes(),
                  a.persons() + b.persons()));
    }
    weeks.addAll(prompts.weeks());
    weeks.add(calendar.period(Period.Kind.WEEK, calendar.first()).start());
  }

  /**
   * The rows: the company and every class of every campaign in every week in which it is in force
   * or anything is counted of it, and of no campaign in every week.
   *
   * @param calendar its first day begins the table, unless work or prompts are earlier
   */
  static List<Row> rows(Marts.Inputs inputs, Calendar calendar) {
    return new CampaignExposure(inputs, calendar).rows();
  }

  private List<Row> rows() {
    TreeSet<String> campaigns = new TreeSet<>(prompts.campaigns());
    programme.campaigns().forEach(campaign -> campaigns.add(campaign.id()));
    List<Row> rows = new ArrayList<>();
    for (Period week :
        Period.covering(Period.Kind.WEEK, weeks.first(), calendar.asOf(), calendar.weekStart())) {
      addGroups(rows, week, null);
      for (String campaign : campaigns) {
        if (inWeek(campaign, week).isEmpty() && !isCounted(campaign, week)) {
          continue;
        }
        addGroups(rows, week, campaign);
      }
    }
    return rows;
  }

  private boolean isCounted(String campaign, Period week) {
    return prompts.hasAny(week.start(), campaign)
        || counts.keySet().stream()
            .anyMatch(key -> key.week().equals(week.start()) && campaign.equals(key.campaign()));
  }

  private void addGroups(List<Row> rows, Period week, @Nullable String campaign) {
    rows.add(row(week, campaign, null));
    for (EmploymentClass employmentClass : EmploymentClass.values()) {
      rows.add(row(week, campaign, employmentClass));
    }
  }

  /** The rows of a campaign that are valid on a day of a week. */
  private List<Campaign> inWeek(@Nullable String campaign, Period week) {
    return programme.campaigns().stream()
        .filter(row -> row.id().equals(campaign))
        .filter(row -> week.start().datesUntil(week.end()).anyMatch(row::isValidOn))
        .toList();
  }

  private Row row(Period week, @Nullable String campaign, @Nullable EmploymentClass ofClass) {
    TableRow row =
        TableRow.of(Table.CAMPAIGN_EXPOSURE)
            .set("period_kind", week.kind().name())
            .set("period", week.label())
            .set("period_start", week.start())
            .set("period_end", week.end())
            .set("period_complete", week.isComplete(calendar.asOf()))
            .set("campaign_id", campaign)
            .set("grouping", ofClass == null ? "COMPANY" : "EMPLOYMENT_CLASS")
            .set("employment_class", ofClass == null ? null : ofClass.name())
            .set("subject_type", SubjectType.EMPLOYER_CAMPAIGN.name())
            .set("adverse_action_allowed", false)
            .set("campaigns_input", provided(programme.hasCampaigns()))
            .set("prompts_input", provided(programme.hasPrompts()))
            .set("time_cards_input", provided(programme.hasTimeCards()))
            .set("roles_input", provided(programme.log().roles().isStated()));
    List<Campaign> inForce = inWeek(campaign, week);
    if (!inForce.isEmpty()) {
      row.set("is_required", inForce.stream().anyMatch(Campaign::isRequired))
          .set("has_quota", inForce.stream().anyMatch(Campaign::hasQuota))
          .set("in_force_everywhere", isEverywhere(inForce, week));
    }
    // R-FLSA speaks of the non-exempt alone: they are the company's figures.
    boolean isHourly = ofClass == null || ofClass == EmploymentClass.NON_EXEMPT;
    setWork(row, week.start(), campaign, isHourly);
    if (campaign != null && programme.hasPrompts()) {
      for (Outcome outcome : Outcome.values()) {
        CampaignPrompts.Count count = prompts.count(week.start(), campaign, ofClass, outcome);
        row.set(outcome.column(), count.prompts())
            .set(outcome.column() + "_persons", count.recipients());
      }
    }
    if (ofClass == null && !inForce.isEmpty()) {
      Count recheck = count(week.start(), campaign, Measure.RECHECK);
      row.set("campaign_recheck", recheck.activities()).set("recheck_persons", recheck.persons());
    }
    return row.build();
  }

  private void setWork(TableRow row, LocalDate week, @Nullable String campaign, boolean isHourly) {
    Count exposed = isHourly ? count(week, campaign, Measure.EXPOSED) : Count.NONE;
    Count composed = isHourly ? count(week, campaign, Measure.COMPOSED) : Count.NONE;
    Count published = isHourly ? count(week, campaign, Measure.PUBLISHED) : Count.NONE;
    Count unknown = isHourly ? count(week, campaign, Measure.UNKNOWN) : Count.NONE;
    row.set("exposure_min", exposed.minutes())
        .set("exposed_activities", exposed.activities())
        .set("exposed_persons", exposed.persons())
        .set("overtime_flag", isHourly && count(week, campaign, Measure.OVERTIME).persons() > 0)
        .set("exposure_min_composed", composed.minutes())
        .set("composed_activities", composed.activities())
        .set("composed_persons", composed.persons())
        .set("exposure_min_published", published.minutes())
        .set("published_activities", published.activities())
        .set("published_persons", published.persons())
        .set("unknown_activities", unknown.activities())
        .set("unknown_persons", unknown.persons());
  }

  /** On every day of the week some row of it leaves no place out. */
  private static boolean isEverywhere(List<Campaign> inForce, Period week) {
    return week.start()
        .datesUntil(week.end())
        .allMatch(
            day -> inForce.stream().anyMatch(row -> row.isEverywhere() && row.isValidOn(day)));
  }

  private Count count(LocalDate week, @Nullable String campaign, Measure measure) {
    return counts.getOrDefault(new Counted(week, campaign, measure), Count.NONE);
  }

  private static String provided(boolean isProvided) {
    return isProvided ? "PROVIDED" : "NOT_PROVIDED";
  }
}
