package io.offclock.audit;

import static io.offclock.audit.AddingTable.group;
import static io.offclock.audit.AddingTable.text;

import io.offclock.publish.PublishedRows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the contracts of {@code change_series}, {@code participation_change} and {@code
 * incident_review} say of which figures add up to which, and to those of other tables.
 */
final class ChangeSums {
  /** Weeks that outcomes are looked for in, and those of first posts. */
  private static final int WEEKS = 4;

  private static final int WEEKS_OF_FIRST = 8;
  private static final List<String> EVENTS = List.of("CLOSED", "LOCKED", "DELETED_BULK", "SILENT");

  private final Figures figures;
  private final Map<String, AddingTable> tables;

  ChangeSums(Figures figures, Map<String, AddingTable> tables) {
    this.figures = figures;
    this.tables = tables;
  }

  void add() {
    series();
    participation();
    review();
  }

  private AddingTable table(String name) {
    AddingTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("No figures of " + name + " are looked at");
    }
    return table;
  }

  /** A series repeats other tables, and who is eligible in a week stands in a segment. */
  private void series() {
    AddingTable series = table("change_series");
    AddingTable posting = table("posting_hours");
    AddingTable incidents = table("incident_summary");
    AddingTable segments = table("adoption_segments");
    Map<String, List<Row>> hours = posting.by(ChangeSums::place);
    Map<String, List<Row>> found = incidents.by(row -> place(row) + text(row, "rule_id"));
    Map<String, List<Row>> all = segments.by(row -> place(row) + text(row, "segment"));
    Map<String, List<Row>> eligible = series.by(row -> place(row) + text(row, "measure"));
    for (Row row : series.rows()) {
      String measure = text(row, "measure");
      String place = place(row);
      List<Row> of = hours.getOrDefault(place, List.of());
      switch (measure) {
        case "ADOPTION_RATE_HEADCOUNT" ->
            same(
                "week of segments",
                series.figure(row, "n"),
                segments.figures(all.getOrDefault(place + "ALL", List.of()), "persons_n"));
        case "POSTS_PER_ELIGIBLE" ->
            same(
                "week of posts",
                series.figure(row, "n"),
                series.figures(
                    eligible.getOrDefault(place + "ADOPTION_RATE_HEADCOUNT", List.of()), "n"));
        case "INCIDENTS_PER_1000" -> {
          List<Row> ofRule = found.getOrDefault(place + text(row, "rule_id"), List.of());
          same(
              "month of incidents",
              series.figure(row, "k"),
              incidents.figures(ofRule, "incidents"));
        }
        default -> {
          String view = measure.startsWith("EFFORT") ? "effort" : "published";
          List<Figure> off = posting.figures(of, view + "_off_activities");
          same("week off by " + view, series.figure(row, "k"), off);
          List<Figure> either = new ArrayList<>(off);
          either.addAll(posting.figures(of, view + "_on_activities"));
          same("week on or off by " + view, series.figure(row, "n"), either);
        }
      }
    }
  }

  private void same(String kind, List<Figure> left, List<Figure> right) {
    if (right.size() == 1) {
      figures.same("change_series " + kind, left, right);
    } else {
      figures.sum("change_series " + kind, left, right);
    }
  }

  private static String place(Row row) {
    return text(row, "period") + "|" + group(row) + "|";
  }

  /** Everybody at risk has one outcome, and initiatives around the same days tell the same. */
  private void participation() {
    AddingTable table = table("participation_change");
    Map<String, List<Figure>> facts = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      String outcome = text(row, "outcome");
      boolean isFirst = outcome.equals("EMPOWERED");
      LocalDate date = LocalDate.parse(text(row, "event_date"));
      String atRisk = isFirst ? outcome : "at risk";
      for (String view : views(row)) {
        LocalDate of = view.isEmpty() ? date : date.minusWeeks(isFirst ? WEEKS_OF_FIRST : WEEKS);
        String fact = of + "|" + group(row) + "|" + controlOf(row) + "|";
        facts
            .computeIfAbsent(fact + outcome + " k", f -> new ArrayList<>())
            .addAll(table.figure(row, view + "k"));
        facts
            .computeIfAbsent(fact + atRisk + " n", f -> new ArrayList<>())
            .addAll(table.figure(row, view + "n"));
      }
    }
    for (List<Figure> same : facts.values()) {
      for (int i = 1; i < same.size(); i++) {
        figures.same("participation_change same", same.subList(i - 1, i), same.subList(i, i + 1));
      }
    }
    table
        .by(row -> text(row, "initiative_id") + "|" + group(row))
        .values()
        .forEach(rows -> outcomes(table, rows));
  }

  /** What is before is no secret of a row that is hidden for what is after; some have none. */
  private static List<String> views(Row row) {
    boolean hasBefore =
        EVENTS.contains(text(row, "outcome")) || text(row, "outcome").equals("EMPOWERED");
    return hasBefore && row.hidden() == null ? List.of("", "before_") : List.of("");
  }

  private static String controlOf(Row row) {
    return text(row, "grouping").equals("CONTROL") ? text(row, "initiative_department") : "";
  }

  private void outcomes(AddingTable table, List<Row> rows) {
    Map<String, Row> by = new HashMap<>();
    rows.forEach(row -> by.put(text(row, "outcome"), row));
    Row continued = by.get("CONTINUED");
    Row unseen = by.get("NOT_OBSERVED");
    if (continued == null || unseen == null) {
      return;
    }
    List<Figure> atRisk = table.figure(continued, "n");
    List<Figure> each = new ArrayList<>(table.figure(continued, "k"));
    each.addAll(table.figure(unseen, "k"));
    List<Figure> eachBefore = new ArrayList<>();
    List<Figure> atRiskBefore = List.of();
    for (String outcome : EVENTS) {
      Row row = by.get(outcome);
      if (row != null) {
        each.addAll(table.figure(row, "k"));
        if (views(row).size() > 1) {
          eachBefore.addAll(table.figure(row, "before_k"));
          atRiskBefore = table.figure(row, "before_n");
        }
        List<Figure> weeks = new ArrayList<>(table.figure(row, "after_person_weeks"));
        if (!weeks.isEmpty() && !table.figure(unseen, "k").isEmpty()) {
          weeks.addAll(Collections.nCopies(WEEKS, table.figure(unseen, "k").get(0)));
          figures.atLeast(
              atRisk.isEmpty() ? atRisk : Collections.nCopies(WEEKS, atRisk.get(0)), weeks);
        }
      }
    }
    figures.sum("participation_change outcomes", atRisk, each);
    figures.atLeast(atRiskBefore, eachBefore);
  }

  /**
   * What was decided of a rule's incidents is some of them, and what was confirmed some of that.
   */
  private void review() {
    AddingTable review = table("incident_review");
    AddingTable incidents = table("incident_summary");
    Map<String, List<Row>> found = incidents.by(row -> place(row) + text(row, "rule_id"));
    for (Row row : review.rows()) {
      figures.atLeast(review.figure(row, "rate_n"), review.figure(row, "rate_k"));
      if (text(row, "measure").equals("CONFIRMED_SHARE")) {
        String company = text(row, "period") + "|COMPANY|||||" + text(row, "rule_id");
        figures.atLeast(
            incidents.figures(found.getOrDefault(company, List.of()), "incidents"),
            review.figure(row, "rate_n"));
      }
    }
  }
}
