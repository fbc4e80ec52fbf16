package io.offclock.run;

import io.offclock.diff.DiffException;
import io.offclock.diff.VersionDiff;
import io.offclock.keep.Versions;
import io.offclock.publish.Warehouse;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offclock diff}: which published figures changed, by how much, and why. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Says which figures of the shared tables differ between two versions, and what they were made of that differs. Starts no Spark.")
final class DiffCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      index = "0",
      paramLabel = "VERSION",
      description = "Compared from: a run id, an as-of date, a tag or \"current\".")
  private String from = "";

  @Parameters(index = "1", paramLabel = "VERSION", description = "Compared to, likewise.")
  private String to = "";

  @Option(names = "--table", paramLabel = "TABLE", description = "Only this table.")
  private @Nullable String table;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Rows shown of each kind of change. Default: ${DEFAULT-VALUE}.")
  private int top = 10;

  @Option(names = "--json", description = "All of it, as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    Versions.Version first = TagCommand.find(warehouse, from);
    Versions.Version second = TagCommand.find(warehouse, to);
    VersionDiff diff;
    try {
      diff = VersionDiff.of(warehouse, first.runId(), second.runId(), table);
    } catch (DiffException e) {
      throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
    Terminal terminal = Terminal.standard();
    List<String> lines =
        json ? List.of(Json.of(diff)) : new DiffLines(diff, Math.max(0, top)).all();
    lines.forEach(terminal::line);
    return ExitCode.OK.code();
  }
}
