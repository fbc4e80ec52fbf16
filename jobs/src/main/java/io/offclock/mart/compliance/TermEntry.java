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
 * @param caseSensitive the letters' case must be as written
 */
record TermEntry(List<String> any, List<String> all, List<String> not, boolean caseSensitive)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An entry as a bare term. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TermEntry of(String term) {
    return new TermEntry(List.of(term), List.of(), List.of(), false);
  }

  /** An entry with sections; with `all` alone, the first of them is the evidence. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  static TermEntry of(
      @JsonProperty("any") @Nullable List<String> any,
      @JsonProperty("all") @Nullable List<String> all,
      @JsonProperty("not") @Nullable List<String> not,
      @JsonProperty("case_sensitive") @Nullable Boolean caseSensitive) {
    List<String> anyOf = any == null ? List.of() : any;
    List<String> allOf = all == null ? List.of() : all;
    if (anyOf.isEmpty() && !allOf.isEmpty()) {
      anyOf = allOf.subList(0, 1);
      allOf = allOf.subList(1, allOf.size());
    }
    return new TermEntry(
        List.copyOf(anyOf),
        List.copyOf(allOf),
        not == null ? List.of() : List.copyOf(not),
        Boolean.TRUE.equals(caseSensitive));
  }
}
