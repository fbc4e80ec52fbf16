package io.offclock.run;

import io.offclock.contract.Finding;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offclock init}: writes a workspace into which exports can be dropped at once. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Writes a minimal, commented, valid workspace.")
final class InitCommand implements Callable<Integer> {
  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      converter = LocalFolder.class,
      required = true,
      description = "Folder to make; must not have an offclock.yaml.")
  private Path workspace = Path.of(".");

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    WorkspaceTemplate.Outcome outcome = WorkspaceTemplate.write(workspace);
    if (!outcome.findings().isEmpty()) {
      throw new OperatorException(
          ExitCode.USAGE, outcome.findings().stream().map(Finding::sentence).toList());
    }
    outcome.written().forEach(file -> terminal.line("wrote " + file));
    for (Path file : outcome.kept()) {
      terminal.line(
          "kept  "
              + file
              + (file.endsWith(".gitignore")
                  ? " (let it leave out landing/, warehouse/, .offclock/ and report-*.html)"
                  : ""));
    }
    String offclock = System.getProperty("offclock.command", "offclock");
    terminal.line("Next: name your company in " + workspace.resolve(Settings.FILE));
    terminal.line(
        "      drop exports into " + workspace.resolve("landing") + "/<platform>/<account>/");
    terminal.line(
        "      say whose accounts they are in " + workspace.resolve("people/accounts.csv"));
    terminal.line("      " + offclock + " doctor --workspace " + workspace);
    terminal.line("      " + offclock + " nightly --workspace " + workspace);
    return ExitCode.OK.code();
  }
}
