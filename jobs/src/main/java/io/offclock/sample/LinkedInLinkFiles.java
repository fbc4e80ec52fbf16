package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The rows of LinkedIn's files without words: {@code Reactions} and {@code InstantReposts}. */
final class LinkedInLinkFiles {
  static final String REACTIONS_HEADER = "Date,Type,Link\n";
  static final String REPOSTS_HEADER = "Date,Link\n";

  private static final List<String> TYPES =
      List.of(
          "LIKE", "LIKE", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST", "ENTERTAINMENT");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3A";

  private LinkedInLinkFiles() {}

  /** Writes a reaction to somebody's earlier post. */
  static void reaction(Writer out, long millis, Dice dice, FileTruth truth) throws IOException {
    truth.activity(Measure.REACTIONS, Topic.NONE);
    long target = Ids.linkedIn(millis - 60_000L - dice.below(500_000_000), dice);
    String date = DATE.format(Instant.ofEpochMilli(millis));
    out.write(date + "," + dice.oneOf(TYPES) + "," + LINK + "activity%3A" + target + "\n");
  }

  /** Writes a repost without words, with its own number. */
  static void repost(Writer out, long millis, Dice dice, FileTruth truth) throws IOException {
    truth.activity(Measure.RESHARES, Topic.NONE);
    String date = DATE.format(Instant.ofEpochMilli(millis));
    out.write(date + "," + LINK + "share%3A" + Ids.linkedIn(millis, dice) + "\n");
  }
}
