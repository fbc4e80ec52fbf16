package io.offclock.keep;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a warehouse: {@code history.jsonl}, one JSON object a line, only ever
 * appended to. A line that a power cut tore is passed over and named. Lines of kinds that are not
 * known here stay as they are.
 */
public final class Journal {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final byte NEWLINE = '\n';

  private final Path file;

  public Journal(Warehouse warehouse) {
    this.file = warehouse.root().resolve("history.jsonl");
  }

  /**
   * All that can be read.
   *
   * @param lines objects, oldest first
   * @param damage a sentence for each line that is none
   */
  public record Content(List<JsonNode> lines, List<String> damage) {
    /** The lines of a kind, oldest first. */
    public <T extends JournalEntry> List<T> of(String event, Class<T> kind) {
      List<T> entries = new ArrayList<>();
      for (JsonNode line : lines) {
        if (line.path("event").asText().equals(event)) {
          try {
            entries.add(JSON.treeToValue(line, kind));
          } catch (JsonProcessingException e) {
            // Another Offclock's; its line is in lines().
          }
        }
      }
      return entries;
    }
  }

  /** Adds a line; it is on the disk when this returns. */
  public void append(JournalEntry entry) throws IOException {
    byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      // One write, so that two processes cannot write into each other's line.
      ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
      if (isTorn()) {
        bytes.put(NEWLINE);
      }
      bytes.put(line).flip();
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Notes the process before, where it did not end by itself. */
  public void noteInterrupted(Lease lease, Instant now) throws IOException {
    Optional<String> holder = lease.interrupted();
    if (holder.isPresent()) {
      append(JournalEntry.Interrupted.of(holder.get(), now));
    }
  }

  /** True where the last line has no end. */
  private boolean isTorn() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0
          && channel.read(last, channel.size() - 1) == 1
          && last.get(0) != NEWLINE;
    }
  }

  /** Reads it all; nothing where there is no file. */
  public Content read() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    List<String> damage = new ArrayList<>();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new Content(List.of(), List.of());
    }
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode json = object(line);
      if (json == null) {
        damage.add(
            String.format(
                Locale.ROOT,
                "Cannot read line %,d of %s: found something else, expected the JSON that was written. The other lines hold; what this one told is lost.",
                number,
                file));
      } else {
        lines.add(json);
      }
    }
    return new Content(List.copyOf(lines), List.copyOf(damage));
  }

  private static @Nullable JsonNode object(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      return json.isObject() ? json : null;
    } catch (JacksonException e) {
      return null;
    }
  }
}
