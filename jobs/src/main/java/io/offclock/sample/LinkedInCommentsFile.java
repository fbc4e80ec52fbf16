package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A LinkedIn {@code Comments.csv} in one of its dialects, two of which are no CSV at all. */
final class LinkedInCommentsFile implements Closeable {
  /** How quotes and line breaks are written. */
  enum Dialect {
    /** Quotes doubled; a text without comma or quote is bare, even where it has line breaks. */
    Y2021("\n"),
    /** The same with CRLF between records and LF inside. */
    Y2021_CRLF("\r\n"),
    /** Always quoted, quotes escaped with a backslash. */
    Y2025("\n");

    private final String newline;

    Dialect(String newline) {
      this.newline = newline;
    }
  }

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final Writer out;
  private final Dialect dialect;
  private final FileTruth truth;
  private final StringBuilder row = new StringBuilder(1024);

  /** Writes the header. The writer is closed with this. */
  LinkedInCommentsFile(Writer out, Dialect dialect, FileTruth truth) throws IOException {
    this.out = out;
    this.dialect = dialect;
    this.truth = truth;
    out.write("Date,Link,Message" + dialect.newline);
  }

  /**
   * Writes one comment.
   *
   * @param targetUrn the post answered, such as {@code activity:7335576521932927905}
   */
  void comment(long publishedMillis, String targetUrn, String text, Topic topic)
      throws IOException {
    truth.activity(Measure.COMMENTS, topic);
    row.setLength(0);
    DATE.formatTo(Instant.ofEpochMilli(publishedMillis), row);
    row.append(",https://www.linkedin.com/feed/update/urn%3Ali%3A");
    row.append(targetUrn.replace(":", "%3A")).append(',');
    if (dialect == Dialect.Y2025) {
      row.append('"').append(text.replace("\"", "\\\"")).append('"');
    } else if (text.indexOf(',') >= 0 || text.indexOf('"') >= 0) {
      Csv.quoted(text, row);
    } else {
      row.append(text);
    }
    out.append(row.append(dialect.newline));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
