package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comments or the posts of a Reddit export ({@code comments.csv}, {@code posts.csv}).
 * Records end in CRLF and a body has line feeds of its own, so it is quoting alone that ends a
 * record. Whose the export is its folder says.
 *
 * <p>Comments and posts are numbered apart, so an id is kept with the prefix that Reddit itself
 * puts before it: {@code t1_} of a comment, {@code t3_} of a post. Words that were deleted or
 * removed are gone, and what stands in their place is not the author's; when that happened no
 * column says. Awards are not counted: they are none of the counters.
 *
 * <p>Of {@code posts.csv} no real file was seen. Assumed: its columns before the title are those of
 * the comments, and a parent is an id with or without its prefix.
 */
public final class RedditReader implements ExportReader {
  private static final List<String> FIRST = List.of("id", "permalink", "date");
  private static final List<String> OF_COMMENTS = List.of("subreddit", "link", "parent", "body");
  private static final List<String> OF_POSTS = List.of("subreddit", "title", "url", "body");

  private static final Pattern ID = Pattern.compile("[0-9a-z]{1,13}");
  private static final Pattern POST_OF_LINK =
      Pattern.compile("/comments/([0-9a-z]{1,13})(?:/|\\z)");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC");
  private static final Set<String> GONE = Set.of("[deleted]", "[removed]");

  private static final String COMMENT = "t1_";
  private static final String POST = "t3_";

  private final boolean ofComments;

  private RedditReader(boolean ofComments) {
    this.ofComments = ofComments;
  }

  /** The reader of {@code comments.csv}. */
  public static RedditReader comments() {
    return new RedditReader(true);
  }

  /** The reader of {@code posts.csv}. */
  public static RedditReader posts() {
    return new RedditReader(false);
  }

  /** True where these columns of a file's first line, normalised, are what this reader reads. */
  public boolean isHeader(List<String> columns) {
    return columns.size() > FIRST.size()
        && columns.subList(0, FIRST.size()).equals(FIRST)
        && columns.containsAll(expected());
  }

  private List<String> expected() {
    return ofComments ? OF_COMMENTS : OF_POSTS;
  }

  @Override
  public String format() {
    return ofComments ? "reddit.comments" : "reddit.posts";
  }

  @Override
  public int version() {
    // 2: pages that links lead to.
    return 2;
  }

  @Override
  public List<String> leavesOut() {
    return List.of("IP addresses");
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    HeaderedCsv csv = HeaderedCsv.open(in, context, this::isHeader, expected());
    context.era(csv.header().contains("gildings") ? "awards in one column" : "awards by kind");
    csv.read(
        RedditReader::isStart,
        sink,
        row -> sink.accept(ofComments ? comment(row, context) : post(row, context)));
  }

  private static boolean isStart(HeaderedCsv.Row row) {
    return ID.matcher(row.cell("id")).matches()
        && row.cell("permalink").startsWith("http")
        && DATE.matcher(row.cell("date")).matches();
  }

  private static ActivityRecord comment(HeaderedCsv.Row row, ReadingContext context)
      throws RejectedRow {
    Stamp published = Stamp.utc(UtcStamps.reddit(row.cell("date"), "date"));
    String key = COMMENT + id(row);
    String body = row.cell("body");
    context.digest(row.cell("date"), row.cell("id"), body);
    return ActivityRecord.at(row.number(), row.offset())
        .key(key, key)
        .kind(ActivityKind.COMMENT, ContentOrigin.REPLY)
        .text(words(body))
        .published(published)
        .targetKey(target(row.cell("parent"), row.cell("link")))
        .hasMedia(!row.cell("media").isBlank())
        .links(PlatformLinks.in(List.of(body)))
        .build();
  }

  private static ActivityRecord post(HeaderedCsv.Row row, ReadingContext context)
      throws RejectedRow {
    Stamp published = Stamp.utc(UtcStamps.reddit(row.cell("date"), "date"));
    String key = POST + id(row);
    String title = row.cell("title");
    String body = row.cell("body");
    String url = row.cell("url");
    context.digest(row.cell("date"), row.cell("id"), title + '\n' + body);
    return ActivityRecord.at(row.number(), row.offset())
        .key(key, key)
        .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
        .text(joined(words(title), words(body)))
        .published(published)
        // A post of words alone links to itself.
        .links(PlatformLinks.in(List.of(url.equals(row.cell("permalink")) ? "" : url, body)))
        .build();
  }

  private static String id(HeaderedCsv.Row row) throws RejectedRow {
    String id = row.cell("id");
    if (!ID.matcher(id).matches()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "id");
    }
    return id;
  }

  /** The comment answered; of a comment at the top, which has no parent, the post. */
  private static @Nullable String target(String parent, String link) {
    String comment = parent.startsWith(COMMENT) ? parent.substring(COMMENT.length()) : parent;
    if (ID.matcher(comment).matches()) {
      return COMMENT + comment;
    }
    Matcher post = POST_OF_LINK.matcher(link);
    return post.find() ? POST + post.group(1) : null;
  }

  private static @Nullable String words(String cell) {
    return cell.isEmpty() || GONE.contains(cell) ? null : cell;
  }

  private static @Nullable String joined(@Nullable String title, @Nullable String body) {
    return title == null ? body : body == null ? title : title + "\n\n" + body;
  }
}
