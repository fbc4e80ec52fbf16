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

/** Reads the likes and their kin of a LinkedIn member export ({@code Reactions.csv}). */
public final class LinkedInReactionsReader implements ExportReader {
  static final List<String> COLUMNS = List.of("date", "type", "link");

  @Override
  public String format() {
    return "linkedin.reactions";
  }

  @Override
  public int version() {
    // 3: a carriage return alone is a fault; each of many broken rows is counted.
    return 3;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    LinkedInCsv.read(in, context, sink, COLUMNS, row -> sink.accept(reaction(row, context)));
  }

  private static ActivityRecord reaction(HeaderedCsv.Row row, ReadingContext context)
      throws RejectedRow {
    String date = row.cell("date");
    Instant publishedAt = UtcStamps.linkedIn(date, "Date");
    String link = PlatformLinks.decoded(row.cell("link"), "Link");
    if (link.isBlank()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "Link");
    }
    String type = row.cell("type");
    // No id is exported: the reference keys a reaction by its date, type and link.
    String key = context.keys().key("linkedin:reaction", date, type, link);
    context.digest(date, link, type);
    return ActivityRecord.at(row.number(), row.offset())
        .key(key, key)
        .kind(ActivityKind.REACTION, ContentOrigin.REACTION)
        .published(Stamp.utc(publishedAt))
        .targetKey(PlatformLinks.targetUrn(link))
        .build();
  }
}
