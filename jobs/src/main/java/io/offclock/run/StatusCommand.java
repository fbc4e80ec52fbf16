package io.offclock.run;

import io.offclock.keep.WarehouseStatus;
import io.offclock.publish.Warehouse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock status}: what is published, what runs, what failed. Writes nothing. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says what is published, what runs and what failed, without writing anything.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(names = "--json", description = "Say it as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    WarehouseStatus status =
        WarehouseStatus.look(new Warehouse(options.warehouse()), LocalDate.now(ZoneOffset.UTC));
    Terminal terminal = Terminal.standard();
    List<String> lines = json ? List.of(Json.of(status)) : new StatusLines(status).all();
    lines.forEach(terminal::line);
    return (status.damaged().isEmpty() ? ExitCode.OK : ExitCode.CANNOT_WRITE).code();
  }
}
