package io.offclock.run;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offclock review}: people look at incidents, and at a sample of what no rule flagged. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Writes a file for reviewers, takes their decisions back, and says what the rules are worth by them. Starts no Spark.",
    subcommands = {ReviewExportCommand.class, ReviewImportCommand.class, ReviewStatusCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    throw new OperatorException(
        ExitCode.USAGE,
        "Cannot say what to do with the review: found no command, expected export, import or status. Try: offclock review --help");
  }
}
