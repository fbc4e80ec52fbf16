package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.mart.ProgrammeMeasure;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;

/**
 * What a reader of the published tables can write down about one column: the figures that are told,
 * and every sum that the contracts promise, over groups, periods and tables. Built from the tables
 * and their documentation alone.
 */
final class PublishedSystem {
  private static final long MINIMUM = 5;
  private static final double SECONDS_PER_HOUR = 3600;

  private final Map<Table, List<Row>> published;
  private final Map<Table, List<Row>> counted;
  private final LinearSystem system = new LinearSystem();
  private final Map<String, Long> truth = new HashMap<>();
  private final Map<String, Long> persons = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();

  /** Figures that add up to the same; of a disjoint one, no person is behind two of the right. */
  private record Sum(List<String> left, List<String> right, boolean disjoint) {}

  private PublishedSystem(Map<Table, List<Row>> published, Map<Table, List<Row>> counted) {
    this.published = published;
    this.counted = counted;
  }

  /** The system of a column of posting_hours, and of what hangs on it. */
  static PublishedSystem ofPosting(TestNight night, String column, String behind) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.figures(Table.POSTING_HOURS, "posting", column, behind);
    List<Row> rows = system.published.get(Table.POSTING_HOURS);
    system.groups("posting", rows, !column.endsWith("_hours"));
    system.periods("posting", rows);
    if (column.equals("activities")) {
      system.heatmap();
      system.incidentDenominators();
    }
    return system;
  }

  /** The system of the incidents of every rule. */
  static PublishedSystem ofIncidents(TestNight night) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.figures(Table.INCIDENT_SUMMARY, "incidents", "incidents", "persons_with_incident");
    Map<String, List<Row>> byRule = new LinkedHashMap<>();
    for (Row row : system.published.get(Table.INCIDENT_SUMMARY)) {
      byRule.computeIfAbsent(row.getAs("rule_id"), rule -> new ArrayList<>()).add(row);
    }
    for (List<Row> rows : byRule.values()) {
      system.groups("incidents", rows, false);
      system.periods("incidents", rows);
    }
    return system;
  }

  /**
   * The system of a column of campaign_exposure. What is exposed, or apart as unknown, over all
   * campaigns of a week is part of what posting_hours counts of the non-exempt.
   */
  static PublishedSystem ofCampaigns(TestNight night, String column, String behind) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.figures(Table.CAMPAIGN_EXPOSURE, "campaign", column, behind);
    Map<String, List<Row>> byCampaign = new LinkedHashMap<>();
    for (Row row : system.published.get(Table.CAMPAIGN_EXPOSURE)) {
      if (system.truth.containsKey(figure("campaign", row))) {
        byCampaign
            .computeIfAbsent(row.getAs("campaign_id"), campaign -> new ArrayList<>())
            .add(row);
      }
    }
    byCampaign.values().forEach(rows -> system.groups("campaign", rows, false));
    if (column.equals("exposed_activities")) {
      system.tie(night, "effort_off", "NOT is_unknown AND NOT is_exposed");
    } else if (column.equals("unknown_activities")) {
      system.tie(night, "effort_unknown", "is_unknown AND NOT is_apart");
    }
    return system;
  }

  /** A week of posting_hours is that of all campaigns and the rest, which no table has. */
  private void tie(TestNight night, String posted, String isOther) {
    figures(Table.POSTING_HOURS, "posting", posted + "_activities", posted + "_persons");
    List<Row> rows = published.get(Table.POSTING_HOURS);
    groups("posting", rows, true);
    periods("posting", rows);
    Map<Object, Long> others = new HashMap<>();
    try (Duck duck = Duck.withRoster(night)) {
      for (Map<String, Object> week :
          duck.query(
              """
              SELECT date_trunc('week', activity_date)::DATE AS posted_in, count(DISTINCT person_key) AS persons
              FROM campaign_work WHERE state = 'CURRENT' AND posted_as = 'NON_EXEMPT' AND %s GROUP BY posted_in
              """
                  .formatted(isOther))) {
        others.put(week.get("posted_in"), (Long) week.get("persons"));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    for (Row week : rows) {
      if (week.getAs("period_kind").equals("WEEK") && isOfTheNonExempt(week)) {
        List<String> parts = new ArrayList<>();
        for (Row row : published.get(Table.CAMPAIGN_EXPOSURE)) {
          if (isOfTheNonExempt(row) && period(row).equals(period(week))) {
            parts.add(figure("campaign", row));
          }
        }
        if (parts.isEmpty()) {
          continue;
        }
        sum("posting", week, parts, false);
        String rest = "beyond " + parts.get(0) + " in " + figure("posting", week);
        persons.computeIfPresent(
            rest, (name, none) -> others.getOrDefault(week.getAs("period_start"), 0L));
      }
    }
  }

  private static boolean isOfTheNonExempt(Row row) {
    return row.getAs("grouping").equals("EMPLOYMENT_CLASS")
        && row.getAs("employment_class").equals("NON_EXEMPT");
  }

  /**
   * The system of a count of persons in department_adoption. A company has beyond its departments
   * those who moved between them.
   */
  static PublishedSystem ofAdoption(TestNight night, String column, String behind) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.adoption(column, behind);
    return system;
  }

  /**
   * The system of the persons in segments. All are those of each segment, and a habit is one of
   * two. Where the window is complete a segment is the numerator of a share.
   */
  static PublishedSystem ofSegments(TestNight night) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    List<Row> rows = system.published.get(Table.ADOPTION_SEGMENTS);
    system.figures(Table.ADOPTION_SEGMENTS, "segment", "persons_n", "persons_n");
    for (Row row : night.unsuppressed().get(Table.ADOPTION_SEGMENTS)) {
      if (row.<Boolean>getAs("window_complete")) {
        system.persons.put(figure("segment", row), row.<Long>getAs("share_n"));
      }
    }
    Map<String, List<Row>> bySegment = new LinkedHashMap<>();
    Map<String, List<Row>> byGroup = new LinkedHashMap<>();
    for (Row row : rows) {
      bySegment.computeIfAbsent(segment(row), name -> new ArrayList<>()).add(row);
      byGroup
          .computeIfAbsent(
              period(row) + groupOf(row, "") + row.getAs("window_complete"),
              name -> new ArrayList<>())
          .add(row);
    }
    bySegment.values().forEach(some -> system.groups("segment", some, false));
    for (List<Row> group : byGroup.values()) {
      system.sum("segment", of(group, "ALL"), segments(group, Set.of("ALL", "HABIT")), true);
      if (group.get(0).<Boolean>getAs("window_complete")) {
        List<String> habit =
            List.of(of(group, "POWER"), of(group, "HABITUAL")).stream()
                .map(row -> figure("segment", row))
                .toList();
        system.sum("segment", of(group, "HABIT"), habit, true);
      }
    }
    return system;
  }

  /**
   * The system of a column of the weekly rates in change_series. Who is in their denominators has a
   * complete window or none.
   */
  static PublishedSystem ofChange(TestNight night, String column) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    List<Row> weeks =
        system.some(
            Table.CHANGE_SERIES,
            "change",
            List.of(column, "n"),
            row -> row.getAs("measure").equals("ADOPTION_RATE_HEADCOUNT"));
    system.groups("change", weeks, false);
    if (column.equals("n")) {
      Map<String, List<String>> everybody = new HashMap<>();
      for (Row row :
          system.some(
              Table.ADOPTION_SEGMENTS,
              "segment",
              List.of("persons_n", "persons_n"),
              row -> row.getAs("segment").equals("ALL"))) {
        everybody
            .computeIfAbsent(period(row) + groupOf(row, ""), name -> new ArrayList<>())
            .add(figure("segment", row));
      }
      for (Row week : weeks) {
        system.sum("change", week, everybody.get(period(week) + groupOf(week, "")), true);
      }
    }
    return system;
  }

  /** Adds figures of some rows; returns these. */
  private List<Row> some(
      Table table, String name, List<String> columnAndBehind, Predicate<Row> condition) {
    List<Row> rows = new ArrayList<>();
    List<Row> were = counted.get(table);
    for (int i = 0; i < were.size(); i++) {
      Row row = were.get(i);
      if (condition.test(row)) {
        String figure = figure(name, row);
        rows.add(row);
        truth.put(figure, row.<Long>getAs(columnAndBehind.get(0)));
        persons.put(figure, row.<Long>getAs(columnAndBehind.get(1)));
        if (published.get(table).get(i).getAs(columnAndBehind.get(0)) == null) {
          system.unknown(figure);
        }
      }
    }
    return rows;
  }

  private static Row of(List<Row> group, String segment) {
    return group.stream().filter(row -> row.getAs("segment").equals(segment)).findFirst().get();
  }

  private static List<String> segments(List<Row> group, Set<String> without) {
    return named("segment", group, row -> !without.contains(row.<String>getAs("segment")));
  }

  /**
   * The system of the persons on the curves of adoption: who is at risk in a step adopts, is lost
   * or remains, and who remains is at risk in the next.
   */
  static PublishedSystem ofCurve(TestNight night) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    List<Row> rows = system.published.get(Table.ADOPTION_CURVE);
    for (String column : List.of("at_risk_n", "events_n", "censored_n", "remaining_n")) {
      system.figures(Table.ADOPTION_CURVE, column, column, column);
      Map<Object, List<Row>> byWeek = new LinkedHashMap<>();
      rows.forEach(
          row -> byWeek.computeIfAbsent(row.getAs("week"), w -> new ArrayList<>()).add(row));
      byWeek.values().forEach(week -> system.groups(column, week, false));
    }
    for (String column : List.of("enabled_n", "adopted_before_n", "not_in_view_n")) {
      system.figures(Table.ADOPTION_CURVE, column, column, column);
      system.groups(column, rows.stream().filter(PublishedSystem::isFirst).toList(), false);
    }
    Row before = null;
    for (Row row : rows) {
      system.add(
          List.of(figure("at_risk_n", row)),
          List.of(figure("events_n", row), figure("censored_n", row), figure("remaining_n", row)),
          true);
      if (isFirst(row)) {
        system.add(
            List.of(figure("enabled_n", row)),
            List.of(
                figure("at_risk_n", row),
                figure("adopted_before_n", row),
                figure("not_in_view_n", row)),
            true);
      } else {
        system.add(List.of(figure("remaining_n", before)), List.of(figure("at_risk_n", row)), true);
      }
      before = row;
    }
    return system;
  }

  /**
   * The system of measures of programme_health, of each the numerators. Where they are the shares
   * of one whole, that is what they add up to.
   */
  static PublishedSystem ofProgramme(TestNight night, List<ProgrammeMeasure> measures) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    List<Row> shown = system.published.get(Table.PROGRAMME_HEALTH);
    List<Row> were = system.counted.get(Table.PROGRAMME_HEALTH);
    Map<String, List<Row>> byMeasure = new LinkedHashMap<>();
    Map<String, List<String>> wholes = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      Row row = were.get(i);
      ProgrammeMeasure measure = ProgrammeMeasure.valueOf(row.getAs("measure"));
      if (measures.contains(measure) && row.getAs("k") != null) {
        String figure = figure(measure.name(), row);
        boolean areActivities =
            row.<String>getAs("unit").matches("POSTS|PROMPTS|PERSON_DAYS|PERSON_WEEKS|ANSWERS")
                || measure.protection() == ProgrammeMeasure.Protection.OFF_POSTS;
        system.truth.put(figure, row.<Long>getAs("k"));
        system.persons.put(figure, row.<Long>getAs(areActivities ? "persons_k" : "persons_n"));
        if (shown.get(i).getAs("k") == null) {
          system.system.unknown(figure);
        }
        byMeasure.computeIfAbsent(measure.name(), m -> new ArrayList<>()).add(row);
        if (measures.size() > 1) {
          String whole = figure("whole", row);
          wholes.computeIfAbsent(whole, w -> new ArrayList<>()).add(figure);
          system.truth.put(whole, row.<Long>getAs("n"));
          system.persons.put(whole, row.<Long>getAs("persons_n"));
        }
      }
    }
    byMeasure.forEach(
        (measure, rows) -> {
          system.groups(measure, rows, false);
          if (!rows.get(0).getAs("unit").equals("PERSONS")) {
            system.periods(measure, rows);
          }
        });
    wholes.forEach(
        (whole, parts) -> {
          if (parts.stream().allMatch(system.system::isUnknown)) {
            system.system.unknown(whole);
          }
          system.add(List.of(whole), parts, false);
        });
    return system;
  }

  /**
   * The system of participation_change, of persons with an outcome (k) or at risk (n): what is told
   * of a group around a date is the same whichever initiative tells it, and the company is its
   * departments and who moved, a control all departments but one. All outcomes of who posted before
   * are all at risk.
   */
  static PublishedSystem ofParticipation(TestNight night, String column) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    List<Row> shown = system.published.get(Table.PARTICIPATION_CHANGE);
    List<Row> were = system.counted.get(Table.PARTICIPATION_CHANGE);
    Set<String> told = new TreeSet<>();
    Map<String, Set<String>> groups = new TreeMap<>();
    for (int i = 0; i < were.size(); i++) {
      Row row = were.get(i);
      String outcome = row.getAs("outcome");
      for (String when : List.of("", "before_")) {
        if (row.getAs(when + "k") == null) {
          continue;
        }
        boolean isFirstPost = outcome.equals("EMPOWERED");
        LocalDate date =
            row.<LocalDate>getAs("event_date").minusWeeks(when.isEmpty() ? 0 : isFirstPost ? 8 : 4);
        String grouping = row.getAs("grouping");
        String group =
            grouping
                + " "
                + row.getAs(grouping.equals("CONTROL") ? "initiative_department" : "value");
        String atRisk = isFirstPost ? "new" : "all";
        String of = date + " " + (column.equals("k") ? outcome : atRisk);
        groups.computeIfAbsent(of, key -> new TreeSet<>()).add(group);
        system.truth.put(of + " " + group, row.<Long>getAs(when + column));
        // That nobody is out of view is no secret.
        boolean isOfNobody = outcome.equals("NOT_OBSERVED") && row.<Long>getAs(when + "k") == 0;
        system.persons.put(
            of + " " + group, column.equals("k") && isOfNobody ? 0L : row.<Long>getAs(when + "n"));
        if (shown.get(i).getAs(when + column) != null) {
          told.add(of + " " + group);
        }
        if (column.equals("k") && !isFirstPost) {
          String all = date + " all " + group;
          system.truth.put(all, row.<Long>getAs(when + "n"));
          system.persons.put(all, row.<Long>getAs(when + "n"));
          if (shown.get(i).getAs(when + "n") != null) {
            told.add(all);
          }
        }
      }
    }
    system.truth.keySet().stream()
        .filter(figure -> !told.contains(figure))
        .forEach(system.system::unknown);
    groups.forEach(system::groupsOf);
    if (column.equals("k")) {
      system.outcomesOf(groups);
    }
    return system;
  }

  private void groupsOf(String of, Set<String> groups) {
    List<String> departments =
        groups.stream().filter(group -> group.startsWith("DEPARTMENT")).toList();
    boolean hasCompany = groups.contains("COMPANY null");
    if (hasCompany) {
      whole(of + " COMPANY null", departments.stream().map(group -> of + " " + group).toList());
    }
    List<String> first = List.of();
    for (String control : groups) {
      if (control.startsWith("CONTROL")) {
        String its = control.replaceFirst("CONTROL", "DEPARTMENT");
        List<String> both = List.of(of + " " + its, of + " " + control);
        if (hasCompany) {
          whole(
              of + " " + control,
              departments.stream()
                  .filter(group -> !group.equals(its))
                  .map(group -> of + " " + group)
                  .toList());
        } else if (first.isEmpty()) {
          first = both;
        } else {
          add(first, both, false);
        }
      }
    }
  }

  private void outcomesOf(Map<String, Set<String>> groups) {
    Map<String, List<String>> parts = new TreeMap<>();
    groups.forEach(
        (of, some) -> {
          if (!of.endsWith("EMPOWERED")) {
            for (String group : some) {
              parts
                  .computeIfAbsent(of.substring(0, 10) + " all " + group, key -> new ArrayList<>())
                  .add(of + " " + group);
            }
          }
        });
    parts.forEach(this::whole);
  }

  /** What a total has beyond its parts is a part that no table has. */
  private void whole(String total, List<String> parts) {
    List<String> all = new ArrayList<>(parts);
    long beyond = truth.get(total) - total(parts);
    if (beyond > 0) {
      String rest = "beyond " + parts + " in " + total;
      truth.put(rest, beyond);
      persons.put(rest, Math.max(0, persons.get(total) - behind(parts)));
      system.unknown(rest);
      all.add(rest);
    }
    if (!parts.isEmpty()) {
      add(List.of(total), all, true);
    }
  }

  private static boolean isFirst(Row row) {
    return row.<Integer>getAs("week") == 0;
  }

  private void adoption(String column, String behind) {
    figures(Table.DEPARTMENT_ADOPTION, "adoption", column, behind);
    groups("adoption", published.get(Table.DEPARTMENT_ADOPTION), false);
  }

  /**
   * The system of a count of persons in group_splits and department_adoption. Each grouping, the
   * departments among them, divides the same company.
   */
  static PublishedSystem ofSplits(TestNight night, String column, String behind) {
    PublishedSystem system = new PublishedSystem(night.tables().shared(), night.unsuppressed());
    system.splits(column, behind);
    return system;
  }

  private void splits(String column, String behind) {
    adoption(column, behind);
    figures(Table.GROUP_SPLITS, "adoption", column, behind);
    Map<String, List<Row>> byPeriodAndGrouping = new LinkedHashMap<>();
    for (Row row : published.get(Table.GROUP_SPLITS)) {
      byPeriodAndGrouping
          .computeIfAbsent(period(row) + row.getAs("grouping"), key -> new ArrayList<>())
          .add(row);
    }
    for (List<Row> values : byPeriodAndGrouping.values()) {
      for (Row row : published.get(Table.DEPARTMENT_ADOPTION)) {
        if (row.getAs("grouping").equals("COMPANY") && period(row).equals(period(values.get(0)))) {
          sum("adoption", row, named("adoption", values, value -> true), true);
        }
      }
    }
  }

  /**
   * The same of one period, for a reader who also knows who is in which groups: which groups of one
   * way share nobody with which of another, and who is in one group and not in one of another way.
   *
   * @param overlaps of the period, as {@link OverlappingGroups} counts them
   */
  static PublishedSystem ofOverlaps(
      TestNight night, String column, String behind, List<Map<String, Object>> overlaps) {
    Map<String, Object> any = overlaps.get(0);
    Predicate<Row> ofPeriod =
        row -> period(row).equals(any.get("period_kind") + " " + any.get("period_start"));
    PublishedSystem system =
        new PublishedSystem(
            adoptionOf(night.tables().shared(), ofPeriod),
            adoptionOf(night.unsuppressed(), ofPeriod));
    system.splits(column, behind);
    Map<String, Map<String, List<String>>> others = new LinkedHashMap<>();
    for (Map<String, Object> row : overlaps) {
      String one = system.group(row, "one");
      String other = system.group(row, "other");
      String both = "both " + one + " and " + other;
      system.truth.put(both, (Long) row.get(column));
      system.persons.put(both, (Long) row.get(behind));
      system.system.unknown(both);
      others
          .computeIfAbsent(one, group -> new LinkedHashMap<>())
          .computeIfAbsent((String) row.get("other_way"), way -> new ArrayList<>())
          .add(both);
      others
          .computeIfAbsent(other, group -> new LinkedHashMap<>())
          .computeIfAbsent((String) row.get("one_way"), way -> new ArrayList<>())
          .add(both);
    }
    others.forEach(
        (group, byWay) ->
            byWay.forEach(
                (way, shared) -> {
                  if (system.truth.containsKey(group)) {
                    system.add(List.of(group), shared, true);
                  }
                  for (String both : shared) {
                    system.differ("of " + group + " not " + both, shared, both);
                  }
                }));
    return system;
  }

  private static Map<Table, List<Row>> adoptionOf(
      Map<Table, List<Row>> tables, Predicate<Row> condition) {
    Map<Table, List<Row>> some = new HashMap<>();
    for (Table table : List.of(Table.DEPARTMENT_ADOPTION, Table.GROUP_SPLITS)) {
      some.put(table, tables.get(table).stream().filter(condition).toList());
    }
    return some;
  }

  /** Of a group all but those who are in one of another way, too. */
  private void differ(String name, List<String> shared, String both) {
    List<String> rest = new ArrayList<>(shared);
    rest.remove(both);
    if (!rest.isEmpty() && behind(rest) < MINIMUM) {
      truth.put(name, total(rest));
      persons.put(name, behind(rest));
      system.unknown(name);
      system.equal(List.of(name), rest);
    }
  }

  /** The figure of a group; of nobody's group, what the company has beyond all. */
  private String group(Map<String, Object> row, String side) {
    String of =
        "adoption %s %s %s "
            .formatted(row.get("period_kind"), row.get("period_start"), row.get(side + "_way"));
    if (row.get(side) != null) {
      return of + row.get(side);
    }
    return truth.keySet().stream()
        .filter(figure -> figure.startsWith("beyond " + of))
        .findFirst()
        .orElse("none of " + of);
  }

  LinearSystem system() {
    return system;
  }

  /** The figures as counted. */
  Map<String, Long> truth() {
    return truth;
  }

  /**
   * Sums of which one side is published and hidden figures of the other cover one to four persons.
   * Where more persons are behind parts than behind their total, they cover the largest only.
   */
  TreeSet<String> thinlyCovered() {
    TreeSet<String> thin = new TreeSet<>();
    for (Sum sum : sums) {
      for (boolean left : new boolean[] {true, false}) {
        List<String> side = left ? sum.left() : sum.right();
        List<String> opposite = left ? sum.right() : sum.left();
        long covered = covered(sum, side);
        if (opposite.stream().noneMatch(system::isUnknown) && covered > 0 && covered < MINIMUM) {
          thin.add(covered + " persons of " + side + " by " + opposite);
        }
      }
    }
    return thin;
  }

  private long covered(Sum sum, List<String> side) {
    LongStream hidden = side.stream().filter(system::isUnknown).mapToLong(persons::get);
    boolean disjoint = sum.disjoint() && behind(sum.right()) <= behind(sum.left());
    return disjoint ? hidden.sum() : hidden.max().orElse(0);
  }

  private long total(List<String> figures) {
    return figures.stream().mapToLong(truth::get).sum();
  }

  private long behind(List<String> figures) {
    return figures.stream().mapToLong(persons::get).sum();
  }

  private void add(List<String> left, List<String> right, boolean disjoint) {
    system.equal(left, right);
    sums.add(new Sum(left, right, disjoint));
  }

  /** Hidden figures above none with fewer than five persons behind them. */
  TreeSet<String> sensitive() {
    TreeSet<String> sensitive = new TreeSet<>();
    persons.forEach(
        (figure, behind) -> {
          if (behind > 0 && behind < MINIMUM && system.isUnknown(figure)) {
            sensitive.add(figure);
          }
        });
    return sensitive;
  }

  /** Figures that are told although fewer than five persons are behind them. */
  TreeSet<String> shownOfAFew() {
    TreeSet<String> shown = new TreeSet<>();
    persons.forEach(
        (figure, behind) -> {
          if (behind > 0 && behind < MINIMUM && !system.isUnknown(figure)) {
            shown.add(figure);
          }
        });
    return shown;
  }

  private void figures(Table table, String name, String column, String behind) {
    List<Row> shown = published.get(table);
    List<Row> were = counted.get(table);
    for (int i = 0; i < shown.size(); i++) {
      if (were.get(i).getAs(column) == null) {
        continue; // Not provided: nothing was counted.
      }
      String figure = figure(name, shown.get(i));
      truth.put(figure, whole(were.get(i).getAs(column)));
      persons.put(figure, were.get(i).<Long>getAs(behind));
      if (shown.get(i).getAs(column) == null) {
        system.unknown(figure);
      }
    }
  }

  /** A count as it is, hours in whole seconds. */
  private static long whole(Object value) {
    return value instanceof Double hours
        ? Math.round(hours * SECONDS_PER_HOUR)
        : ((Number) value).longValue();
  }

  /** In every period the company is the sum of each way of dividing it. */
  private void groups(String name, List<Row> rows, boolean overPlatforms) {
    Map<String, List<Row>> byPeriod = new LinkedHashMap<>();
    rows.forEach(row -> byPeriod.computeIfAbsent(period(row), p -> new ArrayList<>()).add(row));
    for (List<Row> period : byPeriod.values()) {
      for (Row total : period) {
        switch (total.<String>getAs("grouping")) {
          case "COMPANY" -> {
            sumOf("DEPARTMENT", name, total, period);
            sumOf("EMPLOYMENT_CLASS", name, total, period);
            if (overPlatforms) {
              sumOf("PLATFORM", name, total, period);
            }
          }
          case "DEPARTMENT" -> sumOfCross(name, total, period, "department");
          case "EMPLOYMENT_CLASS" -> sumOfCross(name, total, period, "employment_class");
          default -> {
            // A part of others only.
          }
        }
      }
    }
  }

  private void sumOf(String grouping, String name, Row total, List<Row> period) {
    sum(name, total, named(name, period, row -> row.getAs("grouping").equals(grouping)), true);
  }

  private void sumOfCross(String name, Row total, List<Row> period, String column) {
    List<String> parts =
        named(
            name,
            period,
            row ->
                row.getAs("grouping").equals("DEPARTMENT_EMPLOYMENT_CLASS")
                    && row.getAs(column).equals(total.getAs(column)));
    sum(name, total, parts, true);
  }

  /** What a total has beyond its parts is a part that no table has. */
  private void sum(String name, Row row, List<String> parts, boolean disjoint) {
    if (parts.isEmpty()) {
      return;
    }
    String total = figure(name, row);
    List<String> all = new ArrayList<>(parts);
    long beyond = truth.get(total) - total(parts);
    if (beyond > 0) {
      String rest = "beyond " + parts.get(0) + " in " + total;
      truth.put(rest, beyond);
      persons.put(rest, Math.max(0, persons.get(total) - behind(parts)));
      system.unknown(rest);
      all.add(rest);
    }
    if (beyond >= 0) {
      add(List.of(total), all, disjoint);
    }
  }

  /** A quarter is its months; weeks are months between days that lie within none of either. */
  private void periods(String name, List<Row> rows) {
    Map<String, List<Row>> byGroup = new LinkedHashMap<>();
    rows.forEach(row -> byGroup.computeIfAbsent(group(row), g -> new ArrayList<>()).add(row));
    for (List<Row> group : byGroup.values()) {
      for (Row quarter : ofKind(group, "QUARTER")) {
        LocalDate start = quarter.getAs("period_start");
        sum(
            name,
            quarter,
            named(name, ofKind(group, "MONTH"), within(start, start.plusMonths(3))),
            false);
      }
      TreeSet<LocalDate> bounds = new TreeSet<>();
      for (String kind : List.of("WEEK", "MONTH")) {
        for (Row row : ofKind(group, kind)) {
          LocalDate start = row.getAs("period_start");
          if (group.stream().noneMatch(other -> straddles(other, start))) {
            bounds.add(start);
          }
        }
      }
      bounds.add(LocalDate.MIN);
      bounds.add(LocalDate.MAX);
      for (LocalDate from = bounds.first(); bounds.higher(from) != null; ) {
        LocalDate to = bounds.higher(from);
        List<String> weeks = named(name, ofKind(group, "WEEK"), within(from, to));
        List<String> months = named(name, ofKind(group, "MONTH"), within(from, to));
        // Of hours they are not: a week in which nobody posted has hours, and no row.
        if (!weeks.isEmpty() && !months.isEmpty() && total(weeks) == total(months)) {
          add(weeks, months, false);
        }
        from = to;
      }
    }
  }

  private static boolean straddles(Row row, LocalDate day) {
    return !row.getAs("period_kind").equals("QUARTER")
        && row.<LocalDate>getAs("period_start").isBefore(day)
        && row.<LocalDate>getAs("period_end").isAfter(day);
  }

  /** Every hour is the sum of its classes, and a quarter its hours and what has no hour. */
  private void heatmap() {
    figures(Table.POSTING_HEATMAP, "heat", "activities", "persons");
    figures(Table.POSTING_HOURS, "without hour", "without_hour_activities", "without_hour_persons");
    Map<String, List<Row>> byHour = new LinkedHashMap<>();
    Map<String, List<String>> byGroup = new LinkedHashMap<>();
    for (Row row : published.get(Table.POSTING_HEATMAP)) {
      byHour.computeIfAbsent(period(row) + hour(row), h -> new ArrayList<>()).add(row);
      String quarter = period(row) + " " + group(row);
      byGroup.computeIfAbsent(quarter, g -> new ArrayList<>()).add(figure("heat", row));
    }
    for (List<Row> hour : byHour.values()) {
      for (Row total : hour) {
        if (total.getAs("grouping").equals("COMPANY")) {
          sum("heat", total, named("heat", hour, row -> row != total), true);
        }
      }
    }
    byGroup.forEach(
        (quarter, hours) -> {
          List<String> parts = new ArrayList<>(hours);
          parts.add("without hour " + quarter);
          add(List.of("posting " + quarter), parts, false);
        });
  }

  /** The denominators of incidents are activities that posting_hours counts too. */
  private void incidentDenominators() {
    figures(Table.INCIDENT_SUMMARY, "denominator", "activities", "persons");
    for (Row row : published.get(Table.INCIDENT_SUMMARY)) {
      add(
          List.of("posting " + period(row) + " " + groupOf(row, "")),
          List.of(figure("denominator", row)),
          true);
    }
  }

  private static List<String> named(String name, List<Row> rows, Predicate<Row> condition) {
    return rows.stream().filter(condition).map(row -> figure(name, row)).toList();
  }

  private static List<Row> ofKind(List<Row> rows, String kind) {
    return rows.stream().filter(row -> row.getAs("period_kind").equals(kind)).toList();
  }

  private static Predicate<Row> within(LocalDate from, LocalDate to) {
    return row -> {
      LocalDate start = row.getAs("period_start");
      return !start.isBefore(from) && start.isBefore(to);
    };
  }

  private static String figure(String name, Row row) {
    return name + " " + period(row) + " " + group(row) + hour(row) + segment(row) + step(row);
  }

  private static String segment(Row row) {
    return has(row, "segment")
        ? " " + row.getAs("segment") + " " + row.getAs("window_complete")
        : "";
  }

  private static String step(Row row) {
    return has(row, "week") ? " week " + row.getAs("week") : "";
  }

  private static String period(Row row) {
    return (has(row, "period_kind") ? row.getAs("period_kind") : "QUARTER")
        + " "
        + row.getAs("period_start");
  }

  private static String hour(Row row) {
    return has(row, "local_hour")
        ? " day " + row.getAs("iso_weekday") + " hour " + row.getAs("local_hour")
        : "";
  }

  private static String group(Row row) {
    return has(row, "campaign_id")
        ? groupOf(row, " " + row.getAs("campaign_id"))
        : groupOf(row, has(row, "rule_id") ? row.getAs("rule_id") : "");
  }

  private static String groupOf(Row row, String rule) {
    StringBuilder group = new StringBuilder(row.<String>getAs("grouping")).append(rule);
    for (String column : List.of("department", "employment_class", "platform", "value")) {
      if (has(row, column) && row.getAs(column) != null) {
        group.append(' ').append(row.<String>getAs(column));
      }
    }
    return group.toString();
  }

  private static boolean has(Row row, String column) {
    return row.schema().getFieldIndex(column).isDefined();
  }
}
