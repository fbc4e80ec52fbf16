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
import java.time.Instant;
import java.util.List;

/**
 * Reads the votes in polls of a LinkedIn member export ({@code Votes.csv}). A vote is a reaction:
 * the words of the option are those of whoever made the poll, and are not kept. That the times are
 * UTC and the fields quoted as in the other files of the export is assumed.
 */
public final class LinkedInVotesReader implements ExportReader {
  static final List<String> COLUMNS = List.of("date", "link", "optiontext");

  @Override
  public String format() {
    return "linkedin.votes";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("words of poll options");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    LinkedInCsv.read(in, context, sink, COLUMNS, row -> sink.accept(vote(row, context)));
  }

  private static ActivityRecord vote(HeaderedCsv.Row row, ReadingContext context)
      throws RejectedRow {
    String date = row.cell("date");
    Instant publishedAt = UtcStamps.linkedIn(date, "Date");
    String link = PlatformLinks.decoded(row.cell("link"), "Link");
    if (link.isBlank()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "Link");
    }
    String option = row.cell("optiontext");
    // No id is exported, and a poll may allow several options in the same second.
    String key = context.keys().key("linkedin:vote", date, link, option);
    context.digest(date, link, option);
    return ActivityRecord.at(row.number(), row.offset())
        .key(key, key)
        .kind(ActivityKind.REACTION, ContentOrigin.REACTION)
        .published(Stamp.utc(publishedAt))
        .targetKey(PlatformLinks.targetUrn(link))
        .build();
  }
}
