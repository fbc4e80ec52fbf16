package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;

/** What else X writes: the API, archives from before 2019, communities; and LinkedIn votes. */
final class XStories {
  static final String HANDLE = "x/pollyrook";
  static final String ON = "ON";

  private XStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.employs("E9019", Site.LONDON, "Sales,Account management,EXEMPT,FIXED,office");
    samples.claims("x,pollyrook,E9019,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9019");
    samples.claims("x,grailpolly,E9019,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9019");
    samples.claims("linkedin,polly.rook,E9019,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9019");
    linesOfTheApi(samples);
    XAnalyticsStories.tell(samples);
    community(samples);
    legacyArchive(samples);
    votes(samples);
  }

  private static void linesOfTheApi(DataSamples samples) throws IOException {
    String page =
        """
        {"data": [{"id": "2074059568706486283", "author_id": "771000000000001", "created_at": "2026-07-06T09:15:10.000Z", \
        "text": "Morning round: 4 &lt; 5 cells up.\\nMore &amp; more by noon.", "lang": "en", "edits_remaining": "4", \
        "edit_history_tweet_ids": ["2074059568706486283"], \
        "geo": {"place_id": "zzprivateplace", "coordinates": {"type": "Point", "coordinates": [8.7710077, 71.0077017]}}, \
        "public_metrics": {"retweet_count": 1, "reply_count": 1, "like_count": 6, "quote_count": 0}}, \
        {"id": "2074187872465846284", "author_id": "771000000000001", "created_at": "2026-07-06T17:45:00.000Z", \
        "text": "@robo_weekly The short belt, since Monday.", "lang": "en", \
        "edit_history_tweet_ids": ["2074187872465846284"], \
        "referenced_tweets": [{"type": "replied_to", "id": "2074040652395446349"}], \
        "public_metrics": {"retweet_count": 0, "reply_count": 0, "like_count": 2, "quote_count": 0}}, \
        {"id": "2074191001378783285", "author_id": "771000000000099", "created_at": "2026-07-06T17:57:26.000Z", \
        "text": "zzprivatestrangerofx", "edit_history_tweet_ids": ["2074191001378783285"], \
        "referenced_tweets": [{"type": "replied_to", "id": "2074187872465846284"}]}], \
        "includes": {"users": [{"id": "771000000000001", "name": "Polly", "username": "pollyrook", "description": "zzprivateprofile"}, \
        {"id": "771000000000099", "username": "zzprivatestrangersname"}], \
        "tweets": [{"id": "2074040652395446349", "author_id": "771000000000099", "created_at": "2026-07-06T08:00:00.000Z", \
        "text": "zzprivateothersofx", "edit_history_tweet_ids": ["2074040652395446349"]}]}, \
        "meta": {"newest_id": "2074191001378783285", "oldest_id": "2074059568706486283", "result_count": 3}, \
        "__twarc": {"url": "https://api.twitter.com/2/users/771000000000001/tweets", "version": "2.14.0"}}
        """;
    String flat =
        """
        {"id": "2075882811683766285", "author_id": "771000000000001", "created_at": "2026-07-11T10:00:05.000Z", \
        "text": "RT @robo_weekly: belts, compared", "edit_history_tweet_ids": ["2075882811683766285"], \
        "referenced_tweets": [{"type": "retweeted", "id": "2074040652395446349"}], \
        "author": {"id": "771000000000001", "username": "pollyrook", "description": "zzprivateprofile"}}
        """;
    String edited =
        """
        {"data": {"id": "2076587769328566287", "author_id": "771000000000001", "created_at": "2026-07-13T08:41:20.000Z", \
        "text": "Second wording, eleven minutes on.", \
        "edit_history_tweet_ids": ["2076584917201846286", "2076587769328566287"]}, \
        "includes": {"users": [{"id": "771000000000001", "username": "pollyrook"}]}}
        """;
    String notPosts =
        """
        {"errors": [{"value": "2072591100933046350", "detail": "Could not find tweet with id: [2072591100933046350].", \
        "title": "Not Found Error", "type": "https://api.twitter.com/2/problems/resource-not-found"}]}
        {"id": "2072591100933046350", "action": "delete", "created_at": "2026-07-12T10:00:00.390Z", \
        "redacted_at": "2026-07-12T10:00:01+00:00", "reason": "deleted"}

        """;
    Verbatim.byAuthors(
            samples, HANDLE + "/tweets-2026-07.jsonl", "x.api_v2", page + flat + edited + notPosts)
        .has(Measure.POSTS, 2)
        .has(Measure.REPLIES, 1)
        .has(Measure.RESHARES, 1)
        .rejects(3);
    tells(samples, "API: a page of two posts, Monday 10:15", "2074059568706486283", ON);
    tells(samples, "API: an answer, Monday 18:45", "2074187872465846284", "OFF_AFTER");
    tells(samples, "API: flat, a reshare on Saturday", "2075882811683766285", "OFF_NONWORKDAY");
    tells(samples, "API: edited, known by its first version", "2076584917201846286", ON);
  }

  private static void community(DataSamples samples) throws IOException {
    String text =
        """
        window.YTD.community_tweet.part0 = [
          {
            "tweet" : {
              "community_id" : "1500000000000000077",
              "scopes" : { "followers" : false },
              "source" : "<a href=\\"https://mobile.twitter.com\\" rel=\\"nofollow\\">Twitter Web App</a>",
              "entities" : { "hashtags" : [ ], "symbols" : [ ], "user_mentions" : [ ], "urls" : [ ] },
              "favorite_count" : "3",
              "id_str" : "2077105849758646313",
              "id" : "2077105849758646313",
              "retweet_count" : "0",
              "created_at" : "Tue Jul 14 19:00:00 +0000 2026",
              "full_text" : "For the belt people: ours squeals at 40 Hz.",
              "lang" : "en"
            }
          },
          {
            "tweet" : {
              "community_id" : "1500000000000000077",
              "scopes" : { "followers" : false },
              "source" : "<a href=\\"https://mobile.twitter.com\\" rel=\\"nofollow\\">Twitter Web App</a>",
              "entities" : { "hashtags" : [ ], "symbols" : [ ], "user_mentions" : [ ], "urls" : [ ] },
              "favorite_count" : "1",
              "id_str" : "2077324792427446314",
              "id" : "2077324792427446314",
              "retweet_count" : "0",
              "created_at" : "Wed Jul 15 09:30:00 +0000 2026",
              "full_text" : "Grease helped &amp; noise is gone.",
              "lang" : "en"
            }
          }
        ]
        """;
    Verbatim.file(samples, HANDLE + "/data/community-tweet.js", "x.community_tweets", text)
        .has(Measure.POSTS, 2);
    Verbatim.closed(
        samples,
        HANDLE + "/data/twitter-circle-tweet.js",
        """
        window.YTD.twitter_circle_tweet.part0 = [
          { "tweet" : { "id_str" : "2077687180293046315", "created_at" : "Thu Jul 16 09:30:00 +0000 2026",
            "full_text" : "For a circle: zzprivatecircle" } }
        ]
        """);
    Verbatim.closed(
        samples,
        HANDLE + "/data/direct-messages.js",
        """
        window.YTD.direct_messages.part0 = [
          { "dmConversation" : { "conversationId" : "1-2", "messages" : [
            { "messageCreate" : { "senderId" : "1", "text" : "zzprivatemessageofx", "createdAt" : "2026-07-16T09:30:00.000Z" } } ] } }
        ]
        """);
    tells(samples, "community: Tuesday 20:00", "2077105849758646313", "OFF_AFTER");
    tells(samples, "community: Wednesday 10:30", "2077324792427446314", ON);
  }

  private static void legacyArchive(DataSamples samples) throws IOException {
    String folder = "x/grailpolly/data/js/";
    Verbatim.file(
            samples,
            folder + "tweets/2010_10.js",
            "x.legacy",
            "Grailbird.data.tweets_2010_10 = \n [ "
                + legacy("28900000002", "2010-10-28 00:00:00 +0000", "Frost on the hall roof.")
                + ", "
                + legacy("28900000001", "2010-10-27 00:00:00 +0000", "First day with a badge.")
                + " ]")
        .has(Measure.POSTS, 2);
    Verbatim.file(
            samples,
            folder + "tweets/2014_03.js",
            "x.legacy",
            "Grailbird.data.tweets_2014_03 = \n [ "
                + legacy(
                    "441649949176758304", "2014-03-06 19:02:08 +0000", "Profit &amp; loss &lt;3")
                + ", "
                + legacy("441154987750326303", "2014-03-05 10:15:20 +0000", "Two shifts\\nin one.")
                + " ]")
        .has(Measure.POSTS, 2);
    Verbatim.closed(
        samples,
        folder + "tweet_index.js",
        "var tweet_index =  [ {\n  \"file_name\" : \"data\\/js\\/tweets\\/2014_03.js\",\n  \"year\" : 2014,\n  \"var_name\" : \"tweets_2014_03\",\n  \"tweet_count\" : 2,\n  \"month\" : 3\n} ]\n");
  }

  /** A post; a script has rounded the number beside its {@code id_str}. */
  private static String legacy(String id, String createdAt, String text) {
    return """
        {
          "source" : "\\u003Ca href=\\"https://m.example\\" rel=\\"nofollow\\"\\u003EWeb\\u003C\\/a\\u003E",
          "entities" : {
            "user_mentions" : [ ],
            "media" : [ ],
            "hashtags" : [ ],
            "urls" : [ ]
          },
          "geo" : {
            "type" : "Point",
            "coordinates" : [ 71.0077017, 8.7710077 ]
          },
          "id_str" : "%s",
          "text" : "%s",
          "id" : %s00,
          "created_at" : "%s",
          "user" : {
            "name" : "Polly",
            "screen_name" : "grailpolly",
            "id_str" : "771000000000002",
            "id" : 771000000000002
          }
        }"""
        .formatted(id, text, id.substring(0, id.length() - 2), createdAt);
  }

  private static void votes(DataSamples samples) throws IOException {
    Verbatim.file(
            samples,
            "linkedin/polly.rook/Votes.csv",
            "linkedin.votes",
            """
            Date,Link,OptionText
            2026-07-22 09:10:05,https://www.linkedin.com/feed/update/urn:li:activity:7350000000000000001,"zzprivateoption, the first"
            2026-07-22 09:10:05,https://www.linkedin.com/feed/update/urn:li:activity:7350000000000000001,zzprivateoption two
            2026-07-25 12:00:00,https://www.linkedin.com/feed/update/urn:li:activity:7350000000000000002,"zzprivateoption ""three"\""
            """)
        .hasWordless(Measure.REACTIONS, 3);
  }

  /** Says what a post of hers must come to. */
  static void tells(DataSamples samples, String what, String id, String hours) {
    samples.comesTo(what, HANDLE, id, hours, "", "Sales");
  }
}
