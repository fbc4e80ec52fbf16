package io.offclock.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Turns one export format into activity records and rejections. Plain Java, streaming, bounded
 * memory; stateless, so one instance may read many files at once.
 */
public interface ExportReader {
  /** Names the format and, where eras differ, not the era: {@code linkedin.shares}. */
  String format();

  /**
   * True where every record names its author, so that the folder need not say whose the file is and
   * is not asked.
   */
  default boolean namesAuthors() {
    return false;
  }

  /**
   * What such a file holds of a person or of others that is never read into a record, as plural
   * nouns for a sentence, such as {@code IP addresses}; empty where it holds nothing of the kind.
   * What is dropped record by record is a rejection and not named here.
   */
  default List<String> leavesOut() {
    return List.of();
  }

  /** Raised whenever the same bytes would give other records than before. */
  int version();

  /**
   * Reads one file to its end. Every record framed goes to the sink exactly once, accepted or
   * rejected.
   *
   * @param in the decompressed bytes from the first; not closed by the reader
   * @param context what is known of the file from outside it, and where its digest is collected
   * @throws UnreadableExportException if the file as a whole is not what it was taken for; nothing
   *     of it is kept then
   * @throws IOException if the bytes cannot be had or the sink cannot take more
   */
  void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException;
}
