package io.offclock.mart.change;

import io.offclock.attribution.people.Initiative;
import io.offclock.mart.change.WindowPoints.Point;
import io.offclock.mart.figures.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What changed at each initiative: rows of {@code change_effects} (reference section 5).
 *
 * <p>They are computed of {@code change_series} as it is published, so that they tell nothing that
 * it does not: a group that is hidden in one week of a window has no effect in it.
 */
public final class ChangeEffects {
  /** What stands for the company among departments. */
  private static final String COMPANY = "";

  private final List<Initiative> initiatives;
  private final Calendar calendar;

  public ChangeEffects(List<Initiative> initiatives, Calendar calendar) {
    this.initiatives = List.copyOf(initiatives);
    this.calendar = calendar;
  }

  /** A measure, and the rule whose incidents it counts; without one the rule is empty. */
  private record Of(ChangeMeasure measure, String rule) {}

  /** The series of every group of a measure, the company first. */
  private record Groups(Of of, SortedMap<String, Map<LocalDate, Point>> series) {
    Map<LocalDate, Point> of(String group) {
      return series.getOrDefault(group, Map.of());
    }
  }

  /**
   * The rows.
   *
   * @param series rows of {@code change_series} as published
   */
  public List<Row> rows(Collection<Row> series) {
    List<Groups> measures = measures(series);
    TreeSet<String> everywhere = new TreeSet<>(List.of(COMPANY));
    measures.forEach(groups -> everywhere.addAll(groups.series().keySet()));
    List<Row> rows = new ArrayList<>();
    for (Initiative initiative : initiatives) {
      String department = initiative.department();
      Collection<String> affected = department == null ? everywhere : List.of(department);
      for (Groups groups : measures) {
        ChangeWindow window = window(initiative, groups.of().measure());
        List<Comparison> alone = new ArrayList<>();
        List<Comparison> beside = new ArrayList<>();
        for (String group : affected) {
          Comparison.Subject subject = subject(initiative, groups.of(), group, window);
          WindowPoints own = WindowPoints.of(groups.of().measure(), window, groups.of(group));
          alone.add(Comparison.alone(subject, own));
          beside.add(Comparison.beside(subject, own, controls(initiative, groups, window)));
        }
        rows.addAll(ChangeEffectRow.adjusted(alone));
        rows.addAll(ChangeEffectRow.adjusted(beside));
      }
    }
    return rows;
  }

  /** Measures that have one series whoever posts are there without points, too. */
  private static List<Groups> measures(Collection<Row> series) {
    Map<Of, SortedMap<String, Map<LocalDate, Point>>> found =
        new TreeMap<>(Comparator.comparing(Of::measure).thenComparing(Of::rule));
    for (ChangeMeasure measure : ChangeMeasure.values()) {
      if (measure != ChangeMeasure.INCIDENTS_PER_1000) {
        found.put(new Of(measure, ""), new TreeMap<>());
      }
    }
    for (Row row : series) {
      Of of =
          new Of(
              ChangeMeasure.valueOf(row.getAs("measure")),
              Objects.requireNonNullElse(row.<@Nullable String>getAs("rule_id"), ""));
      found
          .computeIfAbsent(of, key -> new TreeMap<>())
          .computeIfAbsent(
              Objects.requireNonNullElse(row.<@Nullable String>getAs("department"), COMPANY),
              group -> new HashMap<>())
          .put(row.getAs("period_start"), Point.of(row));
    }
    List<Groups> measures = new ArrayList<>();
    found.forEach((of, groups) -> measures.add(new Groups(of, groups)));
    return measures;
  }

  private ChangeWindow window(Initiative initiative, ChangeMeasure measure) {
    return ChangeWindow.of(initiative.date(), measure.kind(), calendar);
  }

  private Comparison.Subject subject(
      Initiative initiative, Of of, String group, ChangeWindow window) {
    String department = group.equals(COMPANY) ? null : group;
    long others =
        initiatives.stream()
            .filter(other -> !other.id().equals(initiative.id()))
            .filter(other -> window.contains(other.date()))
            .filter(
                other ->
                    department == null
                        || other.department() == null
                        || other.department().equals(department))
            .count();
    return new Comparison.Subject(
        initiative,
        of.measure(),
        of.rule().isEmpty() ? null : of.rule(),
        department,
        window,
        others);
  }

  /** Departments without the change, or another of their own, that are shown all the time. */
  private List<WindowPoints> controls(Initiative initiative, Groups groups, ChangeWindow window) {
    List<WindowPoints> controls = new ArrayList<>();
    if (initiative.department() == null) {
      return controls;
    }
    groups
        .series()
        .forEach(
            (group, series) -> {
              WindowPoints points = WindowPoints.of(groups.of().measure(), window, series);
              if (!group.equals(COMPANY)
                  && !hasOwn(group, window)
                  && !group.equals(initiative.department())
                  && !points.isEmpty()
                  && points.hidden() == null) {
                controls.add(points);
              }
            });
    return controls;
  }

  private boolean hasOwn(String department, ChangeWindow window) {
    return initiatives.stream()
        .filter(other -> department.equals(other.department()))
        .anyMatch(other -> window.contains(other.date()));
  }
}
