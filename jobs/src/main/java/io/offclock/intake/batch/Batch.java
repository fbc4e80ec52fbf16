package io.offclock.intake.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.landing.ExportFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one export file once it is taken in: the content of {@code batch.json}. A file
 * that cannot be read, or must not be, is a batch too, with no records.
 *
 * @param batchId 32 hexadecimal digits, a digest of the bytes, the source, the account and the
 *     reader; behind a hyphen 8 more where something was taken out of it later
 * @param sha256 of the export's bytes, lower-case hexadecimal
 * @param bytes of the export, unpacked
 * @param platform of all its records; null where each record names its own
 * @param account handle from the folder; null where records name their authors
 * @param file path under {@code landing/} at which it was first seen
 * @param reason code of a refusal, or the kind of private file; null for {@link Status#READ}
 * @param detail "found X, expected Y" of a refusal; null otherwise
 * @param seen records framed; always {@code accepted + rejected} and the records that were removed
 * @param accepted records kept, supplements included
 * @param supplements records that are the full text of another
 * @param earliest of the accepted records' activity times, UTC; null where none has one
 * @param latest likewise
 * @param latestOfYears the same of every year in UTC that has a record
 * @param datesAsWritten true where these times say which date it was where they were written and
 *     nothing surer, and are that date in UTC
 * @param observedAt when the export was taken, UTC; null where it does not say
 * @param contentSha256 digest of the parsed content; null where nothing was read
 * @param controlTotals records that the export says its files hold, by file name
 * @param rulesDigest of the rules by which its findings were found; null where nothing was read
 * @param partial the archive says of itself that it is not all of the account; null where it says
 *     nothing
 * @param missingColumns columns that the settings name and no record of the file has
 * @param files the Parquet files of the batch and their sizes in bytes
 * @param removed what is no longer in it; null where nothing was taken out
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Batch(
    String batchId,
    String sha256,
    long bytes,
    String source,
    @Nullable String platform,
    @Nullable String account,
    String format,
    ReaderIdentity reader,
    String file,
    Status status,
    @Nullable String reason,
    @Nullable String detail,
    long seen,
    long accepted,
    long rejected,
    Map<RejectionReason, Long> rejectedByReason,
    long supplements,
    @Nullable Instant earliest,
    @Nullable Instant latest,
    Map<Integer, Instant> latestOfYears,
    boolean datesAsWritten,
    @Nullable Instant observedAt,
    @Nullable String contentSha256,
    Map<String, Long> controlTotals,
    @Nullable String rulesDigest,
    @Nullable Boolean partial,
    List<String> missingColumns,
    Map<String, Long> files,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Removed removed) {

  /** How the file was met. */
  public enum Status {
    /** Its records are in the batch. */
    READ,
    /** Unknown, empty or not what it was taken for. */
    REFUSED,
    /** Recognised as something that must not be kept; nothing of it is. */
    PRIVATE
  }

  /** Between the id of an export's first batch and what tells a later one from it. */
  private static final char SUCCESSOR = '-';

  public Batch {
    rejectedByReason = Map.copyOf(rejectedByReason);
    latestOfYears = Map.copyOf(latestOfYears);
    controlTotals = Map.copyOf(controlTotals);
    missingColumns = List.copyOf(missingColumns);
    files = Map.copyOf(files);
  }

  /**
   * The latest of its records, but for those dated years after a date on which it was already
   * there: one mistyped year would say that the export was taken then.
   */
  public @Nullable Instant latestBy(LocalDate date) {
    return latestOfYears.entrySet().stream()
        .filter(year -> year.getKey() <= date.getYear() + 1)
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Records that are no longer in it, or were not let in. */
  public long removedRecords() {
    return removed == null ? 0 : removed.forgotten() + removed.aged();
  }

  /** Keyed hashes of the accounts whose records it lacks because they were forgotten. */
  public List<String> forgottenBy() {
    return removed == null ? List.of() : removed.by();
  }

  /** The batch that its export was read into first, by the identity of the export. */
  public String originalId() {
    return original(batchId);
  }

  /** As {@link #originalId}, of an id. */
  static String original(String batchId) {
    int end = batchId.indexOf(SUCCESSOR);
    return end < 0 ? batchId : batchId.substring(0, end);
  }

  /** The id of a batch that takes the place of another of the same export, as this one does. */
  private String successorOf(String other) {
    int end = batchId.indexOf(SUCCESSOR);
    return end < 0 ? other : other + batchId.substring(end);
  }

  /** Whether its records have their words. */
  public boolean keepsWords() {
    return reader.settings().retention().equals(ReaderSettings.WORDS);
  }

  /** A batch without records. */
  public static Batch without(
      InputIdentity input,
      ExportFile file,
      @Nullable String platform,
      Status status,
      String reason,
      @Nullable String detail) {
    return new Batch(
        input.batchId(),
        input.sha256(),
        input.bytes(),
        file.source(),
        platform,
        file.account(),
        input.reader().format(),
        input.reader(),
        file.path(),
        status,
        reason,
        detail,
        0,
        0,
        0,
        Map.of(),
        0,
        null,
        null,
        Map.of(),
        false,
        null,
        null,
        Map.of(),
        null,
        null,
        List.of(),
        Map.of(),
        null);
  }

  /**
   * The batch that is made of this one's records without their words.
   *
   * @param digest of the rules by which its findings are found
   */
  public Batch withoutWords(InputIdentity input, String digest) {
    return new Batch(
        successorOf(input.batchId()),
        sha256,
        bytes,
        source,
        platform,
        account,
        format,
        input.reader(),
        file,
        status,
        reason,
        detail,
        seen,
        accepted,
        rejected,
        rejectedByReason,
        supplements,
        earliest,
        latest,
        latestOfYears,
        datesAsWritten,
        observedAt,
        contentSha256,
        controlTotals,
        digest,
        partial,
        missingColumns,
        Map.of(),
        removed);
  }

  /** The same batch of an export that has more records than were let in. */
  public Batch without(Removed notLetIn) {
    return new Batch(
        batchId,
        sha256,
        bytes,
        source,
        platform,
        account,
        format,
        reader,
        file,
        status,
        reason,
        detail,
        seen + notLetIn.forgotten(),
        accepted,
        rejected,
        rejectedByReason,
        supplements,
        earliest,
        latest,
        latestOfYears,
        datesAsWritten,
        observedAt,
        // It proves words that are not kept.
        null,
        controlTotals,
        rulesDigest,
        partial,
        missingColumns,
        files,
        notLetIn);
  }

  /** The same batch with the Parquet files that were written for it. */
  public Batch withFiles(Map<String, Long> written) {
    return new Batch(
        batchId,
        sha256,
        bytes,
        source,
        platform,
        account,
        format,
        reader,
        file,
        status,
        reason,
        detail,
        seen,
        accepted,
        rejected,
        rejectedByReason,
        supplements,
        earliest,
        latest,
        latestOfYears,
        datesAsWritten,
        observedAt,
        contentSha256,
        controlTotals,
        rulesDigest,
        partial,
        missingColumns,
        written,
        removed);
  }
}
