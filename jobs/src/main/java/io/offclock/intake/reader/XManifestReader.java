package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the manifest of an X archive: when it was made and how many records each file that Offclock
 * reads should hold. It has no records of its own. Who the account belongs to is not read.
 */
public final class XManifestReader implements ExportReader {
  private static final Pattern GLOBAL = Pattern.compile("YTD\\.([A-Za-z0-9_]+)\\.part\\d+");
  private static final Set<String> TYPES_READ =
      Set.of(
          "tweets",
          "tweet",
          "deleted_tweets",
          "deleted_tweet",
          "community_tweet",
          "community_tweets",
          "note_tweet",
          "note_tweets");

  @Override
  public String format() {
    return "x.manifest";
  }

  @Override
  public List<String> leavesOut() {
    return List.of("names of the account's owner");
  }

  @Override
  public int version() {
    // 2: says whether the archive is partial.
    return 2;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonNode manifest = parsed(in, context.maxRecordBytes());
    String generated = manifest.path("archiveInfo").path("generationDate").asText("");
    try {
      context.observedAt(UtcStamps.iso(generated, "generationDate"));
    } catch (RejectedRow e) {
      throw new UnreadableExportException(
          "BAD_MANIFEST", "found no readable archiveInfo.generationDate, expected an ISO instant");
    }
    JsonNode partial = manifest.path("archiveInfo").path("isPartialArchive");
    if (partial.isBoolean()) {
      context.partial(partial.booleanValue());
    }
    for (JsonNode type : manifest.path("dataTypes")) {
      for (JsonNode file : type.path("files")) {
        Matcher global = GLOBAL.matcher(file.path("globalName").asText(""));
        if (global.matches() && TYPES_READ.contains(global.group(1))) {
          context.controlTotal(file.path("fileName").asText(""), count(file));
        }
      }
    }
  }

  private static JsonNode parsed(InputStream in, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (in.read() >= 0) {
      throw new UnreadableExportException(
          "TOO_LONG", "found a manifest beyond " + maxBytes + " bytes, expected a shorter one");
    }
    String script = new String(bytes, StandardCharsets.UTF_8);
    try {
      return JsonElements.JSON.readTree(script.substring(script.indexOf('=') + 1));
    } catch (JsonProcessingException e) {
      // The parser's own message quotes the file.
      throw new UnreadableExportException(
          "BAD_MANIFEST", "found broken JSON, expected window.__THAR_CONFIG = {...}");
    }
  }

  private static long count(JsonNode file) throws UnreadableExportException {
    String count = file.path("count").asText("");
    try {
      return Long.parseLong(count);
    } catch (NumberFormatException e) {
      throw new UnreadableExportException(
          "BAD_MANIFEST", "found a count that is not a number, expected digits");
    }
  }
}
