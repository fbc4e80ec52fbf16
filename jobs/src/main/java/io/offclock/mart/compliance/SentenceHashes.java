package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Context;
import io.offclock.mart.compliance.TextFindings.Mark;
import java.util.ArrayList;
import java.util.List;

/** Keyed hashes of the sentences in which something was found, so that they can be told again. */
final class SentenceHashes {
  private SentenceHashes() {}

  /**
   * One for each sentence with a mark, in the order of the text.
   *
   * @param marks in the order of the text
   */
  static List<Context> of(Passage passage, List<Mark> marks, byte[] key) {
    List<Context> contexts = new ArrayList<>();
    int mark = 0;
    int first = 0;
    while (first < passage.tokens().size() && mark < marks.size()) {
      int sentence = passage.token(first).unwrapped();
      StringBuilder words = new StringBuilder();
      int behind = first;
      for (; behind < passage.tokens().size(); behind++) {
        if (passage.token(behind).unwrapped() != sentence) {
          break;
        }
        words.append(behind > first ? " " : "").append(passage.token(behind).folded());
      }
      int end = passage.end(behind - 1);
      if (marks.get(mark).span().offset() < end) {
        int offset = passage.offset(first);
        contexts.add(new Context(offset, end - offset, KeyedHash.of(key, "sentence:" + words)));
      }
      while (mark < marks.size() && marks.get(mark).span().offset() < end) {
        mark++;
      }
      first = behind;
    }
    return List.copyOf(contexts);
  }
}
