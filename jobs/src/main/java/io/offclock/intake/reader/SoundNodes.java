package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects and arrays of the record that is read. Those of the record before are filled again:
 * nobody keeps a record's nodes longer than until the next one.
 */
final class SoundNodes {
  /** Of each kind; a record of more leaves its further ones to the collector. */
  private static final int MOST_KEPT = 256;

  /** Elements of an array that is filled again. */
  private static final int MOST_ELEMENTS = 64;

  private static final int USUAL_ELEMENTS = 2;

  private final List<SoundObject> objects = new ArrayList<>();
  private final List<ArrayNode> arrays = new ArrayList<>();
  private int usedObjects;
  private int usedArrays;

  /** Begins with another record. */
  void begin() {
    usedObjects = 0;
    usedArrays = 0;
  }

  /**
   * An object without fields.
   *
   * @param offset of its brace from the first byte of what is read
   */
  SoundObject object(int offset) {
    if (usedObjects < objects.size()) {
      return objects.get(usedObjects++).begin(offset);
    }
    SoundObject made = new SoundObject().begin(offset);
    if (usedObjects < MOST_KEPT) {
      objects.add(made);
      usedObjects++;
    }
    return made;
  }

  /** An array without elements. */
  ArrayNode array() {
    if (usedArrays < arrays.size() && arrays.get(usedArrays).size() <= MOST_ELEMENTS) {
      return arrays.get(usedArrays++).removeAll();
    }
    ArrayNode made = JsonNodeFactory.instance.arrayNode(USUAL_ELEMENTS);
    if (usedArrays < arrays.size()) {
      arrays.set(usedArrays++, made);
    } else if (usedArrays < MOST_KEPT) {
      arrays.add(made);
      usedArrays++;
    }
    return made;
  }
}
