package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;

/**
 * An object or array of a JSON file that is open: what was read of it so far. There is one for each
 * depth, used again and again, so that nothing is made for an object but the fields it has in the
 * end.
 */
final class OpenValue {
  /** Fields that are kept of an object, or elements of an array, most often. */
  private static final int FIELDS = 8;

  /** The path of what is open so deep that its path is not told. */
  static final long TOO_DEEP = 0;

  private final int depth;
  private long path = 1;

  /** A bit for the number of each key met; none is set where it is not open. */
  private final long[] met = new long[JsonKeys.MOST / Long.SIZE];

  private String[] names = new String[FIELDS];
  private String[] lastNames = new String[0];

  /** Of the fields, or the elements. */
  private JsonNode[] values = new JsonNode[FIELDS];

  private int held;
  private String name = "";
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
    if (held == values.length) {
      values = Arrays.copyOf(values, 2 * held + 1);
    }
    values[held] = value;
    if (isObject()) {
      if (held == names.length) {
        names = Arrays.copyOf(names, 2 * held);
      }
      names[held] = name;
    }
    held++;
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
    JsonNode ended =
        isObject()
            ? new SoundObject(new JsonFields(takenNames(), takenValues()), offset)
            : new ArrayNode(JsonNodeFactory.instance, Arrays.asList(takenValues()));
    held = 0;
    return ended;
  }

  /** Records are alike, so the names are mostly those of the object before, in that order. */
  @SuppressWarnings("ReferenceEquality") // of keys each has one string
  private String[] takenNames() {
    boolean isSame = lastNames.length == held;
    for (int i = 0; isSame && i < held; i++) {
      isSame = lastNames[i] == names[i];
    }
    if (!isSame) {
      lastNames = Arrays.copyOf(names, held);
    }
    return lastNames;
  }

  /** What comes next at this depth has as many most often, so its values need not be copied. */
  private JsonNode[] takenValues() {
    JsonNode[] taken = held == values.length ? values : Arrays.copyOf(values, held);
    values = new JsonNode[Math.min(held, FIELDS)];
    return taken;
  }

  /** Leaves it unfinished. */
  void forget() {
    held = 0;
    Arrays.fill(met, 0);
  }
}
