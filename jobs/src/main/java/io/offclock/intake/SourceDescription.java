package io.offclock.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.offclock.contract.TimePrecision;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read one tabular source: a CSV, JSON-lines or JSON export described in {@code
 * offclock.yaml} rather than known by content.
 *
 * @param name the folder under {@code landing/}; also the {@code source} column of the tables
 * @param container CSV, JSON lines or one JSON document
 * @param platform the platform all rows are of; null where {@code platform} is a mapped column
 * @param columns field to the export's column name (CSV header, or JSON key with dots for nesting)
 * @param times what each mapped time column means, in the order given
 * @param precision of every time column
 * @param delimiter CSV field separator
 * @param preambleLines prose lines before the CSV header; -1 to look for the header row
 * @param encoding name of the character set
 * @param decimalComma true where counts read {@code 1.204,5} instead of {@code 1,204.5}
 * @param keepWhere column to the values of which one must be there for a row to be an activity
 *     (such as {@code state: [SENT]}); other rows are rejected as not an activity
 * @param schedulerClient client name written to every row; null where the source states it or none
 * @param records where in the document the rows are; null unless the container is JSON, and then
 *     left out of the digest too, so that sources described before it was known keep theirs
 */
public record SourceDescription(
    String name,
    Container container,
    @Nullable String platform,
    Map<Field, String> columns,
    List<TimeColumn> times,
    TimePrecision precision,
    char delimiter,
    int preambleLines,
    String encoding,
    boolean decimalComma,
    Map<String, List<String>> keepWhere,
    @Nullable String schedulerClient,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RecordsPath records)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A source that is no JSON document. */
  public SourceDescription(
      String name,
      Container container,
      @Nullable String platform,
      Map<Field, String> columns,
      List<TimeColumn> times,
      TimePrecision precision,
      char delimiter,
      int preambleLines,
      String encoding,
      boolean decimalComma,
      Map<String, List<String>> keepWhere,
      @Nullable String schedulerClient) {
    this(
        name,
        container,
        platform,
        columns,
        times,
        precision,
        delimiter,
        preambleLines,
        encoding,
        decimalComma,
        keepWhere,
        schedulerClient,
        null);
  }

  /** True where a column holds ids or links; without one a row is known by what it says. */
  public boolean namesItsPosts() {
    return columns.containsKey(Field.ID) || columns.containsKey(Field.LINK);
  }

  /** How records are framed. */
  public enum Container {
    CSV,
    JSON_LINES,
    JSON
  }

  /**
   * Where the rows of a JSON document are: the items of one array, or objects inside them.
   *
   * @param array keys from the root to the array; empty where the root is the array
   * @param row keys from an item to the object that is the row; empty where the item is
   */
  public record RecordsPath(List<String> array, List<String> row) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The root is the array, its items are the rows. */
    public static final RecordsPath ROOT = new RecordsPath(List.of(), List.of());

    public RecordsPath {
      array = List.copyOf(array);
      row = List.copyOf(row);
    }

    /** As the settings write it: {@code data.posts.edges[].node}; empty for the root. */
    @Override
    public String toString() {
      return String.join(".", array) + (row.isEmpty() ? "" : "[]." + String.join(".", row));
    }
  }

  /** What a column can be mapped to. Nothing else of a tabular export is kept. */
  public enum Field {
    ID,
    LINK,
    AUTHOR,
    PLATFORM,
    TEXT,
    LANGUAGE,
    CLIENT,
    KIND,
    CONTENT_ID,
    IMPRESSIONS,
    REACTIONS,
    COMMENTS,
    SHARES,
    CLICKS
  }

  /** Which clock a time column is. */
  public enum Clock {
    COMPOSED,
    SCHEDULED,
    PUBLISHED
  }

  /**
   * One time column.
   *
   * @param pattern {@link java.time.format.DateTimeFormatter} pattern, or {@code iso} or {@code
   *     epoch-seconds}
   * @param zone zone of a stamp without an offset; null where none is known, and then the stamp
   *     cannot be classified
   */
  public record TimeColumn(String column, Clock clock, String pattern, @Nullable ZoneId zone)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
