package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A LinkedIn {@code Shares.csv} in the dialect of one era. */
final class LinkedInSharesFile implements Closeable {
  /** How the file was written when the export was taken. */
  enum Era {
    /** UTF-16LE with a byte order mark, tabs, everything quoted; the caller's writer encodes. */
    Y2018("\n"),
    /** {@code SharedURL} and {@code MediaURL}, CRLF. */
    Y2021("\r\n"),
    /** {@code SharedUrl} and {@code MediaUrl}, LF. */
    Y2024("\n");

    private final String newline;

    Era(String newline) {
      this.newline = newline;
    }
  }

  private static final List<String> HEADER_2018 =
      List.of(
          "Date",
          "Share Title",
          "Share Description",
          "Share Link",
          "Share Commentary",
          "Shared URL",
          "Media URL",
          "Type",
          "Visibility");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DATE_2018 =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private final Writer out;
  private final Era era;
  private final FileTruth truth;
  private final StringBuilder row = new StringBuilder(1024);

  /** Writes the header. The writer is closed with this. */
  LinkedInSharesFile(Writer out, Era era, FileTruth truth) throws IOException {
    this.out = out;
    this.era = era;
    this.truth = truth;
    switch (era) {
      case Y2018 -> {
        out.write('\uFEFF');
        tabbed(HEADER_2018);
      }
      case Y2021 -> out.write("Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\r\n");
      case Y2024 -> out.write("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
    }
  }

  /**
   * Writes one post.
   *
   * @param urn kind and number, such as {@code share:7196049640414946293}
   * @param text the author's words; empty for a bare reshare or media without words
   * @param sharedUrl the link it carries; empty for none
   * @param media links of its photos: one row each, and one row where there are none
   */
  void post(
      long composedMillis,
      String urn,
      String text,
      Topic topic,
      String sharedUrl,
      List<String> media)
      throws IOException {
    truth.activity(Measure.POSTS, text.isEmpty() ? Topic.NONE : topic);
    truth.add(Measure.RECORDS, Math.max(1, media.size()) - 1);
    for (String url : media.isEmpty() ? List.of("") : media) {
      row(Instant.ofEpochMilli(composedMillis), urn, text, sharedUrl, url);
    }
  }

  private void row(Instant composed, String urn, String text, String sharedUrl, String media)
      throws IOException {
    if (era == Era.Y2018) {
      String link = "https://www.linkedin.com/feed/update/urn:li:" + urn;
      tabbed(
          List.of(
              DATE_2018.format(composed), "", "", link, text, sharedUrl, media, "TEXT", "Public"));
      return;
    }
    row.setLength(0);
    DATE.formatTo(composed, row);
    row.append(",https://www.linkedin.com/feed/update/urn%3Ali%3A").append(urn.replace(":", "%3A"));
    row.append(',');
    commentary(text);
    row.append(',');
    Csv.quoted(sharedUrl, row);
    row.append(',');
    Csv.quoted(media, row);
    out.append(row.append(",MEMBER_NETWORK").append(era.newline));
  }

  /** Every line break of a post is written quote, line break, quote; and all quotes doubled. */
  private void commentary(String text) {
    row.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        row.append("\"\"").append(era.newline).append("\"\"");
      } else if (c == '"') {
        row.append("\"\"");
      } else {
        row.append(c);
      }
    }
    row.append('"');
  }

  private void tabbed(List<String> values) throws IOException {
    row.setLength(0);
    for (String value : values) {
      if (!row.isEmpty()) {
        row.append('\t');
      }
      Csv.quoted(value, row);
    }
    out.append(row.append(era.newline));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
