package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few fields of a JSON object in their order, side by side: made and asked in a fraction of a
 * hash map's time. No key may be added twice.
 */
final class JsonFields extends AbstractMap<String, JsonNode> {
  private final String[] names;
  private final JsonNode[] values;

  /** Takes both arrays for its own; the names may be of others too. */
  JsonFields(String[] names, JsonNode[] values) {
    this.names = names;
    this.values = values;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // only tried first
  public @Nullable JsonNode get(@Nullable Object name) {
    if (!(name instanceof String wanted)) {
      return null;
    }
    // Nearly always it is the very string that the names were made of, see JsonKeys.
    for (int i = 0; i < names.length; i++) {
      if (names[i] == wanted) {
        return values[i];
      }
    }
    int hash = wanted.hashCode();
    for (int i = 0; i < names.length; i++) {
      String known = names[i];
      if (known.hashCode() == hash && known.equals(wanted)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names.length;
      }

      @Override
      public Iterator<Map.Entry<String, JsonNode>> iterator() {
        return new Iterator<>() {
          private int at;

          @Override
          public boolean hasNext() {
            return at < names.length;
          }

          @Override
          public Map.Entry<String, JsonNode> next() {
            if (at >= names.length) {
              throw new NoSuchElementException();
            }
            at++;
            return Map.entry(names[at - 1], values[at - 1]);
          }
        };
      }
    };
  }
}
