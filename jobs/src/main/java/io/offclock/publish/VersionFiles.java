package io.offclock.publish;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.offclock.contract.FileDigest;
import io.offclock.contract.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a complete version as its manifest states them in {@code files}: the bytes and the
 * SHA-256 of each, by its path in the version. A version of before they were stated is taken as it
 * is.
 */
final class VersionFiles {
  private static final String MEMBER = "files";
  private static final String MANIFEST = "manifest.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private VersionFiles() {}

  /** How closely the files are looked at. */
  enum Look {
    /** Which there are and how long they are; a few milliseconds. */
    SIZES,
    /** Every byte. */
    BYTES
  }

  /** The manifest with the files that are in the folder, sealed. */
  static byte[] state(Path folder, String manifestJson) throws IOException {
    ObjectNode manifest = (ObjectNode) JSON.readTree(manifestJson);
    ObjectNode files = manifest.putObject(MEMBER);
    for (Map.Entry<String, Path> file : found(folder).entrySet()) {
      files
          .putObject(file.getKey())
          .put("bytes", Files.size(file.getValue()))
          .put("sha256", FileDigest.sha256(file.getValue()));
    }
    return Seal.on(JSON.writeValueAsString(manifest));
  }

  /** What is wrong with a complete version, as "found X, expected Y"; empty where nothing is. */
  static Optional<String> damage(Path folder, Look look) throws IOException {
    JsonNode manifest;
    try {
      manifest = JSON.readTree(Seal.content(Files.readAllBytes(folder.resolve(MANIFEST))));
    } catch (JacksonException | Seal.BrokenException e) {
      manifest = MissingNode.getInstance();
    }
    if (!manifest.isObject()) {
      return Optional.of(
          "found something else in manifest.json, expected the JSON that was written");
    }
    JsonNode stated = manifest.get(MEMBER);
    if (stated == null) {
      return Optional.empty();
    }
    NavigableMap<String, Path> found = found(folder);
    NavigableSet<String> names = new TreeSet<>(found.keySet());
    stated.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode expected = stated.get(name);
      Path file = found.get(name);
      if (expected == null || file == null) {
        return Optional.of(
            expected == null
                ? "found %s, expected no such file".formatted(name)
                : "found no %s, expected a file".formatted(name));
      }
      long bytes = Files.size(file);
      if (bytes != expected.path("bytes").asLong()) {
        return Optional.of(
            "found %d bytes in %s, expected %d"
                .formatted(bytes, name, expected.path("bytes").asLong()));
      }
      if (look == Look.BYTES && !FileDigest.sha256(file).equals(expected.path("sha256").asText())) {
        return Optional.of(
            "found other bytes in %s, expected those that were written".formatted(name));
      }
    }
    return Optional.empty();
  }

  /** All files but the manifest and what becomes it, by path. */
  private static NavigableMap<String, Path> found(Path folder) throws IOException {
    NavigableMap<String, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(MANIFEST)) {
          found.put(name, file);
        }
      }
    }
    return found;
  }
}
