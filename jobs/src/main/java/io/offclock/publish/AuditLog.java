package io.offclock.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was removed from a warehouse, when, and on whose behalf by keyed hash: {@code audit.jsonl}.
 * A line is only ever appended and names the SHA-256 of the line before it, so that one that was
 * changed, taken out or put in breaks the chain at the next. That the last lines are missing, the
 * log alone cannot tell: compare its last digest with one that was noted elsewhere.
 */
public final class AuditLog {
  /** Its name in the warehouse. */
  public static final String FILE = "audit.jsonl";

  private static final String PREVIOUS = "previous_sha256";
  private static final String FIRST = "0".repeat(64);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public AuditLog(Path warehouse) {
    this.file = warehouse.resolve(FILE);
  }

  /**
   * What looking through it gave.
   *
   * @param lines whole lines
   * @param head SHA-256 of the last line; 64 zeros where there is none
   * @param broken the first link that does not hold, as a sentence; empty where all do
   */
  public record Verdict(long lines, String head, Optional<String> broken) {}

  /**
   * Appends a line; on the disk when it returns.
   *
   * @param at when, UTC
   * @param event what happened, in upper case
   * @param facts no personal data; in this order
   */
  public void append(Instant at, String event, Map<String, Object> facts) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      List<String> lines = lines();
      long whole = lines.stream().mapToLong(line -> bytes(line).length + 1L).sum();
      // A line without its end was cut off with the process; nothing was promised of it.
      channel.truncate(whole);
      ObjectNode entry = JSON.createObjectNode();
      entry.put(PREVIOUS, lines.isEmpty() ? FIRST : sha256(lines.get(lines.size() - 1)));
      entry.put("at", at.toString());
      entry.put("event", event);
      facts.forEach((name, value) -> entry.set(name, JSON.valueToTree(value)));
      ByteBuffer line = ByteBuffer.wrap(bytes(JSON.writeValueAsString(entry) + "\n"));
      channel.position(whole);
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Disk.flushFolder(folder);
    }
  }

  /** Looks whether every line names the one before it. */
  public Verdict verify() throws IOException {
    List<String> lines = lines();
    String previous = FIRST;
    for (int i = 0; i < lines.size(); i++) {
      String named = previousOf(lines.get(i));
      if (!previous.equals(named)) {
        return new Verdict(
            lines.size(),
            sha256(lines.get(lines.size() - 1)),
            Optional.of(
                "Cannot trust %s: found line %d naming %s as the line before it, expected %s. The line before it, or this one, was changed, removed or added; compare with a copy."
                    .formatted(file, i + 1, named, previous)));
      }
      previous = sha256(lines.get(i));
    }
    return new Verdict(lines.size(), previous, Optional.empty());
  }

  private static String previousOf(String line) {
    try {
      JsonNode entry = JSON.readTree(line);
      return entry == null ? "nothing" : entry.path(PREVIOUS).asText("nothing");
    } catch (JsonProcessingException e) {
      return "nothing";
    }
  }

  /** The lines that have an end. */
  private List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    return lines;
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(String line) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(line)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
