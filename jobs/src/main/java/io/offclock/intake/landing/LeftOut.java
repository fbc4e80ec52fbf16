package io.offclock.intake.landing;

/** Why a file that is known is left out, where its name alone does not say so. */
public final class LeftOut {
  private LeftOut() {}

  /**
   * What an operator reads of it.
   *
   * @param kind as {@link ReaderChoice.Choice.Private} has it
   */
  public static String line(String kind) {
    String reason =
        switch (kind) {
          case "linkedin.richmedia" ->
              " (uploads: those of posts count with their posts, the others are private)";
          case "slack.messages" -> " (chat within a company is no public posting)";
          case "hootsuite.bulk-composer" -> " (a plan does not say what was posted)";
          default -> "";
        };
    return "left out: " + kind + reason;
  }
}
