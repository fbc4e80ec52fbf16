package io.offclock.run;

import java.util.List;

/** Something an operator can mend: shown as its lines, never with a stack trace. */
final class OperatorException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient List<String> lines;

  OperatorException(ExitCode exitCode, List<String> lines) {
    super(String.join("\n", lines));
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  OperatorException(ExitCode exitCode, String line) {
    this(exitCode, List.of(line));
  }

  ExitCode exitCode() {
    return exitCode;
  }

  List<String> lines() {
    return lines;
  }
}
