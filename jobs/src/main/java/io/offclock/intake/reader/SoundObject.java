package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An object of a JSON file that knows where it was found. Nothing can be set in it from outside;
 * when the next record is read it may be another object.
 */
// Of Jackson's own methods: one narrows the type that another returns.
@SuppressWarnings("unchecked")
final class SoundObject extends ObjectNode {
  private static final long serialVersionUID = 1L;

  private final transient JsonFields fields;
  private int offset;

  SoundObject() {
    this(new JsonFields());
  }

  private SoundObject(JsonFields fields) {
    super(JsonNodeFactory.instance, fields);
    this.fields = fields;
  }

  /** Begins anew, without fields. */
  SoundObject begin(int at) {
    fields.begin();
    offset = at;
    return this;
  }

  /** Adds a field of a key that is not there. */
  void add(String name, JsonNode value) {
    fields.add(name, value);
  }

  /** Of its brace from the first byte of what was read, in bytes. */
  int offset() {
    return offset;
  }
}
