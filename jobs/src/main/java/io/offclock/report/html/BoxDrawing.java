package io.offclock.report.html;

import java.util.Locale;

/**
 * A drawing as boxes at fixed places, for print: the program that makes the PDF then writes its
 * words as text in the fonts of the page, with no fonts of the machine and no second drawing
 * program.
 */
final class BoxDrawing {
  /** Points a unit: 400 units are 340 points, which is 12 cm. */
  private static final double SCALE = 0.85;

  private final Markup boxes = new Markup();

  private BoxDrawing() {}

  static String of(Drawing drawing) {
    return new BoxDrawing().draw(drawing);
  }

  private String draw(Drawing drawing) {
    boxes.open(
        "div",
        "class",
        "drawing",
        "style",
        "width:%s;height:%s".formatted(points(Drawing.WIDTH), points(drawing.height())));
    drawing.shapes().forEach(this::shape);
    return boxes.close("div").toString();
  }

  private void shape(Drawing.Shape shape) {
    if (shape instanceof Drawing.Box box) {
      box(box.x(), box.y(), box.width(), box.height(), box.style());
    } else if (shape instanceof Drawing.Level level) {
      double thick = level.style().matches(".*(interval|step).*") ? 3 : 1;
      box(level.x1(), level.y() - thick / 2, level.x2() - level.x1(), thick, level.style());
    } else if (shape instanceof Drawing.Upright upright) {
      double thick = upright.style().matches(".*(reference|step).*") ? 3 : 1;
      box(
          upright.x() - thick / 2,
          upright.y1(),
          thick,
          upright.y2() - upright.y1(),
          upright.style());
    } else if (shape instanceof Drawing.Dot dot) {
      double r = dot.radius();
      box(dot.x() - r, dot.y() - r, 2 * r, 2 * r, dot.style());
    } else if (shape instanceof Drawing.Arrow arrow) {
      double x = arrow.right() ? arrow.x() : arrow.x() - 9;
      words(
          new Drawing.Words(
              x + 4.5,
              arrow.y() + 4,
              Drawing.Anchor.MIDDLE,
              "arrow",
              arrow.right() ? "\u25B6" : "\u25C0"));
    } else if (shape instanceof Drawing.Path path) {
      path(path);
    } else if (shape instanceof Drawing.Words words) {
      words(words);
    }
  }

  /** Points along it, for a box cannot slope: dense ones make a line, others a dotted one. */
  private void path(Drawing.Path path) {
    double apart = path.style().contains("fitted") ? 1 : path.style().contains("outer") ? 1.5 : 4;
    double left = 0;
    for (int i = 1; i < path.points().size(); i++) {
      Drawing.Point from = path.points().get(i - 1);
      Drawing.Point to = path.points().get(i);
      double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
      for (; left < length; left += apart) {
        double part = left / length;
        double x = from.x() + part * (to.x() - from.x());
        double y = from.y() + part * (to.y() - from.y());
        box(x - 0.6, y - 0.6, 1.2, 1.2, path.style());
      }
      left -= length;
    }
  }

  private void box(double x, double y, double width, double height, String style) {
    boxes
        .open(
            "div",
            "class",
            style,
            "style",
            "left:%s;top:%s;width:%s;height:%s"
                .formatted(points(x), points(y), points(width), points(height)))
        .close("div");
  }

  private void words(Drawing.Words words) {
    // Wide enough for any of its words on one line, and placed by its anchor.
    double width = Drawing.WIDTH;
    double left =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - width / 2;
          case END -> words.x() - width;
        };
    boxes.open(
        "div",
        "class",
        words.style() + " words " + words.anchor().name().toLowerCase(Locale.ROOT),
        "style",
        "left:%s;top:%s;width:%s".formatted(points(left), points(words.y() - 12), points(width)));
    // The ground of its words alone hides the lines behind them.
    boxes.element("span", words.words()).close("div");
  }

  private static String points(double units) {
    return String.format(Locale.ROOT, "%.2fpt", units * SCALE);
  }
}
