package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordLinks;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comments of a YouTube export ({@code comments.csv}, in whichever language it and its
 * columns are named), and messages in live chats, which are written alike. What somebody paid for
 * such a message is never kept. Whose comments they are its folder says.
 *
 * <p>The videos of such an export are in {@code videos.csv}, whose columns are not known for sure:
 * it is not read.
 */
public final class YouTubeCommentsReader implements ExportReader {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]+");

  /** Ids begin so; before 2017 they were longer. No price does, in whatever currency. */
  private static final Pattern COMMENT =
      Pattern.compile("(?:Ug[A-Za-z0-9_-]+|z[0-9a-z]{20,})(?:\\.[A-Za-z0-9_-]+)?");

  /** True where a file that begins so holds comments. */
  public static boolean isBeginning(String text) {
    try {
      return YouTubeColumns.of(text.getBytes(StandardCharsets.UTF_8)) != null;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can always be had", e);
    }
  }

  @Override
  public String format() {
    return "youtube.comments";
  }

  @Override
  public int version() {
    // 3: pages that links lead to.
    return 3;
  }

  @Override
  public List<String> leavesOut() {
    return List.of("prices paid in live chats", "channels that are mentioned");
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    byte[] head = in.readNBytes(YouTubeColumns.HEAD_BYTES);
    YouTubeColumns columns = YouTubeColumns.of(head);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    StrictCsv csv =
        new StrictCsv(new ByteWindow(whole, StandardCharsets.UTF_8), ',', context.maxRecordBytes());
    List<String> header = csv.header(0, 0, YouTubeColumns::isHeader);
    if (columns == null || header == null) {
      throw new UnreadableExportException(
          "HEADER_NOT_FOUND",
          "found another beginning, expected a header of 6 to 9 columns and comments as JSON");
    }
    context.era(header.size() + " columns");
    csv.recordsStartLike(columns::isStart);
    SoundValues values = new SoundValues(null);
    for (StrictCsv.Row row = csv.next(); row != null; row = csv.next()) {
      RejectionReason fault = row.fault();
      if (fault != null) {
        String column = row.faultField() < 0 ? null : Columns.name(header, row.faultField());
        sink.reject(new Rejection(row.number(), row.offset(), fault, column));
        continue;
      }
      try {
        sink.accept(comment(row, columns, header, values, context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(row.number(), row.offset()));
      }
    }
  }

  private static ActivityRecord comment(
      StrictCsv.Row row,
      YouTubeColumns columns,
      List<String> header,
      SoundValues values,
      ReadingContext context)
      throws RejectedRow {
    String time = cell(row, columns.time());
    Stamp published = Stamp.utc(UtcStamps.iso(time, header.get(columns.time())));
    String id = cell(row, columns.id());
    if (!ID.matcher(id).matches()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, header.get(columns.id()));
    }
    String words = cell(row, columns.text());
    String text = YouTubeText.read(words, header.get(columns.text()), values);
    context.digest(time, id, words);
    return ActivityRecord.at(row.number(), row.offset())
        .key(id, id)
        .kind(ActivityKind.COMMENT, ContentOrigin.REPLY)
        .text(text)
        .published(published)
        .targetKey(target(row, columns, id))
        .links(text == null ? RecordLinks.NONE : PlatformLinks.in(List.of(text)))
        .build();
  }

  /** The comment answered, or else the post or the video below which it stands. */
  private static @Nullable String target(StrictCsv.Row row, YouTubeColumns columns, String id) {
    // A live chat has a price where comments have their parent.
    for (String target :
        List.of(
            comment(row, columns.parent()),
            comment(row, columns.top()),
            cell(row, columns.post()),
            cell(row, columns.video()))) {
      if (ID.matcher(target).matches() && !target.equals(id)) {
        return target;
      }
    }
    return null;
  }

  /** The id of a comment in a cell; empty where it holds something else. */
  private static String comment(StrictCsv.Row row, int column) {
    String id = cell(row, column);
    return COMMENT.matcher(id).matches() ? id : "";
  }

  private static String cell(StrictCsv.Row row, int column) {
    return column < 0 ? "" : row.fields().get(column).strip();
  }
}
