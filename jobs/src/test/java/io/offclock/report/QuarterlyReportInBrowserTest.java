package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            keep(browser, page, width, scheme);
          }
        }
      }
    }
  }

  private static final String WIDER_THAN_THE_PAGE =
      "[...document.body.querySelectorAll('*')].filter(e => !e.closest('thead') && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80)).join()";
  private static final String TEXT_OUTSIDE_ITS_CHART =
      "[...document.querySelectorAll('svg text')].filter(e => { const t = e.getBoundingClientRect(), s = e.closest('svg').getBoundingClientRect(); return t.left < s.left - 1 || t.right > s.right + 1 || t.bottom > s.bottom + 1; }).map(e => e.textContent).join()";

  /** Two texts of one chart that share more than a pixel; of heat maps and plots alike. */
  private static final String TEXTS_OVER_EACH_OTHER =
      "[...document.querySelectorAll('svg')].flatMap(svg => { const all = [...svg.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()]); return all.flatMap(([t, a], i) => all.slice(i + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2).map(([u]) => t + ' over ' + u)); }).join('; ')";

  /** Plots of the longest labels and notes that a big company can give them. */
  private static URI crowded() throws IOException {
    List<Plot.Line> lines =
        List.of(
            line("Class not known, published", "412,345 of 765,432 · 0.73 (0.70 to 0.75)"),
            line("Exempt, published", "12,345 of 65,432 · 0.73 (0.70 to 0.75)"),
            line("Sales", "5 of 10 · 0.73"),
            line("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "1,412,345 of 9,765,432 · 12.73"),
            line("品質保証部と生産技術部と設備保全部の合同チーム海外", "412,345 of 765,432 · 0.73"));
    StringBuilder charts = new StringBuilder();
    for (Plot.Axis axis : Plot.Axis.values()) {
      for (Plot.Mark mark : Plot.Mark.values()) {
        charts.append(Plot.draw(mark, axis, "A chart", "Invented figures.", lines));
      }
    }
    // In the page of the fixture, for its styles.
    String page = Files.readString(temp.resolve("full/report.html"));
    Path file = Files.createDirectories(temp.resolve("crowded")).resolve("report.html");
    Files.writeString(
        file,
        page.substring(0, page.indexOf("<figure"))
            + "<figure>"
            + charts
            + page.substring(page.lastIndexOf("</figure>")));
    return file.toUri();
  }

  private static Plot.Line line(String label, String note) {
    return new Plot.Line(label, note, 0.73, 0.70, 0.75, 0.5);
  }

  private static URI page(String name, PublishedFixture fixture)
      throws IOException, ReportException {
    Path version = temp.resolve(name);
    fixture.writeTo(version);
    Path out = version.resolve("report.html");
    QuarterlyReport.write(version, "2026Q3", out);
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
