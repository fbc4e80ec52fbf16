package io.offclock.intake.reader;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/** Exports as CSV. */
final class SpeedOfCsv {
  private static final CSVFormat RFC =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setLenientEof(true).get();
  private static final CSVFormat LINKEDIN_COMMENTS =
      CSVFormat.DEFAULT.builder().setEscape('\\').setLenientEof(true).setTrailingData(true).get();
  private static final long FIRST_URN = 7_417_278_480_000_000_000L;

  private SpeedOfCsv() {}

  static List<SpeedDialect> dialects() {
    return List.of(
        new SpeedDialect(
            new LinkedInSharesReader(),
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n",
            i ->
                "2026-01-14 18:05:09,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A"
                    + (FIRST_URN + i * 1000)
                    + ",\""
                    + SpeedDialect.WORDS
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
                    + SpeedDialect.WORDS
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
            new LinkedInVotesReader(),
            "Date,Link,OptionText\n",
            i ->
                "2026-01-14 18:05:09,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A"
                    + (FIRST_URN + i * 1000)
                    + ",\"Yes, every day\"\n",
            "",
            RFC),
        new SpeedDialect(
            new LinkedInRepostsReader(),
            "Date,Link\n",
            i ->
                "2026-01-14 18:05:09,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A"
                    + (FIRST_URN + i * 1000)
                    + "\n",
            "",
            RFC),
        new SpeedDialect(
            RedditReader.comments(),
            "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n",
            i ->
                "k%1$d,https://www.reddit.com/r/java/comments/1aa/t/k%1$d/,2024-05-14 07:32:10 UTC,,java,0,https://www.reddit.com/r/java/comments/1aa/t/,,\"%2$s\nand \"\"more\"\"\",\r\n"
                    .formatted(1_000_000 + i, SpeedDialect.WORDS),
            "",
            RFC),
        new SpeedDialect(
            VivaMessagesReader.messages(),
            "id,replied_to_id,thread_id,group_id,participants,in_private_conversation,in_private_group,sender_id,body,attachments,created_at,deleted_at\n",
            i ->
                "%1$d,,%1$d,7,\"\",false,false,55,\"%2$s\",\"\",2024-05-14T07:32:10,\n"
                    .formatted(1_000_000 + i, SpeedDialect.WORDS),
            "",
            RFC),
        new SpeedDialect(
            new YouTubeCommentsReader(),
            "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\n",
            i ->
                "Ugx%1$d,UC1,2026-08-26T14:51:06.211488+00:00,0,,XSW9,\"{\"\"text\"\":\"\"%2$s\"\"}\"\n"
                    .formatted(1_000_000 + i, SpeedDialect.WORDS),
            "",
            RFC),
        new SpeedDialect(
            new XAnalyticsReader(),
            "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\",\"engagements\",\"engagement rate\",\"retweets\",\"replies\",\"likes\""
                + IntStream.range(0, 30).mapToObj(i -> ",\"more " + i + "\"").collect(joining())
                + "\n",
            i ->
                "\"%d\",\"https://twitter.com/ann/status/%d\",\"%s &amp; \"\"more\"\"\",\"2026-01-14 18:05 +0000\",\"5213.0\",\"92.0\",\"0.0176\",\"2.0\",\"0.0\",\"7.0\"%s\n"
                    .formatted(
                        SpeedDialect.FIRST_X_ID + i,
                        SpeedDialect.FIRST_X_ID + i,
                        SpeedDialect.WORDS,
                        ",\"-\"".repeat(30)),
            "",
            RFC),
        new SpeedDialect(
            new TabularReader(Sources.plain()),
            Sources.HEADER + "\n",
            i ->
                "2026-03-01 10:00,"
                    + (1_000_000_000 + i)
                    + ",\""
                    + SpeedDialect.WORDS
                    + ", \"\"more\"\"\"\n",
            "",
            RFC));
  }
}
