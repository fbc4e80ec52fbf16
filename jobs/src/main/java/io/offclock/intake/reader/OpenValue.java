package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An object or array of a JSON file that is open: what was read of it so far. There is one for each
 * depth, used again and again.
 */
final class OpenValue {
  /** The path of what is open so deep that its path is not told. */
  static final long TOO_DEEP = 0;

  private final int depth;
  private long path = 1;

  /** A bit for the number of each key met; none is set where it is not open. */
  private final long[] met = new long[JsonKeys.MOST / Long.SIZE];

  private @Nullable SoundObject object;
  private @Nullable ArrayNode array;
  private String name = "";
  private byte closing;
  private boolean isKept;
  private boolean keepsNext;

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
   * @param nodes where it is taken from if it is kept
   */
  void begin(byte bracket, OpenValue around, int at, SoundNodes nodes) {
    // In ASCII the bracket that closes stands two behind the one that opens.
    closing = (byte) (bracket + 2);
    path = depth < Long.SIZE - 1 ? around.path << 1 | (isObject() ? 1 : 0) : TOO_DEEP;
    boolean kept = around.keepsNext;
    isKept = kept;
    keepsNext = kept;
    object = kept && isObject() ? nodes.object(at) : null;
    array = kept && !isObject() ? nodes.array() : null;
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
    if (object != null) {
      object.add(name, value);
    } else if (array != null) {
      array.add(value);
    }
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
    if (object != null) {
      return object;
    }
    return array == null ? JsonNumbers.LEFT_OUT : array;
  }

  /** Leaves it unfinished. */
  void forget() {
    Arrays.fill(met, 0);
  }
}
