package io.offclock.intake.reader;

import static java.util.stream.Collectors.joining;

import io.offclock.intake.ExportReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/**
 * A dialect that can be written at any length, for {@link ReadingSpeed}.
 *
 * @param prefix before the records
 * @param record one record and what parts it from the next; given 0, 1, 2, ...
 * @param last what stands in place of the last separator
 * @param csv how commons-csv takes it apart, right or wrong; null for JSON
 */
record SpeedDialect(
    ExportReader reader, String prefix, LongFunction<String> record, String last, CSVFormat csv) {
  private static final String WORDS =
      "We shipped the new release today and three customers have it already; thank you, everybody"
          + " who stayed late. Zürich and São Paulo were first";
  private static final CSVFormat RFC =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setLenientEof(true).get();
  private static final CSVFormat LINKEDIN_COMMENTS =
      CSVFormat.DEFAULT.builder().setEscape('\\').setLenientEof(true).setTrailingData(true).get();
  private static final long FIRST_X_ID = 2_011_499_844_211_841_799L;
  private static final long FIRST_URN = 7_417_278_480_000_000_000L;

  boolean isJson() {
    return csv == null;
  }

  long records(int bytes) {
    return bytes / record.apply(0).getBytes(StandardCharsets.UTF_8).length;
  }

  byte[] bytes(int about) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(about + (about >> 3));
    file.writeBytes(prefix.getBytes(StandardCharsets.UTF_8));
    long records = records(about);
    for (long i = 0; i < records; i++) {
      String one = record.apply(i);
      boolean isLast = i == records - 1 && !last.isEmpty();
      file.writeBytes(
          (isLast ? one.substring(0, one.length() - 2) + last : one)
              .getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }

  static List<SpeedDialect> all() {
    return List.of(
        json(XTweetsReader.tweets(), "window.YTD.tweets.part0 = [", SpeedDialect::tweet, "\n]"),
        json(
            new XLegacyReader(),
            "Grailbird.data.tweets_2014_03 =\n[ ",
            SpeedDialect::legacy,
            "\n]"),
        json(new XApiV2Reader(), "", SpeedDialect::apiV2, ""),
        json(
            new MastodonOutboxReader(),
            "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\"totalItems\":7,\"orderedItems\":[",
            SpeedDialect::mastodon,
            "\n]}"),
        json(FacebookReader.posts(), "[", SpeedDialect::facebook, "\n]"),
        json(
            new BlueskyPostsReader(),
            "{\"feed\":[",
            i -> "{\"post\":" + BlueskyDialect.post(skeetAt(i), WORDS) + "},\n",
            "\n]}"),
        json(
            new BlueskyJetstreamReader(),
            "",
            i ->
                BlueskyDialect.event(
                    "create",
                    AtUri.POSTS,
                    BlueskyDialect.tid(skeetAt(i)),
                    BlueskyDialect.record(skeetAt(i), WORDS)),
            ""),
        // As much is passed over as is read.
        json(
            new TikTokReader(),
            "{\"Activity\":{\"Seen\":{\"List\":["
                + "{\"Date\":\"2024-11-24 08:53:18\",\"Link\":\"https://v.example/share/video/1/\"},\n"
                    .repeat(300_000)
                + "{}]}},\"Video\":{\"Videos\":{\"VideoList\":[",
            i ->
                "{\"Date\":\"2024-11-24 08:53:18\",\"Link\":\"https://v.example/share/video/1/\",\"Likes\":\"59\",\"WhoCanView\":\"Everyone\",\"Sound\":\"s\",\"Title\":\""
                    + WORDS
                    + "\"},\n",
            "\n]}}}"),
        json(new InstagramPostsReader(), "[", SpeedDialect::instagram, "\n]"),
        new SpeedDialect(
            new LinkedInSharesReader(),
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n",
            i ->
                "2026-01-14 18:05:09,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A"
                    + (FIRST_URN + i * 1000)
                    + ",\""
                    + WORDS
                    + "\"\"\n\"\"and \"\"\"\"more\"\"\"\" to come\",\"\",\"\",MEMBER_NETWORK\n",
            "",
            RFC),
        new SpeedDialect(
            new LinkedInCommentsReader(),
            "Date,Link,Message\n",
            i ->
                "2026-01-14 18:05:09,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A"
                    + (FIRST_URN + i * 1000)
                    + ",\""
                    + WORDS
                    + ", \\\"well\\\" said\"\n",
            "",
            LINKEDIN_COMMENTS),
        new SpeedDialect(
            new LinkedInReactionsReader(),
            "Date,Type,Link\n",
            i ->
                "2026-01-14 18:05:09,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A"
                    + (FIRST_URN + i * 1000)
                    + "\n",
            "",
            RFC),
        new SpeedDialect(
            new XAnalyticsReader(),
            "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\",\"engagements\",\"engagement rate\",\"retweets\",\"replies\",\"likes\""
                + IntStream.range(0, 30).mapToObj(i -> ",\"more " + i + "\"").collect(joining())
                + "\n",
            i ->
                "\"%d\",\"https://twitter.com/ann/status/%d\",\"%s &amp; \"\"more\"\"\",\"2026-01-14 18:05 +0000\",\"5213.0\",\"92.0\",\"0.0176\",\"2.0\",\"0.0\",\"7.0\"%s\n"
                    .formatted(FIRST_X_ID + i, FIRST_X_ID + i, WORDS, ",\"-\"".repeat(30)),
            "",
            RFC),
        new SpeedDialect(
            new TabularReader(Sources.plain()),
            Sources.HEADER + "\n",
            i -> "2026-03-01 10:00," + (1_000_000_000 + i) + ",\"" + WORDS + ", \"\"more\"\"\"\n",
            "",
            RFC));
  }

  private static Instant skeetAt(long i) {
    return Instant.parse("2024-05-14T07:32:10.120Z").plusSeconds(i);
  }

  private static SpeedDialect json(
      ExportReader reader, String prefix, LongFunction<String> record, String last) {
    return new SpeedDialect(reader, prefix, record, last, null);
  }

  private static String tweet(long i) {
    String id = Long.toString(FIRST_X_ID + i);
    return """
        {
          "tweet" : {
            "edit_info" : {
              "initial" : {
                "editTweetIds" : [
                  "%1$s"
                ],
                "editableUntil" : "2026-01-14T19:05:09.000Z",
                "editsRemaining" : "5",
                "isEditEligible" : true
              }
            },
            "retweeted" : false,
            "source" : "<a href=\\"https://mobile.example\\" rel=\\"nofollow\\">Web App</a>",
            "entities" : {
              "hashtags" : [ ],
              "symbols" : [ ],
              "user_mentions" : [ ],
              "urls" : [
                {
                  "url" : "https://t.example/abc",
                  "expanded_url" : "https://news.example/a/long/path",
                  "display_url" : "news.example/a/lon…",
                  "indices" : [
                    "0",
                    "23"
                  ]
                }
              ]
            },
            "display_text_range" : [
              "0",
              "128"
            ],
            "favorite_count" : "3",
            "id_str" : "%1$s",
            "truncated" : false,
            "retweet_count" : "1",
            "id" : "%1$s",
            "possibly_sensitive" : false,
            "created_at" : "Wed Jan 14 18:05:09 +0000 2026",
            "favorited" : false,
            "full_text" : "%2$s &amp; more",
            "lang" : "en"
          }
        },
        """
        .formatted(id, WORDS);
  }

  private static String legacy(long i) {
    return """
        {
          "source" : "\\u003Ca href=\\"http://a.example\\" rel=\\"nofollow\\"\\u003EWeb\\u003C\\/a\\u003E",
          "entities" : {
            "user_mentions" : [ ],
            "media" : [ ],
            "hashtags" : [ ],
            "urls" : [ ]
          },
          "geo" : {
          },
          "id_str" : "%1$s",
          "text" : "%2$s",
          "id" : %1$s,
          "created_at" : "2014-03-04 10:20:30 +0000",
          "user" : {
            "name" : "Ann Example",
            "screen_name" : "ann",
            "protected" : false,
            "id_str" : "7",
            "profile_image_url_https" : "https://img.example/p.png",
            "id" : 7,
            "verified" : false
          }
        },
        """
        .formatted(440_000_000_000_000_000L + i, WORDS);
  }

  private static String apiV2(long i) {
    return """
        {"data": {"id": "%1$s", "author_id": "12", "created_at": "2026-01-14T18:05:09.000Z", "text": "%2$s", "conversation_id": "%1$s", "lang": "en", "possibly_sensitive": false, "reply_settings": "everyone", "public_metrics": {"retweet_count": 0, "reply_count": 0, "like_count": 1, "quote_count": 0, "bookmark_count": 0, "impression_count": 10}, "edit_history_tweet_ids": ["%1$s"], "entities": {"urls": [{"start": 0, "end": 23, "url": "https://t.example/abc", "expanded_url": "https://news.example/a", "display_url": "news.example/a"}]}, "context_annotations": [{"domain": {"id": "46", "name": "Business Taxonomy", "description": "Categories within Brand Verticals that narrow down the scope of Brands"}, "entity": {"id": "1557697289971322880", "name": "Sports Business"}}]}, "includes": {"users": [{"id": "12", "username": "ann", "name": "Ann", "created_at": "2010-01-01T00:00:00.000Z", "description": "Hello"}]}}
        """
        .formatted(Long.toString(FIRST_X_ID + i), WORDS);
  }

  private static String mastodon(long i) {
    return """
        {"id":"https://m.example/users/ann/statuses/%1$s/activity","type":"Create","actor":"https://m.example/users/ann","published":"2024-05-14T07:32:10Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://m.example/users/ann/followers"],"object":{"id":"https://m.example/users/ann/statuses/%1$s","type":"Note","summary":null,"inReplyTo":null,"published":"2024-05-14T07:32:10Z","url":"https://m.example/@ann/%1$s","attributedTo":"https://m.example/users/ann","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://m.example/users/ann/followers"],"sensitive":false,"atomUri":"https://m.example/users/ann/statuses/%1$s","inReplyToAtomUri":null,"conversation":"tag:m.example,2024-05-14:objectId=1:objectType=Conversation","content":"<p>%2$s</p>","contentMap":{"en":"<p>%2$s</p>"},"attachment":[],"tag":[],"replies":{"id":"https://m.example/users/ann/statuses/%1$s/replies","type":"Collection","first":{"type":"CollectionPage","next":"https://m.example/users/ann/statuses/%1$s/replies?only_other_accounts=true&page=true","partOf":"https://m.example/users/ann/statuses/%1$s/replies","items":[]}}}},
        """
        .formatted(Long.toString(112_438_275_604_481_233L + i), WORDS);
  }

  private static String facebook(long i) {
    return """
        {
          "timestamp": %1$d,
          "attachments": [
            {
              "data": [
                {
                  "external_context": {
                    "url": "https://news.example/a/long/path"
                  }
                }
              ]
            }
          ],
          "data": [
            {
              "post": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody who stayed late for it."
            },
            {
              "update_timestamp": %1$d
            }
          ],
          "title": "Ann Example shared a link."
        },
        """
        .formatted(1_715_671_930 + i);
  }

  private static String instagram(long i) {
    return """
        {
          "media": [
            {
              "uri": "media/posts/202405/%1$d.jpg",
              "creation_timestamp": %1$d,
              "media_metadata": {
                "photo_metadata": {
                  "exif_data": [
                    {
                      "scene_capture_type": "standard",
                      "software": "Camera 5",
                      "device_id": "android-1"
                    }
                  ]
                }
              },
              "title": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody who stayed late for it.",
              "cross_post_source": {
                "source_app": "FB"
              }
            }
          ]
        },
        """
        .formatted(1_715_671_930 + i);
  }
}
