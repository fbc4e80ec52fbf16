package io.offclock.intake.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.contract.FileDigest;
import io.offclock.contract.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code batch.json}: what is known of a batch, the SHA-256 of each of its files, and a seal over
 * all of it. One of before there were digests and seals is taken as it is.
 */
final class BatchStatement {
  static final String FILE = "batch.json";

  /** Beside the members of a batch. */
  private static final String DIGESTS = "files_sha256";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // A later Offclock may say more of a batch.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private BatchStatement() {}

  /** The bytes to write beside the files of a batch, which are there and closed. */
  static byte[] of(Batch batch, Path folder) throws IOException {
    ObjectNode statement = JSON.valueToTree(batch);
    ObjectNode digests = statement.putObject(DIGESTS);
    for (String name : batch.files().keySet().stream().sorted().toList()) {
      digests.put(name, FileDigest.sha256(folder.resolve(name)));
    }
    return Seal.on(JSON.writeValueAsString(statement));
  }

  /**
   * Reads the statement of a batch and looks at the sizes of its files.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws DamagedBatchException if it, or a file's size, is not what was written
   */
  static Batch read(Path folder) throws IOException {
    String batchId = id(folder);
    Batch batch;
    try {
      batch = JSON.treeToValue(json(folder), Batch.class);
    } catch (JsonProcessingException e) {
      throw damaged(batchId);
    }
    if (!batchId.equals(batch.batchId())) {
      throw new DamagedBatchException(batchId, "the statement of another batch", "its own");
    }
    for (Map.Entry<String, Long> file : batch.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      long bytes = Files.exists(path) ? Files.size(path) : 0;
      if (bytes != file.getValue()) {
        throw new DamagedBatchException(
            batchId, "%d bytes in %s".formatted(bytes, file.getKey()), file.getValue().toString());
      }
    }
    return batch;
  }

  /**
   * Reads every byte of the files of a batch.
   *
   * @throws DamagedBatchException if one is not what was written
   */
  static void verifyFiles(Path folder) throws IOException {
    for (Map.Entry<String, JsonNode> file : json(folder).path(DIGESTS).properties()) {
      String name = file.getKey();
      if (!FileDigest.sha256(folder.resolve(name)).equals(file.getValue().asText())) {
        throw new DamagedBatchException(
            id(folder), "other bytes in " + name, "those that were written");
      }
    }
  }

  private static JsonNode json(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
    try {
      JsonNode json = JSON.readTree(Seal.content(bytes));
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException | Seal.BrokenException e) {
      // Said below.
    }
    throw damaged(id(folder));
  }

  private static DamagedBatchException damaged(String batchId) {
    return new DamagedBatchException(batchId, "a damaged " + FILE, "the JSON that was written");
  }

  private static String id(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
