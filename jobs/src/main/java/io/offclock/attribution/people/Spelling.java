package io.offclock.attribution.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody who wrote an unknown word probably meant. */
public final class Spelling {
  /** Edits between a word and a suggestion beyond which the suggestion would puzzle. */
  private static final int MOST_EDITS = 3;

  private Spelling() {}

  /** The known word nearest to the one found; empty where none is near. */
  public static Optional<String> nearest(String found, Collection<String> known) {
    int edits = Math.min(MOST_EDITS, found.length() / 2);
    LevenshteinDistance distance = new LevenshteinDistance(edits);
    return known.stream()
        .filter(word -> distance.apply(found, word) >= 0)
        .min(
            Comparator.<String>comparingInt(word -> distance.apply(found, word))
                .thenComparing(Comparator.naturalOrder()));
  }
}
