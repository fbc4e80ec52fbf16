package io.offclock.run;

import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.RuleTrial;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock rules try}: what every rule says of one invented post. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = "Says of one invented post which rules fire and why the others do not.")
final class RulesTryCommand implements Callable<Integer> {
  @Mixin private RulesCommand.Options options = new RulesCommand.Options();

  @Option(names = "--text", paramLabel = "TEXT", description = "The words; none, as of a like.")
  private @Nullable String text;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "BCP 47 language that the source states. Default: en; und: not known.")
  private String language = "en";

  @Option(names = "--platform", paramLabel = "NAME", description = "Default: x.")
  private String platform = "x";

  @Option(
      names = "--fact",
      paramLabel = "NAME=VALUE",
      description =
          "What is known beside the text, as in the facts of a rule's examples, such as registered=true or hours_class=ON. May be given more than once.")
  private Map<String, String> facts = new TreeMap<>();

  @Override
  public Integer call() throws Exception {
    RuleEngine engine = options.engine();
    RuleTrial trial;
    try {
      trial = RuleTrial.of(engine, text, language, platform, facts);
    } catch (IllegalArgumentException e) {
      throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
    Terminal terminal = Terminal.standard();
    trial.lines().forEach(terminal::line);
    return ExitCode.OK.code();
  }
}
