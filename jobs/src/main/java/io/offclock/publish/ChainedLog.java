package io.offclock.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
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
 * A file of JSON lines, its owner's alone, to which lines are only ever appended. Each names the
 * SHA-256 of the line before it, so that one that was changed, taken out or put in breaks the chain
 * at the next. That the last lines are missing, the log alone cannot tell: compare its last digest
 * with one that was noted elsewhere. One process at a time may append: the one with the lease.
 */
public final class ChainedLog {
  private static final String PREVIOUS = "previous_sha256";

  /** How many lines of the same append are yet to come; left out where there are none. */
  private static final String FOLLOWING = "lines_following";

  private static final String FIRST = "0".repeat(64);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  /**
   * @param file need not be there yet; its folder must be
   */
  public ChainedLog(Path file) {
    this.file = file;
  }

  /**
   * One line to be appended.
   *
   * @param event what happened, in upper case
   * @param facts no personal data; in this order
   */
  public record Entry(String event, Map<String, Object> facts) {}

  /**
   * What looking through it gave.
   *
   * @param lines whole lines
   * @param head SHA-256 of the last line; 64 zeros where there is none
   * @param broken the first link that does not hold, as a sentence; empty where all do
   */
  public record Verdict(long lines, String head, Optional<String> broken) {}

  /**
   * Appends lines, all or none of them; on the disk when it returns.
   *
   * @param at when, UTC
   * @throws IOException if the disk fails; the log is then what it was
   */
  public void append(Instant at, List<Entry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      List<String> lines = lines();
      long whole = lines.stream().mapToLong(line -> bytes(line).length + 1L).sum();
      // What was cut off with the process goes: nothing was promised of it.
      channel.truncate(whole);
      String previous = lines.isEmpty() ? FIRST : sha256(lines.get(lines.size() - 1));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < entries.size(); i++) {
        String line = line(previous, at, entries.get(i), entries.size() - 1 - i);
        text.append(line).append('\n');
        previous = sha256(line);
      }
      ByteBuffer left = ByteBuffer.wrap(bytes(text.toString()));
      channel.position(whole);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Disk.flushFolder(folder);
    }
  }

  private static String line(String previous, Instant at, Entry entry, int following)
      throws JsonProcessingException {
    ObjectNode line = JSON.createObjectNode();
    line.put(PREVIOUS, previous);
    line.put("at", at.toString());
    line.put("event", entry.event());
    entry.facts().forEach((name, value) -> line.set(name, JSON.valueToTree(value)));
    if (following > 0) {
      line.put(FOLLOWING, following);
    }
    return JSON.writeValueAsString(line);
  }

  /** Looks whether every line names the one before it. */
  public Verdict verify() throws IOException {
    List<String> lines;
    try {
      lines = lines();
    } catch (CharacterCodingException e) {
      return new Verdict(
          0,
          FIRST,
          Optional.of(
              "Cannot trust %s: found bytes that are no UTF-8, expected only what Offclock writes. A line was changed; compare with a copy."
                  .formatted(file)));
    }
    String previous = FIRST;
    for (int i = 0; i < lines.size(); i++) {
      String named = parsed(lines.get(i)).path(PREVIOUS).asText("nothing");
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

  /** Its lines in order; of one that is no JSON object, a node without fields. */
  public List<JsonNode> entries() throws IOException {
    return lines().stream().map(ChainedLog::parsed).toList();
  }

  private static JsonNode parsed(String line) {
    try {
      JsonNode entry = JSON.readTree(line);
      return entry == null ? JSON.missingNode() : entry;
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }

  /** The lines that have an end, and whose append has. */
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
    while (!lines.isEmpty() && parsed(lines.get(lines.size() - 1)).path(FOLLOWING).asInt() > 0) {
      lines.remove(lines.size() - 1);
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
