package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, parsed straight out of the window one after another while they are
 * sound. Nearly all are; whoever meets one that is not frames it byte by byte, which says what is
 * wrong with it and where the next begins, and comes back here for that one.
 */
final class SoundElements {
  private static final int EXPECTED_KEYS = 64;
  private static final ObjectReader VALUES =
      JsonElements.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final ByteWindow window;
  private final @Nullable Set<String> kept;
  private final int maxRecordBytes;

  /** Names of the keys met so far in the objects that are open, outermost first. */
  private String[] openNames = new String[EXPECTED_KEYS];

  private int names;
  private @Nullable JsonParser parser;

  /** Offset in the file of the parser's first byte, which is a bracket of ours. */
  private long parserStart;

  private long end;

  /**
   * @param kept names of the keys, at whatever depth, that are looked at; others are checked and
   *     left out. Null where all are
   */
  SoundElements(ByteWindow window, @Nullable Set<String> kept, int maxRecordBytes) {
    this.window = window;
    this.kept = kept;
    this.maxRecordBytes = maxRecordBytes;
  }

  /**
   * The object that begins at an offset, by what is kept of it; null where it is not sound JSON in
   * UTF-8, or too long.
   */
  @Nullable ObjectNode at(long from) throws IOException {
    if (window.width() > 1) {
      return null;
    }
    try {
      JsonParser json = parser == null ? open(from) : parser;
      JsonToken token = json.nextToken();
      if (token != JsonToken.START_OBJECT || offset(json, true) != from) {
        json = open(from);
        token = json.nextToken();
      }
      ObjectNode object = token == JsonToken.START_OBJECT ? object(json) : null;
      end = offset(json, false);
      if (object != null && end - from <= maxRecordBytes && window.isText(from, end)) {
        return object;
      }
    } catch (JsonProcessingException | NotSoundException e) {
      // What it is, the one who frames it says.
    }
    close();
    return null;
  }

  /** Offset after the object that was found last. */
  long end() {
    return end;
  }

  private JsonParser open(long from) throws IOException {
    close();
    parserStart = from - 1;
    names = 0;
    JsonParser opened = JsonElements.PLAIN.createParser(new Ahead(from));
    opened.nextToken();
    parser = opened;
    return opened;
  }

  private void close() throws IOException {
    if (parser != null) {
      parser.close();
      parser = null;
    }
  }

  private long offset(JsonParser json, boolean ofToken) {
    return parserStart
        + (ofToken ? json.currentTokenLocation() : json.currentLocation()).getByteOffset();
  }

  private ObjectNode object(JsonParser json) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    int firstName = names;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      addName(key, firstName);
      json.nextToken();
      if (kept == null || kept.contains(key)) {
        object.set(key, value(json));
      } else {
        check(json);
      }
    }
    names = firstName;
    return object;
  }

  private ArrayNode array(JsonParser json) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(json));
    }
    return array;
  }

  private JsonNode value(JsonParser json) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> nodes.textNode(json.getText());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      case VALUE_NUMBER_INT ->
          json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? VALUES.readTree(json)
              : nodes.numberNode(json.getLongValue());
      default -> VALUES.readTree(json);
    };
  }

  /** What is left out must be sound too, or where it ends cannot be trusted. */
  private void check(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      int firstName = names;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        addName(json.currentName(), firstName);
        json.nextToken();
        check(json);
      }
      names = firstName;
    } else if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        check(json);
      }
    } else if (token.isNumeric() && json.getTextLength() > JsonElements.LONGEST_NUMBER) {
      throw new NotSoundException();
    }
  }

  /** A key twice in one object leaves nobody sure which of the two was meant. */
  private void addName(String name, int firstName) throws IOException {
    int hash = name.hashCode();
    for (int i = firstName; i < names; i++) {
      if (openNames[i].hashCode() == hash && openNames[i].equals(name)) {
        throw new NotSoundException();
      }
    }
    if (names == openNames.length) {
      openNames = Arrays.copyOf(openNames, 2 * names);
    }
    openNames[names] = name;
    names++;
  }

  /** Nothing is said of why: the one who frames the element does. */
  private static final class NotSoundException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** An opening bracket, then the window's bytes, no further than a record may be long. */
  private final class Ahead extends InputStream {
    private long position;
    private boolean opened;

    Ahead(long from) {
      position = from;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (!opened) {
        opened = true;
        to[offset] = '[';
        return 1;
      }
      if (position - window.start() > maxRecordBytes) {
        throw new NotSoundException();
      }
      int copied = window.copy(position, to, offset, length);
      position += Math.max(copied, 0);
      return copied;
    }
  }
}
