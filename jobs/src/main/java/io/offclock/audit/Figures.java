package io.offclock.audit;

import io.offclock.publish.PublishedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Map<String, Long> told = new HashMap<>();
  private final Map<String, Hidden> hidden = new LinkedHashMap<>();
  private final Map<String, List<Sum>> sums = new LinkedHashMap<>();

  /**
   * A figure that is hidden.
   *
   * @param row values of its key
   * @param reason as the table gives it
   */
  record Hidden(String table, String row, String column, String reason) {}

  private record Sum(List<String> left, List<String> right) {}

  /**
   * Adds a figure of a row; nothing where it is neither told nor hidden. One that is told though
   * the row says that it is hidden is both.
   */
  void add(String table, List<String> key, PublishedRows.Row row, String column) {
    Object value = row.values().get(column);
    String name = name(table, key, row, column);
    if (value instanceof Number number) {
      told.put(
          name,
          value instanceof Double hours
              ? Math.round(hours * SECONDS_PER_HOUR)
              : number.longValue());
    }
    String reason = ReasonColumns.reason(table, row, column);
    if (reason != null) {
      hidden.put(name, new Hidden(table, address(key, row), column, reason));
    }
  }

  static String name(String table, List<String> key, PublishedRows.Row row, String column) {
    return table + "/" + address(key, row) + "/" + column;
  }

  /** Values of a key, those that are null left out. */
  static String address(List<String> key, PublishedRows.Row row) {
    StringBuilder address = new StringBuilder();
    for (String column : key) {
      Object value = row.values().get(column);
      if (value != null) {
        address.append(address.isEmpty() ? "" : "/").append(value);
      }
    }
    return address.toString();
  }

  boolean has(String figure) {
    return told.containsKey(figure) || hidden.containsKey(figure);
  }

  /** The value of a figure; null where it is not told. */
  @Nullable Long told(String figure) {
    return told.get(figure);
  }

  Map<String, Hidden> hidden() {
    return hidden;
  }

  /** A hidden figure is told elsewhere. */
  void tell(String figure, long value) {
    told.put(figure, value);
  }

  /**
   * Figures add up to the same as others; those that no row has are none.
   *
   * @param kind of the sum: all of a kind are exact, or none is
   */
  void sum(String kind, List<String> left, List<String> right) {
    List<String> ofLeft = left.stream().filter(this::has).toList();
    List<String> ofRight = right.stream().filter(this::has).toList();
    if (!ofLeft.isEmpty() && !ofRight.isEmpty()) {
      sums.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Sum(ofLeft, ofRight));
    }
  }

  /** The hidden figures that can be nothing but one number, with it; also those told elsewhere. */
  Map<String, Long> workedOut() {
    Unknowns unknowns = new Unknowns();
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Long> workedOut = new LinkedHashMap<>();
    for (String figure : hidden.keySet()) {
      Long elsewhere = told.get(figure);
      if (elsewhere == null) {
        numbers.put(figure, unknowns.add());
      } else {
        workedOut.put(figure, elsewhere);
      }
    }
    for (List<Sum> kind : sums.values()) {
      Beyond beyond = beyond(kind);
      if (beyond != Beyond.UNKNOWN) {
        kind.forEach(sum -> unknowns.add(equation(sum, beyond, unknowns, numbers)));
      }
    }
    Map<Integer, Long> solved = unknowns.solved();
    numbers.forEach(
        (figure, number) -> {
          Long value = solved.get(number);
          if (value != null) {
            workedOut.put(figure, value);
          }
        });
    return workedOut;
  }

  /**
   * Whether all of what a told figure counts is of one part: as many persons as are behind that
   * figure are behind the part, and the rest is of nobody.
   */
  boolean isAllOfATold(String figure, long value) {
    return sums.values().stream()
        .flatMap(List::stream)
        .filter(sum -> sum.left().size() == 1 && sum.right().contains(figure))
        .anyMatch(sum -> Objects.equals(told.get(sum.left().get(0)), value));
  }

  private enum Beyond {
    NOTHING,
    SOMETHING,
    /** Parts are more than their total: persons are behind several of them. */
    UNKNOWN
  }

  private Beyond beyond(List<Sum> kind) {
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

  private @Nullable Long total(List<String> figures) {
    long total = 0;
    for (String figure : figures) {
      Long value = told.get(figure);
      if (value == null) {
        return null;
      }
      total += value;
    }
    return total;
  }

  private Equation equation(
      Sum sum, Beyond beyond, Unknowns unknowns, Map<String, Integer> numbers) {
    Map<Integer, Long> factors = new LinkedHashMap<>();
    long known = 0;
    for (String figure : sum.left()) {
      known += take(figure, 1, numbers, factors);
    }
    for (String figure : sum.right()) {
      known += take(figure, -1, numbers, factors);
    }
    factors.values().removeIf(factor -> factor == 0);
    if (!factors.isEmpty() && beyond == Beyond.SOMETHING) {
      factors.put(unknowns.add(), -1L);
    }
    return new Equation(factors, -known);
  }

  /** Takes a figure into an equation; returns what of it is known. */
  private long take(
      String figure, long factor, Map<String, Integer> numbers, Map<Integer, Long> factors) {
    Integer unknown = numbers.get(figure);
    if (unknown == null) {
      Long value = told.get(figure);
      return value == null ? 0 : factor * value;
    }
    factors.merge(unknown, factor, Long::sum);
    return 0;
  }
}
