package io.offclock.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a version says of itself in {@code manifest.json}, as far as a report may show it: no file
 * or account is named.
 *
 * @param digest SHA-256 of the manifest's bytes
 * @param asOf the night meant, YYYY-MM-DD
 * @param minimumPersons the minimum group size; null where the manifest does not say
 * @param minimumPersonsSensitive the same for incidents; null where the manifest does not say
 * @param digests name to digest of code, settings, people, rules and exports
 * @param formats formats of the exports read, by name
 * @param filesPrivate left unread by design
 * @param filesRefused could not be read
 */
record Manifest(
    String digest,
    String asOf,
    String runId,
    @Nullable String company,
    @Nullable Long minimumPersons,
    @Nullable Long minimumPersonsSensitive,
    Map<String, String> digests,
    Map<String, FormatSpan> formats,
    int filesRead,
    int filesPrivate,
    int filesRefused,
    int checks,
    int checksPassed) {

  /**
   * The exports of one format: how many files, and the newest activity in them (null: none has a
   * time).
   */
  record FormatSpan(int files, @Nullable String latest) {}

  static Manifest read(Path versionDir) throws IOException, ReportException {
    Path file = versionDir.resolve("manifest.json");
    if (!Files.isRegularFile(file)) {
      throw new ReportException(
          "Cannot read the published version: found no manifest.json in it, expected one. Run offclock nightly to publish a complete version.");
    }
    byte[] bytes = Files.readAllBytes(file);
    JsonNode json = new ObjectMapper().readTree(bytes);
    int passed = 0;
    for (JsonNode check : json.path("checks")) {
      passed += check.path("passed").asBoolean() ? 1 : 0;
    }
    return new Manifest(
        sha256(bytes),
        json.path("as_of").asText("not stated"),
        json.path("run_id").asText("not stated"),
        text(json.path("company")),
        count(json.path("minimum_group_size")),
        count(json.path("minimum_group_size_sensitive")),
        digests(json),
        formats(json.path("inputs")),
        status(json, "READ"),
        status(json, "PRIVATE"),
        json.path("refusals").size(),
        json.path("checks").size(),
        passed);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static int status(JsonNode json, String status) {
    int files = 0;
    for (JsonNode input : json.path("inputs")) {
      files += input.path("status").asText().equals(status) ? 1 : 0;
    }
    return files;
  }

  private static Map<String, String> digests(JsonNode json) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.path("digests").properties()) {
      if (field.getValue().isTextual()) {
        digests.put(field.getKey(), field.getValue().asText());
      }
    }
    digests.put("exports", exports(json.path("inputs")));
    return digests;
  }

  /** Of the digests of all exports, sorted, one a line: names of files are not in it. */
  private static String exports(JsonNode inputs) {
    List<String> digests = new ArrayList<>();
    inputs.forEach(input -> digests.add(input.path("sha256").asText() + "\n"));
    digests.sort(null);
    return sha256(String.join("", digests).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, FormatSpan> formats(JsonNode inputs) {
    Map<String, List<JsonNode>> byFormat = new TreeMap<>();
    for (JsonNode input : inputs) {
      String format = text(input.path("format"));
      if (format != null) {
        byFormat.computeIfAbsent(format, name -> new ArrayList<>()).add(input);
      }
    }
    Map<String, FormatSpan> spans = new TreeMap<>();
    byFormat.forEach(
        (format, files) -> spans.put(format, new FormatSpan(files.size(), latest(files))));
    return spans;
  }

  // Stamps of a manifest are ISO-8601 in UTC, so that text order is time order.
  private static @Nullable String latest(List<JsonNode> inputs) {
    String latest = null;
    for (JsonNode input : inputs) {
      String stamp = text(input.path("latest"));
      if (stamp != null && (latest == null || stamp.compareTo(latest) > 0)) {
        latest = stamp;
      }
    }
    return latest;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static @Nullable Long count(JsonNode node) {
    return node.isIntegralNumber() ? Long.valueOf(node.asLong()) : null;
  }
}
