package io.offclock.mart.change;

import io.offclock.attribution.people.Initiative;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.mart.statistics.BenjaminiHochberg;
import io.offclock.mart.statistics.InterruptedSeries.Effect;
import io.offclock.mart.statistics.InterruptedSeries.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows of {@code change_effects}. */
final class ChangeEffectRow {
  private ChangeEffectRow() {}

  /**
   * The rows of one question, with p-values adjusted over the departments that were tested.
   *
   * @param asked one initiative, measure and kind of comparison, of every group
   */
  static List<Row> adjusted(List<Comparison> asked) {
    List<Fit> tested = new ArrayList<>();
    for (Comparison comparison : asked) {
      Fit fit = comparison.fit();
      if (fit != null && comparison.subject().department() != null) {
        tested.add(fit);
      }
    }
    double[] level = adjusted(tested, Fit::level);
    double[] slope = adjusted(tested, Fit::slope);
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (Comparison comparison : asked) {
      TableRow row = row(comparison);
      if (comparison.fit() != null && comparison.subject().department() != null) {
        row.set("tests_n", (long) tested.size())
            .set("level_p_adjusted", level[next])
            .set("slope_p_adjusted", slope[next]);
        next++;
      }
      rows.add(row.build());
    }
    return rows;
  }

  private static double[] adjusted(List<Fit> tested, Function<Fit, Effect> effect) {
    return BenjaminiHochberg.adjusted(
        tested.stream().mapToDouble(fit -> effect.apply(fit).p()).toArray());
  }

  private static TableRow row(Comparison comparison) {
    Comparison.Subject subject = comparison.subject();
    Initiative initiative = subject.initiative();
    List<Period> periods = subject.window().periods();
    TableRow row =
        TableRow.of(Table.CHANGE_EFFECTS)
            .set("initiative_id", initiative.id())
            .set("initiative_kind", initiative.kind().name())
            .set("initiative_date", initiative.date())
            .set("measure", subject.measure().name())
            .set("rule_id", subject.rule())
            .set("grouping", subject.department() == null ? "COMPANY" : "DEPARTMENT")
            .set("department", subject.department())
            .set("comparison", comparison.kind().name())
            .set("period_kind", subject.measure().kind().name())
            .set("other_initiatives_n", comparison.hidden() == null ? subject.others() : null)
            .set("persons_n", comparison.persons())
            .set("control_departments_n", comparison.controls())
            .set("control_persons_n", comparison.controlPersons())
            .set("suppressed_reason", comparison.hidden())
            .set("reason", comparison.reason() == null ? null : comparison.reason().name());
    if (!periods.isEmpty()) {
      row.set("window_start", periods.get(0).start())
          .set("window_end", periods.get(periods.size() - 1).end());
    }
    boolean isCompared =
        comparison.hidden() == null && comparison.reason() != Comparison.Reason.NO_CONTROL;
    if (isCompared) {
      List<Double> before = comparison.side(false);
      List<Double> after = comparison.side(true);
      row.set("points_before", (long) before.size())
          .set("points_after", (long) after.size())
          .set("mean_before", mean(before))
          .set("mean_after", mean(after));
    }
    Fit fit = comparison.fit();
    if (fit != null) {
      row.set("base", fit.base())
          .set("trend", fit.trend())
          .set("ci_method", fit.method().name())
          .set("lag", fit.lag())
          .set("autocorrelation", fit.autocorrelation())
          .set("rho", fit.rho());
      set(row, "level", fit.level());
      set(row, "slope", fit.slope());
    }
    return row;
  }

  private static void set(TableRow row, String name, Effect effect) {
    row.set(name, effect.estimate())
        .set(name + "_ci_lo", effect.lo())
        .set(name + "_ci_hi", effect.hi())
        .set(name + "_p", effect.p());
  }

  private static @Nullable Double mean(List<Double> figures) {
    return figures.isEmpty()
        ? null
        : figures.stream().mapToDouble(Double::doubleValue).sum() / figures.size();
  }
}
