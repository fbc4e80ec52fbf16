package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds values out of a parser's tokens, by what is kept of them. What is left out is checked all
 * the same, and a key that occurs twice in one object is found without a set for every object, but
 * for long ones.
 */
final class SoundValues {
  private static final int EXPECTED_KEYS = 64;

  /** An object with more has a set of them; with fewer, comparing each takes less time. */
  private static final int FEW_KEYS = 32;

  private static final ObjectReader VALUES =
      JsonElements.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final @Nullable Set<String> kept;

  /** Names of the keys met so far in the objects that are open, outermost first. */
  private String[] openNames = new String[EXPECTED_KEYS];

  private int names;

  /** Names of the objects that are open and have many, by where their names begin. */
  private final Map<Integer, Set<String>> many = new HashMap<>();

  /**
   * @param kept names of the keys, at whatever depth, that are looked at; others are checked and
   *     left out. Null where all are
   */
  SoundValues(@Nullable Set<String> kept) {
    // Asked for every key: a set that cannot change looks one up in twice the time.
    this.kept = kept == null ? null : new HashSet<>(kept);
  }

  /** Forgets what was open, before another parser is followed. */
  void clear() {
    names = 0;
    many.clear();
  }

  /** Where the names of an object that begins now begin. */
  int open() {
    return names;
  }

  /** Ends the object whose names begin there. */
  void close(int firstName) {
    if (names - firstName > FEW_KEYS) {
      many.remove(firstName);
    }
    names = firstName;
  }

  /**
   * Remembers a key of the object that is open.
   *
   * @throws NotSoundException if it has the key already: nobody is sure which of the two was meant
   */
  void name(String name, int firstName) throws NotSoundException {
    if (names - firstName >= FEW_KEYS ? !isNewOfMany(name, firstName) : isOfFew(name, firstName)) {
      throw new NotSoundException();
    }
    if (names == openNames.length) {
      openNames = Arrays.copyOf(openNames, 2 * names);
    }
    openNames[names] = name;
    names++;
  }

  private boolean isOfFew(String name, int firstName) {
    int hash = name.hashCode();
    for (int i = firstName; i < names; i++) {
      if (openNames[i].hashCode() == hash && openNames[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNewOfMany(String name, int firstName) {
    if (names - firstName == FEW_KEYS) {
      many.put(firstName, new HashSet<>(Arrays.asList(openNames).subList(firstName, names)));
    }
    Set<String> known = many.get(firstName);
    return known != null && known.add(name);
  }

  /** The object whose bracket the parser stands at. */
  ObjectNode object(JsonParser json) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    int firstName = open();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      name(key, firstName);
      json.nextToken();
      if (kept == null || kept.contains(key)) {
        object.set(key, value(json));
      } else {
        check(json);
      }
    }
    close(firstName);
    return object;
  }

  private ArrayNode array(JsonParser json) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(json));
    }
    return array;
  }

  /** The value that the parser stands at. */
  JsonNode value(JsonParser json) throws IOException {
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

  /** Passes over a value: what is left out must be sound too, or where it ends is not sure. */
  void check(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      int firstName = open();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        name(json.currentName(), firstName);
        json.nextToken();
        check(json);
      }
      close(firstName);
    } else if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        check(json);
      }
    } else if (token.isNumeric() && json.getTextLength() > JsonElements.LONGEST_NUMBER) {
      throw new NotSoundException();
    }
  }

  /** Nothing is said of why: the one who frames the value does. */
  static final class NotSoundException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
