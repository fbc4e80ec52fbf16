package io.offclock.mart.compliance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys and list items of a YAML file that have no value: what is left where every item below a key
 * was commented out. To the reader such a key is there, so presence alone does not find it.
 */
final class EmptyKeys {
  private static final YAMLFactory YAML = new YAMLFactory();

  private EmptyKeys() {}

  /**
   * A key without a value.
   *
   * @param line from 1
   * @param key with its parents and the positions of items from 1, joined by dots; null where the
   *     whole file is empty
   */
  record EmptyKey(long line, @Nullable String key) {}

  /**
   * All of them, in the order of the file.
   *
   * @throws IOException if it is not YAML
   */
  static List<EmptyKey> of(byte[] yaml) throws IOException {
    List<EmptyKey> empty = new ArrayList<>();
    try (JsonParser parser = YAML.createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean nothing =
            token == JsonToken.VALUE_NULL
                || (token == JsonToken.VALUE_STRING && parser.getText().isBlank());
        if (nothing && !parser.getParsingContext().inRoot()) {
          long line = Math.max(0, parser.currentTokenLocation().getLineNr());
          empty.add(new EmptyKey(line, path(parser.getParsingContext())));
        }
      }
    }
    return empty;
  }

  private static String path(JsonStreamContext place) {
    List<String> steps = new ArrayList<>();
    for (JsonStreamContext at = place; at != null && !at.inRoot(); at = at.getParent()) {
      steps.add(0, at.inArray() ? String.valueOf(at.getCurrentIndex() + 1) : at.getCurrentName());
    }
    return String.join(".", steps);
  }
}
