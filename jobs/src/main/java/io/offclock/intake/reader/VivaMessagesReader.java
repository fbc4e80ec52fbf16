package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of a Viva Engage network export ({@code Messages.csv}) and their edits ({@code
 * MessageVersions.csv}). Every message names its sender by number, so the folder need not say whose
 * it is.
 *
 * <p>What was said in a private conversation or a private group is dropped before anything else of
 * the row is looked at; a flag that is neither true nor false counts as private. What is left was
 * for colleagues and not for the public, so its visibility is limited. Values that are missing are
 * written as the word {@code null}.
 *
 * <p>No real file was seen. Assumed: times without an offset are in the zone that the settings
 * state; a version has the columns of a message, {@code message_id} and an id of its own; a column
 * whose name holds "draft" says of what state a draft is; a message answers what {@code
 * replied_to_id} names, or the thread that is not its own.
 */
public final class VivaMessagesReader implements ExportReader {
  private static final List<String> OF_MESSAGES =
      List.of(
          "id",
          "repliedtoid",
          "threadid",
          "inprivateconversation",
          "inprivategroup",
          "senderid",
          "body",
          "createdat");

  private static final List<String> OF_VERSIONS =
      List.of(
          "id",
          "messageid",
          "inprivateconversation",
          "inprivategroup",
          "senderid",
          "body",
          "createdat");

  /** The flags that must say {@code false}. */
  private static final List<String> PRIVACY = List.of("inprivateconversation", "inprivategroup");

  private static final Set<String> NO_DRAFT =
      Set.of("", "false", "0", "no", "none", "published", "posted");

  /**
   * Longer than what tells a version apart: of two keys of an activity the longer is the later one,
   * and the message itself is later than what it was edited from.
   */
  private static final String MESSAGE = "viva-engage-message:";

  private static final Pattern ID = Pattern.compile("\\d{1,19}");

  private static final Pattern FLAG = Pattern.compile("\\S{0,8}");

  private final boolean ofVersions;

  private VivaMessagesReader(boolean ofVersions) {
    this.ofVersions = ofVersions;
  }

  /** The reader of {@code Messages.csv}. */
  public static VivaMessagesReader messages() {
    return new VivaMessagesReader(false);
  }

  /** The reader of {@code MessageVersions.csv}. */
  public static VivaMessagesReader versions() {
    return new VivaMessagesReader(true);
  }

  /** True where these columns of a file's first line, normalised, are what this reader reads. */
  public boolean isHeader(List<String> columns) {
    return columns.containsAll(expected()) && columns.contains("messageid") == ofVersions;
  }

  private List<String> expected() {
    return ofVersions ? OF_VERSIONS : OF_MESSAGES;
  }

  @Override
  public String format() {
    return ofVersions ? "viva.message_versions" : "viva.messages";
  }

  @Override
  public boolean namesAuthors() {
    return true;
  }

  @Override
  public List<String> leavesOut() {
    return List.of("names and e-mail addresses of senders", "participants", "names of groups");
  }

  @Override
  public int version() {
    // 2: pages that links lead to.
    return 2;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    StampReader created = stamps("created_at", context);
    StampReader deleted = stamps("deleted_at", context);
    HeaderedCsv.open(in, context, this::isHeader, expected())
        .read(
            VivaMessagesReader::isStart,
            sink,
            row -> {
              refusePrivate(row);
              refuseDraft(row);
              sink.accept(message(row, created, deleted, context));
            });
  }

  private static StampReader stamps(String column, ReadingContext context) {
    return new StampReader(
        new TimeColumn(column, Clock.PUBLISHED, "iso", context.zone()), TimePrecision.SECOND);
  }

  /**
   * Whatever the flags say, even nothing that can be read: a private message that an open quote
   * before it takes in must not become the words of another.
   */
  private static boolean isStart(HeaderedCsv.Row row) {
    int flag = row.header().indexOf("inprivateconversation");
    return row.fields().size() > flag
        && ID.matcher(row.cell("id")).matches()
        && FLAG.matcher(row.fields().get(flag)).matches();
  }

  private static void refusePrivate(HeaderedCsv.Row row) throws RejectedRow {
    for (String flag : PRIVACY) {
      if (!row.cell(flag).strip().equalsIgnoreCase("false")) {
        throw new RejectedRow(RejectionReason.PRIVATE_ITEM, row.name(flag));
      }
    }
  }

  private static void refuseDraft(HeaderedCsv.Row row) throws RejectedRow {
    for (String column : row.header()) {
      if (column.contains("draft")
          && !NO_DRAFT.contains(stated(row, column).toLowerCase(Locale.ROOT))) {
        throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, row.name(column));
      }
    }
  }

  private ActivityRecord message(
      HeaderedCsv.Row row, StampReader created, StampReader deleted, ReadingContext context)
      throws RejectedRow {
    String message = id(row, ofVersions ? "messageid" : "id");
    String key = MESSAGE + message;
    String version = ofVersions ? message + '~' + id(row, "id") : key;
    Stamp published = created.read(stated(row, "createdat"));
    if (published == null) {
      throw new RejectedRow(RejectionReason.MISSING_TIME, row.name("createdat"));
    }
    Stamp gone = deleted.read(stated(row, "deletedat"));
    String sender = stated(row, "senderid");
    if (sender.isEmpty()) {
      throw new RejectedRow(RejectionReason.MISSING_AUTHOR, row.name("senderid"));
    }
    String body = row.cell("body");
    List<String> answered = answered(row, message);
    boolean isAnswer = !answered.isEmpty();
    context.digest(row.cell("createdat"), row.cell("id"), body);
    return ActivityRecord.at(row.number(), row.offset())
        .key(key, version)
        .kind(
            isAnswer ? ActivityKind.COMMENT : ActivityKind.POST,
            isAnswer ? ContentOrigin.REPLY : ContentOrigin.ORIGINAL)
        .author(sender)
        .text(body.isEmpty() || body.equals("null") ? null : body)
        .published(published)
        .deletedAt(gone == null ? null : gone.at())
        .targetKey(target(answered))
        .visibility(Visibility.LIMITED)
        .hasMedia(!stated(row, "attachments").isEmpty())
        .links(PlatformLinks.in(List.of(body)))
        .build();
  }

  private static String id(HeaderedCsv.Row row, String column) throws RejectedRow {
    String id = stated(row, column);
    if (!ID.matcher(id).matches()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, row.name(column));
    }
    return id;
  }

  /** What a message answers, the surest first; empty where it begins a thread. */
  private static List<String> answered(HeaderedCsv.Row row, String message) {
    List<String> answered = new ArrayList<>();
    for (String column : List.of("repliedtoid", "threadid")) {
      String id = stated(row, column);
      if (!id.isEmpty() && !id.equals(message)) {
        answered.add(id);
      }
    }
    return answered;
  }

  private static @Nullable String target(List<String> answered) {
    return answered.stream()
        .filter(id -> ID.matcher(id).matches())
        .findFirst()
        .map(MESSAGE::concat)
        .orElse(null);
  }

  /** The cell; empty where it says that there is nothing. */
  private static String stated(HeaderedCsv.Row row, String column) {
    String cell = row.cell(column).strip();
    return cell.equalsIgnoreCase("null") ? "" : cell;
  }
}
