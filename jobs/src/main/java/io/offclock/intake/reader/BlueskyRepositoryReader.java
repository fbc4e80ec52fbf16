package io.offclock.intake.reader;

import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.UnreadableExportException;
import java.io.InputStream;

/**
 * Knows the repository that Bluesky hands out as {@code repo.car}, in order to refuse it in words:
 * its posts lie in blocks of DAG-CBOR that a search tree ties to their addresses, and no well-kept
 * library for Java reads that. A list of its posts as JSON says the same and counts too.
 */
public final class BlueskyRepositoryReader implements ExportReader {
  @Override
  public String format() {
    return "bluesky.repository";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink)
      throws UnreadableExportException {
    throw new UnreadableExportException(
        "REPOSITORY", "found a repository (CAR), expected the posts of the account as JSON");
  }
}
