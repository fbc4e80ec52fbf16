package io.offclock.intake.reader;

import java.util.List;

/** Exports of X as JSON. */
final class SpeedOfX {
  private SpeedOfX() {}

  static List<SpeedDialect> dialects() {
    return List.of(
        SpeedDialect.json(
            XTweetsReader.tweets(), "window.YTD.tweets.part0 = [", SpeedOfX::tweet, "\n]"),
        SpeedDialect.json(
            new XNoteTweetsReader(), "window.YTD.note_tweet.part0 = [", SpeedOfX::note, "\n]"),
        SpeedDialect.json(
            new XLegacyReader(), "Grailbird.data.tweets_2014_03 =\n[ ", SpeedOfX::legacy, "\n]"),
        SpeedDialect.json(new XApiV2Reader(), "", SpeedOfX::apiV2, ""));
  }

  private static String tweet(long i) {
    String id = Long.toString(SpeedDialect.FIRST_X_ID + i);
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
        .formatted(id, SpeedDialect.WORDS);
  }

  private static String note(long i) {
    return """
        {
          "noteTweet" : {
            "noteTweetId" : "%1$s",
            "updatedAt" : "2026-01-14T18:05:09.000Z",
            "lifecycle" : {
              "value" : "Client",
              "name" : "Client",
              "originalName" : "Client"
            },
            "createdAt" : "2026-01-14T18:05:09.000Z",
            "core" : {
              "styletags" : [ ],
              "urls" : [ ],
              "text" : "%2$s %2$s %2$s",
              "mentions" : [ ],
              "cashtags" : [ ],
              "hashtags" : [ ]
            }
          }
        },
        """
        .formatted(Long.toString(SpeedDialect.FIRST_X_ID + i), SpeedDialect.WORDS);
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
        .formatted(440_000_000_000_000_000L + i, SpeedDialect.WORDS);
  }

  private static String apiV2(long i) {
    return """
        {"data": {"id": "%1$s", "author_id": "12", "created_at": "2026-01-14T18:05:09.000Z", "text": "%2$s", "conversation_id": "%1$s", "lang": "en", "possibly_sensitive": false, "reply_settings": "everyone", "public_metrics": {"retweet_count": 0, "reply_count": 0, "like_count": 1, "quote_count": 0, "bookmark_count": 0, "impression_count": 10}, "edit_history_tweet_ids": ["%1$s"], "entities": {"urls": [{"start": 0, "end": 23, "url": "https://t.example/abc", "expanded_url": "https://news.example/a", "display_url": "news.example/a"}]}, "context_annotations": [{"domain": {"id": "46", "name": "Business Taxonomy", "description": "Categories within Brand Verticals that narrow down the scope of Brands"}, "entity": {"id": "1557697289971322880", "name": "Sports Business"}}]}, "includes": {"users": [{"id": "12", "username": "ann", "name": "Ann", "created_at": "2010-01-01T00:00:00.000Z", "description": "Hello"}]}}
        """
        .formatted(Long.toString(SpeedDialect.FIRST_X_ID + i), SpeedDialect.WORDS);
  }
}
