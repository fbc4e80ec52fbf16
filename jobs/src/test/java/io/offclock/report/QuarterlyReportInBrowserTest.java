package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.offclock.report.document.Chart;
import io.offclock.report.document.Document;
import io.offclock.report.document.Moment;
import io.offclock.report.document.Part;
import io.offclock.report.document.Stack;
import io.offclock.report.document.Step;
import io.offclock.report.html.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it; skipped where there is no Chromium. */
class QuarterlyReportInBrowserTest {
  @TempDir private static Path temp;

  @Test
  void fitsItsWindowAsksForNothingAndIsSilent() throws Exception {
    Optional<Path> executable = Browser.find();
    assumeTrue(executable.isPresent(), "no Chromium on the path");
    URI full = page("full", SampleQuarters.published());
    URI empty = page("empty", new PublishedFixture());
    URI crowded = crowded();
    try (Browser browser = new Browser(executable.get(), temp.resolve("profile"))) {
      for (URI page : new URI[] {full, empty, crowded}) {
        for (int width : new int[] {1280, 380}) {
          for (String scheme : new String[] {"light", "dark"}) {
            browser.open(page, width, scheme);
            assertThat(browser.evaluate("innerWidth").asInt()).isEqualTo(width);
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as("width of the page at %d, %s", width, scheme)
                .isLessThanOrEqualTo(width);
            assertThat(browser.evaluate(WIDER_THAN_THE_PAGE).asText()).isEmpty();
            assertThat(browser.evaluate(TEXT_OUTSIDE_ITS_CHART).asText()).isEmpty();
            assertThat(browser.evaluate(TEXTS_OVER_EACH_OTHER).asText()).isEmpty();
            assertThat(browser.requests())
                .allMatch(url -> url.equals(page.toString()) || url.equals("data:,"));
            assertThat(browser.console()).isEmpty();
            assertThat(violations(browser)).as("axe at %d, %s", width, scheme).isEqualTo("[]");
            keep(browser, page, width, scheme);
          }
        }
      }
      // That it finds nothing says something only where it finds what is planted.
      browser.evaluate("document.documentElement.removeAttribute('lang'); 0");
      assertThat(violations(browser)).contains("html-has-lang");
    }
  }

  /** What axe calls serious or critical, as a JSON array. */
  private static String violations(Browser browser) throws Exception {
    try (InputStream axe = Page.class.getResourceAsStream("/axe.min.js")) {
      browser.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
    }
    return browser.evaluate(AXE).asText();
  }

  private static final String AXE =
      "axe.run().then(r => JSON.stringify(r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 120), v.nodes[0].failureSummary])))";

  private static final String WIDER_THAN_THE_PAGE =
      "[...document.body.querySelectorAll('*')].filter(e => !e.closest('thead') && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80)).join()";
  private static final String TEXT_OUTSIDE_ITS_CHART =
      "[...document.querySelectorAll('svg text')].filter(e => { const t = e.getBoundingClientRect(), s = e.closest('svg').getBoundingClientRect(); return t.left < s.left - 1 || t.right > s.right + 1 || t.bottom > s.bottom + 1; }).map(e => e.textContent).join()";

  /** Two texts of one chart that share more than a pixel; of heat maps and plots alike. */
  private static final String TEXTS_OVER_EACH_OTHER =
      "[...document.querySelectorAll('svg')].flatMap(svg => { const all = [...svg.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()]); return all.flatMap(([t, a], i) => all.slice(i + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2).map(([u]) => t + ' over ' + u)); }).join('; ')";

  /** Plots of the longest labels and notes that a big company can give them. */
  private static URI crowded() throws IOException {
    List<Chart.Line> lines =
        List.of(
            line("Class not known, published", "412,345 of 765,432 · 0.73 (0.70 to 0.75)"),
            line("Exempt, published", "12,345 of 65,432 · 0.73 (0.70 to 0.75)"),
            line("Sales", "5 of 10 · 0.73"),
            line("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "1,412,345 of 9,765,432 · 12.73"),
            line("品質保証部と生産技術部と設備保全部の合同チーム海外", "412,345 of 765,432 · 0.73"));
    List<Chart> charts = new ArrayList<>();
    for (Chart.Axis axis : Chart.Axis.values()) {
      charts.add(new Chart.Dots("A chart", "Invented figures.", "Share", axis, lines));
      charts.add(new Chart.Bars("A chart", "Invented figures.", "Share", "Other", axis, lines));
    }
    charts.addAll(crowdedUptake());
    Document crowded =
        new Document(
            "Acme",
            "Crowded",
            "2026Q3",
            "A quarter.",
            "Invented figures.",
            LocalDate.of(2026, 10, 1),
            List.of(),
            List.of(new Part("all", "All", "Invented figures.", charts, List.of(), List.of())));
    Path file = Files.createDirectories(temp.resolve("crowded")).resolve("report.html");
    Files.writeString(file, Page.of(crowded));
    return file.toUri();
  }

  /** The same of a big company with many weeks, departments and persons. */
  private static List<Chart> crowdedUptake() {
    List<Step> steps = new ArrayList<>();
    for (int week = 0; week <= 104; week += week < 20 ? 1 : 4) {
      double share = week / 130.0;
      steps.add(
          new Step(week, share, Math.max(0, share - 0.02), share + 0.02, 98_765 - 700L * week));
    }
    List<Stack> stacks = new ArrayList<>();
    for (int week = 27; week <= 40; week++) {
      stacks.add(Stack.of("W" + week, 98_765, 0.1, 0.2, Double.NaN, Double.NaN, 0.3));
    }
    stacks.set(3, new Stack("W30", null, List.of(), "hidden: fewer than 5 persons", true));
    stacks.set(4, new Stack("W31", null, List.of(), "nobody has a complete window", false));
    List<Chart.Line> departments = new ArrayList<>();
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      departments.add(
          new Chart.Line("Department with a long name " + i, "", i / 60.0, null, null, null));
      sizes.add(10L + i * 13 % 400 * 20);
    }
    List<Moment> moments = new ArrayList<>();
    for (int week = 14; week <= 40; week++) {
      moments.add(new Moment("W" + week, week * 1_234.5, week * 1_200.0, week * 900.0));
    }
    return List.of(
        new Chart.Series(
            "A series",
            "Invented figures.",
            "Count",
            Chart.Axis.COUNT,
            "30 September 2026",
            25,
            moments),
        new Chart.Series(
            "A series",
            "Invented figures.",
            "Count",
            Chart.Axis.COUNT,
            "30 September 2026",
            0.5,
            moments),
        new Chart.Steps("A curve", "Invented figures.", "Share", steps),
        new Chart.Stacks(
            "A ladder",
            "Invented figures.",
            List.of("Power", "Habitual", "Novice", "Low", "Non-user"),
            stacks),
        new Chart.Funnel(
            "A funnel",
            "Invented figures.",
            "Share",
            0.5,
            List.of(FunnelChart.limits(0.5, 1), FunnelChart.limits(0.5, 8_400)),
            departments,
            sizes));
  }

  private static Chart.Line line(String label, String note) {
    return new Chart.Line(label, note, 0.73, 0.70, 0.75, 0.5);
  }

  private static URI page(String name, PublishedFixture fixture)
      throws IOException, ReportException {
    Path version = temp.resolve(name);
    fixture.writeTo(version);
    Path out = version.resolve("report.html");
    QuarterlyReport.write(version, "2026Q3", Map.of(ReportFormat.HTML, out));
    return out.toUri();
  }

  /** Keeps a picture to look at where -Dreport.screenshots names a directory. */
  private static void keep(Browser browser, URI page, int width, String scheme) throws Exception {
    String dir = System.getProperty("report.screenshots");
    if (dir != null) {
      String name = Path.of(page).getParent().getFileName() + "-" + width + "-" + scheme + ".png";
      Files.write(Files.createDirectories(Path.of(dir)).resolve(name), browser.screenshot());
      Files.copy(
          Path.of(page),
          Path.of(dir).resolve(Path.of(page).getParent().getFileName() + ".html"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
