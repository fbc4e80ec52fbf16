package io.offclock.report.document;

import io.offclock.report.document.Figure.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed cell. Every format shows its words, or its figures as numbers. */
public sealed interface Cell {
  /** As a reader sees it. */
  String words();

  /** The numbers in it, in the order of its words; empty where it holds none. */
  default List<Figure> figures() {
    return List.of();
  }

  /** Words, never a figure. */
  record Text(String words) implements Cell {}

  /** Nothing to show, and nothing hidden. */
  record None() implements Cell {
    @Override
    public String words() {
      return Figures.NONE;
    }
  }

  /**
   * A figure that is not shown.
   *
   * @param words "hidden", with the reason where there is room
   * @param why "hidden: " and the reason, for who opens the table alone
   */
  record Hidden(String words, String why) implements Cell {
    public Hidden {
      if (!words.startsWith("hidden") || !why.startsWith(words)) {
        throw new IllegalArgumentException(
            "Cannot hide a figure behind %s: found %s, expected both to begin with hidden"
                .formatted(words, why));
      }
    }
  }

  /** One number. */
  record Amount(double value, Style style) implements Cell {
    @Override
    public String words() {
      return style.words(value);
    }

    @Override
    public List<Figure> figures() {
      return List.of(new Figure("", value, style));
    }
  }

  /**
   * A share with its numerator and denominator.
   *
   * @param rate null where there is nothing to divide by
   * @param lo lower 95 % limit, as share of 1; null where no interval is given
   * @param hi upper limit; null where no interval is given
   */
  record Share(long k, long n, @Nullable Double rate, @Nullable Double lo, @Nullable Double hi)
      implements Cell {
    @Override
    public String words() {
      String kOfN = Figures.count(k) + " of " + Figures.count(n);
      if (rate == null) {
        return kOfN;
      }
      return lo == null || hi == null
          ? "%s (%s)".formatted(kOfN, Figures.percent(rate))
          : "%s (%s, interval %s to %s)"
              .formatted(kOfN, Figures.percent(rate), Figures.percent(lo), Figures.percent(hi));
    }

    @Override
    public List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("count", (double) k, Style.COUNT));
      figures.add(new Figure("of", (double) n, Style.COUNT));
      if (rate != null) {
        figures.add(new Figure("share", rate, Style.PERCENT));
        if (lo != null && hi != null) {
          figures.add(new Figure("lower limit", lo, Style.PERCENT));
          figures.add(new Figure("upper limit", hi, Style.PERCENT));
        }
      }
      return figures;
    }
  }

  /**
   * An estimate with its 95 % interval, to two decimals.
   *
   * @param lo null where there is no interval
   * @param hi null where there is no interval; positive infinity where it has no upper limit
   */
  record Estimate(double value, @Nullable Double lo, @Nullable Double hi) implements Cell {
    @Override
    public String words() {
      if (lo == null || hi == null) {
        return Figures.two(value);
      }
      return hi.isInfinite()
          ? "%s (from %s, no upper limit)".formatted(Figures.two(value), Figures.two(lo))
          : "%s (%s to %s)".formatted(Figures.two(value), Figures.two(lo), Figures.two(hi));
    }

    @Override
    public List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("estimate", value, Style.TWO));
      if (lo != null && hi != null) {
        figures.add(new Figure("lower limit", lo, Style.TWO));
        if (!hi.isInfinite()) {
          figures.add(new Figure("upper limit", hi, Style.TWO));
        }
      }
      return figures;
    }
  }

  /**
   * An estimated share with its 95 % interval. Its denominator stands in the same row.
   *
   * @param lo null where there is no interval
   * @param hi null where there is no interval
   */
  record Proportion(double value, @Nullable Double lo, @Nullable Double hi) implements Cell {
    @Override
    public String words() {
      return lo == null || hi == null
          ? Figures.percent(value)
          : "%s (%s to %s)"
              .formatted(Figures.percent(value), Figures.percent(lo), Figures.percent(hi));
    }

    @Override
    public List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("estimate", value, Style.PERCENT));
      if (lo != null && hi != null) {
        figures.add(new Figure("lower limit", lo, Style.PERCENT));
        figures.add(new Figure("upper limit", hi, Style.PERCENT));
      }
      return figures;
    }
  }

  /**
   * A difference with its sign and its 95 % interval.
   *
   * @param lo null where there is no interval
   * @param hi null where there is no interval
   * @param style one of those with a sign
   */
  record Difference(double value, @Nullable Double lo, @Nullable Double hi, Style style)
      implements Cell {
    @Override
    public String words() {
      return lo == null || hi == null
          ? style.words(value)
          : "%s (%s to %s)".formatted(style.words(value), style.signed(lo), style.signed(hi));
    }

    @Override
    public List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("estimate", value, style));
      if (lo != null && hi != null) {
        figures.add(new Figure("lower limit", lo, style));
        figures.add(new Figure("upper limit", hi, style));
      }
      return figures;
    }
  }

  /** A count of something, and of how many persons. */
  record OfPersons(long count, long persons) implements Cell {
    @Override
    public String words() {
      return Figures.count(count) + " (" + Figures.count(persons) + ")";
    }

    @Override
    public List<Figure> figures() {
      return List.of(
          new Figure("count", (double) count, Style.COUNT),
          new Figure("persons", (double) persons, Style.COUNT));
    }
  }

  static Cell text(String words) {
    return new Text(words);
  }

  static Cell count(@Nullable Long value) {
    return value == null ? new None() : new Amount(value.doubleValue(), Style.COUNT);
  }

  static Cell number(@Nullable Double value, Style style) {
    return value == null ? new None() : new Amount(value, style);
  }

  static Cell share(long k, long n) {
    return new Share(k, n, n == 0 ? null : (double) k / n, null, null);
  }

  /**
   * A figure that is not shown, in a table with room for one word.
   *
   * @param why "hidden: " and the reason
   */
  static Cell hidden(String why) {
    return new Hidden("hidden", why);
  }
}
