package io.offclock.audit;

import io.offclock.publish.PublishedRows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a version, told or hidden, and what they add up to.
 *
 * <p>A sum that the contracts speak of holds exactly, or a total has something beyond its parts,
 * such as persons who moved between departments. Which of the two is learned where every figure of
 * it is told, as a reader would; where none is, something is taken to be beyond.
 */
final class Figures {
  /** Hours are told in seconds, rounded: whole numbers add up. */
  private static final double SECONDS_PER_HOUR = 3600;

  private final List<Figure> hidden = new ArrayList<>();
  private final Map<String, List<Sum>> sums = new LinkedHashMap<>();
  private final List<Sum> bounds = new ArrayList<>();

  /**
   * Figures that are together as many as others.
   *
   * @param isOne whether both count the very same
   */
  private record Sum(List<Figure> left, List<Figure> right, boolean isOne) {}

  /**
   * Adds a figure of a row; null where it is neither told nor hidden. One that is told though the
   * row says that it is hidden is both.
   *
   * @param reason why the table hides it; null where it does not
   */
  @Nullable Figure add(
      String table, List<String> key, Row row, String column, @Nullable String reason) {
    Object value = row.values().get(column);
    Long told = value instanceof Number number ? Long.valueOf(whole(number)) : null;
    if (told == null && reason == null) {
      return null;
    }
    Figure figure = new Figure(table, key, row, column, told, reason);
    if (reason != null) {
      hidden.add(figure);
    }
    return figure;
  }

  /** A value as a whole number; real numbers are hours. */
  static long whole(Number value) {
    return value instanceof Double hours ? Math.round(hours * SECONDS_PER_HOUR) : value.longValue();
  }

  List<Figure> hidden() {
    return hidden;
  }

  /**
   * Figures add up to the same as others.
   *
   * @param kind of the sum: all of a kind are exact, or none is
   */
  void sum(String kind, List<Figure> left, List<Figure> right) {
    add(kind, new Sum(left, right, false));
  }

  /** Two figures count the very same, where there are both. */
  void same(String kind, List<Figure> one, List<Figure> other) {
    add(kind, new Sum(one, other, true));
  }

  private void add(String kind, Sum sum) {
    if (!sum.left().isEmpty() && !sum.right().isEmpty()) {
      sums.computeIfAbsent(kind, k -> new ArrayList<>()).add(sum);
    }
  }

  /** Figures are together as many as others, or more. */
  void atLeast(List<Figure> most, List<Figure> some) {
    if (!most.isEmpty() && !some.isEmpty()) {
      bounds.add(new Sum(most, some, false));
    }
  }

  /** The hidden figures that can be nothing but one number, with it; also those told elsewhere. */
  Map<Figure, Long> workedOut() {
    return workedOut(sum -> true);
  }

  /**
   * The same by sums of activities, incidents, hours and prompts alone, which always hold: a reader
   * may believe others, and be wrong.
   */
  Map<Figure, Long> surelyWorkedOut() {
    return workedOut(
        sum -> Stream.of(sum.left(), sum.right()).flatMap(List::stream).noneMatch(Figure::mayMove));
  }

  private Map<Figure, Long> workedOut(Predicate<Sum> believed) {
    Unknowns unknowns = new Unknowns();
    Map<Figure, Long> workedOut = new LinkedHashMap<>();
    for (Figure figure : hidden) {
      Long elsewhere = figure.told();
      if (elsewhere == null) {
        figure.number(unknowns.add());
      } else {
        workedOut.put(figure, elsewhere);
      }
    }
    for (List<Sum> kind : sums.values()) {
      Beyond beyond = beyond(kind);
      if (beyond != Beyond.UNKNOWN) {
        kind.stream()
            .filter(believed)
            .forEach(sum -> unknowns.add(equation(sum, beyond, unknowns)));
      }
    }
    bounds.stream()
        .filter(believed)
        .forEach(bound -> unknowns.add(equation(bound, Beyond.SOMETHING, unknowns)));
    Map<Integer, Long> solved = unknowns.solved();
    for (Figure figure : hidden) {
      Long value = figure.told() == null ? solved.get(figure.number()) : null;
      if (value != null) {
        workedOut.put(figure, value);
      }
    }
    return workedOut;
  }

  /**
   * Whether all of what a told figure counts is of one part: as many persons as are behind that
   * figure are behind the part, and the rest is of nobody.
   */
  boolean isAllOfATold(Figure figure, long value) {
    return sums.values().stream()
        .flatMap(List::stream)
        .filter(sum -> !sum.isOne() && sum.left().size() == 1 && sum.right().contains(figure))
        .anyMatch(sum -> Objects.equals(sum.left().get(0).told(), value));
  }

  /** The kind of a sum of which all but this figure is told; null where there is none. */
  @Nullable String sumThatTells(Figure figure) {
    for (Map.Entry<String, List<Sum>> kind : sums.entrySet()) {
      for (Sum sum : kind.getValue()) {
        boolean isOfIt = sum.left().contains(figure) || sum.right().contains(figure);
        if (isOfIt
            && figure.told() == null
            && Stream.of(sum.left(), sum.right())
                .flatMap(List::stream)
                .allMatch(each -> each == figure || each.told() != null)) {
          return kind.getKey().strip();
        }
      }
    }
    return null;
  }

  private enum Beyond {
    NOTHING,
    SOMETHING,
    /** Parts are more than their total: persons are behind several of them. */
    UNKNOWN
  }

  private static Beyond beyond(List<Sum> kind) {
    Beyond beyond = Beyond.SOMETHING;
    for (Sum sum : kind) {
      Long left = total(sum.left());
      Long right = total(sum.right());
      if (left != null && right != null) {
        if (left < right) {
          return Beyond.UNKNOWN;
        }
        beyond = Beyond.NOTHING;
      }
    }
    for (Sum sum : kind) {
      Long left = total(sum.left());
      Long right = total(sum.right());
      if (left != null && right != null && left > right) {
        return Beyond.SOMETHING;
      }
    }
    return beyond;
  }

  private static @Nullable Long total(List<Figure> figures) {
    long total = 0;
    for (Figure figure : figures) {
      Long value = figure.told();
      if (value == null) {
        return null;
      }
      total += value;
    }
    return total;
  }

  private static Equation equation(Sum sum, Beyond beyond, Unknowns unknowns) {
    Map<Integer, Long> factors = new LinkedHashMap<>();
    long known = 0;
    for (Figure figure : sum.left()) {
      known += take(figure, 1, factors);
    }
    for (Figure figure : sum.right()) {
      known += take(figure, -1, factors);
    }
    factors.values().removeIf(factor -> factor == 0);
    if (!factors.isEmpty() && beyond == Beyond.SOMETHING) {
      factors.put(unknowns.add(), -1L);
    }
    return new Equation(factors, -known);
  }

  /** Takes a figure into an equation; returns what of it is known. */
  private static long take(Figure figure, long factor, Map<Integer, Long> factors) {
    Long value = figure.told();
    if (value != null) {
      return factor * value;
    }
    factors.merge(figure.number(), factor, Long::sum);
    return 0;
  }
}
