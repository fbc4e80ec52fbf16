package io.offclock.intake.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a comment are in one file of a YouTube export. Names of columns are in the
 * user's language and their number changes by year, so they are known by what is in them: two ids,
 * a time with an offset, and words as JSON; between and behind these the order is always the same.
 * English names are gone by where they are there.
 *
 * @param id 0-based, as are the others
 * @param parent -1 where the file has none, as of all that follow but the text
 */
record YouTubeColumns(int id, int time, int parent, int post, int video, int text, int top) {
  /** What is looked at of a file to know its columns. */
  static final int HEAD_BYTES = 1 << 16;

  private static final Pattern STAMP =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)");
  private static final int FEWEST = 6;
  private static final int MOST = 9;
  private static final int LOOKED_AT = 20;

  /** Behind the comment's and the channel's id. */
  private static final int TIME = 2;

  /**
   * Finds the columns in the first bytes of a file.
   *
   * @return null where they are no comments
   */
  static @Nullable YouTubeColumns of(byte[] head) throws IOException {
    StrictCsv csv =
        new StrictCsv(
            new ByteWindow(new ByteArrayInputStream(head), StandardCharsets.UTF_8),
            ',',
            HEAD_BYTES);
    List<String> header = csv.header(0, 0, YouTubeColumns::isHeader);
    if (header == null) {
      return null;
    }
    YouTubeColumns named = named(Columns.normalised(header));
    if (named != null) {
      return named;
    }
    csv.recordsStartLike(row -> isStart(row, TIME));
    for (int i = 0; i < LOOKED_AT; i++) {
      StrictCsv.Row row = csv.next();
      YouTubeColumns found =
          row == null || row.fault() != null ? null : ofCells(row.fields(), header.size());
      if (row == null || found != null) {
        return found;
      }
    }
    return null;
  }

  static boolean isHeader(List<String> row) {
    return row.size() >= FEWEST
        && row.size() <= MOST
        && row.stream().noneMatch(cell -> cell.isBlank() || STAMP.matcher(cell).matches());
  }

  /** True where the fields that end on a line look like the start of a comment. */
  boolean isStart(List<String> row) {
    return isStart(row, time);
  }

  private static boolean isStart(List<String> row, int time) {
    return row.size() > time && !row.get(0).isBlank() && STAMP.matcher(row.get(time)).matches();
  }

  private static @Nullable YouTubeColumns named(List<String> header) {
    int id = header.indexOf("commentid");
    int time = header.indexOf("commentcreatetimestamp");
    int text = header.indexOf("commenttext");
    if (id < 0 || time < 0 || text < 0) {
      return null;
    }
    return new YouTubeColumns(
        id,
        time,
        header.indexOf("parentcommentid"),
        header.indexOf("postid"),
        header.indexOf("videoid"),
        text,
        header.indexOf("top-levelcommentid"));
  }

  private static @Nullable YouTubeColumns ofCells(List<String> cells, int columns) {
    if (!STAMP.matcher(cells.get(TIME)).matches()) {
      return null;
    }
    int text = columns - 1;
    while (text > TIME && !YouTubeText.isText(cells.get(text))) {
      text--;
    }
    int between = text - TIME - 1;
    if (between < 2 || between > 4 || text < columns - 2) {
      return null;
    }
    boolean channelFirst = cells.get(0).startsWith("UC") && !cells.get(1).startsWith("UC");
    return new YouTubeColumns(
        channelFirst ? 1 : 0,
        TIME,
        // A price, and behind it the parent; a table of two has either.
        between == 2 ? TIME + 1 : TIME + 2,
        between == 4 ? text - 2 : -1,
        text - 1,
        text,
        text + 1 < columns ? text + 1 : -1);
  }
}
