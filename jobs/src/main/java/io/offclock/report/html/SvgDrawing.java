package io.offclock.report.html;

import static io.offclock.report.html.Drawing.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing as SVG that scales to its column, with its text alternative. */
final class SvgDrawing {
  private final Markup svg = new Markup();
  private final String hatch;

  private SvgDrawing(String id) {
    this.hatch = "hatch-" + id;
  }

  /**
   * The SVG element.
   *
   * @param id unique on the page
   */
  static String of(String id, Drawing drawing) {
    return new SvgDrawing(id).draw(drawing);
  }

  private String draw(Drawing drawing) {
    svg.open(
            "svg",
            "viewBox",
            "0 0 " + at(Drawing.WIDTH) + " " + at(drawing.height()),
            "role",
            "img",
            "aria-label",
            drawing.title() + ". " + drawing.description())
        .element("title", drawing.title())
        .element("desc", drawing.description());
    if (drawing.shapes().stream().anyMatch(shape -> shape.style().contains("hidden-hour"))) {
      pattern();
    }
    drawing.shapes().forEach(this::shape);
    return svg.close("svg").toString();
  }

  private void pattern() {
    svg.open("defs")
        .open(
            "pattern",
            "id",
            hatch,
            "width",
            "4",
            "height",
            "4",
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            "rotate(45)")
        .empty("rect", "width", "4", "height", "4", "class", "hatch-ground")
        .empty("line", "x1", "0", "x2", "0", "y1", "0", "y2", "4", "class", "hatch-line")
        .close("pattern")
        .close("defs");
  }

  private void shape(Drawing.Shape shape) {
    if (shape instanceof Drawing.Box box) {
      box(box);
    } else if (shape instanceof Drawing.Level level) {
      line(level.x1(), level.x2(), level.y(), level.y(), level.style());
    } else if (shape instanceof Drawing.Upright upright) {
      line(upright.x(), upright.x(), upright.y1(), upright.y2(), upright.style());
    } else if (shape instanceof Drawing.Dot dot) {
      svg.empty(
          "circle",
          "cx",
          at(dot.x()),
          "cy",
          at(dot.y()),
          "r",
          at(dot.radius()),
          "class",
          dot.style());
    } else if (shape instanceof Drawing.Arrow arrow) {
      String path =
          "M%s %sL%s %sL%s %sZ"
              .formatted(
                  at(arrow.x()),
                  at(arrow.y() - 5),
                  at(arrow.x() + (arrow.right() ? 7 : -7)),
                  at(arrow.y()),
                  at(arrow.x()),
                  at(arrow.y() + 5));
      svg.empty("path", "d", path, "class", arrow.style());
    } else if (shape instanceof Drawing.Path path) {
      String points =
          path.points().stream()
              .map(point -> at(point.x()) + "," + at(point.y()))
              .collect(Collectors.joining(" "));
      svg.empty("polyline", "points", points, "class", path.style());
    } else if (shape instanceof Drawing.Words words) {
      words(words);
    }
  }

  private void line(double x1, double x2, double y1, double y2, String style) {
    svg.empty("line", "x1", at(x1), "x2", at(x2), "y1", at(y1), "y2", at(y2), "class", style);
  }

  private void box(Drawing.Box box) {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "x",
                at(box.x()),
                "y",
                at(box.y()),
                "width",
                at(box.width()),
                "height",
                at(box.height()),
                "class",
                box.style()));
    if (box.style().contains("hidden-hour")) {
      // The hatch is a pattern of this picture, which no style sheet can name.
      attributes.addAll(List.of("fill", "url(#" + hatch + ")"));
    }
    svg.open("rect", attributes.toArray(String[]::new));
    String tip = box.tip();
    if (tip != null) {
      svg.element("title", tip);
    }
    svg.close("rect");
  }

  private void words(Drawing.Words words) {
    svg.element(
        "text",
        words.words(),
        "x",
        at(words.x()),
        "y",
        at(words.y()),
        "class",
        words.style(),
        "text-anchor",
        words.anchor().name().toLowerCase(Locale.ROOT));
  }
}
