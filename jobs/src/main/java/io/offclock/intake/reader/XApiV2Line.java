package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one line of X's API v2 holds. Posts are taken out of it one by one, so that of a page only
 * what is kept of each is held until its users, which come last, are known.
 */
final class XApiV2Line {
  /**
   * A post, or what could not be read as one.
   *
   * @param offset of its first byte from the line's, in bytes
   * @param post null where it is at fault
   * @param fault meaningless where there is a post
   * @param column at fault; null where the record as a whole is
   */
  record Item(
      long offset, @Nullable XApiV2Post post, RejectionReason fault, @Nullable String column) {}

  /** How posts lie on a line. */
  enum Shape {
    PAGE,
    STREAM,
    FLAT
  }

  /** The keys, at whatever depth, that are looked at: of the line, its users and its posts. */
  static final Set<String> KEYS =
      Stream.concat(
              XApiV2Post.KEYS.stream(),
              Stream.of("action", "errors", "meta", "data", "includes", "users"))
          .collect(Collectors.toUnmodifiableSet());

  private static final ObjectReader VALUES =
      JsonElements.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> authors = new HashMap<>();
  private @Nullable Shape shape;

  private XApiV2Line() {}

  /**
   * Parses one line that is not blank.
   *
   * @param values of {@link #KEYS}
   * @throws RejectedRow if its characters cannot be had
   */
  static XApiV2Line parse(JsonLines.Line stated, SoundValues values)
      throws IOException, RejectedRow {
    XApiV2Line parsed = new XApiV2Line();
    SoundObject sound = stated.sound(values);
    if (sound == null || !parsed.take(sound)) {
      parsed.carefully(stated);
    }
    return parsed;
  }

  /** The records in their order; empty for a page without posts. */
  List<Item> items() {
    return items;
  }

  /** How its posts lie on it; null where there is none. */
  @Nullable Shape shape() {
    return shape;
  }

  /** Names of the users that came with the posts, by their ids. */
  Map<String, String> authors() {
    return authors;
  }

  /** Takes the posts out of a line that is sound; false where something else is among them. */
  private boolean take(SoundObject line) {
    JsonNode data = line.path("data");
    for (JsonNode post : data.isArray() ? data : List.<JsonNode>of()) {
      if (!post.isObject()) {
        return false;
      }
    }
    JsonNode users = line.path("includes").path("users");
    if (users.isArray()) {
      users.forEach(this::user);
    }
    if (data instanceof SoundObject post) {
      shape = Shape.STREAM;
      post(post, post.offset());
    } else if (data.isArray()) {
      shape = Shape.PAGE;
      for (JsonNode post : data) {
        post(post, ((SoundObject) post).offset());
      }
    } else {
      withoutData(line);
    }
    return true;
  }

  /** Takes what a line has up to where it is broken, if it is. */
  private void carefully(JsonLines.Line stated) throws IOException, RejectedRow {
    String line = stated.text();
    try (JsonParser parser = JsonElements.JSON.createParser(line.getBytes(UTF_8))) {
      read(parser);
    } catch (JsonProcessingException e) {
      // A parser that meets the end between two tokens does not always say so.
      boolean ends = e instanceof JsonEOFException || !line.stripTrailing().endsWith("}");
      boolean isCut = stated.isLast() && ends && line.stripLeading().startsWith("{");
      fault(0, isCut ? RejectionReason.UNCLOSED_AT_END : RejectionReason.BAD_JSON, null);
    }
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      fault(0, RejectionReason.BAD_JSON, null);
      return;
    }
    ObjectNode others = JsonNodeFactory.instance.objectNode();
    boolean hasData = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("data") && value == JsonToken.START_ARRAY) {
        hasData = true;
        shape = Shape.PAGE;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          post(parser);
        }
      } else if (key.equals("data") && value == JsonToken.START_OBJECT) {
        hasData = true;
        shape = Shape.STREAM;
        post(parser);
      } else if (key.equals("includes") && value == JsonToken.START_OBJECT) {
        includes(parser);
      } else {
        others.set(key, VALUES.readTree(parser));
      }
    }
    if (!hasData) {
      withoutData(others);
    }
    if (parser.nextToken() != null) {
      fault(parser.currentTokenLocation().getByteOffset(), RejectionReason.BAD_JSON, null);
    }
  }

  private void withoutData(JsonNode others) {
    if (others.path("action").isTextual() && !others.has("text")) {
      fault(0, RejectionReason.NOT_AN_ACTIVITY, "action");
    } else if (others.has("id") || others.has("text")) {
      shape = Shape.FLAT;
      post(others, 0);
    } else if (others.has("errors")) {
      fault(0, RejectionReason.NOT_AN_ACTIVITY, "errors");
    } else if (!others.has("meta")) {
      fault(0, RejectionReason.BAD_KEY, "id");
    }
  }

  private void includes(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isUsers = parser.currentName().equals("users");
      if (parser.nextToken() == JsonToken.START_ARRAY && isUsers) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          user(VALUES.readTree(parser));
        }
      } else {
        VALUES.readTree(parser);
      }
    }
  }

  private void user(JsonNode user) {
    String name = user.path("username").asText("");
    if (user.path("id").isTextual() && !name.isBlank()) {
      authors.put(user.path("id").textValue(), name);
    }
  }

  private void post(JsonParser parser) throws IOException {
    long offset = parser.currentTokenLocation().getByteOffset();
    JsonNode post = VALUES.readTree(parser);
    if (post.isObject()) {
      post(post, offset);
    } else {
      fault(offset, RejectionReason.BAD_JSON, null);
    }
  }

  private void post(JsonNode tweet, long offset) {
    try {
      items.add(new Item(offset, XApiV2Post.of(tweet), RejectionReason.BAD_JSON, null));
    } catch (RejectedRow rejected) {
      items.add(new Item(offset, null, rejected.reason(), rejected.column()));
    }
  }

  private void fault(long offset, RejectionReason reason, @Nullable String column) {
    items.add(new Item(offset, null, reason, column));
  }
}
