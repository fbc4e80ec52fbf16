package io.offclock.intake.landing;

import java.util.Locale;
import java.util.Set;

/** Names in a landing folder that are no exports by any reading, so that nobody is told of them. */
final class PassedOver {
  private static final Set<String> MEDIA =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "svg", "ico", "mp4", "mov", "m4v",
          "webm", "avi", "mp3", "m4a", "wav", "ogg", "aac", "woff", "woff2", "ttf", "otf", "eot",
          "css", "map");

  private PassedOver() {}

  /** Hidden and system files, and the notes people leave beside exports. */
  static boolean isClutter(String name) {
    return name.isBlank()
        || name.startsWith(".")
        || name.equals("__MACOSX")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini")
        || name.toUpperCase(Locale.ROOT).startsWith("README");
  }

  /** Photos, videos, sounds, fonts and style sheets. */
  static boolean isMedia(String name) {
    return MEDIA.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** The pages with which an archive shows itself: at its root, or under {@code assets/}. */
  static boolean isViewer(String entry) {
    String lower = entry.toLowerCase(Locale.ROOT);
    return lower.startsWith("assets/")
        || (lower.endsWith(".html") && !lower.contains("/") && lower.contains("archive"));
  }
}
