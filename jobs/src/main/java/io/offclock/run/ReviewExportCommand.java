package io.offclock.run;

import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import io.offclock.review.ReviewExport;
import io.offclock.review.ReviewLog;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock review export}: a file for reviewers, with a cut of the words. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a CSV file of the incidents that nobody has decided, for its owner alone, with a cut",
      "of the words around what a rule rests on. A reviewer fills in the column decision."
    })
final class ReviewExportCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      converter = LocalFolder.class,
      description = "A new file, outside the warehouse: it has words of posts.")
  private Path out = Path.of("");

  @Option(names = "--rule", paramLabel = "RULE", description = "Only its incidents.")
  private @Nullable String rule;

  @Option(
      names = "--sample",
      description =
          "Also the posts that were drawn and that no rule flagged (see review: in offclock.yaml).")
  private boolean sample;

  @Option(
      names = "--decided",
      description = "Also what is decided, to be corrected; never what was found protected.")
  private boolean decided;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Takes what is NEW into review; the log has a pseudonym of the name.")
  private @Nullable String reviewer;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  /**
   * What was written.
   *
   * @param taken how many went from NEW to IN_REVIEW
   * @param withoutWords rows that show no words
   * @param leftOut incidents that are open and never exported
   */
  record Result(String file, int incidents, int posts, int taken, int withoutWords, int leftOut) {}

  private final Supplier<Terminal> output;

  ReviewExportCommand() {
    this(Terminal::standard);
  }

  /** One that says elsewhere what it did. */
  ReviewExportCommand(Supplier<Terminal> output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = Workspace.read(options.workspace());
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    if (rule != null && !workspace.rules().versions().containsKey(rule)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot export incidents of %s: found no such rule, expected one of %s. Give another --rule, or none."
              .formatted(
                  rule,
                  String.join(
                      ", ", workspace.rules().versions().keySet().stream().sorted().toList())));
    }
    refuseWithin(warehouse.root());
    refuseWithin(workspace.landing());
    try (Lease lease = Lease.take(warehouse.root())) {
      Result result = export(ReviewDesk.open(workspace, warehouse), lease);
      say(result, workspace.settings().privacy().keepText());
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
    return ExitCode.OK.code();
  }

  /** What is in the warehouse must be forgotten with it, and what is in landing/ is an export. */
  private void refuseWithin(Path folder) throws OperatorException, IOException {
    Path above = out.toAbsolutePath().normalize().getParent();
    if (above == null || !Files.isDirectory(above)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot export to %s: found no such folder, expected one for the file. Make it, or name another file."
              .formatted(out));
    }
    if (Files.exists(folder) && above.toRealPath().startsWith(folder.toRealPath())) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot export to %s: found it within %s, expected a file outside the warehouse and landing/. Name another file with --out."
              .formatted(out, folder));
    }
  }

  private Result export(ReviewDesk desk, Lease lease) throws OperatorException, IOException {
    ReviewExport.Choice choice =
        new ReviewExport.Choice(
            rule,
            decided,
            sample,
            reviewer == null ? null : ReviewImportCommand.pseudonym(desk, reviewer));
    ReviewLog log = desk.log();
    ReviewExport.Exported exported;
    try {
      exported =
          new ReviewExport(
                  desk.version(), log, desk.pseudonyms(), desk.rules().engine(), desk.texts())
              .write(out, choice);
    } catch (FileAlreadyExistsException e) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot export to %s: found a file there, expected none. Name another file, or move that one away."
              .formatted(out));
    }
    try {
      lease.check();
      log.append(Instant.now(), desk.pseudonyms().keyId(), exported.taken());
    } catch (IOException e) {
      // It says IN_REVIEW of what is not.
      Files.deleteIfExists(out);
      throw e;
    }
    return new Result(
        out.toString(),
        exported.incidents(),
        exported.posts(),
        exported.taken().size(),
        exported.withoutWords(),
        exported.leftOut());
  }

  private void say(Result result, boolean keepsText) {
    if (json) {
      output.get().line(Json.of(result));
      return;
    }
    output
        .get()
        .line(
            text(
                "%s: %,d incidents and %,d drawn posts%s",
                result.file(),
                result.incidents(),
                result.posts(),
                result.taken() == 0 ? "" : text("; took %,d of them into review", result.taken())));
    if (result.withoutWords() > 0) {
      output
          .get()
          .line(
              text(
                  "Cannot show the words of %,d of these rows: %s",
                  result.withoutWords(),
                  keepsText
                      ? "they are no longer kept, or are not those that the incident was found in; the column context says which."
                      : "privacy.keep_text is false, so that batches keep none."));
    }
    if (result.leftOut() > 0) {
      output
          .get()
          .line(
              text(
                  "Left out %,d open incidents whose activity is never shown: protected, set aside, or in a language without lists.",
                  result.leftOut()));
    }
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
