package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;

/** What an operator can do about a file that was refused, by the reason's code. */
public final class Advice {
  private Advice() {}

  public static Refusal refusal(String path, String reason, String detail) {
    return new Refusal(path, reason, detail, of(reason));
  }

  public static Refusal misplaced(ExportFile file, String platform) {
    return Refusal.of(
        file.path(),
        "WRONG_PLATFORM",
        "an export of %s among those of %s".formatted(platform, file.source()),
        "it in landing/%s/<account>/".formatted(platform),
        of("WRONG_PLATFORM"));
  }

  public static Refusal refusal(String path, UnreadableExportException e) {
    return new Refusal(path, e.reason(), String.valueOf(e.getMessage()), of(e.reason()));
  }

  private static String of(String reason) {
    return switch (reason) {
      case "UNKNOWN_FORMAT" -> "Describe its source in offclock.yaml, or take it out of landing/.";
      case "WRONG_PLATFORM" -> "Move it there.";
      case "REPOSITORY" ->
          "Ask the AppView for the feed of the account (getAuthorFeed), and put its pages there.";
      case "NO_LIST" -> "Ask TikTok for all your data, as JSON.";
      case "NO_ACCOUNT" -> "Move it, or describe the source.";
      case "OTHER_ACCOUNT" -> "Move it to the folder of the account that its name states.";
      case "EMPTY_FILE",
          "EMPTY_ZIP",
          "TRUNCATED_ZIP",
          "DAMAGED_ZIP",
          "DAMAGED_ENTRY",
          "EMPTY_TAR",
          "DAMAGED_TAR",
          "DAMAGED_GZIP" ->
          "Download it again.";
      case "ENCRYPTED_ZIP", "ENTRY_PACKING" -> "Unpack it and put its files there instead.";
      case "TOO_MANY_ENTRIES" -> "Raise limits.max_entries if it is genuine.";
      case "DIRECTORY_TOO_LARGE", "TOO_MANY_EXPORTS" ->
          "Unpack it and put the files of the export there instead.";
      case "OVERLAPPING_ENTRIES" -> "Find out who made this zip.";
      case "ENTRY_TOO_LARGE" -> "Raise limits.max_entry_bytes if it is genuine.";
      case "TOTAL_TOO_LARGE" -> "Raise limits.max_total_bytes if it is genuine.";
      case "NESTED_TOO_DEEP", "TOO_MANY_ARCHIVES" -> "Unpack it and put its files there instead.";
      case "ENTRY_RATIO" -> "Raise limits.max_ratio if it is genuine.";
      case "DATE_ORDER" -> "Correct the pattern under times of its source in offclock.yaml.";
      case "CHANGED_WHILE_READ" -> "Run the night again once it is copied whole.";
      default -> "Check that it is the export it should be, then download it again.";
    };
  }
}
