package io.offclock.run;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of standard error look: what a night says of itself while it runs, and what is
 * wrong. The result on standard output is never touched by it.
 *
 * <p>{@code auto} shows lines for a person where standard error is a terminal, with progress, and
 * JSON lines elsewhere: what is not a terminal is a journal, a container's log or a scheduler, and
 * each of them keeps a line better that says by itself when it was written, how grave it is and of
 * which stage it is. Whoever reads a file by eye asks for {@code plain}, and a program that is
 * started on a terminal for {@code json}.
 */
enum LogFormat {
  AUTO,
  PLAIN,
  JSON;

  static final String VARIABLE = "OFFCLOCK_LOG_FORMAT";
  static final String EXPECTED = "auto, plain or json";

  /** Set by the option {@code --log-format}, for the whole process. */
  private static final String PROPERTY = "offclock.log.format";

  /** Makes this the format of the process, whatever the environment says. */
  void choose() {
    System.setProperty(PROPERTY, name());
  }

  /** The format that the command line says, or else the environment; AUTO where neither does. */
  static LogFormat chosen() {
    LogFormat said = named(System.getProperty(PROPERTY, String.valueOf(System.getenv(VARIABLE))));
    return said == null ? AUTO : said;
  }

  /** The format of a name in any case; null where it is none. */
  static @Nullable LogFormat named(String name) {
    for (LogFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    return null;
  }
}
