package io.offclock.intake.reader;

import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the uploads of a LinkedIn member export ({@code Rich_Media.csv}, {@code Rich Media.csv}),
 * and rejects each as {@link RejectionReason#NOT_AN_ACTIVITY}: it is framed and counted, and
 * nothing of it is kept.
 *
 * <p>An upload is no post. The picture of a post is uploaded up to hours before it, and the post is
 * in {@code Shares} with a time and a number of its own; the link here is the file's, so nothing
 * leads from the one to the other, and a minute near a post proves nothing. Taken for activities,
 * pictures of posts would count twice. Portraits and attachments of messages stand between them
 * without a mark, so that the time of an upload may be that of a private message: it serves no
 * figure and is not kept either.
 *
 * <p>The times are prose, of a minute in GMT. That the files are RFC 4180 is assumed; so is that
 * the prose is English whatever the member's language, as the headers are.
 */
public final class LinkedInRichMediaReader implements ExportReader {
  public static final List<String> COLUMNS = List.of("date/time", "mediadescription", "medialink");

  private static final String TIME = "date/time";

  /** {@code You uploaded a photo on March 3, 2020 at 10:49 PM (GMT)}. */
  private static final Pattern PROSE =
      Pattern.compile("You \\p{L}[\\p{L} ]{0,80} on (?<time>\\p{L}{3,9} \\d.{9,30}) \\(GMT\\)");

  private static final DateTimeFormatter MINUTE =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("MMMM d, uuuu 'at' h:mm a")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public String format() {
    return "linkedin.rich_media";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("addresses and descriptions of uploads");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    Period period = new Period();
    LinkedInCsv.open(in, context, COLUMNS)
        .read(
            row -> !row.fields().isEmpty() && PROSE.matcher(row.fields().get(0)).matches(),
            sink,
            row -> {
              period.add(uploaded(row).toLocalDate());
              context.digest(row.cell(TIME), row.cell("medialink"), row.cell("mediadescription"));
              throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, null);
            });
    String era = period.asEra();
    if (era != null) {
      context.era(era);
    }
  }

  /** In GMT. */
  private static LocalDateTime uploaded(HeaderedCsv.Row row) throws RejectedRow {
    String prose = row.cell(TIME).strip();
    if (prose.isEmpty()) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, row.name(TIME));
    }
    Matcher time = PROSE.matcher(prose);
    if (time.matches()) {
      try {
        return LocalDateTime.parse(time.group("time"), MINUTE);
      } catch (DateTimeParseException e) {
        // Rejected below.
      }
    }
    throw new RejectedRow(RejectionReason.BAD_TIME, row.name(TIME));
  }

  /** The days of a file none of whose records is accepted, for an operator who asks what it is. */
  private static final class Period {
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(LocalDate day) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }

    /** Null of a file without a readable time. */
    @Nullable String asEra() {
      return first == null
          ? null
          : "uploads from %s to %s, to the minute in GMT".formatted(first, last);
    }
  }
}
