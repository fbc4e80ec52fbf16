package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/**
 * What was read of the JSON objects that are open: which keys each has, and the fields that are
 * kept. Nothing is made anew for an object but the fields that it has in the end.
 */
final class OpenObjects {
  /** Fields open at once, most often. */
  private static final int FIELDS = 64;

  /**
   * By the depth of the object, a bit for the number of each key. None is set where none is open.
   */
  private final long[][] keys = new long[JsonElements.DEEPEST + 1][];

  /** Of the outermost object first. */
  private String[] names = new String[FIELDS];

  private JsonNode[] values = new JsonNode[FIELDS];
  private int fields;

  /** Leaves no object open. */
  void forget() {
    fields = 0;
    for (long[] known : keys) {
      if (known != null) {
        Arrays.fill(known, 0);
      }
    }
  }

  /** Opens an object; where its fields begin. */
  int open(int depth) {
    if (keys[depth] == null) {
      keys[depth] = new long[JsonKeys.MOST / Long.SIZE];
    }
    return fields;
  }

  /** Notes a key of the object at a depth; false if it has that one already. */
  boolean add(int depth, JsonKeys.Key key) {
    long[] known = keys[depth];
    int place = key.number() / Long.SIZE;
    long before = known[place];
    known[place] = before | 1L << key.number();
    return known[place] != before;
  }

  /** Keeps a field of the innermost object. */
  void keep(String name, JsonNode value) {
    if (fields == names.length) {
      names = Arrays.copyOf(names, 2 * fields);
      values = Arrays.copyOf(values, 2 * fields);
    }
    names[fields] = name;
    values[fields] = value;
    fields++;
  }

  /**
   * Closes the object at a depth.
   *
   * @param keyCount more than the number of any key
   */
  void close(int depth, int keyCount) {
    long[] known = keys[depth];
    for (int place = (keyCount - 1) / Long.SIZE; place >= 0; place--) {
      known[place] = 0;
    }
  }

  /** Takes the fields kept since an object was opened. */
  JsonFields taken(int from) {
    JsonFields taken =
        new JsonFields(
            Arrays.copyOfRange(names, from, fields), Arrays.copyOfRange(values, from, fields));
    fields = from;
    return taken;
  }
}
