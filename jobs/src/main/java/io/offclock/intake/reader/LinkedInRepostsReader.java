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
 * Reads the reposts without words of a LinkedIn member export ({@code InstantReposts.csv}). The
 * link is the repost's own; what was reposted is not exported.
 */
public final class LinkedInRepostsReader implements ExportReader {
  static final List<String> COLUMNS = List.of("date", "link");

  @Override
  public String format() {
    return "linkedin.instant_reposts";
  }

  @Override
  public int version() {
    // 3: a carriage return alone is a fault; each of many broken rows is counted.
    return 3;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    LinkedInCsv.read(in, context, sink, COLUMNS, row -> sink.accept(repost(row, context)));
  }

  private static ActivityRecord repost(HeaderedCsv.Row row, ReadingContext context)
      throws RejectedRow {
    String date = row.cell("date");
    Instant publishedAt = UtcStamps.linkedIn(date, "Date");
    String link = PlatformLinks.decoded(row.cell("link"), "Link");
    String urn = PlatformLinks.postUrn(link);
    if (urn == null) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "Link");
    }
    context.digest(date, link, "");
    return ActivityRecord.at(row.number(), row.offset())
        .key(urn, urn)
        .kind(ActivityKind.RESHARE, ContentOrigin.RESHARE)
        .published(Stamp.utc(publishedAt))
        .build();
  }
}
