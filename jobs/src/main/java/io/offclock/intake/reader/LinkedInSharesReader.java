package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the posts of a LinkedIn member export ({@code Shares.csv}) in its three header eras.
 *
 * <p>The date is when a post was composed; when it was published is not in this export, so it stays
 * unknown. A post with several pictures has one row for each, all of one key.
 */
public final class LinkedInSharesReader implements ExportReader {
  static final List<String> COLUMNS =
      List.of("date", "sharelink", "sharecommentary", "sharedurl", "mediaurl", "visibility");

  @Override
  public String format() {
    return "linkedin.shares";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("addresses of pictures", "titles of shared pages");
  }

  @Override
  public int version() {
    // 3: a carriage return alone is a fault; each of many broken rows is counted.
    // 4: pages that links lead to.
    return 4;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    HeaderedCsv csv = LinkedInCsv.open(in, context, COLUMNS);
    era(csv.written()).ifPresent(context::era);
    csv.read(LinkedInCsv::isStart, sink, row -> sink.accept(share(row, context)));
  }

  /** By the header as written: two eras differ in the case of three letters only. */
  private static Optional<String> era(List<String> header) {
    if (Columns.normalised(header).contains("sharetitle")) {
      return Optional.of("2018, UTF-16");
    }
    if (header.contains("SharedURL")) {
      return Optional.of("2021 to March 2024");
    }
    return header.contains("SharedUrl") ? Optional.of("since June 2024") : Optional.empty();
  }

  private static ActivityRecord share(HeaderedCsv.Row row, ReadingContext context)
      throws RejectedRow {
    String date = row.cell("date");
    Instant composedAt = UtcStamps.linkedIn(date, "Date");
    String link = PlatformLinks.decoded(row.cell("sharelink"), "ShareLink");
    String urn = PlatformLinks.postUrn(link);
    if (urn == null) {
      throw new RejectedRow(RejectionReason.BAD_KEY, "ShareLink");
    }
    String text = repaired(row.cell("sharecommentary"));
    String sharedUrl = row.cell("sharedurl");
    boolean hasMedia = !row.cell("mediaurl").isBlank();
    // Without words, picture or link of its own the row is somebody else's post passed on.
    boolean reshare = text.isEmpty() && !hasMedia && !isLinkElsewhere(sharedUrl);
    context.digest(date, link, text);
    return ActivityRecord.at(row.number(), row.offset())
        .key(urn, urn)
        .kind(
            reshare ? ActivityKind.RESHARE : ActivityKind.POST,
            reshare ? ContentOrigin.RESHARE : ContentOrigin.ORIGINAL)
        .text(LinkedInCsv.orNull(text))
        .composed(Stamp.utc(composedAt))
        .visibility(visibility(urn, row.cell("visibility")))
        .hasMedia(hasMedia)
        .links(PlatformLinks.in(List.of(sharedUrl, text)))
        .build();
  }

  /** LinkedIn writes each line break inside a post as quote, newline, quote. */
  static String repaired(String commentary) {
    if (commentary.indexOf('\n') < 0) {
      return commentary;
    }
    return commentary.replace("\"\r\n\"", "\n").replace("\"\n\"", "\n");
  }

  private static boolean isLinkElsewhere(String sharedUrl) {
    return !sharedUrl.isBlank() && !sharedUrl.contains("linkedin.com/feed/update/");
  }

  private static Visibility visibility(String urn, String stated) {
    if (urn.startsWith("urn:li:groupPost:")) {
      return Visibility.LIMITED;
    }
    // MEMBER_NETWORK stands on every row since 2021, whatever the author chose.
    return switch (stated.strip().toLowerCase(Locale.ROOT)) {
      case "public" -> Visibility.PUBLIC;
      case "connections" -> Visibility.LIMITED;
      default -> Visibility.UNKNOWN;
    };
  }
}
