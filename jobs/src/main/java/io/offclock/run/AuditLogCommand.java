package io.offclock.run;

import io.offclock.publish.AuditLog;
import io.offclock.publish.ChainedLog;
import io.offclock.review.ReviewLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code offclock audit-log}: whether the records of what was removed and of what reviewers decided
 * are whole. Writes nothing.
 */
@Command(
    name = "audit-log",
    mixinStandardHelpOptions = true,
    description =
        "Checks that no line of the warehouse's audit log, or of its review log, was changed, removed or put in.")
final class AuditLogCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Override
  public Integer call() throws Exception {
    ChainedLog.Verdict audit = whole(new AuditLog(options.warehouse()).verify());
    Path review = options.warehouse().resolve(ReviewLog.FILE);
    Terminal terminal = Terminal.standard();
    if (Files.exists(review)) {
      ChainedLog.Verdict decided = whole(new ChainedLog(review).verify());
      terminal.line(sentence(audit));
      terminal.line(ReviewLog.FILE + ": " + sentence(decided));
    } else {
      terminal.line(sentence(audit));
    }
    return ExitCode.OK.code();
  }

  private static ChainedLog.Verdict whole(ChainedLog.Verdict verdict) throws OperatorException {
    if (verdict.broken().isPresent()) {
      throw new OperatorException(ExitCode.CANNOT_WRITE, verdict.broken().get());
    }
    return verdict;
  }

  private static String sentence(ChainedLog.Verdict verdict) {
    return String.format(
        Locale.ROOT,
        "%,d lines, each naming the one before it; the last is %s",
        verdict.lines(),
        verdict.head());
  }
}
