package io.offclock.intake.reader;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV, JSON-lines or JSON export as {@code offclock.yaml} describes it. Only described
 * columns are looked at; a row of another dialect is rejected, never read as something else.
 *
 * <p>Without an author column all rows are of the account that the folder names.
 */
public final class TabularReader implements ExportReader {
  private record TimeReader(TimeColumn column, StampReader stamps, DateOrder order) {
    static TimeReader of(TimeColumn column, TimePrecision precision) {
      StampReader stamps = new StampReader(column, precision);
      return new TimeReader(column, stamps, new DateOrder(column, stamps));
    }

    @Nullable Stamp read(String written) throws RejectedRow, UnreadableExportException {
      try {
        return stamps.read(written);
      } catch (RejectedRow e) {
        order.check(written);
        throw e;
      }
    }
  }

  private final SourceDescription source;
  private final TabularRows rows;
  private final List<TimeReader> times;
  private final Counts counts;
  private final String platformOfSource;

  /** As the source has them; asked for every cell, which other maps answer in twice the time. */
  private final Map<Field, String> columns = new EnumMap<>(Field.class);

  /** Reads exports of the source described. */
  public TabularReader(SourceDescription source) {
    this.source = source;
    this.rows = new TabularRows(source);
    this.times =
        source.times().stream().map(column -> TimeReader.of(column, source.precision())).toList();
    this.counts = new Counts(source.decimalComma());
    this.columns.putAll(source.columns());
    this.platformOfSource = TabularFields.platform(source.platform(), null);
  }

  @Override
  public String format() {
    return "tabular." + source.name();
  }

  @Override
  public boolean namesAuthors() {
    return source.columns().containsKey(Field.AUTHOR);
  }

  @Override
  public List<String> leavesOut() {
    return List.of("columns that the settings do not name");
  }

  @Override
  public int version() {
    // 2: rows without id and link have a key; the platform of a row is a field of its own.
    // 3: a carriage return alone is a fault; each of many broken rows is counted.
    // 4: a post on X without a time is dated by its id; dates in the other order refuse the file.
    // 5: pages that links lead to.
    return 5;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    rows.read(
        in,
        context,
        sink,
        (number, offset, cell) -> sink.accept(activity(number, offset, cell, context)));
  }

  private ActivityRecord activity(
      long number, long offset, Function<String, @Nullable String> cell, ReadingContext context)
      throws RejectedRow, UnreadableExportException {
    refuseOthers(cell);
    ActivityRecord.Builder activity = ActivityRecord.at(number, offset);
    boolean isDated = clocks(activity, cell);
    String ofRow = stated(cell, Field.PLATFORM);
    String platform =
        ofRow == null ? platformOfSource : TabularFields.platform(source.platform(), ofRow);
    String id = stated(cell, Field.ID);
    String link = stated(cell, Field.LINK);
    String ownKey =
        source.namesItsPosts()
            ? TabularFields.nativeKey(source.name(), platform, id, link, context.keys())
            : null;
    if (!isDated) {
      Stamp ofId = TabularFields.clockOfId(platform, ownKey);
      if (ofId == null) {
        throw new RejectedRow(RejectionReason.NO_CLOCK, null);
      }
      activity.published(ofId);
    }
    String author = stated(cell, Field.AUTHOR);
    if (author == null && source.columns().containsKey(Field.AUTHOR)) {
      throw new RejectedRow(RejectionReason.MISSING_AUTHOR, source.columns().get(Field.AUTHOR));
    }
    if (source.platform() == null && platform.isEmpty()) {
      // The platform is part of whose account it is.
      throw new RejectedRow(RejectionReason.MISSING_AUTHOR, source.columns().get(Field.PLATFORM));
    }
    String text = raw(cell, Field.TEXT);
    String contentId = stated(cell, Field.CONTENT_ID);
    String key;
    if (source.namesItsPosts()) {
      key = ownKey;
    } else {
      String owner = author == null ? String.valueOf(context.account()) : author;
      key =
          TabularFields.rowKey(
              source.name(), owner, rawTimeOfRow(cell), contentId, text, context.keys());
    }
    if (key == null) {
      Field field = source.columns().containsKey(Field.ID) ? Field.ID : Field.LINK;
      throw new RejectedRow(RejectionReason.BAD_KEY, source.columns().get(field));
    }
    ActivityKind kind = TabularFields.kind(stated(cell, Field.KIND), text);
    String client = stated(cell, Field.CLIENT);
    String rawKey = raw(cell, Field.ID);
    activity
        .key(key, key)
        .kind(kind, TabularFields.origin(kind, contentId))
        .platform(source.platform() == null ? platform : null)
        .author(author)
        .text(text.isEmpty() ? null : text)
        .language(stated(cell, Field.LANGUAGE))
        .client(client == null ? source.schedulerClient() : client)
        .contentId(contentId)
        .links(PlatformLinks.in(List.of(text)))
        .counters(
            count(cell, Field.IMPRESSIONS),
            count(cell, Field.REACTIONS),
            count(cell, Field.COMMENTS),
            count(cell, Field.SHARES),
            count(cell, Field.CLICKS));
    context.digest(rawTime(cell), rawKey.isEmpty() ? raw(cell, Field.LINK) : rawKey, text);
    return activity.build();
  }

  private void refuseOthers(Function<String, @Nullable String> cell) throws RejectedRow {
    for (Map.Entry<String, List<String>> rule : source.keepWhere().entrySet()) {
      String value = cell.apply(rule.getKey());
      String found = value == null ? "" : value.strip();
      if (rule.getValue().stream().noneMatch(found::equalsIgnoreCase)) {
        throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, rule.getKey());
      }
    }
  }

  /**
   * Fills the clocks stated, each as its own column states it.
   *
   * @return whether one is among them that happened, and is no plan
   */
  private boolean clocks(ActivityRecord.Builder activity, Function<String, @Nullable String> cell)
      throws RejectedRow, UnreadableExportException {
    boolean stated = false;
    for (TimeReader time : times) {
      String written = cell.apply(time.column().column());
      Stamp stamp = time.read(written == null ? "" : written);
      if (stamp == null) {
        continue;
      }
      switch (time.column().clock()) {
        case SCHEDULED -> activity.scheduledFor(stamp.at());
        case COMPOSED -> activity.composed(stamp);
        case PUBLISHED -> activity.published(stamp);
      }
      stated |= time.column().clock() != Clock.SCHEDULED;
    }
    return stated;
  }

  private String rawTime(Function<String, @Nullable String> cell) {
    for (TimeReader time : times) {
      String value = cell.apply(time.column().column());
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** As written; of the clock that happened, for a plan may change while the row stays. */
  private String rawTimeOfRow(Function<String, @Nullable String> cell) {
    for (TimeReader time : times) {
      String value = cell.apply(time.column().column());
      if (time.column().clock() != Clock.SCHEDULED && value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private @Nullable Long count(Function<String, @Nullable String> cell, Field field)
      throws RejectedRow {
    String column = columns.get(field);
    return column == null ? null : counts.read(stated(cell, field), column);
  }

  private @Nullable String stated(Function<String, @Nullable String> cell, Field field) {
    String value = raw(cell, field).strip();
    boolean absent = value.isEmpty() || value.equals("-") || value.equalsIgnoreCase("null");
    return absent ? null : value;
  }

  private String raw(Function<String, @Nullable String> cell, Field field) {
    String column = columns.get(field);
    String value = column == null ? null : cell.apply(column);
    return value == null ? "" : value;
  }
}
