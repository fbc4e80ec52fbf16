package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;
import java.util.Collections;

/** Analytics of one account on X in both layouts; some posts are found elsewhere too. */
final class XAnalyticsStories {
  private XAnalyticsStories() {}

  static void tell(DataSamples samples) throws IOException {
    oldAnalytics(samples);
    newAnalytics(samples);
  }

  private static void oldAnalytics(DataSamples samples) throws IOException {
    String header =
        """
        "Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate",\
        "retweets","replies","likes","user profile clicks","url clicks","hashtag clicks","detail expands",\
        "permalink clicks","app opens","app installs","follows","email tweet","dial phone","media views",\
        "media engagements","promoted impressions","promoted engagements","promoted engagement rate",\
        "promoted retweets","promoted replies","promoted likes","promoted user profile clicks",\
        "promoted url clicks","promoted hashtag clicks","promoted detail expands","promoted permalink clicks",\
        "promoted app opens","promoted app installs","promoted follows","promoted email tweet",\
        "promoted dial phone","promoted media views","promoted media engagements"
        """;
    String saturday =
        analysed(
            "1791770712470454294", "Two lines\nand \"quotes\" &amp; more", "2024-05-18 10:00", 310);
    String tuesday =
        analysed("1790296116818870293", "Torque first, speed later.", "2024-05-14 08:20", 5_213);
    String june =
        analysed("1797659439788982295", "Last run before the shutdown.", "2024-06-03 15:59", 88);
    Verbatim.file(
            samples,
            XStories.HANDLE + "/tweet_activity_metrics_pollyrook_20240501_20240601_en.csv",
            "x.analytics",
            header + saturday + tuesday)
        .has(Measure.POSTS, 2);
    Verbatim.file(
            samples,
            XStories.HANDLE + "/tweet_activity_metrics_pollyrook_20240515_20240615_en.csv",
            "x.analytics",
            header + june + saturday.replace("\"310.0\"", "\"342.0\""))
        .has(Measure.POSTS, 2)
        .repeats(1);
    XStories.tells(samples, "analytics of 2024: Tuesday 09:20", "1790296116818870293", XStories.ON);
    XStories.tells(
        samples, "analytics: in two overlapping months", "1791770712470454294", "OFF_NONWORKDAY");
    XStories.tells(samples, "analytics: 16:59:44 of a minute", "1797659439788982295", XStories.ON);
  }

  private static String analysed(String id, String text, String minute, int impressions) {
    return "\"%s\",\"https://twitter.com/pollyrook/status/%s\",\"%s\",\"%s +0000\",\"%d.0\",\"9.0\",\"0.0176\",\"2.0\",\"0.0\",\"7.0\",\"1.0\",\"0.0\",\"0.0\",\"3.0\",\"0.0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",%s\n"
        .formatted(
            id,
            id,
            text.replace("\"", "\"\""),
            minute,
            impressions,
            String.join(",", Collections.nCopies(18, "\"-\"")));
  }

  private static void newAnalytics(DataSamples samples) throws IOException {
    String text =
        """
        Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,\
        Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks
        2079174493074358288,"Mon, Jul 20, 2026","Lunch talk, then the ""big"" cell.",https://x.com/pollyrook/status/2079174493074358288,640,12,30,1,2,0,3,4,1,1,6,0,0
        2074059568706486283,"Mon, Jul 6, 2026","Morning round: 4 &lt; 5 cells up.
        More &amp; more by noon.",https://x.com/pollyrook/status/2074059568706486283,512,6,19,0,0,0,1,1,0,2,0,0,0
        """;
    String path = XStories.HANDLE + "/account_analytics_content_2026-07-01_2026-07-31.csv";
    Verbatim.file(samples, path, "x.analytics", text).has(Measure.POSTS, 2).repeats(1);
    XStories.tells(
        samples, "analytics of days: the id knows 13:00:03", "2079174493074358288", XStories.ON);
  }
}
