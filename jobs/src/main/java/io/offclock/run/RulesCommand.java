package io.offclock.run;

import io.offclock.contract.Finding;
import io.offclock.mart.compliance.CompanyTerms;
import io.offclock.mart.compliance.RuleBundle;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.RuleExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock rules}: the rule bundle of a workspace, before anybody is judged by it. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Checks, writes, tries and replays the rules of a workspace. Reads no export.",
    subcommands = {
      RulesCommand.Check.class,
      RulesCommand.Init.class,
      RulesTryCommand.class,
      RulesReplayCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    throw new OperatorException(
        ExitCode.USAGE,
        "Cannot say what to do with the rules: found no command, expected check, init, try or"
            + " replay. Try: offclock rules --help");
  }

  /** What every command on rules is told. */
  static final class Options {
    @Option(
        names = "--workspace",
        paramLabel = "DIR",
        converter = LocalFolder.class,
        description = "Folder with offclock.yaml. Default: the current folder.")
    private Path workspace = Path.of(".");

    @Option(
        names = "--bundle",
        paramLabel = "DIR",
        converter = LocalFolder.class,
        description = "Folder with the rule files. Default: rules/ in the workspace.")
    private @Nullable Path bundle;

    Path folder() {
      return bundle == null ? workspace.resolve("rules") : bundle;
    }

    /** What to do once the rules are written, in the order in which it works. */
    List<String> next() throws IOException {
      String offclock = System.getProperty("offclock.command", "offclock");
      List<String> steps = new ArrayList<>();
      Path settings = workspace.resolve(Settings.FILE);
      if (!Files.exists(settings)) {
        steps.add(offclock + " init --workspace " + workspace);
      }
      Settings read = Settings.read(workspace).settings();
      if (read == null || read.company().name().equals(WorkspaceTemplate.COMPANY_NAME)) {
        steps.add("name your company in " + settings);
      }
      steps.add(
          offclock
              + " rules check --workspace "
              + workspace
              + (bundle == null ? "" : " --bundle " + bundle));
      steps.set(0, "Next: " + steps.get(0));
      steps.replaceAll(step -> step.startsWith("Next: ") ? step : "      " + step);
      return steps;
    }

    /** The engine of the bundle for the company of the workspace. */
    RuleEngine engine() throws OperatorException {
      List<Finding> findings = new ArrayList<>();
      Settings.Outcome settings = Settings.read(workspace);
      findings.addAll(settings.findings());
      Settings read = settings.settings();
      CompanyTerms company =
          read == null
              ? new CompanyTerms("", List.of(), List.of(), List.of())
              : Rules.companyTerms(read);
      RuleBundle.Outcome outcome =
          RuleBundle.read(bundle == null ? folder() : existing(bundle), company);
      findings.addAll(outcome.findings());
      if (!findings.isEmpty()) {
        throw new OperatorException(
            ExitCode.SETTINGS, findings.stream().map(Finding::sentence).toList());
      }
      // Nothing that is hashed here is kept or shown.
      return new RuleEngine(Objects.requireNonNull(outcome.bundle()), new byte[] {1});
    }
  }

  /**
   * A folder with rules.
   *
   * @throws OperatorException where there is no such folder
   */
  static Path existing(Path folder) throws OperatorException {
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot read rules from %s: found no such folder, expected one with rule files. Correct its name, or write one with offclock rules init."
              .formatted(folder));
    }
    return folder;
  }

  /** {@code offclock rules check}. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Says everything that is wrong in the rule files, and tries the examples that each rule"
              + " carries.")
  static final class Check implements Callable<Integer> {
    @Mixin private Options options = new Options();

    @Option(
        names = "--examples",
        paramLabel = "FILE",
        description =
            "Further examples: a YAML file of rule ids, each with fires and silent as in a rule's"
                + " own file. May be given more than once.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws Exception {
      RuleEngine engine = options.engine();
      if (engine.bundle().company().companyName().equals(WorkspaceTemplate.COMPANY_NAME)) {
        throw new OperatorException(
            ExitCode.SETTINGS,
            "offclock.yaml (company.name): found %s, the name that every new workspace has, expected your company's. Name it first: the examples of the rules are told with its terms."
                .formatted(WorkspaceTemplate.COMPANY_NAME));
      }
      RuleExamples examples = new RuleExamples(engine);
      List<RuleExamples.Outcome> outcomes = new ArrayList<>();
      outcomes.add(examples.ofBundle());
      files.forEach(file -> outcomes.add(examples.ofFile(file)));
      List<String> findings =
          outcomes.stream()
              .flatMap(outcome -> outcome.findings().stream())
              .map(Finding::sentence)
              .toList();
      if (!findings.isEmpty()) {
        throw new OperatorException(ExitCode.SETTINGS, findings);
      }
      int tried = outcomes.stream().mapToInt(RuleExamples.Outcome::tried).sum();
      Terminal.standard()
          .line(
              "%s: %d rules, %d terms, %d examples hold; bundle %s"
                  .formatted(
                      options.folder(),
                      engine.bundle().versions().size(),
                      engine.bundle().termCount(),
                      tried,
                      engine.bundle().sha256().substring(0, 12)));
      return ExitCode.OK.code();
    }
  }

  /** {@code offclock rules init}. */
  @Command(
      name = "init",
      mixinStandardHelpOptions = true,
      description =
          "Writes the starter rules into rules/ of a workspace, and JSON Schemas for editors. A"
              + " rule file that is there already stays as it is.")
  static final class Init implements Callable<Integer> {
    @Mixin private Options options = new Options();

    @Override
    public Integer call() throws IOException {
      Terminal terminal = Terminal.standard();
      Files.createDirectories(options.folder());
      for (Map.Entry<String, byte[]> file : WorkspaceTemplate.starterRules().entrySet()) {
        Path path = options.folder().resolve(Path.of(file.getKey()).getFileName());
        if (Files.exists(path)) {
          terminal.line("kept  " + path);
        } else {
          Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
          terminal.line("wrote " + path);
        }
      }
      Path schemas = Files.createDirectories(options.folder().resolve(".schema"));
      for (Map.Entry<String, byte[]> schema : WorkspaceTemplate.ruleSchemas().entrySet()) {
        Files.write(schemas.resolve(schema.getKey()), schema.getValue());
      }
      terminal.line("wrote " + schemas + ": JSON Schemas, for editors");
      options.next().forEach(terminal::line);
      return ExitCode.OK.code();
    }
  }
}
