package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes records as Bluesky does. */
final class BlueskyDialect {
  static final String DID = "did:plc:ann";
  static final String OTHER = "did:plc:bob";
  private static final JsonMapper JSON = new JsonMapper();

  private BlueskyDialect() {}

  /** The record key that a clock mints. */
  static String tid(Instant at) {
    long bits = ChronoUnit.MICROS.between(Instant.EPOCH, at) << 10;
    StringBuilder tid = new StringBuilder();
    for (int shift = 60; shift >= 0; shift -= 5) {
      tid.append("234567abcdefghijklmnopqrstuvwxyz".charAt((int) (bits >> shift & 31)));
    }
    return tid.toString();
  }

  static String uri(String did, String recordKey) {
    return "at://" + did + "/app.bsky.feed.post/" + recordKey;
  }

  static String postView(String did, String recordKey, String record) {
    return "{\"uri\":\"%s\",\"cid\":\"bafy1\",\"author\":{\"did\":\"%s\",\"handle\":\"x.example\",\"displayName\":\"PROFILE\"},\"record\":%s,\"replyCount\":1,\"repostCount\":2,\"likeCount\":3,\"quoteCount\":4,\"indexedAt\":\"2024-05-14T07:32:24.000Z\",\"viewer\":{},\"labels\":[]}"
        .formatted(uri(did, recordKey), did, record);
  }

  static String post(Instant at, String text) {
    return postView(DID, tid(at), record(at, text));
  }

  /** A post's record: its type, time and words. */
  static String record(Instant at, String text) {
    ObjectNode record = JSON.createObjectNode();
    record.put("$type", "app.bsky.feed.post").put("createdAt", at.toString()).put("text", text);
    try {
      return JSON.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A record with more keys than type and time. */
  static String recordWith(String createdAt, String more) {
    return "{\"$type\":\"x\",\"createdAt\":\"%s\"%s}"
        .formatted(createdAt, more.isEmpty() ? "" : "," + more);
  }

  static String event(String operation, String collection, String recordKey, String record) {
    return "{\"did\":\"%s\",\"time_us\":1715671940000000,\"kind\":\"commit\",\"commit\":{\"rev\":\"r\",\"operation\":\"%s\",\"collection\":\"%s\",\"rkey\":\"%s\"%s}}\n"
        .formatted(
            DID,
            operation,
            collection,
            recordKey,
            record.isEmpty() ? "" : ",\"record\":" + record + ",\"cid\":\"bafy1\"");
  }
}
