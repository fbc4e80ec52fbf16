package io.offclock.mart.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.offclock.DecisionTable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GiniTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agreesWithTheTable(String description, CSVRecord row) {
    long[] posts =
        Arrays.stream(row.get("posts").split(" "))
            .filter(word -> !word.isEmpty())
            .mapToLong(Long::parseLong)
            .toArray();
    close(Gini.of(posts), DecisionTable.number(row, "gini"));
    close(TopTenthShare.of(posts), DecisionTable.number(row, "top_tenth"));
  }

  static Stream<Arguments> cases() {
    return DecisionTable.read("/mart/gini.csv");
  }

  @Test
  void personsWithoutPostsCountAndRowsOfPostsWouldNot() {
    assertThat(Gini.of(new long[] {4, 4, 0, 0, 0, 0})).isGreaterThan(Gini.of(new long[] {4, 4}));
  }

  @Test
  void aTenthOfThosePostingAlikePostsATenthHoweverMany() {
    for (int n = 1; n <= 41; n++) {
      long[] posts = new long[n];
      Arrays.fill(posts, 3);
      assertThat(TopTenthShare.of(posts)).isCloseTo(.1, within(1e-12));
    }
  }

  @Test
  void leavesWhatItIsGivenAsItIs() {
    long[] posts = {3, 1};
    Gini.of(posts);
    TopTenthShare.of(posts);
    assertThat(posts).containsExactly(3, 1);
  }

  @Test
  void refusesNegativePosts() {
    assertThatThrownBy(() -> Gini.of(new long[] {1, -2}))
        .hasMessage(
            "Cannot measure how posts are spread: found -2 posts of a person, expected 0 or more.");
  }

  private static void close(Double found, Double expected) {
    if (expected == null) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isCloseTo(expected, within(5e-7));
    }
  }
}
