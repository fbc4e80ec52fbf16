package io.offclock.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The page of a fixture, as markup and as the words a reader sees. */
record RenderedPage(String html) {
  static RenderedPage of(PublishedFixture fixture, String quarter, Path temp)
      throws IOException, ReportException {
    Path version = Files.createTempDirectory(temp, "version");
    fixture.writeTo(version);
    Path out = version.resolve("out/report.html");
    QuarterlyReport.write(version, quarter, Map.of(ReportFormat.HTML, out));
    return new RenderedPage(Files.readString(out));
  }

  /** The words of the page with single spaces, without styles. */
  String text() {
    return html.replaceAll("(?s)<style>.*?</style>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("[\\s\u00a0]+", " ");
  }
}
