package io.offclock.run;

import io.offclock.contract.Finding;
import io.offclock.keep.Journal;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import io.offclock.review.ReviewImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offclock review import}: takes a reviewer's decisions into the log, all or none. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the decisions of a file that review export has written into the review log of the",
      "warehouse: all of them, or none and a line for each mistake. Safe to repeat."
    })
final class ReviewImportCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = LocalFolder.class,
      description = "The file with decisions.")
  private Path file = Path.of("");

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      required = true,
      description = "Who decided; the log has a pseudonym of the name.")
  private String reviewer = "";

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  /**
   * What became of the rows of a file.
   *
   * @param decided rows that went into the log
   * @param known rows that it had already
   * @param undecided rows without a decision
   */
  record Result(int decided, int known, int undecided) {}

  private final Supplier<Terminal> output;

  ReviewImportCommand() {
    this(Terminal::standard);
  }

  /** One that says elsewhere what it did. */
  ReviewImportCommand(Supplier<Terminal> output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = Workspace.read(options.workspace());
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    if (!Files.isRegularFile(file)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot import %s: found no such file, expected one that offclock review export has written. Check its name."
              .formatted(file));
    }
    try (Lease lease = Lease.take(warehouse.root())) {
      new Journal(warehouse).noteInterrupted(lease, Instant.now());
      ReviewDesk desk = ReviewDesk.open(workspace, warehouse);
      ReviewImport found =
          ReviewImport.of(file, desk.log(), desk.subjects(), pseudonym(desk, reviewer));
      if (!found.findings().isEmpty()) {
        throw new OperatorException(
            ExitCode.USAGE, found.findings().stream().map(Finding::sentence).toList());
      }
      lease.check();
      desk.log().append(Instant.now(), desk.pseudonyms().keyId(), desk.withPosts(found.rows()));
      say(new Result(found.rows().size(), found.known(), found.undecided()));
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
    return ExitCode.OK.code();
  }

  /** The pseudonym of a reviewer. */
  static String pseudonym(ReviewDesk desk, String name) throws OperatorException {
    if (name.isBlank()) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot tell who reviews: found a blank --reviewer, expected a name. Give one; the log has a pseudonym of it alone.");
    }
    return desk.pseudonyms().reviewer(name);
  }

  private void say(Result result) {
    output
        .get()
        .line(
            json
                ? Json.of(result)
                : String.format(
                    Locale.ROOT,
                    "%,d decisions taken into the log; %,d were there already, %,d rows have none",
                    result.decided(),
                    result.known(),
                    result.undecided()));
  }
}
