package io.offclock.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Acceptance case 34 of the compliance reference. */
class SampleDrawTest {
  private static final SampleDraw DRAW = new SampleDraw("1.0.0", 7, 0.5, 0.02);

  @Test
  void case34TheSetIsTheSameOnEveryRunInAnyOrderAndNoNewPostPutsOneOut() {
    List<String> posts = posts(0, 1000);
    Set<String> drawn = drawn(DRAW, posts, false);
    assertThat(drawn).hasSizeBetween(10, 30);

    List<String> shuffled = new ArrayList<>(posts);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(drawn(new SampleDraw("1.0.0", 7, 0.5, 0.02), shuffled, false)).isEqualTo(drawn);

    List<String> more = new ArrayList<>(posts(1000, 3000));
    more.addAll(posts);
    assertThat(drawn(DRAW, more, false)).containsAll(drawn).hasSizeBetween(55, 110);
    assertThat(drawn(DRAW, more, false))
        .filteredOn(posts::contains)
        .containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void aHigherShareKeepsWhatALowerOneDrew() {
    List<String> posts = posts(0, 1000);
    Set<String> more = drawn(new SampleDraw("1.0.0", 7, 0.5, 0.1), posts, false);
    assertThat(more).containsAll(drawn(DRAW, posts, false)).hasSizeBetween(70, 130);
  }

  @Test
  void flaggedPostsAndOthersAreDrawnByTheirOwnShares() {
    List<String> posts = posts(0, 1000);
    assertThat(drawn(DRAW, posts, true)).hasSizeBetween(450, 550);
    SampleDraw allAndNone = new SampleDraw("1.0.0", 7, 1, 0);
    assertThat(drawn(allAndNone, posts, true)).hasSize(1000);
    assertThat(drawn(allAndNone, posts, false)).isEmpty();
  }

  @Test
  void anotherSeedOrPolicyVersionDrawsOthers() {
    List<String> posts = posts(0, 1000);
    Set<String> drawn = drawn(DRAW, posts, false);
    assertThat(drawn(new SampleDraw("1.0.0", 8, 0.5, 0.02), posts, false)).isNotEqualTo(drawn);
    assertThat(drawn(new SampleDraw("2.0.0", 7, 0.5, 0.02), posts, false)).isNotEqualTo(drawn);
  }

  @Test
  void aPostIsDrawnWhereItsHashOverTwoToThe64IsBelowTheShare() throws Exception {
    for (double share : new double[] {0.02, 0.5, 1e-3, 0.999, Double.MIN_VALUE}) {
      SampleDraw draw = new SampleDraw("1.0.0", 7, share, share);
      BigDecimal limit = new BigDecimal(share).multiply(new BigDecimal(2).pow(64));
      for (String post : posts(0, 500)) {
        byte[] digest =
            MessageDigest.getInstance("SHA-256")
                .digest((post + "\0" + "1.0.0" + "\0" + "7").getBytes(StandardCharsets.UTF_8));
        BigInteger hash = new BigInteger(1, Arrays.copyOf(digest, 8));
        assertThat(draw.isDrawn(post, false)).isEqualTo(new BigDecimal(hash).compareTo(limit) < 0);
      }
    }
  }

  private static Set<String> drawn(SampleDraw draw, List<String> posts, boolean flagged) {
    Set<String> drawn = new TreeSet<>();
    posts.stream().filter(post -> draw.isDrawn(post, flagged)).forEach(drawn::add);
    return drawn;
  }

  private static List<String> posts(int from, int to) {
    return IntStream.range(from, to).mapToObj("%032x"::formatted).toList();
  }
}
