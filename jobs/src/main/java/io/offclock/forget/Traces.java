package io.offclock.forget;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What of a person can stand anywhere, whatever is around it: keys, words, pseudonyms. */
final class Traces {
  /** What is shorter many people say: as the whole of a record it is nobody else's, and is gone. */
  private static final int SHORTEST_TEXT_BYTES = 32;

  private final Needles needles;

  Traces(Person person) {
    List<String> all = new ArrayList<>(person.keys());
    all.addAll(person.pseudonyms());
    person.texts().stream()
        .filter(text -> text.getBytes(StandardCharsets.UTF_8).length >= SHORTEST_TEXT_BYTES)
        .forEach(all::add);
    this.needles = new Needles(all);
  }

  /** How many are looked for. */
  int number() {
    return needles.number();
  }

  boolean isIn(byte[] bytes, int length) {
    return needles.isIn(bytes, length);
  }

  boolean isIn(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return needles.isIn(bytes, bytes.length);
  }

  /** The text with {@code *} for each character of them, so that offsets stay what they were. */
  String without(String text) {
    String left = text;
    byte[] bytes = left.getBytes(StandardCharsets.UTF_8);
    int[] found = needles.find(bytes, 0, bytes.length);
    while (found != null) {
      String before = new String(bytes, 0, found[0], StandardCharsets.UTF_8);
      String trace = new String(bytes, found[0], found[1] - found[0], StandardCharsets.UTF_8);
      left = before + "*".repeat(trace.length()) + left.substring(before.length() + trace.length());
      bytes = left.getBytes(StandardCharsets.UTF_8);
      found = needles.find(bytes, 0, bytes.length);
    }
    return left;
  }
}
