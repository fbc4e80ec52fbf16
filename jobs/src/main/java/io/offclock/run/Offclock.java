package io.offclock.run;

/** The command line. */
public final class Offclock {
  private Offclock() {}

  public static void main(String[] args) {
    System.out.println("offclock");
  }
}
