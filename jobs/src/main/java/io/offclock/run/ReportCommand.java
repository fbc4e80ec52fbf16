package io.offclock.run;

import io.offclock.diff.Why;
import io.offclock.keep.Tags;
import io.offclock.keep.Versions;
import io.offclock.publish.Warehouse;
import io.offclock.report.Frozen;
import io.offclock.report.QuarterlyReport;
import io.offclock.report.ReportException;
import io.offclock.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock report}: the quarterly report from what is published. Starts no Spark. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the quarterly report as a page, in print, as slides or as a workbook.")
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
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html",
      description = "html, pdf, pptx, xlsx; several with commas between. Default: html.")
  private List<String> named = List.of();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "The file for one format, the folder for several. Default: report-<quarter>.<format> in the workspace, or report-<quarter>-restated.<format>.")
  private @Nullable Path out;

  @Option(
      names = "--restated",
      description =
          "Of a quarter that is tagged: report the version that readers see instead of the tagged one, and list on its last page what was restated since.")
  private boolean restated;

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    if (!QUARTER.matcher(quarter).matches()) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot report quarter %s: expected a year and a quarter, such as 2026Q3. Give another --quarter."
              .formatted(quarter));
    }
    Map<ReportFormat, Path> files = files();
    Warehouse warehouse = new Warehouse(options.warehouse());
    Tags.Tag tag = tag(warehouse);
    Versions.Version version = version(warehouse, tag);
    Path folder = warehouse.version(version.runId());
    try {
      if (tag == null || tag.version().equals(version.runId()) || isBefore(version, tag)) {
        QuarterlyReport.write(folder, quarter, files);
      } else {
        QuarterlyReport.writeRestated(
            folder, quarter, frozen(warehouse, tag, version.runId()), files);
      }
    } catch (ReportException e) {
      throw new OperatorException(ExitCode.USAGE, e.sentence());
    }
    files.values().forEach(file -> terminal.line(file.toString()));
    return ExitCode.OK.code();
  }

  private Map<ReportFormat, Path> files() throws OperatorException {
    Set<ReportFormat> formats = new TreeSet<>();
    for (String name : named) {
      formats.add(
          ReportFormat.named(name)
              .orElseThrow(
                  () ->
                      new OperatorException(
                          ExitCode.USAGE,
                          "Cannot write the report as %s: expected html, pdf, pptx or xlsx, or several with commas between. Give another --format."
                              .formatted(name))));
    }
    Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : formats) {
      files.put(format, file(format, formats.size() > 1));
    }
    return files;
  }

  private Path file(ReportFormat format, boolean several) throws OperatorException {
    String name = "report-" + quarter + (restated ? "-restated." : ".") + format.suffix();
    if (out == null) {
      return options.workspace().resolve(name);
    }
    if (several && Files.isRegularFile(out)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot write several formats to %s: found a file, expected a folder. Name a folder with --out, or one format with --format."
              .formatted(out));
    }
    if (several || Files.isDirectory(out)) {
      return out.resolve(name);
    }
    for (ReportFormat other : ReportFormat.values()) {
      if (other != format
          && out.toString().toLowerCase(Locale.ROOT).endsWith("." + other.suffix())) {
        throw new OperatorException(
            ExitCode.USAGE,
            "Cannot write %s to %s: found a name of %s, expected one that ends in .%s. Give --format %s, or another --out."
                .formatted(format.suffix(), out, other.suffix(), format.suffix(), other.suffix()));
      }
    }
    return out;
  }

  /** The tag that the quarter was frozen by; null where it was not. */
  private Tags.@Nullable Tag tag(Warehouse warehouse) throws OperatorException, IOException {
    Tags.Tag tag = Tags.read(warehouse).find(quarter).orElse(null);
    if (tag != null && !warehouse.isComplete(tag.version())) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot report %s as it was frozen: found no complete version %s behind the tag, expected one. Bring its folder back, or tag another version with offclock tag --force."
              .formatted(quarter, tag.version()));
    }
    if (tag == null && restated) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot list what was restated since %s was frozen: found no tag of that name, expected one. Run offclock tag %s first, or leave --restated out."
              .formatted(quarter, quarter));
    }
    return tag;
  }

  /** What nobody could know when the quarter was frozen is not in a version of an earlier night. */
  private static boolean isBefore(Versions.Version version, Tags.Tag tag) {
    return version.asOf().isBefore(tag.asOf());
  }

  static Frozen frozen(Warehouse warehouse, Tags.Tag tag, String runId) throws IOException {
    return new Frozen(
        tag.name(),
        warehouse.version(tag.version()),
        RestatedReasons.of(Why.between(warehouse, tag.version(), runId)));
  }

  /** As told; else as frozen; else what readers see. */
  private Versions.Version version(Warehouse warehouse, Tags.@Nullable Tag tag)
      throws OperatorException, IOException {
    LocalDate asOf = asOfOption.stated();
    Optional<String> runId =
        asOf != null
            ? warehouse.versionOf(asOf)
            : tag != null && !restated ? Optional.of(tag.version()) : warehouse.current();
    Optional<Versions.Version> version =
        runId.isEmpty() ? Optional.empty() : Versions.find(warehouse, runId.get());
    return version.orElseThrow(
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
