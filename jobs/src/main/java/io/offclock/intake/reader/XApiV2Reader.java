package io.offclock.intake.reader;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what X's API v2 gave, as JSON lines: pages of posts, single posts of a stream, or posts
 * flattened. A record is a post, not a line; the posts that a page includes as context are not its
 * own and not read. Whose a post is only the users that came with it say; of them no more than the
 * name is read, and a post without one is rejected, for whose else could it be.
 *
 * <p>A page of a search or a timeline shows what others wrote too. A post is kept where its author
 * is one of people/accounts.csv, by name or, where the name is not among them, by the platform's
 * number; of any other it is only counted, as {@link RejectionReason#UNKNOWN_AUTHOR}.
 *
 * <p>A line of the compliance stream says that a post or a user was deleted. There is no post in it
 * to become an activity, and a deletion that reaches no post must not be counted as one: it is
 * rejected as {@link RejectionReason#NOT_AN_ACTIVITY}. So is a line of nothing but errors; a page
 * without posts is no record at all. A line that is broken or cut keeps the posts in it that are
 * whole and have their author, and the rest is one rejection.
 *
 * <p>The limit for a record holds for a line, which is what must be held in memory.
 */
public final class XApiV2Reader implements ExportReader {
  @Override
  public String format() {
    return "x.api_v2";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("profiles of users", "places", "posts of others that came along");
  }

  @Override
  public int version() {
    // 3: pages that links lead to.
    return 3;
  }

  @Override
  public boolean namesAuthors() {
    return true;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonLines lines =
        new JsonLines(new ByteWindow(in, StandardCharsets.UTF_8), context.maxRecordBytes());
    Set<XApiV2Line.Shape> shapes = EnumSet.noneOf(XApiV2Line.Shape.class);
    SoundValues values = new SoundValues(XApiV2Line.KEYS);
    long records = 0;
    for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
      try {
        XApiV2Line parsed = XApiV2Line.parse(line, values);
        XApiV2Line.Shape shape = parsed.shape();
        if (shape != null) {
          shapes.add(shape);
        }
        records = emit(parsed, records, line.offset(), context, sink);
      } catch (RejectedRow rejected) {
        records++;
        sink.reject(rejected.at(records, line.offset()));
      }
    }
    if (!shapes.isEmpty()) {
      context.era(shapes.stream().map(XApiV2Reader::words).collect(Collectors.joining(" and ")));
    }
  }

  private static String words(XApiV2Line.Shape shape) {
    return switch (shape) {
      case PAGE -> "pages";
      case STREAM -> "stream";
      case FLAT -> "flat posts";
    };
  }

  private static long emit(
      XApiV2Line line, long before, long lineStart, ReadingContext context, RecordSink sink)
      throws IOException {
    long number = before;
    for (XApiV2Line.Item item : line.items()) {
      number++;
      long offset = lineStart + item.offset();
      try {
        ActivityRecord.Builder post = ActivityRecord.at(number, offset);
        XApiV2Post found = item.post();
        if (found == null) {
          throw new RejectedRow(item.fault(), item.column());
        }
        sink.accept(found.into(post, line.authors(), context));
      } catch (RejectedRow rejected) {
        sink.reject(rejected.at(number, offset));
      }
    }
    return number;
  }
}
