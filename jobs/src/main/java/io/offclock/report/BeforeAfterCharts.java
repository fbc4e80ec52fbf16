package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Chart;
import io.offclock.report.document.Figure;
import io.offclock.report.document.Figures;
import io.offclock.report.document.Moment;
import io.offclock.report.document.Table;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pictures of one comparison of before and after, and its series as a table. */
final class BeforeAfterCharts {
  private final Change.Effect chosen;
  private final List<Change.Effect> effects;
  private final List<Change.Point> window;

  BeforeAfterCharts(Change.Effect chosen, Change change) {
    this.chosen = chosen;
    this.effects = change.effects().stream().filter(this::isAlike).toList();
    this.window = change.series().stream().filter(this::isInWindow).toList();
  }

  private boolean isAlike(Change.Effect effect) {
    return effect.initiative().equals(chosen.initiative())
        && effect.measure().equals(chosen.measure())
        && Objects.equals(effect.rule(), chosen.rule());
  }

  private boolean isInWindow(Change.Point point) {
    LocalDate start = chosen.windowStart();
    LocalDate end = chosen.windowEnd();
    return start != null
        && end != null
        && !point.start().isBefore(start)
        && !point.end().isAfter(end)
        && point.measure().equals(chosen.measure())
        && Objects.equals(point.rule(), chosen.rule())
        && Objects.equals(point.department(), chosen.department());
  }

  List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    if (isDrawn()) {
      charts.add(series());
    }
    List<Chart.Line> levels = new ArrayList<>();
    for (Change.Effect effect : effects) {
      Change.Coefficient level = effect.level();
      if (level != null) {
        double unit = ChangeWords.unit(effect);
        levels.add(
            new Chart.Line(
                ChangeWords.group(effect.department())
                    + (effect.isDifference() ? ", less others" : ""),
                Figures.counted(
                        effect.persons() == null ? 0 : effect.persons(), "person", "persons")
                    + " · "
                    + ChangeWords.level(effect).words(),
                unit * level.value(),
                unit * level.lo(),
                unit * level.hi(),
                null));
      }
    }
    charts.add(
        new Chart.Dots(
            ChangeWords.label(chosen.initiative())
                + ": change of level, "
                + ChangeWords.inWords(chosen),
            "Dot and bar: by how much the first %s since lies off the line before%s. Line: 95 %% interval, not adjusted. Where it crosses zero, there is no evidence of a change, which is not evidence of none. Alphabetical; hidden groups are not drawn."
                .formatted(
                    ChangeWords.period(chosen),
                    ChangeWords.isShare(chosen) ? ", in percentage points" : ""),
            "Change of level",
            Chart.Axis.CHANGE,
            levels));
    return charts;
  }

  /** None of it where any of it is hidden, which a comparison of it never is. */
  private boolean isDrawn() {
    return window.stream().anyMatch(point -> point.figure() != null)
        && window.stream().allMatch(point -> point.hidden() == null);
  }

  private Chart.Series series() {
    return new Chart.Series(
        "%s: %s, %s"
            .formatted(
                ChangeWords.label(chosen.initiative()),
                ChangeWords.inWords(chosen),
                chosen.department() == null ? "company" : chosen.department()),
        "Dot: a %s. Upright: the date; the %s that it falls into, unless on its first day, is on neither side. Lines: fitted to each side. Dashed: the line before, continued; whether it would have gone on so, nobody knows."
            .formatted(ChangeWords.period(chosen), ChangeWords.period(chosen)),
        ChangeWords.measure(chosen),
        ChangeWords.isShare(chosen) ? Chart.Axis.PERCENT : Chart.Axis.COUNT,
        ChangeWords.day(chosen.initiative()),
        eventAt(),
        moments());
  }

  private double eventAt() {
    int since = since();
    boolean isSplit = since > 0 && window.get(since - 1).end().isAfter(chosen.initiative().date());
    return isSplit ? since - 1 : since - 0.5;
  }

  /** The place of the first week or month that is all after the date. */
  private int since() {
    int place = 0;
    while (place < window.size()
        && window.get(place).start().isBefore(chosen.initiative().date())) {
      place++;
    }
    return place;
  }

  private List<Moment> moments() {
    Change.Effect own =
        effects.stream()
            .filter(effect -> !effect.isDifference())
            .filter(e -> Objects.equals(e.department(), chosen.department()))
            .findFirst()
            .orElse(null);
    List<Moment> moments = new ArrayList<>();
    int since = since();
    double event = eventAt();
    for (int i = 0; i < window.size(); i++) {
      Double before = own == null ? null : before(own, i);
      Double after = own == null ? null : after(own, before, i - since);
      moments.add(
          new Moment(
              label(window.get(i)),
              window.get(i).figure(),
              i == event ? null : possible(i < since ? before : after),
              i < since ? null : possible(before)));
    }
    return moments;
  }

  /** Null where no figure can lie there: shares end at 0 and 1, others at 0. */
  private @Nullable Double possible(@Nullable Double line) {
    return line == null || line < 0 || (line > 1 && ChangeWords.isShare(chosen)) ? null : line;
  }

  /** The line before at a place of the window, whose first has T = 1. */
  private static @Nullable Double before(Change.Effect own, int place) {
    Double base = own.base();
    Double trend = own.trend();
    return base == null || trend == null ? null : Double.valueOf(base + trend * (place + 1));
  }

  private static @Nullable Double after(Change.Effect own, @Nullable Double before, int periods) {
    Change.Coefficient level = own.level();
    Change.Coefficient slope = own.slope();
    return before == null || level == null || slope == null
        ? null
        : Double.valueOf(before + level.value() + slope.value() * periods);
  }

  /** "W24", or "Jun" of a month. */
  private static String label(Change.Point point) {
    String period = point.period();
    return period.contains("W")
        ? period.substring(period.indexOf('W'))
        : Month.from(point.start()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** What the picture of the series shows. */
  Table table() {
    Table.Builder table =
        Table.named("Series", "The series of the picture", "change_series", "change_effects")
            .laidOut(Table.Layout.FOLDED)
            .column("Period", "", "Week or month, by its name.")
            .column(
                "Counted",
                chosen.rule() != null
                    ? "incidents"
                    : chosen.measure().equals("ADOPTION_RATE_HEADCOUNT") ? "persons" : "activities",
                "Numerator of the figure.")
            .column(
                "Of",
                chosen.measure().equals("ADOPTION_RATE_HEADCOUNT")
                        || chosen.measure().equals("POSTS_PER_ELIGIBLE")
                    ? "persons"
                    : "activities",
                "Denominator of the figure.")
            .column("Figure", "as the measure", ChangeWords.measure(chosen) + ".")
            .column(
                "Line of its side",
                "as the measure",
                "Least squares, fitted to each side; – where no figure can lie there.")
            .column(
                "Line before, continued",
                "as the measure",
                "What the line before goes on to; – likewise.");
    if (isDrawn()) {
      List<Moment> moments = moments();
      Figure.Style style = ChangeWords.isShare(chosen) ? Figure.Style.PERCENT : Figure.Style.TWO;
      for (int i = 0; i < window.size(); i++) {
        table.row(
            Cell.text(window.get(i).period()),
            Cell.count(window.get(i).k()),
            Cell.count(window.get(i).n()),
            Cell.number(moments.get(i).value(), style),
            Cell.number(moments.get(i).line(), style),
            Cell.number(moments.get(i).continued(), style));
      }
    }
    return table.build();
  }
}
