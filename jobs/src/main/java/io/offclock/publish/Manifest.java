package io.offclock.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.contract.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a version was made of and what was found in making it: {@code manifest.json}, in snake_case.
 * For the operator only: it is the one published thing that names files under {@code landing/}.
 *
 * @param asOf the night meant
 * @param runId names the version; equal inputs give an equal run id
 * @param status PUBLISHED, or PUBLISHED_WITH_REFUSALS where more was refused than {@code
 *     warn_above}
 * @param company as the settings name it
 * @param minimumGroupSize persons behind any published figure
 * @param minimumGroupSizeSensitive the same for incidents
 * @param digests of {@code code}, {@code settings}, {@code people} and {@code rules}, and {@code
 *     pseudonym_key_id}
 * @param history accepted records by what became of them
 * @param removed what is no longer in the inputs; null where nothing was taken out of any
 * @param durations milliseconds by stage; the only thing in a version that differs between equal
 *     runs
 * @param madeWith digests of the single files and sections behind {@code digests}, by names such as
 *     {@code people/accounts.csv} and {@code settings/calendar}; empty where the manifest is older
 *     than that
 */
public record Manifest(
    LocalDate asOf,
    String runId,
    String status,
    String offclockVersion,
    String company,
    int minimumGroupSize,
    int minimumGroupSizeSensitive,
    Map<String, String> digests,
    List<Input> inputs,
    List<Refusal> refusals,
    History history,
    List<Output> outputs,
    List<Check> checks,
    Map<String, Long> durations,
    Map<String, String> madeWith,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Removed removed) {

  public Manifest {
    // Manifests of before it was said.
    madeWith = madeWith == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(madeWith));
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          // The files of a version stand beside these; a later Offclock may say more.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * One export file the version was made of.
   *
   * @param file path under {@code landing/}, with the entry behind {@code !} in a container
   * @param sha256 of the file's or the entry's bytes
   * @param account the landing folder; null where an author column names the accounts
   * @param distinctKeys activities among the accepted records
   * @param earliest earliest activity, UTC; null without any
   * @param contentSha256 proves the parsed text; null where the format has none
   * @param reason why the file was not read; null where it was
   * @param reader what read it: format, version and settings; null in older manifests
   * @param observedAt when the export was taken, UTC; null where that is not known
   * @param removed records that were taken out since, or not let in
   */
  public record Input(
      String file,
      String sha256,
      long bytes,
      String format,
      @Nullable String account,
      String status,
      @Nullable String reason,
      long seen,
      long accepted,
      long rejected,
      Map<String, Long> rejectedByReason,
      long distinctKeys,
      @Nullable Instant earliest,
      @Nullable Instant latest,
      @Nullable String contentSha256,
      @Nullable String reader,
      @Nullable Instant observedAt,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) long removed) {}

  /** A file or folder that this night could not take, as the line that was printed. */
  public record Refusal(String file, String reason, String sentence) {}

  /** Accepted records by what became of them; their sum is all accepted records. */
  public record History(
      long current, long duplicate, long superseded, long deleted, long afterAsOf) {}

  /**
   * What was taken out of the inputs, in counts only.
   *
   * @param forgottenRecords of persons who were forgotten
   * @param agedRecords older than {@code retention.activity}
   * @param agedTexts records whose words are older than {@code retention.text}
   */
  public record Removed(long forgottenRecords, long agedRecords, long agedTexts) {}

  /** A published table. */
  public record Output(String table, long rows, String digest) {}

  /** Something that must hold for the version to be published. */
  public record Check(String name, String expected, String actual, boolean passed) {
    /** A check that two numbers are equal. */
    public static Check equal(String name, long expected, long actual) {
      return new Check(name, Long.toString(expected), Long.toString(actual), expected == actual);
    }
  }

  /** The manifest as JSON. */
  public String toJson() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A manifest is always JSON", e);
    }
  }

  /**
   * Of the version that readers see; empty before the first night.
   *
   * @throws DamagedVersionException if the pointer or the manifest is damaged
   * @throws IOException if either cannot be read
   */
  public static Optional<Manifest> seen(Warehouse warehouse) throws IOException {
    Optional<String> current = warehouse.current();
    return current.isPresent()
        ? Optional.of(read(warehouse.manifest(current.get())))
        : Optional.empty();
  }

  /**
   * Reads a manifest.
   *
   * @throws DamagedVersionException if the file is not a manifest
   * @throws IOException if the file cannot be read
   */
  public static Manifest read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonNode json = JSON.readTree(Seal.content(bytes));
      if (json.hasNonNull("inputs") && json.hasNonNull("history") && json.hasNonNull("checks")) {
        return JSON.treeToValue(json, Manifest.class);
      }
    } catch (JacksonException | Seal.BrokenException e) {
      // Said below.
    }
    throw new DamagedVersionException(
        "Cannot read manifest %s: found something else, expected the JSON that was written. Remove its folder and run the night again."
            .formatted(file));
  }
}
