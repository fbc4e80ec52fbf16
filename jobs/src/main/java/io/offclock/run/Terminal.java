package io.offclock.run;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Where an operator reads: results on standard output, problems and progress on standard error. On
 * a terminal progress is one line that changes; elsewhere it is a plain line per stage.
 */
final class Terminal {
  private static final int WIDTH = 78;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private boolean progressShown;
  private String stage = "";

  Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  /** The process's own streams; the launcher says whether they are a terminal. */
  static Terminal standard() {
    return new Terminal(System.out, System.err, Boolean.getBoolean("offclock.terminal"));
  }

  /** A line of the result. */
  synchronized void line(String text) {
    clearProgress();
    out.println(text);
  }

  /** One problem, as one line. */
  synchronized void problem(String text) {
    clearProgress();
    err.println(text);
  }

  /** A stage begins, or goes on: it is named once. */
  synchronized void stage(String name) {
    if (name.equals(stage)) {
      return;
    }
    stage = name;
    if (interactive) {
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
