package io.offclock.intake;

import io.offclock.contract.AccountName;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told about a file from outside it, and what it reports back beside the records:
 * the digest of the parsed content, the file's own control totals and the time it was observed.
 */
public final class ReadingContext {
  private static final byte UNIT_SEPARATOR = 0x1F;
  private static final byte RECORD_SEPARATOR = 0x1E;

  private final String fileName;
  private final @Nullable String account;
  private final int maxRecordBytes;
  private final @Nullable ZoneId zone;
  private final @Nullable Set<String> authors;
  private final EncodedText encoded = new EncodedText();
  private final TextDigest content;
  private final ContentKeys keys;
  private final Map<String, Long> controlTotals = new LinkedHashMap<>();
  private @Nullable Instant observedAt;
  private @Nullable Boolean partial;
  private @Nullable String era;
  private List<String> missingColumns = List.of();

  /**
   * @param fileName last part of the file's path or zip entry, for formats whose name carries a
   *     fact; never trusted to recognise by
   * @param account handle from the folder; null where records name their authors
   * @param maxRecordBytes longest record kept, in bytes; a longer one is rejected as {@link
   *     RejectionReason#TOO_LONG}
   */
  public ReadingContext(String fileName, @Nullable String account, int maxRecordBytes) {
    this(fileName, account, maxRecordBytes, null);
  }

  /**
   * @param zone of times that such exports write without one, as the settings say; null where they
   *     say nothing
   * @see #ReadingContext(String, String, int)
   */
  public ReadingContext(
      String fileName, @Nullable String account, int maxRecordBytes, @Nullable ZoneId zone) {
    this(fileName, account, maxRecordBytes, zone, null);
  }

  /**
   * @param authors accounts whose records may be kept, as {@link AccountName#handle} has them; null
   *     where exports of the platform show nobody else's
   * @see #ReadingContext(String, String, int, ZoneId)
   */
  public ReadingContext(
      String fileName,
      @Nullable String account,
      int maxRecordBytes,
      @Nullable ZoneId zone,
      @Nullable Set<String> authors) {
    this.authors = authors == null ? null : Set.copyOf(authors);
    this.zone = zone;
    this.fileName = fileName;
    this.account = account;
    this.maxRecordBytes = maxRecordBytes;
    this.content = new TextDigest(encoded);
    this.keys = new ContentKeys(encoded);
  }

  public String fileName() {
    return fileName;
  }

  public @Nullable String account() {
    return account;
  }

  public int maxRecordBytes() {
    return maxRecordBytes;
  }

  /**
   * The zone of times that the export writes without one; null where nobody knows it, and then such
   * a time says its day at most.
   */
  public @Nullable ZoneId zone() {
    return zone;
  }

  /**
   * True where nothing of the author's may be kept: nobody said that the account is one of ours.
   */
  public boolean isStranger(String author) {
    return authors != null && !authors.contains(AccountName.handle(author));
  }

  /** True where somebody said that the account is one of ours; false where nobody was asked. */
  public boolean isOneOfOurs(String author) {
    return authors != null && authors.contains(AccountName.handle(author));
  }

  /**
   * Adds one framed record to the content digest: {@code time U+001F key U+001F text U+001E} in
   * UTF-8, in file order. It proves the parsed text without keeping it.
   */
  public void digest(String time, String key, String text) {
    content.add(time);
    content.add(UNIT_SEPARATOR);
    content.add(key);
    content.add(UNIT_SEPARATOR);
    content.add(text);
    content.add(RECORD_SEPARATOR);
  }

  /**
   * Adds one framed record whose key is made of its time and its text, and so proves both: the 16
   * bytes that the digits of the key stand for. Call it before {@link #keys} makes another one.
   */
  public void digestKey() {
    keys.addLastTo(content);
  }

  /** Ends the digest. Lower-case hexadecimal SHA-256; call once. */
  public String contentSha256() {
    byte[] sha256 = new byte[TextDigest.BYTES];
    content.end(sha256);
    return HexFormat.of().formatHex(sha256);
  }

  /** Where a reader may put the bytes of a text before it is digested. */
  public EncodedText encoded() {
    return encoded;
  }

  /** Makes keys for what has none in the export. */
  public ContentKeys keys() {
    return keys;
  }

  /** Reports that the export itself says how many records one of its files holds. */
  public void controlTotal(String file, long records) {
    controlTotals.put(file, records);
  }

  /** What the export says its files hold: file name to records; empty where it says nothing. */
  public Map<String, Long> controlTotals() {
    return Map.copyOf(controlTotals);
  }

  /** Reports that the export says whether it is only a part of the account. */
  public void partial(boolean isPartial) {
    partial = isPartial;
  }

  /** Whether the export is only a part of the account; null where it does not say. */
  public @Nullable Boolean partial() {
    return partial;
  }

  /** Reports columns that the settings name and no record of the file has. */
  public void missingColumns(Collection<String> columns) {
    missingColumns = List.copyOf(columns);
  }

  /** Columns that the settings name and no record of the file has; empty where all are there. */
  public List<String> missingColumns() {
    return missingColumns;
  }

  /**
   * Reports which of the format's dialects the file is, in words that an operator reads.
   *
   * @param dialect the years in which the platform wrote it so, or what else tells it from the
   *     others, such as {@code 2018, UTF-16}
   */
  public void era(String dialect) {
    era = dialect;
  }

  /** Which of the format's dialects the file is; null where only one is known. */
  public @Nullable String era() {
    return era;
  }

  /** Reports that the export states when it was taken. */
  public void observedAt(Instant instant) {
    observedAt = instant;
  }

  /** When the export was taken, as it states itself; null where it does not. */
  public @Nullable Instant observedAt() {
    return observedAt;
  }
}
