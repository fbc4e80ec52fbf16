package io.offclock.forget;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.intake.erasure.Erasures;
import io.offclock.publish.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code erased.json}: keyed hashes of everybody who was forgotten, so that an export that is read
 * later cannot bring them back. Without the pseudonym key nothing can be told from it.
 */
public final class ErasedFile {
  /** Its name in the warehouse. */
  public static final String FILE = "erased.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private ErasedFile() {}

  private record Content(String keyId, Erasures.Entries entries) {}

  /** The file is there and is not what was written. */
  public static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(Path file, String found) {
      super(
          "Cannot tell who was forgotten: found %s %s, expected the hashes that were written under the workspace's pseudonym key. Put the file back from a copy; without it the exports in landing/ would bring people back."
              .formatted(file, found));
    }
  }

  /**
   * The hashes; none where nobody was forgotten.
   *
   * @param keyId names the workspace's pseudonym key
   * @throws DamagedException if they cannot be read, or are under another key
   */
  public static Erasures.Entries read(Path warehouse, String keyId) throws IOException {
    Path file = warehouse.resolve(FILE);
    if (!Files.exists(file)) {
      return Erasures.Entries.NONE;
    }
    Content content;
    try {
      content = JSON.readValue(Files.readAllBytes(file), Content.class);
    } catch (JacksonException e) {
      throw new DamagedException(file, "damaged");
    }
    if (content == null || content.entries() == null) {
      throw new DamagedException(file, "damaged");
    }
    if (!keyId.equals(content.keyId())) {
      throw new DamagedException(file, "under key " + content.keyId());
    }
    return content.entries();
  }

  /** Writes them as a whole, in place of what was there. */
  public static void write(Path warehouse, String keyId, Erasures.Entries entries)
      throws IOException {
    Disk.replace(
        warehouse.resolve(FILE),
        JSON.writeValueAsString(new Content(keyId, entries)) + "\n",
        "rw-------");
  }
}
