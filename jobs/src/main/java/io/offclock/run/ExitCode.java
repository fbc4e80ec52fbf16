package io.offclock.run;

/** Exit codes, after sysexits: they say whose problem it is. */
public enum ExitCode {
  /** Published, or nothing new. */
  OK(0),
  /** Published although files or records were refused beyond {@code warn_above}. */
  REFUSALS(10),
  /** The command line is wrong. */
  USAGE(64),
  /** Not published: refusals went beyond {@code stop_above}. */
  STOPPED(65),
  /** Our fault. */
  SOFTWARE(70),
  /** The disk or a folder would not take what had to be written. */
  CANNOT_WRITE(73),
  /** Another run holds the lease. */
  LEASE_HELD(75),
  /** Settings, people files or rules are wrong. */
  SETTINGS(78);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
