package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An object or array of a JSON file that is open: what was read of it so far. There is one for each
 * depth, used again and again, so that nothing is made for an object but the fields it has in the
 * end.
 */
final class OpenValue {
  /** Fields that are kept of an object, most often. */
  private static final int FIELDS = 8;

  /** Elements of an array, most often. */
  private static final int ELEMENTS = 2;

  /** The path of what is open so deep that its path is not told. */
  static final long TOO_DEEP = 0;

  private final int depth;
  private long path = 1;

  /** A bit for the number of each key met; none is set where it is not open. */
  private final long[] met = new long[JsonKeys.MOST / Long.SIZE];

  private String[] names = new String[FIELDS];
  private String[] lastNames = new String[0];
  private JsonNode[] values = new JsonNode[FIELDS];
  private int fields;
  private String name = "";
  private @Nullable ArrayNode array;
  private byte closing;
  private boolean isKept;
  private boolean keepsNext;
  private int offset;

  /**
   * @param depth 0 of what a file or line is as a whole, which is kept
   */
  OpenValue(int depth) {
    this.depth = depth;
    this.isKept = depth == 0;
    this.keepsNext = isKept;
  }

  int depth() {
    return depth;
  }

  /** The bracket that it ends with. */
  byte closing() {
    return closing;
  }

  boolean isObject() {
    return closing == '}';
  }

  /**
   * Which of the values around it and of itself are objects and which arrays: a bit each behind a
   * first one; {@link #TOO_DEEP} where there are too many.
   */
  long path() {
    return path;
  }

  /** Whether the value that comes next is looked at. */
  boolean keepsNext() {
    return keepsNext;
  }

  /**
   * Begins anew.
   *
   * @param bracket that opens it
   * @param around what it is opened in
   * @param at offset of the bracket
   */
  void begin(byte bracket, OpenValue around, int at) {
    // In ASCII the bracket that closes stands two behind the one that opens.
    closing = (byte) (bracket + 2);
    path = depth < Long.SIZE - 1 ? around.path << 1 | (isObject() ? 1 : 0) : TOO_DEEP;
    boolean kept = around.keepsNext;
    isKept = kept;
    keepsNext = kept;
    offset = at;
    array = kept && bracket == '[' ? JsonNodeFactory.instance.arrayNode(ELEMENTS) : null;
  }

  /** Notes the key of the field that comes next; false if there was one of that key already. */
  boolean key(JsonKeys.Key key) {
    int place = key.number() / Long.SIZE;
    long before = met[place];
    met[place] = before | 1L << key.number();
    name = key.name();
    keepsNext = isKept && key.isKept();
    return met[place] != before;
  }

  /** Adds the value that came next. */
  void add(JsonNode value) {
    if (!keepsNext) {
      return;
    }
    if (array != null) {
      array.add(value);
      return;
    }
    if (fields == names.length) {
      names = Arrays.copyOf(names, 2 * fields);
      values = Arrays.copyOf(values, 2 * fields);
    }
    names[fields] = name;
    values[fields] = value;
    fields++;
  }

  /**
   * Ends it.
   *
   * @param keyCount more than the number of any key
   * @return what it is, or what stands for it where it is not kept
   */
  JsonNode end(int keyCount) {
    if (isObject()) {
      for (int place = (keyCount - 1) / Long.SIZE; place >= 0; place--) {
        met[place] = 0;
      }
    }
    if (!isKept) {
      return JsonNumbers.LEFT_OUT;
    }
    if (array != null) {
      return array;
    }
    JsonFields taken = new JsonFields(takenNames(), Arrays.copyOf(values, fields));
    fields = 0;
    return new SoundObject(taken, offset);
  }

  /** Records are alike, so the names are mostly those of the object before, in that order. */
  @SuppressWarnings("ReferenceEquality") // of keys each has one string
  private String[] takenNames() {
    boolean isSame = lastNames.length == fields;
    for (int i = 0; isSame && i < fields; i++) {
      isSame = lastNames[i] == names[i];
    }
    if (!isSame) {
      lastNames = Arrays.copyOf(names, fields);
    }
    return lastNames;
  }

  /** Leaves it unfinished. */
  void forget() {
    fields = 0;
    Arrays.fill(met, 0);
  }
}
