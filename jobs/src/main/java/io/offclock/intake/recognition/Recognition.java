package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import java.util.List;
import java.util.Optional;

/**
 * Which known format a file is, by its first bytes; the name only decides where they cannot. A file
 * that is neither known nor left out by design is quarantined, never guessed.
 */
public final class Recognition {
  /** In the order in which they are asked; no two of them know the same file. */
  private static final List<FormatFamily> FAMILIES =
      List.of(
          new XFormats(),
          new MastodonFormats(),
          new MetaFormats(),
          new BlueskyFormats(),
          new TikTokFormats(),
          new InternalFormats(),
          new RedditFormats(),
          new VivaFormats(),
          new YouTubeFormats(),
          new CreatorAnalytics(),
          // Knows files by name alone too, and is asked last.
          new LinkedInFormats());

  private Recognition() {}

  /**
   * The reader of a file, if its format is known.
   *
   * @param head the file's first bytes, decompressed, 64 KiB or all of it
   * @param path its path, or the last part of it; decides nothing that the content can decide
   */
  public static Optional<ExportReader> recognise(byte[] head, String path) {
    Head beginning = Head.of(head, path);
    return FAMILIES.stream().flatMap(family -> family.recognise(beginning).stream()).findFirst();
  }

  /**
   * What kind of file it is, if it must be dropped unread: private, about other people, or part of
   * an export that Offclock has no use for.
   *
   * @param head the file's first bytes, decompressed, 64 KiB or all of it
   * @param path its path under {@code landing/}, {@code !} before the entry of a container
   * @return a stable lower-case name such as {@code linkedin.messages}
   */
  public static Optional<String> privateKind(byte[] head, String path) {
    Head beginning = Head.of(head, path);
    if (FAMILIES.stream().anyMatch(family -> family.recognise(beginning).isPresent())) {
      return Optional.empty();
    }
    return FAMILIES.stream().flatMap(family -> family.privateKind(beginning).stream()).findFirst();
  }
}
