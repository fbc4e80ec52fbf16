package io.offclock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
    try (Browser browser = new Browser(executable.get(), temp.resolve("profile"))) {
      for (URI page : new URI[] {full, empty}) {
        for (int width : new int[] {1280, 380}) {
          for (String scheme : new String[] {"light", "dark"}) {
            browser.open(page, width, scheme);
            assertThat(browser.evaluate("innerWidth").asInt()).isEqualTo(width);
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as("width of the page at %d, %s", width, scheme)
                .isLessThanOrEqualTo(width);
            assertThat(browser.evaluate(WIDER_THAN_THE_PAGE).asText()).isEmpty();
            assertThat(browser.evaluate(TEXT_OUTSIDE_ITS_CHART).asText()).isEmpty();
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
