package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An object of a JSON file that knows where it was found. Nothing can be set in it. */
// Of Jackson's own methods: one narrows the type that another returns.
@SuppressWarnings("unchecked")
final class SoundObject extends ObjectNode {
  private static final long serialVersionUID = 1L;

  private final int offset;

  SoundObject(JsonFields fields, int offset) {
    super(JsonNodeFactory.instance, fields);
    this.offset = offset;
  }

  /** Of its brace from the first byte of what was read, in bytes. */
  int offset() {
    return offset;
  }
}
