package io.offclock.intake.reader;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the bytes of the array at a path of a JSON document from those around it, one after the
 * other. Objects on the path are followed strictly; values beside it are passed over as they are.
 */
final class JsonAround {
  /** Far beyond what a record may have, which its parser limits. */
  private static final int DEEPEST = 10_000;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private enum Place {
    BEFORE_VALUE,
    BEFORE_KEY,
    IN_KEY,
    AFTER_KEY,
    BESIDE,
    AFTER_VALUE,
    IN_ARRAY,
    AFTER_ROOT,
    LOST
  }

  private final List<byte[]> path;
  private Place place = Place.BEFORE_VALUE;

  /** Objects on the path that are open; the next key belongs at this index of the path, less 1. */
  private int open;

  private boolean isOnPath = true;
  private boolean hasArray;
  private int keyBytes;
  private boolean keyMatches;
  private boolean inString;
  private boolean escaped;
  private int depth;
  private final BitSet squares = new BitSet();
  private long position;

  /**
   * @param path keys from the root to the array; empty where the root is the array
   */
  JsonAround(List<String> path) {
    this.path = path.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** Whether the array has begun. */
  boolean hasArray() {
    return hasArray;
  }

  /** Whether the document is not well formed around the array, or has none there. */
  boolean isLost() {
    return place == Place.LOST;
  }

  /** Whether the array is over and the objects around it are not. */
  boolean isOpenAfterTheArray() {
    return hasArray && place != Place.IN_ARRAY && place != Place.AFTER_ROOT && place != Place.LOST;
  }

  /** Puts a space for every byte that is around the array, and leaves what is of it. */
  void blank(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && place != Place.LOST) {
      if (place == Place.IN_ARRAY) {
        i = array(bytes, i, to);
      } else {
        bytes[i] = blanked(bytes[i]);
        i++;
      }
    }
  }

  private byte blanked(byte unit) {
    position++;
    if (position <= BYTE_ORDER_MARK.length && unit == BYTE_ORDER_MARK[(int) position - 1]) {
      return ' ';
    }
    boolean inside = place == Place.IN_KEY || place == Place.BESIDE;
    if (!inside && JsonSpan.isSpace(unit)) {
      return ' ';
    }
    around(unit);
    return place == Place.LOST || place == Place.IN_ARRAY ? unit : (byte) ' ';
  }

  /**
   * Follows the array to its end or that of the bytes: nearly all of a file, so without detours.
   */
  private int array(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && place == Place.IN_ARRAY) {
      byte unit = bytes[i];
      if (inString) {
        while (unit != '"' && unit != '\\' && !escaped && i + 1 < to) {
          i++;
          unit = bytes[i];
        }
        isInString(unit);
      } else if (unit == '"') {
        inString = true;
        escaped = false;
      } else if ((unit | 0x20) == '{' || (unit | 0x20) == '}') {
        bracket(unit);
      }
      i++;
    }
    return i;
  }

  private void around(byte unit) {
    switch (place) {
      case BEFORE_VALUE -> value(unit);
      case BEFORE_KEY -> {
        if (unit == '"') {
          place = Place.IN_KEY;
          keyBytes = 0;
          keyMatches = true;
          escaped = false;
        } else {
          place = unit == '}' ? afterObject() : Place.LOST;
        }
      }
      case IN_KEY -> key(unit);
      case AFTER_KEY -> place = unit == ':' ? Place.BEFORE_VALUE : Place.LOST;
      case BESIDE -> beside(unit);
      case AFTER_VALUE ->
          place =
              switch (unit) {
                case ',' -> Place.BEFORE_KEY;
                case '}' -> afterObject();
                default -> Place.LOST;
              };
      default -> place = Place.LOST;
    }
  }

  private Place afterObject() {
    open--;
    return open == 0 ? Place.AFTER_ROOT : Place.AFTER_VALUE;
  }

  private void value(byte unit) {
    if (!isOnPath) {
      place = Place.BESIDE;
      depth = 0;
      inString = false;
      beside(unit);
    } else if (open == path.size()) {
      place = unit == '[' ? Place.IN_ARRAY : Place.LOST;
      hasArray = place == Place.IN_ARRAY;
      depth = 1;
      squares.set(0);
      inString = false;
    } else {
      place = unit == '{' ? Place.BEFORE_KEY : Place.LOST;
      open++;
    }
  }

  private void key(byte unit) {
    byte[] wanted = path.get(open - 1);
    if (unit == '"' && !escaped) {
      isOnPath = keyMatches && keyBytes == wanted.length;
      // A second array of the name is no key to pass over: its rows count.
      place = isOnPath && hasArray ? Place.LOST : Place.AFTER_KEY;
      return;
    }
    escaped = unit == '\\' && !escaped;
    keyMatches &= keyBytes < wanted.length && wanted[keyBytes] == unit;
    keyBytes++;
  }

  private void beside(byte unit) {
    if (isInString(unit)) {
      return;
    }
    if (depth == 0 && (unit == ',' || unit == '}' || unit == ']')) {
      place = Place.AFTER_VALUE;
      around(unit);
    } else if (unit == '{' || unit == '[') {
      depth++;
    } else if (unit == '}' || unit == ']') {
      depth--;
    }
  }

  /** A bracket or brace of the array, which differ in one bit. */
  private void bracket(byte unit) {
    if (unit == '{' || unit == '[') {
      squares.set(depth, unit == '[');
      depth++;
      place = depth > DEEPEST ? Place.LOST : place;
    } else if (unit == '}' || unit == ']') {
      depth--;
      if (squares.get(depth) != (unit == ']')) {
        place = Place.LOST;
      } else if (depth == 0) {
        place = open == 0 ? Place.AFTER_ROOT : Place.AFTER_VALUE;
      }
    }
  }

  /** Whether the byte is of a string, its quotes among it. */
  private boolean isInString(byte unit) {
    if (!inString) {
      inString = unit == '"';
      escaped = false;
      return inString;
    }
    inString = escaped || unit != '"';
    escaped = unit == '\\' && !escaped;
    return true;
  }
}
