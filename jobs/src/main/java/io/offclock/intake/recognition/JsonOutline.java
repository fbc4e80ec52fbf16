package io.offclock.intake.recognition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the beginning of a JSON file says of its shape: the values that begin in it, whether or not
 * they end. Of a string that is cut the key is there, with null.
 */
final class JsonOutline {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonOutline() {}

  /** The root as far as it goes; missing where the file is no JSON object or array. */
  static JsonNode of(Head head) {
    return of(head, new ArrayDeque<>());
  }

  /** How many elements of the root end in the beginning; those of an array, in its order. */
  static int wholeElements(Head head) {
    Deque<JsonNode> open = new ArrayDeque<>();
    int elements = of(head, open).size();
    // Beside the root and what is around it, the last element is open.
    return open.size() > 2 ? elements - 1 : elements;
  }

  /**
   * @param open filled with what has not ended yet, innermost first
   */
  private static JsonNode of(Head head, Deque<JsonNode> open) {
    String text = head.text().stripLeading();
    // No platform writes JSON in UTF-16, and no reader reads it.
    if (head.isUtf16() || (!text.startsWith("{") && !text.startsWith("["))) {
      return MissingNode.getInstance();
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    // A root around the root, so that every value has a container to be put in.
    ArrayNode file = nodes.arrayNode();
    open.push(file);
    try (JsonParser parser = JSON.createParser(text)) {
      String key = "";
      while (open.size() > 1 || file.isEmpty()) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          break;
        }
        switch (token) {
          case FIELD_NAME -> {
            key = parser.currentName();
            put(open.element(), key, nodes.nullNode());
          }
          case START_OBJECT -> open.push(put(open.element(), key, nodes.objectNode()));
          case START_ARRAY -> open.push(put(open.element(), key, nodes.arrayNode()));
          case END_OBJECT, END_ARRAY -> open.pop();
          case VALUE_STRING -> put(open.element(), key, nodes.textNode(parser.getText()));
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              put(open.element(), key, nodes.numberNode(parser.getDecimalValue()));
          default -> put(open.element(), key, nodes.nullNode());
        }
      }
    } catch (IOException | RuntimeException e) {
      // The beginning ends here, or what follows is no JSON: what was read says what it can.
      return file.path(0);
    }
    return file.path(0);
  }

  private static JsonNode put(JsonNode container, String key, JsonNode value) {
    if (container instanceof ObjectNode object) {
      object.set(key, value);
    } else if (container instanceof ArrayNode array) {
      array.add(value);
    }
    return value;
  }
}
