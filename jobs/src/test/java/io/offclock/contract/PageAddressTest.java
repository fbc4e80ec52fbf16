package io.offclock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageAddressTest {
  private static final int LINKS = 50_000;
  private static final List<String> SHARP =
      List.of(
          "www.",
          "WWW.",
          "w",
          "a",
          "Z",
          ".example",
          "/",
          "//",
          "?",
          "#",
          "://",
          ":",
          "=",
          "%C3",
          "\u00FC",
          "\uFF0F",
          " ",
          "\u2003",
          "\ud83d",
          "news",
          "1");

  @Test
  void aLinkInATextHasTheKeysThatItHasByItself() {
    int ofPages = 0;
    for (int seed = 0; seed < LINKS; seed++) {
      Random random = new Random(seed);
      StringBuilder link = new StringBuilder("://");
      for (int part = random.nextInt(9); part > 0; part--) {
        link.append(SHARP.get(random.nextInt(SHARP.size())));
      }
      String text = "See https" + link + " now";
      int from = "See https".length();
      List<String> keys = PageAddress.keys(text, from, from + link.length());
      assertThat(keys).as(link.toString()).isEqualTo(PageAddress.keys(link.toString()));
      ofPages += keys.isEmpty() ? 0 : 1;
    }
    assertThat(ofPages).isGreaterThan(LINKS / 4);
  }
}
