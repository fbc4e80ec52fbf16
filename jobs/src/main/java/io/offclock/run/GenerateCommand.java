package io.offclock.run;

import io.offclock.sample.SampleOptions;
import io.offclock.sample.SampleWorkspace;
import io.offclock.sample.Truth;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offclock generate}: writes a workspace of invented people and posts. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description =
        "Writes a complete workspace of invented people and posts; the same options give the same bytes.")
final class GenerateCommand implements Callable<Integer> {
  @Option(names = "--people", defaultValue = "150", paramLabel = "N", description = "Default: 150.")
  private int people;

  @Option(
      names = "--posts",
      defaultValue = "10000",
      paramLabel = "N",
      description = "Default: 10000.")
  private long posts;

  @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Default: 1.")
  private long seed;

  @Option(
      names = "--from",
      defaultValue = "2026-01-01",
      paramLabel = "DATE",
      description =
          "First local date on which anybody posts; the last is 2026-10-31. Default: 2026-01-01.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to make; must be empty or not there.")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    Truth truth;
    try {
      truth = SampleWorkspace.write(out, SampleOptions.of(people, posts, seed).since(from));
    } catch (FileSystemException e) {
      throw e;
    } catch (IllegalArgumentException | IOException e) {
      throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
    for (Map.Entry<String, byte[]> rule : WorkspaceTemplate.starterRules().entrySet()) {
      Path file = out.resolve(rule.getKey());
      Files.createDirectories(out.resolve("rules"));
      Files.write(file, rule.getValue());
    }
    terminal.line(
        String.format(
            Locale.ROOT,
            "wrote %s: %,d activities of %,d invented people in %,d records",
            out,
            truth.activities(),
            people,
            truth.records()));
    return ExitCode.OK.code();
  }
}
