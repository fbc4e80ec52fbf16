package io.offclock.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

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
      TagCommand.class,
      UntagCommand.class,
      CollectCommand.class,
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
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      return failed(e, Terminal.standard());
    }
  }

  private static int usage(ParameterException failure, String[] args) {
    System.err.println(failure.getMessage());
    System.err.println(
        "Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  private static int failed(Throwable thrown, Terminal terminal) {
    Failure failure = Failure.of(thrown);
    failure.lines().forEach(terminal::problem);
    if (failure.isOurs()) {
      thrown.printStackTrace(System.err);
    }
    return failure.exitCode().code();
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
