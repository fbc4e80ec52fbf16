package io.offclock.report.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, before it is drawn. A hidden figure is not in it, but for the places of a
 * heat map. Another kind is a record here and a method of {@link Reader}: the compiler then names
 * every format that has to draw it.
 */
public sealed interface Chart {
  String title();

  /** How to read it. */
  String reading();

  /** The same in words, for those who do not see it. */
  String description();

  <R> R read(Reader<R> reader);

  /** What a format makes of each kind. */
  interface Reader<R> {
    R dots(Dots dots);

    R bars(Bars bars);

    R heatMap(HeatMap heatMap);

    R steps(Steps steps);

    R stacks(Stacks stacks);

    R funnel(Funnel funnel);

    R series(Series series);
  }

  /**
   * What an axis shows. RATIO is logarithmic: a half and a double lie equally far from 1. CHANGE
   * reaches equally far to both sides of zero.
   */
  enum Axis {
    PERCENT,
    COUNT,
    RATIO,
    CHANGE;

    /** The next of 1, 2, 4 or 8 times a power of ten, so that quarters of the axis are round. */
    public static double end(double largest) {
      if (largest <= 0) {
        return 1;
      }
      double power = Math.pow(10, Math.floor(Math.log10(largest)));
      for (double step : new double[] {1, 2, 4, 8}) {
        if (largest <= step * power) {
          return step * power;
        }
      }
      return 10 * power;
    }
  }

  /**
   * One row of a chart.
   *
   * @param note its figures in words
   * @param lo lower limit; null where there is no interval
   * @param hi upper limit; null where there is no interval, positive infinity where it has no end
   * @param reference what to compare the value with; null where there is nothing
   */
  record Line(
      String label,
      String note,
      double value,
      @Nullable Double lo,
      @Nullable Double hi,
      @Nullable Double reference) {}

  /**
   * A dot with its interval per row.
   *
   * @param measure what the dots are, such as "Share"
   */
  record Dots(String title, String reading, String measure, Axis axis, List<Line> lines)
      implements Chart {
    public Dots {
      lines = List.copyOf(lines);
    }

    @Override
    public String description() {
      return inWords(lines);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.dots(this);
    }
  }

  /**
   * A bar from zero per row, and beside it what to compare it with.
   *
   * @param measure what the bars are
   * @param reference what the references are
   */
  record Bars(
      String title, String reading, String measure, String reference, Axis axis, List<Line> lines)
      implements Chart {
    public Bars {
      lines = List.copyOf(lines);
    }

    @Override
    public String description() {
      return inWords(lines);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.bars(this);
    }
  }

  /** Counts by weekday and local hour. An hour without a place has none. */
  record HeatMap(String title, String reading, List<Place> places) implements Chart {
    /** Monday first. */
    public static final List<String> DAYS =
        List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    public HeatMap {
      places = List.copyOf(places);
    }

    /**
     * One hour of the week.
     *
     * @param weekday 1 Monday
     * @param count null where it is hidden
     * @param said its figures in words, or why they are hidden
     */
    public record Place(int weekday, int hour, @Nullable Long count, String said) {
      /** "Mon 09:00". */
      public String time() {
        return "%s %02d:00".formatted(DAYS.get(weekday - 1), hour);
      }
    }

    public long largest() {
      return places.stream().mapToLong(p -> p.count() == null ? 0 : p.count()).max().orElse(0);
    }

    @Override
    public String description() {
      return "%d of 168 hours are hidden; the table below has the figures of the others."
          .formatted(places.stream().filter(place -> place.count() == null).count());
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.heatMap(this);
    }
  }

  /**
   * A share that rises in steps, each with its limits, and how many are still at risk after it.
   *
   * @param measure what the curve is
   * @param steps by week; the first, of week 0, is 0
   */
  record Steps(String title, String reading, String measure, List<Step> steps) implements Chart {
    public Steps {
      steps = List.copyOf(steps);
    }

    @Override
    public String description() {
      return steps.stream().map(Step::inWords).collect(Collectors.joining(" "));
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.steps(this);
    }
  }

  /**
   * Bars of the same height, each divided into layers, in an order that has a meaning, such as
   * time.
   *
   * @param layers what the layers are, from below
   */
  record Stacks(String title, String reading, List<String> layers, List<Stack> stacks)
      implements Chart {
    public Stacks {
      layers = List.copyOf(layers);
      stacks = List.copyOf(stacks);
    }

    @Override
    public String description() {
      return stacks.stream().map(stack -> stack.inWords(layers)).collect(Collectors.joining(" "));
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.stacks(this);
    }
  }

  /**
   * A share per group over the size of the group, against the limits that chance alone would give
   * around a common share.
   *
   * @param measure what the dots are
   * @param center the common share
   * @param limits by size
   * @param groups in the order of their names; a value is a share of {@code sizes} at the same
   *     place
   * @param sizes persons of each group
   */
  record Funnel(
      String title,
      String reading,
      String measure,
      double center,
      List<FunnelLimits> limits,
      List<Line> groups,
      List<Long> sizes)
      implements Chart {
    public Funnel {
      limits = List.copyOf(limits);
      groups = List.copyOf(groups);
      sizes = List.copyOf(sizes);
    }

    @Override
    public String description() {
      return inWords(groups);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.funnel(this);
    }
  }

  /**
   * A figure by week or month around a dated event, with the line fitted before it, the one since,
   * and what the line before would have gone on to.
   *
   * @param measure what the dots are
   * @param axis PERCENT or COUNT
   * @param event its date in words
   * @param eventAt where it lies, in places of moments from 0: between two of them, or on the one
   *     that it falls into
   */
  record Series(
      String title,
      String reading,
      String measure,
      Axis axis,
      String event,
      double eventAt,
      List<Moment> moments)
      implements Chart {
    public Series {
      moments = List.copyOf(moments);
    }

    /** Where the upright axis ends: all figures and lines lie below it. */
    public double end() {
      return axis == Axis.PERCENT
          ? 1
          : Axis.end(moments.stream().mapToDouble(Moment::highest).max().orElse(0));
    }

    @Override
    public String description() {
      return "Event: "
          + event
          + ". "
          + moments.stream().map(moment -> moment.inWords(axis)).collect(Collectors.joining(" "));
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.series(this);
    }
  }

  private static String inWords(List<Line> lines) {
    return lines.stream()
        .map(line -> line.label() + ": " + line.note() + ".")
        .collect(Collectors.joining(" "));
  }
}
