package io.offclock.run;

import io.offclock.diff.DiffException;
import io.offclock.diff.FigureStory;
import io.offclock.keep.Tags;
import io.offclock.mart.compliance.RuleOutcome;
import io.offclock.publish.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offclock explain}: why an activity, or a published figure, is what the tables say. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Tells the whole story of one activity: its records in exports, clocks, department and"
            + " hours as of then, and what every rule says of it. Shows none of its words. Or of"
            + " one figure of a shared table: what it means, what it was computed of, what was"
            + " left out; from the published tables alone, without starting Spark.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      index = "0",
      paramLabel = "ACTIVITY_KEY|FIGURE",
      description =
          "A key as in attributed_activity or incidents, or a figure such as"
              + " department_adoption/2026-08/Sales/adoption_rate_headcount.")
  private String subject = "";

  @Option(
      names = "--of",
      paramLabel = "VERSION",
      description =
          "For a figure: a run id, an as-of date or a tag. Default: the version that readers see.")
  private @Nullable String version;

  @Option(names = "--json", description = "All of it, as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    if (subject.contains("/")) {
      FigureStory story = figure();
      (json ? List.of(Json.of(story)) : FigureLines.of(story)).forEach(terminal::line);
      return ExitCode.OK.code();
    }
    if (version != null) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot explain an activity as of a version: found --of %s, expected a figure beside it. An activity is explained by the version that readers see."
              .formatted(version));
    }
    Explain.Story story =
        new Explain(
                Workspace.read(options.workspace()),
                TagCommand.existing(options.warehouse()),
                terminal)
            .of(subject);
    if (json) {
      terminal.line(Json.of(story));
    } else {
      lines(story).forEach(terminal::line);
    }
    return ExitCode.OK.code();
  }

  private FigureStory figure() throws Exception {
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    String of = version == null ? Tags.CURRENT : version;
    try {
      return FigureStory.of(warehouse, TagCommand.find(warehouse, of).runId(), subject);
    } catch (DiffException e) {
      throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  static List<String> lines(Explain.Story story) {
    List<String> lines = new ArrayList<>();
    Map<String, @Nullable Object> activity = story.activity();
    lines.add("Version    " + story.version());
    for (Explain.Sighting seen : story.sightings()) {
      lines.add(
          "Record     %s: record %,d of %s, observed %s: %s"
              .formatted(
                  seen.file(),
                  seen.number(),
                  seen.format(),
                  said(seen.observedAt()),
                  seen.outcome()));
    }
    lines.add(
        "Activity   %s, %s, %s%s"
            .formatted(
                activity.get("kind"),
                activity.get("origin"),
                activity.get("state"),
                Boolean.TRUE.equals(activity.get("is_company_related"))
                    ? ", about the company"
                    : ""));
    lines.add(clock("Published", activity, "published_at", "local_published"));
    lines.add(clock("Composed", activity, "composed_at", "local_composed"));
    lines.add(
        "Time       %s counts: %s, to the %s, got as %s"
            .formatted(
                activity.get("activity_clock"),
                activity.get("activity_date"),
                String.valueOf(activity.get("time_precision")).toLowerCase(Locale.ROOT),
                activity.get("time_quality")));
    lines.add(
        "Owner      %s %s, account %s"
            .formatted(
                activity.get("attribution"),
                said(activity.get("person_key")),
                activity.get("account_key")));
    lines.add(
        "As of then %s, %s, %s, %s, %s"
            .formatted(
                said(activity.get("department")),
                said(activity.get("entity")),
                said(activity.get("employment_class")),
                said(activity.get("arrangement")),
                said(activity.get("country"))));
    lines.add(
        "Hours      %s%s, effort %s%s by %s; schedule %s in %s, holidays %s"
            .formatted(
                activity.get("hours_class"),
                reason(activity.get("class_reason")),
                activity.get("effort_class"),
                reason(activity.get("effort_reason")),
                activity.get("effort_source"),
                said(activity.get("schedule_version")),
                said(activity.get("zone_id")),
                said(activity.get("holiday_calendar_version"))));
    for (RuleOutcome rule : story.rules()) {
      lines.add(
          "Rule       %-9s %s: %s"
              .formatted(
                  rule.ruleId(),
                  rule.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  rule.reason()));
      if (rule.incident() != null) {
        lines.add(
            "           adverse action is barred"
                + (rule.incident().adverseActionOnceConfirmed()
                    ? " unless reviewers confirm it; not barred is no recommendation"
                    : ", whatever reviewers find"));
      }
    }
    if (story.rules().isEmpty()) {
      lines.add("Rule       none is asked: the activity is no employee's");
    }
    return lines;
  }

  private static String clock(
      String name, Map<String, @Nullable Object> activity, String column, String local) {
    return "%-10s %s, on the person's clock %s"
        .formatted(name, said(activity.get(column)), said(activity.get(local)));
  }

  private static String reason(@Nullable Object reason) {
    return reason == null ? "" : " (" + reason + ")";
  }

  private static String said(@Nullable Object value) {
    return value == null ? "not known" : value.toString();
  }
}
