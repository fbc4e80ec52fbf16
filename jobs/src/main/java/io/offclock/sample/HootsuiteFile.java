package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A Hootsuite report with its two prose lines, thousands commas and a total row. No real one was
 * available: the layout is the reference's assumption, with {@code Sent by} added.
 */
final class HootsuiteFile implements Closeable {
  private static final List<String> HEADER =
      List.of(
          "Date (GMT)",
          "Post ID",
          "Post Message",
          "Post Permalink",
          "Post Type",
          "Social Network",
          "Impressions",
          "Reach",
          "Engagement",
          "Likes",
          "Comments",
          "Shares",
          "Post Link Clicks",
          "Video Views",
          "Sent by");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter PROSE =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

  private final Writer out;
  private final FileTruth truth;
  private long impressions;

  /** Writes the prose and the header. The writer is closed with this. */
  HootsuiteFile(Writer out, LocalDate from, LocalDate to, FileTruth truth) throws IOException {
    this.out = out;
    this.truth = truth;
    out.write("\"Post Performance\"\n");
    out.write("\"" + PROSE.format(from) + " - " + PROSE.format(to) + "\"\n");
    out.write(Csv.row(',', HEADER));
  }

  /**
   * Writes one published post.
   *
   * @param network as the column shows it: {@code LinkedIn} or {@code X}
   * @param permalink where it can be seen; holds the platform's own number
   */
  void post(
      long publishedMillis,
      long number,
      String text,
      Topic topic,
      String permalink,
      String network,
      String handle)
      throws IOException {
    truth.activity(Measure.POSTS, topic);
    long seen = 40 + (publishedMillis / 1000 * 7919 + number * 31) % 4000;
    impressions += seen;
    out.write(
        Csv.row(
            ',',
            List.of(
                DATE.format(Instant.ofEpochMilli(publishedMillis)),
                "p" + number,
                text,
                permalink,
                "Status",
                network,
                counted(seen),
                counted(seen * 3 / 4),
                counted(seen / 30),
                counted(seen / 60),
                counted(seen / 400),
                counted(seen / 300),
                counted(seen / 90),
                "0",
                handle)));
  }

  private static String counted(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  @Override
  public void close() throws IOException {
    truth.add(Measure.RECORDS).add(Measure.REJECTED);
    out.write("Total,,,,,,\"" + counted(impressions) + "\",,,,,,,,\n");
    out.close();
  }
}
