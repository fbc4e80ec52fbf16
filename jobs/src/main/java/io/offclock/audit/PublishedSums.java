package io.offclock.audit;

import static io.offclock.audit.AddingTable.group;
import static io.offclock.audit.AddingTable.text;

import io.offclock.publish.PublishedRows;
import io.offclock.publish.PublishedRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the contracts of the shared tables say of which figures add up to which. */
final class PublishedSums {
  private static final Pattern PERSONS = Pattern.compile("(?!.*rate)(?!movers).*_n");

  /** The columns that add up, by table. */
  private static final Map<String, Pattern> ADDING =
      Map.ofEntries(
          adding("posting_hours", ".*activities|(on|off|flex|unknown)_hours"),
          adding("posting_heatmap", "activities"),
          Map.entry("department_adoption", PERSONS),
          Map.entry("group_splits", PERSONS),
          adding("adoption_segments", "persons_n"),
          Map.entry("adoption_curve", PERSONS),
          adding("incident_summary", "incidents"),
          adding("incident_review", "rate_[kn]"),
          adding(
              "campaign_exposure",
              "exposure_min.*|.*_activities|prompts(_off|_unknown|_other|_high|_med|_unlisted)?"),
          adding("programme_health", "k|n"),
          adding("change_series", "k|n"),
          adding("participation_change", "(before_)?[kn]|after_person_weeks"),
          adding("coverage", "records|accounts"));

  private final Figures figures = new Figures();
  private final Map<String, AddingTable> tables = new LinkedHashMap<>();

  private static Map.Entry<String, Pattern> adding(String table, String columns) {
    return Map.entry(table, Pattern.compile(columns));
  }

  private PublishedSums(Map<String, PublishedRows> published, Map<String, List<String>> keys) {
    ADDING.forEach(
        (name, adding) ->
            tables.put(
                name,
                new AddingTable(
                    name,
                    published.getOrDefault(name, PublishedRows.none()),
                    keys.getOrDefault(name, List.of()),
                    adding,
                    figures)));
  }

  /**
   * The figures of a version.
   *
   * @param published shared tables that it has, by name
   * @param keys of each, the columns that tell its rows apart
   */
  static Figures of(Map<String, PublishedRows> published, Map<String, List<String>> keys) {
    PublishedSums sums = new PublishedSums(published, keys);
    sums.tables.values().forEach(AddingTable::groups);
    for (String table :
        List.of("posting_hours", "incident_summary", "programme_health", "campaign_exposure")) {
      sums.table(table).quarters();
      sums.table(table).weeks();
    }
    sums.withinRows();
    sums.heatMap();
    sums.splits();
    sums.answers();
    sums.segments();
    sums.curve();
    new ChangeSums(sums.figures, sums.tables).add();
    new CoverageSums(sums.figures, sums.table("coverage")).add();
    return sums.figures;
  }

  private AddingTable table(String name) {
    return Objects.requireNonNull(tables.get(name));
  }

  private void withinRows() {
    AddingTable posting = table("posting_hours");
    for (String view : List.of("published_", "effort_")) {
      posting.columns("activities", activities(view, "on", "off", "neither"));
      posting.columns(view + "neither_activities", activities(view, "flex", "unknown"));
      posting.columns(
          view + "off_activities",
          activities(
              view, "off_before", "off_after", "off_nonworkday", "off_holiday", "off_leave"));
    }
    AddingTable campaigns = table("campaign_exposure");
    campaigns.columns("prompts", List.of("prompts_off", "prompts_unknown", "prompts_other"));
    campaigns.columns("exposure_min", List.of("exposure_min_composed", "exposure_min_published"));
  }

  private static List<String> activities(String view, String... parts) {
    List<String> columns = new ArrayList<>();
    for (String part : parts) {
      columns.add(view + part + "_activities");
    }
    return columns;
  }

  /** A quarter of posting_hours is its hours of the heat map, and what has no hour. */
  private void heatMap() {
    AddingTable posting = table("posting_hours");
    AddingTable heat = table("posting_heatmap");
    Map<String, List<Row>> hours = heat.by(row -> text(row, "period") + group(row));
    for (Row row : posting.rows()) {
      List<Row> ofIt = hours.getOrDefault(text(row, "period") + group(row), List.of());
      if (!ofIt.isEmpty()) {
        List<Figure> parts = new ArrayList<>(heat.figures(ofIt, "activities"));
        parts.addAll(posting.figure(row, "without_hour_activities"));
        figures.sum("heat map", posting.figure(row, "activities"), parts);
      }
    }
  }

  /** Each grouping of group_splits divides the company of department_adoption. */
  private void splits() {
    AddingTable adoption = table("department_adoption");
    AddingTable splits = table("group_splits");
    Map<String, List<Row>> values =
        splits.by(row -> text(row, "period") + "|" + text(row, "grouping"));
    Map<String, Row> companies = new LinkedHashMap<>();
    for (Row row : adoption.rows()) {
      if (text(row, "grouping").equals("COMPANY")) {
        companies.put(text(row, "period"), row);
      }
    }
    for (List<Row> ofGrouping : values.values()) {
      Row company = companies.get(text(ofGrouping.get(0), "period"));
      if (company != null) {
        for (String column : splits.columns()) {
          figures.sum(
              "company by " + text(ofGrouping.get(0), "grouping"),
              adoption.figure(company, column),
              splits.figures(ofGrouping, column));
        }
      }
    }
  }

  /** The answers of which measures tell are those of their share. */
  private void answers() {
    AddingTable programme = table("programme_health");
    for (List<Row> some :
        programme.by(row -> programme.keyWithout(row, "measure", List.of())).values()) {
      for (Row share : of(some, "ANSWER_SHARE")) {
        for (String measure : List.of("WEEKEND_REPLIES_N", "MEDIAN_RESPONSE_MIN")) {
          for (Row row : of(some, measure)) {
            figures.sum(
                "answers " + measure, programme.figure(share, "k"), programme.figure(row, "n"));
          }
        }
      }
    }
  }

  private static List<Row> of(List<Row> rows, String measure) {
    return rows.stream().filter(row -> text(row, "measure").equals(measure)).toList();
  }

  /** All are those of each segment, and a habit is one of two. */
  private void segments() {
    AddingTable table = table("adoption_segments");
    for (List<Row> some : table.by(row -> table.keyWithout(row, "segment", List.of())).values()) {
      table.sum(
          "segments",
          of(some, segment -> segment.equals("ALL")),
          of(some, segment -> !segment.equals("ALL") && !segment.endsWith("HABIT")));
      table.sum(
          "habit",
          of(some, segment -> segment.equals("HABIT")),
          of(some, segment -> segment.equals("POWER") || segment.equals("HABITUAL")));
    }
  }

  private static List<Row> of(List<Row> rows, Predicate<String> segment) {
    return rows.stream().filter(row -> segment.test(text(row, "segment"))).toList();
  }

  /** Who is at risk adopts, is lost or remains, and who remains is at risk in the next step. */
  private void curve() {
    AddingTable table = table("adoption_curve");
    table.columns("at_risk_n", List.of("events_n", "censored_n", "remaining_n"));
    table.columns("enabled_n", List.of("at_risk_n", "adopted_before_n", "not_in_view_n"));
    for (List<Row> steps : table.by(row -> table.keyWithout(row, "week", List.of())).values()) {
      steps.sort(Comparator.comparingLong(row -> Long.parseLong(text(row, "week"))));
      for (int i = 1; i < steps.size(); i++) {
        figures.sum(
            "remaining",
            table.figure(steps.get(i - 1), "remaining_n"),
            table.figure(steps.get(i), "at_risk_n"));
      }
    }
  }
}
