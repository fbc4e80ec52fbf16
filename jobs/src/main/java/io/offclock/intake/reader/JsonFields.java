package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few fields of a JSON object in their order, side by side: filled and asked in a fraction of a
 * hash map's time, and again and again. No key may be added twice.
 */
final class JsonFields extends AbstractMap<String, JsonNode> {
  /** Fields of an object, most often. */
  private static final int USUAL = 8;

  /** More than these are room that is not kept for another object. */
  private static final int MOST_KEPT = 64;

  private String[] names = new String[USUAL];
  private JsonNode[] values = new JsonNode[USUAL];
  private int size;

  /** Begins anew, without fields. */
  void begin() {
    size = 0;
    if (names.length > MOST_KEPT) {
      names = new String[USUAL];
      values = new JsonNode[USUAL];
    }
  }

  /** Adds a field of a key that is not there. */
  void add(String name, JsonNode value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size] = value;
    size++;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // only tried first
  public @Nullable JsonNode get(@Nullable Object name) {
    if (!(name instanceof String wanted)) {
      return null;
    }
    // Nearly always it is the very string that the names were made of, see JsonKeys.
    for (int i = 0; i < size; i++) {
      if (names[i] == wanted) {
        return values[i];
      }
    }
    int hash = wanted.hashCode();
    for (int i = 0; i < size; i++) {
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
    return size;
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Map.Entry<String, JsonNode>> iterator() {
        return new Iterator<>() {
          private int at;

          @Override
          public boolean hasNext() {
            return at < size;
          }

          @Override
          public Map.Entry<String, JsonNode> next() {
            if (at >= size) {
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
