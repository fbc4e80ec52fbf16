package io.offclock.intake.landing;

/**
 * One thing in the landing folder that could not be taken in, and what to do about it. Carries no
 * text of the file.
 *
 * @param path under {@code landing/}, with {@code !entry} inside a zip
 * @param reason a stable upper-case code
 * @param detail "found X, expected Y"
 * @param advice what to do, one sentence with its full stop
 */
public record Refusal(String path, String reason, String detail, String advice) {

  public static Refusal of(
      String path, String reason, String found, String expected, String advice) {
    return new Refusal(path, reason, "found " + found + ", expected " + expected, advice);
  }

  /** The whole as one line for the operator. */
  public String line() {
    return "Cannot read landing/" + path + ": " + detail + ". " + advice;
  }
}
