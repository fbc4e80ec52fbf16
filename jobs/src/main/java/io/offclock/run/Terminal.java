package io.offclock.run;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an operator reads: results on standard output, problems and progress on standard error. On
 * a terminal progress is one line that changes; elsewhere a stage is a line of its own, for a
 * person or for a program as {@link LogFormat} says.
 */
final class Terminal {
  private static final int WIDTH = 78;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private final @Nullable JsonLog json;
  private boolean progressShown;
  private String stage = "";

  /** One for people. */
  Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this(out, err, interactive, null);
  }

  private Terminal(PrintStream out, PrintStream err, boolean interactive, @Nullable JsonLog json) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
    this.json = json;
  }

  /**
   * The process's own streams, in the format that was chosen; the launcher says whether they are a
   * terminal.
   */
  static Terminal standard() {
    boolean isTerminal = Boolean.getBoolean("offclock.terminal");
    LogFormat format = LogFormat.chosen();
    boolean forPrograms = format == LogFormat.JSON || (format == LogFormat.AUTO && !isTerminal);
    LibraryLog.follow(forPrograms);
    return forPrograms
        ? forPrograms(System.out, System.err, Clock.systemUTC())
        : new Terminal(System.out, System.err, isTerminal && format == LogFormat.AUTO);
  }

  /** One whose standard error is JSON lines. */
  static Terminal forPrograms(PrintStream out, PrintStream err, Clock clock) {
    return new Terminal(out, err, false, new JsonLog(err, clock));
  }

  /** A line of the result. */
  synchronized void line(String text) {
    clearProgress();
    out.println(text);
  }

  /** One problem, as one line. */
  void problem(String text) {
    problem(text, Map.of());
  }

  /**
   * One problem, as one line.
   *
   * @param fields what a program would look for in it: counts, codes, a file under landing/
   */
  synchronized void problem(String text, Map<String, ?> fields) {
    if (json == null) {
      clearProgress();
      err.println(text);
    } else {
      json.line(JsonLog.Level.WARN, stage, text, fields);
    }
  }

  /**
   * Why a command did not do what it was asked to.
   *
   * @param trace of a fault of ours; null where it is none
   */
  synchronized void failure(Failure failure, @Nullable Throwable trace) {
    for (String text : failure.lines()) {
      if (json == null) {
        clearProgress();
        err.println(text);
      } else {
        json.line(JsonLog.Level.ERROR, stage, text, Map.of("exit_code", failure.exitCode().code()));
      }
    }
    if (trace == null) {
      return;
    }
    if (json == null) {
      trace.printStackTrace(err);
    } else {
      json.line(
          JsonLog.Level.ERROR,
          stage,
          "Where it failed",
          Map.of("exit_code", failure.exitCode().code(), "trace", Failure.traceOf(trace)));
    }
  }

  /** What a program should know that a person reads in the result; said to programs only. */
  synchronized void event(String text, Map<String, ?> fields) {
    if (json != null) {
      json.line(JsonLog.Level.INFO, stage, text, fields);
    }
  }

  /** A stage begins, or goes on: it is named once. */
  synchronized void stage(String name) {
    if (name.equals(stage)) {
      return;
    }
    stage = name;
    if (json != null) {
      json.line(JsonLog.Level.INFO, stage, "begins", Map.of());
    } else if (interactive) {
      showProgress(name + " ...");
    } else {
      err.println(name);
    }
  }

  /** How far a stage is; shown on a terminal only. */
  synchronized void progress(String name, long done, long total) {
    if (interactive && total > 0) {
      showProgress(String.format(Locale.ROOT, "%s %3d %%", name, 100 * done / total));
    }
  }

  private void showProgress(String text) {
    String shown = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
    err.print("\r" + shown + " ".repeat(WIDTH - shown.length()) + "\r" + shown);
    err.flush();
    progressShown = true;
  }

  private void clearProgress() {
    if (progressShown) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
      progressShown = false;
    }
  }
}
