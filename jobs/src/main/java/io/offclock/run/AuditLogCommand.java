package io.offclock.run;

import io.offclock.publish.AuditLog;
import io.offclock.publish.ChainedLog;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code offclock audit-log}: whether the record of what was removed is whole. Writes nothing. */
@Command(
    name = "audit-log",
    mixinStandardHelpOptions = true,
    description =
        "Checks that no line of the warehouse's audit log was changed, removed or put in.")
final class AuditLogCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Override
  public Integer call() throws Exception {
    ChainedLog.Verdict verdict = new AuditLog(options.warehouse()).verify();
    if (verdict.broken().isPresent()) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, verdict.broken().get());
    }
    Terminal.standard()
        .line(
            String.format(
                Locale.ROOT,
                "%,d lines, each naming the one before it; the last is %s",
                verdict.lines(),
                verdict.head()));
    return ExitCode.OK.code();
  }
}
