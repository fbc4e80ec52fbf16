package io.offclock.intake.batch;

import io.offclock.contract.AccountName;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.Rejection;
import io.offclock.intake.erasure.Forgotten;
import io.offclock.intake.erasure.Masking;
import io.offclock.intake.landing.ExportFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.avro.generic.GenericData;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;

/** Rows of a batch's Parquet files, made of records by several threads at once. */
public final class BatchRows {
  private final ExportFile file;
  private final @Nullable String platform;
  private final TextRetention retention;
  private final Masking masking;

  /**
   * @param platform of all records; null where each names its own
   */
  public BatchRows(ExportFile file, @Nullable String platform, TextRetention retention) {
    this(file, platform, retention, Forgotten.NOBODY);
  }

  /**
   * @param platform of all records; null where each names its own
   * @param forgotten of whom nothing is kept in the words and keys of others
   */
  public BatchRows(
      ExportFile file, @Nullable String platform, TextRetention retention, Forgotten forgotten) {
    this.file = file;
    this.platform = platform;
    this.retention = retention;
    this.masking = new Masking(forgotten);
  }

  /** The platform of a record, lower case. */
  public static String platform(ActivityRecord record, @Nullable String platform) {
    return (platform != null ? platform : String.valueOf(record.platform()))
        .toLowerCase(Locale.ROOT);
  }

  /** The handle of a record's author, as it is compared. */
  public static String handle(ActivityRecord record, ExportFile file) {
    return AccountName.handle(
        record.author() == null ? String.valueOf(file.account()) : record.author());
  }

  /** What the rows keep of the words. */
  TextRetention retention() {
    return retention;
  }

  /** Rows of records and rejections, in their order. */
  List<GenericData.Record> of(List<Object> records) {
    List<GenericData.Record> made = new ArrayList<>(records.size());
    for (Object record : records) {
      made.add(
          record instanceof ActivityRecord activity
              ? activity(activity)
              : rejected((Rejection) record));
    }
    return made;
  }

  GenericData.Record activity(ActivityRecord record) {
    byte @Nullable [] text =
        record.text() == null ? null : record.text().getBytes(StandardCharsets.UTF_8);
    String rowPlatform = platform(record, platform);
    String beginning = Beginning.of(record);

    GenericData.Record row = new GenericData.Record(BatchSchema.ACTIVITY);
    row.put("record_number", record.recordNumber());
    row.put("byte_offset", record.byteOffset());
    row.put("native_key", utf8(record.nativeKey()));
    row.put("version_key", utf8(record.versionKey()));
    row.put("platform", utf8(rowPlatform));
    row.put("handle", utf8(handle(record, file)));
    row.put("kind", utf8(record.kind().name()));
    row.put("origin", utf8(record.origin().name()));
    row.put(
        "text",
        record.text() == null || !retention.keepsWords()
            ? null
            : utf8(masking.words(rowPlatform, record.text())));
    row.put(
        "findings",
        record.text() == null
            ? null
            : utf8(retention.scan().findings(record.text(), record.language(), rowPlatform)));
    row.put("content_hash", text == null ? 0L : hash(text));
    row.put(
        "beginning_hash",
        beginning == null ? null : hash(beginning.getBytes(StandardCharsets.UTF_8)));
    row.put("language", utf8(record.language()));
    row.put("client", utf8(record.client()));
    putClock(row, "composed", record.composed());
    row.put("scheduled_for", micros(record.scheduledFor()));
    putClock(row, "published", record.published());
    row.put("deleted_at", micros(record.deletedAt()));
    row.put("target_key", utf8(target(rowPlatform, record.targetKey())));
    row.put("visibility", utf8(record.visibility().name()));
    row.put("has_media", record.hasMedia());
    String hosts = hosts(record.linkHosts());
    row.put("link_hosts", utf8(hosts));
    // Which of the pages is on a host that is left out, nobody can tell any more.
    row.put(
        "link_pages", Objects.equals(hosts, record.linkHosts()) ? utf8(record.linkPages()) : null);
    row.put("content_id", utf8(record.contentId()));
    row.put("impressions", record.impressions());
    row.put("reactions", record.reactions());
    row.put("comments", record.comments());
    row.put("shares", record.shares());
    row.put("clicks", record.clicks());
    row.put("supplement", record.supplement());
    return row;
  }

  /** Not the key of what was forgotten. */
  private @Nullable String target(String rowPlatform, @Nullable String key) {
    return key == null || masking.isOfForgotten(rowPlatform, key) ? null : key;
  }

  private @Nullable String hosts(@Nullable String hosts) {
    String left = hosts == null ? "" : masking.hosts(hosts);
    return left.isEmpty() ? null : left;
  }

  static GenericData.Record rejected(Rejection rejection) {
    GenericData.Record row = new GenericData.Record(BatchSchema.REJECTED);
    row.put("record_number", rejection.recordNumber());
    row.put("byte_offset", rejection.byteOffset());
    row.put("reason", utf8(rejection.reason().name()));
    row.put("column_name", utf8(rejection.column()));
    return row;
  }

  private static long hash(byte[] words) {
    return ByteBuffer.wrap(InputIdentity.newDigest().digest(words)).getLong();
  }

  /** The four columns of one clock; all null where the record does not state it. */
  private static void putClock(GenericData.Record row, String clock, @Nullable Stamp stamp) {
    if (stamp != null) {
      row.put(clock + "_at", micros(stamp.at()));
      row.put(clock + "_later", micros(stamp.laterReading()));
      row.put(clock + "_precision", utf8(stamp.precision().name()));
      row.put(clock + "_quality", utf8(stamp.quality().name()));
    }
  }

  private static @Nullable Long micros(@Nullable Instant instant) {
    return instant == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /**
   * UTF-8 by way of bytes: half a surrogate pair, which JSON can carry and Parquet's own encoder
   * fails on, becomes a question mark.
   */
  public static @Nullable Utf8 utf8(@Nullable String value) {
    return value == null ? null : new Utf8(value.getBytes(StandardCharsets.UTF_8));
  }
}
