package io.offclock.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * The model as one self-contained HTML page: no script, no request, no font or picture from
 * elsewhere.
 */
final class Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Page() {}

  static String of(Model model) {
    String company = model.manifest().company();
    String title = "Posting on and off the clock, " + model.quarter();
    Markup page = new Markup().trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8")
        .empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        // Without an icon of its own a page makes the browser ask for one.
        .empty("link", "rel", "icon", "href", "data:,")
        .element("title", company == null ? title : company + ": " + title)
        .open("style")
        .trusted(style())
        .close("style")
        .close("head");
    page.open("body").open("header");
    if (company != null) {
      page.element("p", company, "class", "company");
    }
    page.element("h1", "Posting on and off the clock");
    page.element(
        "p",
        "%s: %s to %s%s. As of %s."
            .formatted(
                model.quarter(),
                DAY.format(model.start()),
                DAY.format(model.end().minusDays(1)),
                model.complete() ? "" : " (not over yet)",
                model.manifest().asOf()),
        "class",
        "period");
    page.element(
        "p",
        "In these data: posts, reshares, replies and comments from the exports that were delivered, of accounts in the programme, and company-related ones of personal accounts. Not in them: private activity, words, names, whatever no export holds, and any figure of too few persons.");
    page.close("header").open("main");
    new CoveragePart(model).appendTo(page);
    new HoursPart(model).appendTo(page);
    new HeatMapPart(model).appendTo(page);
    new AdoptionPart(model).appendTo(page);
    new IncidentsPart(model).appendTo(page);
    new QuartersPart(model).appendTo(page);
    new LimitsPart(model).appendTo(page);
    return page.close("main").close("body").close("html").text("\n").toString();
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("/report/page.css")) {
      return new String(
          Objects.requireNonNull(in, "Cannot find /report/page.css in the program").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
