package io.offclock.keep;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Disk;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names that people gave to versions, in {@code tags.json} of the warehouse. A tagged version is
 * never removed. The file is replaced as a whole, so that a name leads to what it did before or to
 * what it does now.
 */
public final class Tags {
  /** The version that readers see goes by this name; no tag may. */
  public static final String CURRENT = "current";

  /** What a name may be, in words. */
  public static final String EXPECTED =
      "a name of letters, digits, dots and hyphens such as 2026Q3, 1 to 64 long and none that"
          + " versions go by already (current, a date, a run id)";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-.*)?");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Path file;
  private final Map<String, Tag> byName;

  private Tags(Path file, Map<String, Tag> byName) {
    this.file = file;
    this.byName = byName;
  }

  /**
   * One name.
   *
   * @param version run id
   * @param asOf the night of the version
   * @param taggedAt when the name was given to it, UTC
   */
  public record Tag(String name, String version, LocalDate asOf, Instant taggedAt) {}

  private record Content(List<Tag> tags) {}

  /**
   * Reads the tags of a warehouse; none where there is no file.
   *
   * @throws DamagedVersionException if the file is not what was written
   */
  public static Tags read(Warehouse warehouse) throws IOException {
    Path file = warehouse.root().resolve("tags.json");
    Map<String, Tag> byName = new TreeMap<>();
    try {
      for (Tag tag : JSON.readValue(Files.readAllBytes(file), Content.class).tags()) {
        byName.put(tag.name(), tag);
      }
    } catch (NoSuchFileException e) {
      // Nothing was tagged yet.
    } catch (JacksonException e) {
      throw new DamagedVersionException(
          "Cannot read %s: found something else, expected the tags that were written. Move it away and tag anew; history.jsonl tells what was tagged. Nothing is removed from the warehouse meanwhile."
              .formatted(file));
    }
    return new Tags(file, byName);
  }

  /** Whether a tag may have this name. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches()
        && !name.toLowerCase(Locale.ROOT).equals(CURRENT)
        && !DATED.matcher(name).matches();
  }

  /** All tags, by name. */
  public Collection<Tag> all() {
    return List.copyOf(byName.values());
  }

  /** The tag of a name. */
  public Optional<Tag> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The names of a version. */
  public List<String> of(String runId) {
    return byName.values().stream()
        .filter(tag -> tag.version().equals(runId))
        .map(Tag::name)
        .toList();
  }

  /** Gives the name to a version, whatever it led to before; is on the disk when it returns. */
  public void put(Tag tag) throws IOException {
    byName.put(tag.name(), tag);
    write();
  }

  /** Takes a name away; is on the disk when it returns. */
  public void remove(String name) throws IOException {
    byName.remove(name);
    write();
  }

  private void write() throws IOException {
    Content content = new Content(new ArrayList<>(byName.values()));
    Disk.replace(file, JSON.writeValueAsString(content) + "\n", "rw-r-----");
  }
}
