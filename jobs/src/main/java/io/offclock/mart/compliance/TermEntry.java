package io.offclock.mart.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list: any of these terms, where all of those stand and none of the others does, in
 * the same sentence and voice.
 *
 * @param near terms of which one must stand at most {@code within} token positions from it, before
 *     or behind it and in the same zone; empty where nothing must
 * @param within that distance; 0 where {@code near} is empty
 * @param pattern regular expression (RE2, linear time) that the text from the term on must match;
 *     null where the term alone will do
 * @param caseSensitive the letters' case must be as written
 */
record TermEntry(
    List<String> any,
    List<String> all,
    List<String> not,
    List<String> near,
    int within,
    @Nullable String pattern,
    boolean caseSensitive)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An entry as a bare term. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TermEntry of(String term) {
    return of(List.of(term), null, null, null, null, null, null);
  }

  /** An entry with sections; with `all` alone, the first of them is the evidence. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  static TermEntry of(
      @JsonProperty("any") @Nullable List<String> any,
      @JsonProperty("all") @Nullable List<String> all,
      @JsonProperty("not") @Nullable List<String> not,
      @JsonProperty("near") @Nullable List<String> near,
      @JsonProperty("within") @Nullable Integer within,
      @JsonProperty("pattern") @Nullable String pattern,
      @JsonProperty("case_sensitive") @Nullable Boolean caseSensitive) {
    List<String> anyOf = orNone(any);
    List<String> allOf = orNone(all);
    if (anyOf.isEmpty() && !allOf.isEmpty()) {
      anyOf = allOf.subList(0, 1);
      allOf = allOf.subList(1, allOf.size());
    }
    return new TermEntry(
        List.copyOf(anyOf),
        List.copyOf(allOf),
        orNone(not),
        orNone(near),
        within == null ? 0 : within,
        pattern,
        Boolean.TRUE.equals(caseSensitive));
  }

  /** True where a term of it matches wherever it stands. */
  boolean isUnconditional() {
    return all.isEmpty() && not.isEmpty() && near.isEmpty() && pattern == null && !caseSensitive;
  }

  private static List<String> orNone(@Nullable List<String> terms) {
    return terms == null ? List.of() : List.copyOf(terms);
  }
}
