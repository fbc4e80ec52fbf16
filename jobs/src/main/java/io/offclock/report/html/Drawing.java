package io.offclock.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture of 400 units width as a list of shapes, painted in their order. What they look like is
 * said by class names, so that a page can be light, dark or printed.
 *
 * @param title what it shows
 * @param description the same in words
 * @param height units
 */
record Drawing(String title, String description, double height, List<Shape> shapes) {
  static final double WIDTH = 400;

  /** Where a text lies from its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** One shape; coordinates in units, from the upper left corner. */
  sealed interface Shape {
    String style();
  }

  /** From (x, y) to the right and down; {@code tip} is its text alternative, or null. */
  record Box(double x, double y, double width, double height, String style, @Nullable String tip)
      implements Shape {}

  /** Level from x1 to x2. */
  record Level(double x1, double x2, double y, String style) implements Shape {}

  /** Upright from y1 down to y2. */
  record Upright(double x, double y1, double y2, String style) implements Shape {}

  record Dot(double x, double y, double radius, String style) implements Shape {}

  /** A line through points in their order. */
  record Path(List<Point> points, String style) implements Shape {
    Path {
      points = List.copyOf(points);
    }
  }

  record Point(double x, double y) {}

  /** A tip that points left or right, 7 units long. */
  record Arrow(double x, double y, boolean right, String style) implements Shape {}

  /** Words on the base line y. */
  record Words(double x, double y, Anchor anchor, String style, String words) implements Shape {}

  Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Shapes being put together. */
  static final class Canvas {
    private final List<Shape> shapes = new ArrayList<>();

    Canvas add(Shape shape) {
      shapes.add(shape);
      return this;
    }

    Canvas words(double x, double y, Anchor anchor, String style, String words) {
      return add(new Words(x, y, anchor, style, words));
    }

    Drawing drawing(String title, String description, double height) {
      return new Drawing(title, description, height, shapes);
    }
  }

  /** A number with at most one decimal. */
  static String at(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /**
   * About how wide a label is at the charts' size of 12: rather too much than too little, for the
   * reader's font is not known here.
   */
  static double textWidth(String text) {
    return text.codePoints()
        .mapToDouble(c -> c >= 0x1100 ? 12.5 : Character.isUpperCase(c) || c == 'm' ? 9.5 : 7)
        .sum();
  }
}
