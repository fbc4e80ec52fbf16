package io.offclock.run;

import io.offclock.publish.Warehouse;
import io.offclock.report.QuarterlyReport;
import io.offclock.report.ReportException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock report}: the quarterly page from what is published. Starts no Spark. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the quarterly report as one self-contained HTML page.")
final class ReportCommand implements Callable<Integer> {
  private static final Pattern QUARTER = Pattern.compile("\\d{4}Q[1-4]");

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private AsOfOption asOfOption = new AsOfOption();

  @Option(
      names = "--quarter",
      required = true,
      paramLabel = "2026Q3",
      description = "The quarter reported.")
  private String quarter = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Default: report-<quarter>.html in the workspace.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    if (!QUARTER.matcher(quarter).matches()) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot report quarter %s: expected a year and a quarter, such as 2026Q3. Give another --quarter."
              .formatted(quarter));
    }
    Warehouse warehouse = new Warehouse(options.warehouse());
    String runId = version(warehouse);
    Path file = out == null ? options.workspace().resolve("report-" + quarter + ".html") : out;
    try {
      QuarterlyReport.write(warehouse.version(runId), quarter, file);
    } catch (ReportException e) {
      throw new OperatorException(ExitCode.USAGE, e.sentence());
    }
    terminal.line(file.toString());
    return ExitCode.OK.code();
  }

  private String version(Warehouse warehouse) throws OperatorException, IOException {
    LocalDate asOf = asOfOption.stated();
    Optional<String> runId = asOf == null ? warehouse.current() : warehouse.versionOf(asOf);
    return runId.orElseThrow(
        () ->
            new OperatorException(
                ExitCode.USAGE,
                asOf == null
                    ? "Cannot report from %s: found no published version, expected one. Run offclock nightly first."
                        .formatted(options.warehouse())
                    : "Cannot report from %s: found no published version as of %s, expected one. Run offclock nightly --as-of %s first, or leave --as-of out to report from the version that readers see."
                        .formatted(options.warehouse(), asOf, asOf)));
  }
}
