package io.offclock.run;

import io.offclock.contract.Finding;
import io.offclock.mart.compliance.IncidentDiff;
import io.offclock.mart.compliance.RuleBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock rules replay}: what another bundle would make of the stored history. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Runs another bundle over the batches of the version that readers see, and says which"
            + " incidents would differ. Publishes nothing.")
final class RulesReplayCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(
      names = "--bundle",
      paramLabel = "DIR",
      converter = LocalFolder.class,
      required = true,
      description = "Folder with the other rule files.")
  private Path bundle = Path.of(".");

  @Option(names = "--from", paramLabel = "DATE", description = "First local date of activity.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last local date, inclusive.")
  private @Nullable LocalDate to;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Keys shown of each kind of change. Default: ${DEFAULT-VALUE}.")
  private int top = 3;

  @Option(names = "--json", description = "Every incident of either side, as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (from != null && to != null && from.isAfter(to)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot replay from %s to %s: found an end before the beginning, expected --from on or before --to. Swap the two."
              .formatted(from, to));
    }
    Path folder = RulesCommand.existing(bundle);
    Terminal terminal = Terminal.standard();
    Workspace workspace = Workspace.read(options.workspace());
    Replay.Result result =
        new Replay(workspace, TagCommand.existing(options.warehouse()), terminal)
            .run(other(folder, workspace), from, to);
    if (json) {
      terminal.line(Json.of(result));
    } else {
      say(result, terminal);
    }
    return ExitCode.OK.code();
  }

  private static RuleBundle other(Path folder, Workspace workspace)
      throws OperatorException, IOException {
    RuleBundle.Outcome outcome = RuleBundle.read(folder, Rules.companyTerms(workspace.settings()));
    if (!outcome.findings().isEmpty()) {
      throw new OperatorException(
          ExitCode.SETTINGS, outcome.findings().stream().map(Finding::sentence).toList());
    }
    return Objects.requireNonNull(outcome.bundle());
  }

  private void say(Replay.Result result, Terminal terminal) {
    terminal.line("Compared with %s".formatted(result.version()));
    if (!result.otherInputs().isEmpty()) {
      terminal.line(
          "Not by the rules alone: other than that version's are also %s. Run offclock nightly first."
              .formatted(String.join(", ", result.otherInputs())));
    }
    if (!result.keepsWords()) {
      terminal.line(
          "privacy.keep_text is false: no text can be read again, so what other terms would find or"
              + " leave is not seen; other parameters are.");
    }
    for (Map.Entry<String, Map<IncidentDiff.Status, Integer>> rule :
        result.incidents().counts().entrySet()) {
      for (Map.Entry<IncidentDiff.Status, Integer> count : rule.getValue().entrySet()) {
        terminal.line(
            "%-9s %-21s %,8d%s"
                .formatted(
                    rule.getKey(),
                    count.getKey(),
                    count.getValue(),
                    count.getKey() == IncidentDiff.Status.UNCHANGED
                        ? ""
                        : "  " + keys(result.incidents(), rule.getKey(), count.getKey())));
      }
    }
    if (result.incidents().changes().isEmpty()) {
      terminal.line("No incident on either side.");
    }
  }

  private String keys(IncidentDiff diff, String rule, IncidentDiff.Status status) {
    List<String> keys =
        diff.changes().stream()
            .filter(change -> change.ruleId().equals(rule) && change.status() == status)
            .map(change -> Objects.requireNonNullElse(change.activityKey(), change.incidentId()))
            .limit(Math.max(0, top))
            .toList();
    return keys.stream().collect(Collectors.joining(" "));
  }
}
