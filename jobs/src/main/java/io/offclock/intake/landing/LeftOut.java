package io.offclock.intake.landing;

import org.jspecify.annotations.Nullable;

/** Why a file that is known is left out, where somebody would expect it to be read. */
public final class LeftOut {
  private LeftOut() {}

  /**
   * Words for an operator, behind "left out: "; null where it is private, or of no use here.
   *
   * @param kind as {@link ReaderChoice.Choice.Private} has it
   */
  public static @Nullable String why(String kind) {
    return switch (kind) {
      case "linkedin.richmedia" ->
          "uploads that belong to posts count with their posts, the others are private";
      case "linkedin.creator-analytics" ->
          "creator analytics without a sheet TOP POSTS name no posts";
      case "slack.messages" -> "chat within a company is no public posting";
      case "hootsuite.bulk-composer" -> "a plan does not say what was posted";
      default -> null;
    };
  }
}
