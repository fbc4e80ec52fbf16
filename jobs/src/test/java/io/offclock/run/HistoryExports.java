package io.offclock.run;

import io.offclock.run.HistoryPost.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Exports of posts as the platforms write them, with what Offclock reads of them and no more. */
final class HistoryExports {
  private static final DateTimeFormatter SPACED = utc("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter ISO = utc("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter OF_X = utc("EEE MMM dd HH:mm:ss '+0000' yyyy");
  private static final DateTimeFormatter OF_PLANNER = utc("dd.MM.yyyy HH:mm");
  private static final DateTimeFormatter OF_MASTODON = utc("yyyy-MM-dd'T'HH:mm:ss'Z'");
  private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

  private HistoryExports() {}

  private static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  private static String lines(String header, List<String> rows) {
    return header + "\n" + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
  }

  private static String link(String urn) {
    return "https://www.linkedin.com/feed/update/" + urn.replace(":", "%3A");
  }

  /** The number by which somebody meets a post: always the same for the same two. */
  private static String targetLink(HistoryPost post) {
    HistoryPost target = post.target;
    return target == null
        ? link("urn:li:activity:7400000000000000001")
        : link(target.urn(post.first() % 2 == 0));
  }

  static String shares(List<HistoryPost> posts) {
    return lines(
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
        posts.stream()
            .map(
                post ->
                    "%s,%s,\"%s\",%s,,MEMBER_NETWORK"
                        .formatted(
                            SPACED.format(post.at),
                            link(post.urn(false)),
                            post.words,
                            post.kind == Kind.RESHARE ? targetLink(post) : ""))
            .toList());
  }

  static String comments(List<HistoryPost> posts) {
    return lines(
        "Date,Link,Message",
        posts.stream()
            .map(post -> SPACED.format(post.at) + "," + targetLink(post) + ",\"" + post.words + '"')
            .toList());
  }

  static String reactions(List<HistoryPost> posts) {
    return lines(
        "Date,Type,Link",
        posts.stream().map(post -> SPACED.format(post.at) + ",LIKE," + targetLink(post)).toList());
  }

  static String instantReposts(List<HistoryPost> posts) {
    return lines(
        "Date,Link",
        posts.stream().map(post -> SPACED.format(post.at) + "," + targetLink(post)).toList());
  }

  /** {@code tweets.js} or {@code deleted-tweets.js}; every version of a post is an element. */
  static String tweets(String name, List<HistoryPost> posts) {
    return "window.YTD.%s.part0 = [%s ]"
        .formatted(
            name,
            posts.stream()
                .flatMap(post -> post.ids.stream().map(id -> tweet(post, id)))
                .collect(Collectors.joining(",")));
  }

  private static String tweet(HistoryPost post, long id) {
    String versions =
        post.ids.stream().map(version -> "\"" + version + "\"").collect(Collectors.joining(","));
    String control =
        "{\"editTweetIds\":[%s],\"editableUntil\":\"%s\",\"editsRemaining\":\"3\",\"isEditEligible\":true}"
            .formatted(versions, ISO.format(post.at.plusSeconds(3600)));
    String info =
        id == post.first()
            ? "{\"initial\":" + control + "}"
            : "{\"edit\":{\"initialTweetId\":\"%d\",\"editControlInitial\":%s}}"
                .formatted(post.first(), control);
    String answered =
        post.kind == Kind.REPLY && post.target != null
            ? ",\"in_reply_to_status_id_str\":\"%d\",\"in_reply_to_status_id\":\"%1$d\""
                .formatted(post.target.last())
            : "";
    Instant removed = post.gone;
    String deleted = removed == null ? "" : ",\"deleted_at\":\"" + OF_X.format(removed) + "\"";
    return "\n{\"tweet\":{\"edit_info\":%s,\"source\":\"<a href=\\\"https://mobile.twitter.com\\\" rel=\\\"nofollow\\\">Twitter Web App</a>\",\"entities\":{\"hashtags\":[],\"symbols\":[],\"user_mentions\":[],\"urls\":[]},\"favorite_count\":\"%d\",\"id_str\":\"%d\",\"id\":\"%3$d\",\"retweet_count\":\"0\",\"created_at\":\"%s\",\"full_text\":\"%s\",\"lang\":\"en\"%s%s}}"
        .formatted(
            info,
            post.words.length() % 7,
            id,
            OF_X.format(post.at.plusSeconds(id == post.first() ? 0 : 600)),
            id == post.last() ? post.words : "First words, later changed.",
            answered,
            deleted);
  }

  static String manifest(String handle, Instant taken, long tweets, long deleted) {
    return "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"1\",\"userName\":\"%s\",\"displayName\":\"%1$s\"},\"archiveInfo\":{\"sizeBytes\":\"0\",\"generationDate\":\"%s\",\"isPartialArchive\":false,\"maxPartSizeBytes\":\"53687091200\"},\"dataTypes\":{\"tweets\":{\"files\":[{\"fileName\":\"data/tweets.js\",\"globalName\":\"YTD.tweets.part0\",\"count\":\"%d\"}]},\"deletedTweets\":{\"files\":[{\"fileName\":\"data/deleted-tweets.js\",\"globalName\":\"YTD.deleted_tweets.part0\",\"count\":\"%d\"}]}}}"
        .formatted(handle, ISO.format(taken), tweets, deleted);
  }

  /** Lines of the API, whoever wrote them. */
  static String apiLines(List<HistoryPost> posts) {
    return posts.stream().map(HistoryExports::apiLine).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String apiLine(HistoryPost post) {
    Map<Kind, String> relations = Map.of(Kind.REPLY, "replied_to", Kind.RESHARE, "retweeted");
    String relation = relations.get(post.kind);
    String referenced =
        relation == null || post.target == null
            ? ""
            : ",\"referenced_tweets\":[{\"type\":\"%s\",\"id\":\"%d\"}]"
                .formatted(relation, post.target.last());
    String author = String.valueOf(1000 + Math.floorMod(post.handle.hashCode(), 100_000));
    return "{\"data\":{\"id\":\"%d\",\"author_id\":\"%s\",\"created_at\":\"%s\",\"text\":\"%s\",\"lang\":\"en\",\"edit_history_tweet_ids\":[%s]%s},\"includes\":{\"users\":[{\"id\":\"%2$s\",\"username\":\"%s\"}]}}"
        .formatted(
            post.last(),
            author,
            ISO.format(post.at),
            post.words,
            post.ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")),
            referenced,
            post.handle);
  }

  static String outbox(List<HistoryPost> posts) {
    return posts.stream()
        .map(HistoryExports::outboxItem)
        .collect(
            Collectors.joining(
                ",",
                "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\"totalItems\":9,\"orderedItems\":[",
                "]}"));
  }

  private static String outboxItem(HistoryPost post) {
    HistoryPost target = post.target;
    String object;
    String type = "Create";
    if (post.kind == Kind.RESHARE && target != null) {
      type = "Announce";
      object = "\"" + target.address() + "\"";
    } else {
      Instant edited = post.edited;
      object =
          "{\"id\":\"%s\",\"type\":\"Note\",\"content\":\"<p>%s</p>\"%s%s}"
              .formatted(
                  post.address(),
                  post.words,
                  target == null ? "" : ",\"inReplyTo\":\"" + target.address() + "\"",
                  edited == null ? "" : ",\"updated\":\"" + OF_MASTODON.format(edited) + "\"");
    }
    return "{\"id\":\"%s/activity\",\"type\":\"%s\",\"actor\":\"https://m.example/users/%s\",\"published\":\"%s\",\"to\":[\"%s\"],\"cc\":[],\"object\":%s}"
        .formatted(post.address(), type, post.handle, OF_MASTODON.format(post.at), PUBLIC, object);
  }

  /**
   * A row of the planner, which knows a LinkedIn post by its activity or by a number of its own.
   */
  static String plannerRow(HistoryPost post, String author) {
    String ref =
        post.first() % 3 == 0
            ? "PLAN-" + post.first() % 10_007
            : "urn:li:activity:" + post.activity;
    return "%s;%s;\"%s\";%s".formatted(ref, author, post.words, OF_PLANNER.format(post.at));
  }

  /** A row of the scheduler, which knows a post on X by its first or its last id. */
  static String schedulerRow(HistoryPost post, String author) {
    return "%d;%s;\"%s\";%s"
        .formatted(
            post.at.getEpochSecond() % 2 == 0 ? post.first() : post.last(),
            author,
            post.words,
            OF_PLANNER.format(post.at));
  }
}
