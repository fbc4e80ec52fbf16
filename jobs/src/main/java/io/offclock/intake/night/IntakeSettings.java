package io.offclock.intake.night;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.batch.ReaderSettings;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Limits;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The settings that bear on reading.
 *
 * @param described described sources by name
 * @param zones of times that a platform's exports write without one, by platform
 * @param authors accounts whose records may be kept, by a platform whose exports show what others
 *     wrote too; of a platform that is not in it all is kept
 * @param erasures of whom nothing is taken in
 */
public record IntakeSettings(
    Map<String, SourceDescription> described,
    Map<String, ZoneId> zones,
    Limits limits,
    TextRetention text,
    Map<String, Set<String>> authors,
    Erasures erasures) {
  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** The same, but for who was forgotten. */
  public IntakeSettings without(Erasures others) {
    return new IntakeSettings(described, zones, limits, text, authors, others);
  }

  public IntakeSettings {
    described = Map.copyOf(described);
    zones = Map.copyOf(zones);
    authors = Map.copyOf(authors);
  }

  /** Settings for platforms whose exports show nobody else's records, and nobody forgotten. */
  public IntakeSettings(
      Map<String, SourceDescription> described,
      Map<String, ZoneId> zones,
      Limits limits,
      TextRetention text) {
    this(described, zones, limits, text, Map.of(), Erasures.none());
  }

  /**
   * Digest of what is set for one source: another setting makes another batch of the same bytes.
   * The limits on zips are not in it, for they do not change what a record says.
   *
   * @param account of the folder; null where records name their authors, and only there it bears on
   *     them whose accounts are known
   */
  public ReaderSettings digest(String source, @Nullable String account) {
    try {
      ZoneId zone = zones.get(source);
      Set<String> known = account == null ? authors.get(source) : null;
      String description =
          String.join(
                  "\u001F",
                  CANONICAL.writeValueAsString(described.get(source)),
                  Integer.toString(limits.maxRecordBytes()))
              + (zone == null ? "" : "\u001F" + zone)
              + (known == null ? "" : "\u001Fauthors " + new TreeSet<>(known));
      return new ReaderSettings(digestOf(description), retention());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A source description is plain values", e);
    }
  }

  /** With the words kept, other rules need no other batch. */
  private String retention() {
    return text.keepsWords() ? ReaderSettings.WORDS : digestOf(text.rulesDigest());
  }

  private static String digestOf(String whole) {
    return HexFormat.of()
        .formatHex(InputIdentity.newDigest().digest(whole.getBytes(StandardCharsets.UTF_8)))
        .substring(0, 16);
  }

  /** What a reader is told of a file. */
  ReadingContext context(ExportFile file) {
    return new ReadingContext(
        file.fileName(),
        file.account(),
        limits.maxRecordBytes(),
        zones.get(file.source()),
        authors.get(file.source()));
  }

  /** The platform of all records of a source; null where each record names its own. */
  @Nullable String platform(ExportFile file) {
    SourceDescription description = described.get(file.source());
    return description == null ? file.source() : description.platform();
  }
}
