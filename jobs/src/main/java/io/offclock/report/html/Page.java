package io.offclock.report.html;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Document;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The document as one self-contained HTML page: no script, no request, no font or picture from
 * elsewhere.
 */
public final class Page {
  private final Markup page = new Markup();
  private final Document document;
  private final boolean printed;
  private int pictures;

  private Page(Document document, boolean printed) {
    this.document = document;
    this.printed = printed;
  }

  /** For browsers. */
  public static String of(Document document) {
    return new Page(document, false).write("/report/page.css");
  }

  /**
   * For the program that makes the PDF, which knows fewer styles and no SVG: the same words and
   * figures, pictures of boxes, all tables unfolded.
   */
  public static String forPrint(Document document) {
    return new Page(document, true).write("/report/print.css");
  }

  private String write(String style) {
    page.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    head(style);
    page.close("head").open("body").open("header");
    String company = document.company();
    if (company != null) {
      page.element("p", company, "class", "company");
    }
    page.element("h1", document.title())
        .element("p", document.period(), "class", "period")
        .element("p", document.preface())
        .close("header");
    contents();
    page.open("main");
    int number = 1;
    for (Part part : document.parts()) {
      part(part, number++);
    }
    return page.close("main").close("body").close("html").text("\n").toString();
  }

  private void head(String style) {
    page.empty("meta", "charset", "utf-8")
        .empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .empty("meta", "name", "description", "content", document.period())
        // Without an icon of its own a page makes the browser ask for one.
        .empty("link", "rel", "icon", "href", "data:,")
        .element("title", document.fullTitle());
    if (printed) {
      page.open("bookmarks");
      int number = 1;
      for (Part part : document.parts()) {
        page.empty("bookmark", "name", number++ + ". " + part.heading(), "href", "#" + part.id());
      }
      page.close("bookmarks");
    }
    page.open("style").trusted(resource(style)).close("style");
  }

  private void contents() {
    page.open("nav", "aria-label", "Contents").open("ol");
    for (Part part : document.parts()) {
      page.open("li").element("a", part.heading(), "href", "#" + part.id()).close("li");
    }
    page.close("ol").close("nav");
  }

  private void part(Part part, int number) {
    page.open("section", "id", part.id())
        .element("h2", number + ". " + part.heading())
        .element("p", part.opening(), "class", "lead");
    boolean paired = part.charts().size() > 1;
    if (paired) {
      page.open("div", "class", "pair");
    }
    part.charts().forEach(chart -> figure(chart, paired));
    if (paired) {
      page.close("div");
    }
    for (Table table : part.tables()) {
      TableMarkup.append(table, page);
    }
    if (!part.notes().isEmpty()) {
      if (!part.charts().isEmpty() || !part.tables().isEmpty()) {
        page.element("h3", "What is not known, and how to read this");
      }
      page.open("ul", "class", "notes");
      part.notes().forEach(note -> page.element("li", note));
      page.close("ul");
    }
    page.close("section");
  }

  private void figure(Chart chart, boolean paired) {
    page.open("figure", "class", paired ? "half" : "wide").element("h3", chart.title());
    Drawing drawing = chart.read(new ChartDrawing());
    if (printed) {
      page.trusted(BoxDrawing.of(drawing));
    } else {
      page.trusted(SvgDrawing.of(Integer.toString(pictures++), drawing));
    }
    page.element("figcaption", chart.reading()).close("figure");
  }

  /** Each kind of chart, drawn. */
  private static final class ChartDrawing implements Chart.Reader<Drawing> {
    @Override
    public Drawing dots(Chart.Dots dots) {
      return Plot.draw(Plot.Mark.DOT, dots.axis(), dots.title(), dots.description(), dots.lines());
    }

    @Override
    public Drawing bars(Chart.Bars bars) {
      return Plot.draw(Plot.Mark.BAR, bars.axis(), bars.title(), bars.description(), bars.lines());
    }

    @Override
    public Drawing heatMap(Chart.HeatMap heatMap) {
      return HeatMapDrawing.of(heatMap);
    }

    @Override
    public Drawing steps(Chart.Steps steps) {
      return StepsDrawing.of(steps);
    }

    @Override
    public Drawing stacks(Chart.Stacks stacks) {
      return StacksDrawing.of(stacks);
    }

    @Override
    public Drawing funnel(Chart.Funnel funnel) {
      return FunnelDrawing.of(funnel);
    }

    @Override
    public Drawing series(Chart.Series series) {
      return SeriesDrawing.of(series);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(in, () -> "Cannot find " + name + " in the program")
              .readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
