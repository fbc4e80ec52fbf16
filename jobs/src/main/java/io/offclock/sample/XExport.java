package io.offclock.sample;

import io.offclock.sample.PostingPlan.Share;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** What one person leaves in an X archive: posts, retweets, replies, edits, long texts, deletes. */
final class XExport {
  /** Pages of the company that posts link to. */
  static final int NEWS_PAGES = 90;

  private static final int DELETED_AT_MOST = 200;
  private static final int NOTES_AT_MOST = 200;
  private static final long QUARTER_HOUR_MILLIS = 900_000;
  private static final long EDIT_WITHIN_MILLIS = 43 * 60_000L;
  private static final List<String> MANUAL =
      List.of("Twitter Web App", "Twitter for iPhone", "Twitter for Android");
  private static final List<String> OTHERS =
      List.of("robo_weekly", "linefour", "gripping_news", "cell_builders");

  private final XArchive archive;
  private final Share share;
  private final Dice dice;
  private final Instant observedAt;
  private final Effects effects;
  private long seen;
  private int deleted;
  private int notes;

  XExport(XArchive archive, Share share, SampleOptions options) {
    this.archive = archive;
    this.share = share;
    this.dice = share.dice(options.seed());
    this.observedAt = options.observedAt();
    this.effects = new Effects(options);
  }

  /** Writes all activities of the share. */
  void write() throws IOException {
    Rhythm.newestFirst(share, effects, dice, this::activity);
  }

  private void activity(long instant) throws IOException {
    Persona who = share.who();
    Phrases words = who.site().phrases();
    boolean scheduled = who.scope() == Persona.Scope.PROGRAMME && dice.chance(0.15);
    long millis = scheduled ? onTheQuarterHour(instant) : instant;
    String client = scheduled ? "Hootsuite" : dice.oneOf(MANUAL);
    long id = Ids.x(millis, dice);
    seen++;
    if (seen % 50 == 25 && deleted < DELETED_AT_MOST) {
      deleted++;
      String text = Texts.answer(Topic.PLAIN, words, dice);
      archive.deleted(
          Tweet.of(id, millis, text, words.language(), client).deleted(laterThan(millis)));
      return;
    }
    double kind = dice.unit();
    if (kind < 0.12 && !scheduled) {
      String text = Texts.post(Topic.PLAIN, words, dice);
      archive.tweet(Tweet.of(id, millis, retweet(text), words.language(), client), Topic.NONE);
    } else if (kind < 0.40 && !scheduled) {
      Topic topic = who.topic(dice);
      long answered = Ids.x(millis - 30_000L - dice.below(90_000_000), dice);
      String text = "@" + dice.oneOf(OTHERS) + " " + Texts.answer(topic, words, dice);
      archive.tweet(
          Tweet.of(id, millis, text, words.language(), client).replyingTo(answered), topic);
    } else if (kind < 0.42) {
      edited(id, millis, client);
    } else if (kind < 0.43 && notes < NOTES_AT_MOST) {
      notes++;
      String text = Texts.essay(words, dice);
      String beginning = text.substring(0, text.offsetByCodePoints(0, 270)) + "…";
      archive.tweet(Tweet.of(id, millis, beginning, words.language(), client), Topic.PRIVATE);
      archive.note(Ids.x(millis - 1000, dice), millis, text);
    } else {
      Topic topic = who.topic(dice);
      Tweet tweet = Tweet.of(id, millis, Texts.post(topic, words, dice), words.language(), client);
      String link = "https://acme-robotics.example/news/" + dice.below(NEWS_PAGES);
      archive.tweet(dice.chance(0.08) ? tweet.linkingTo(link) : tweet, topic);
    }
  }

  /** Both versions, the later one first, as an archive may have them. */
  private void edited(long id, long millis, String client) throws IOException {
    Persona who = share.who();
    Phrases words = who.site().phrases();
    Topic topic = who.topic(dice);
    long later = millis + 60_000L + dice.below((int) (EDIT_WITHIN_MILLIS - 60_000L));
    long laterId = Ids.x(later, dice);
    String text = Texts.post(topic, words, dice);
    List<Long> versions = List.of(id, laterId);
    archive.tweet(
        Tweet.of(laterId, later, text, words.language(), client).withVersions(versions), topic);
    archive.tweet(
        Tweet.of(id, millis, text + " (tpyo)", words.language(), client).withVersions(versions),
        topic);
  }

  private String retweet(String text) {
    String words = "RT @" + dice.oneOf(OTHERS) + ": " + text;
    int points = words.codePointCount(0, words.length());
    return points <= 140 ? words : words.substring(0, words.offsetByCodePoints(0, 139)) + "…";
  }

  private long onTheQuarterHour(long millis) {
    return millis / QUARTER_HOUR_MILLIS * QUARTER_HOUR_MILLIS + dice.below(4000);
  }

  private Instant laterThan(long millis) {
    Instant at = Instant.ofEpochMilli(millis + 60_000L + dice.below(1_000_000_000));
    return at.isBefore(observedAt) ? at : observedAt.minusSeconds(60);
  }
}
