package io.offclock.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
    name = "offclock",
    description = "Who posts for us, when, on whose time, and at what risk?",
    mixinStandardHelpOptions = true,
    versionProvider = Offclock.Version.class,
    subcommands = {
      NightlyCommand.class,
      BackfillCommand.class,
      InitCommand.class,
      ReportCommand.class,
      DoctorCommand.class,
      StatusCommand.class,
      DiffCommand.class,
      PrivacyAuditCommand.class,
      TagCommand.class,
      UntagCommand.class,
      CollectCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      ReviewCommand.class,
      ForgetCommand.class,
      AuditLogCommand.class,
      GenerateCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 published or nothing new; 10 published although more was refused than",
      "warn_above; 64 usage; 65 not published, more was refused than stop_above; 70 our fault;",
      "73 cannot write; 75 another run holds the lease; 78 settings."
    })
public final class Offclock {
  private Offclock() {}

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      scope = ScopeType.INHERIT,
      converter = Format.class,
      description =
          "Lines on standard error: auto (for people on a terminal, JSON lines elsewhere), plain or json. Default: OFFCLOCK_LOG_FORMAT, or auto.")
  void chooseLogFormat(LogFormat format) {
    format.choose();
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command and returns the exit code; starts nothing that outlives it. */
  static int run(String... args) {
    CommandLine commandLine = new CommandLine(new Offclock());
    commandLine.setParameterExceptionHandler(Offclock::usage);
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> failed(failure, Terminal.standard()));
    if (args.length == 0) {
      commandLine.usage(System.err);
      return ExitCode.USAGE.code();
    }
    String said = System.getenv(LogFormat.VARIABLE);
    if (said != null && LogFormat.named(said) == null) {
      System.err.println(
          "Cannot choose a log format: found %s=%s, expected %s."
              .formatted(LogFormat.VARIABLE, said, LogFormat.EXPECTED));
      return ExitCode.USAGE.code();
    }
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      return failed(e, Terminal.standard());
    }
  }

  private static int usage(ParameterException failure, String[] args) {
    String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    Terminal.standard()
        .failure(
            new Failure(
                ExitCode.USAGE,
                List.of(String.valueOf(failure.getMessage()), "Try: " + help),
                false),
            null);
    return ExitCode.USAGE.code();
  }

  static int failed(Throwable thrown, Terminal terminal) {
    Failure failure = Failure.of(thrown);
    terminal.failure(failure, failure.isOurs() ? thrown : null);
    return failure.exitCode().code();
  }

  /** Reads a log format without the words of the platform that cannot. */
  static final class Format implements ITypeConverter<LogFormat> {
    @Override
    public LogFormat convert(String value) {
      LogFormat format = LogFormat.named(value);
      if (format == null) {
        throw new TypeConversionException(
            "found %s, expected %s".formatted(value, LogFormat.EXPECTED));
      }
      return format;
    }
  }

  /** The version that the build wrote. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"offclock " + number()};
    }

    static String number() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = Offclock.class.getResourceAsStream("/offclock.properties")) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    }
  }
}
