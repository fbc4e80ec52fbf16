package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.XAnalyticsReader;
import io.offclock.intake.reader.XApiV2Reader;
import io.offclock.intake.reader.XLegacyReader;
import io.offclock.intake.reader.XManifestReader;
import io.offclock.intake.reader.XNoteTweetsReader;
import io.offclock.intake.reader.XTweetsReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exports of X: scripts known by what they assign, tables by their header. */
final class XFormats implements FormatFamily {
  private static final Pattern GLOBAL =
      Pattern.compile("\\s*window\\.YTD\\.([A-Za-z0-9_]+)\\.part\\d+\\s*=");
  private static final Pattern MANIFEST = Pattern.compile("\\s*window\\.__THAR_CONFIG\\s*=");

  private static final Pattern LEGACY =
      Pattern.compile("\\s*Grailbird\\.data\\.tweets_\\d{4}_\\d\\d\\s*=");
  private static final Pattern LEGACY_INDEX = Pattern.compile("\\s*var\\s+tweet_index\\s*=");

  private static final Map<String, Supplier<ExportReader>> X_TYPES =
      Map.of(
          "tweets", XTweetsReader::tweets,
          "tweet", XTweetsReader::tweets,
          "deleted_tweets", XTweetsReader::deletedTweets,
          "deleted_tweet", XTweetsReader::deletedTweets,
          "community_tweet", XTweetsReader::communityTweets,
          "community_tweets", XTweetsReader::communityTweets,
          "note_tweet", XNoteTweetsReader::new,
          "note_tweets", XNoteTweetsReader::new);

  @Override
  public Optional<ExportReader> recognise(Head head) {
    if (MANIFEST.matcher(head.text()).lookingAt()) {
      return Optional.of(new XManifestReader());
    }
    if (LEGACY.matcher(head.text()).lookingAt()) {
      return Optional.of(new XLegacyReader());
    }
    if (XApiV2Head.isApiV2(head.text())) {
      return Optional.of(new XApiV2Reader());
    }
    List<List<String>> rows = head.rows();
    if (!rows.isEmpty() && XAnalyticsReader.isHeader(rows.get(0))) {
      return Optional.of(new XAnalyticsReader());
    }
    return global(head).map(X_TYPES::get).map(Supplier::get);
  }

  @Override
  public Optional<String> privateKind(Head head) {
    if (LEGACY_INDEX.matcher(head.text()).lookingAt()) {
      return Optional.of("x.tweet_index");
    }
    return global(head).filter(type -> !X_TYPES.containsKey(type)).map(type -> "x." + type);
  }

  private static Optional<String> global(Head head) {
    Matcher global = GLOBAL.matcher(head.text());
    return global.lookingAt()
        ? Optional.of(global.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
