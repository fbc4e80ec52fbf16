package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.YouTubeCommentsReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a YouTube export. Comments are known by what is in them, for names are in the user's
 * language; what was watched and searched only by its English name in the folder of YouTube. Videos
 * are not known.
 */
final class YouTubeFormats implements FormatFamily {
  private static final Set<String> HISTORIES =
      Set.of("watchhistory", "searchhistory", "subscriptions");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    return !head.isUtf16() && YouTubeCommentsReader.isBeginning(head.text())
        ? Optional.of(new YouTubeCommentsReader())
        : Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    boolean isHere = head.path().toLowerCase(Locale.ROOT).startsWith("youtube/");
    return isHere && HISTORIES.contains(head.plainName())
        ? Optional.of("youtube." + head.plainName())
        : Optional.empty();
  }
}
