package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.PageAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedPagesTest {
  private static final String PAGE = PageAddress.key("acme.example/news/1");

  private static String pages(String text) {
    return PlatformLinks.in(List.of(text)).pages();
  }

  @Test
  void findsThePageOfALinkInASentence() {
    for (String text :
        List.of(
            "https://acme.example/news/1",
            "Read https://www.acme.example/news/1, then come.",
            "(see http://acme.example/news/1)",
            "\"https://acme.example/news/1\"",
            "<https://acme.example/news/1>\nNext.",
            "https://acme.example/news/1\u2026")) {
      assertThat(pages(text)).as(text).isEqualTo(PAGE);
    }
  }

  @Test
  void keepsOfALinkWithAQueryTheKeysOfBothPages() {
    assertThat(pages("https://acme.example/news/1?mail=ann@sample.example"))
        .isEqualTo(PageAddress.key("acme.example/news/1?mail=ann@sample.example") + " " + PAGE)
        .doesNotContain("sample");
  }

  @Test
  void aHostAloneHasNoPage() {
    assertThat(pages("https://acme.example/ and https://acme.example")).isNull();
    assertThat(pages("acme.example/news/1 without a scheme")).isNull();
    assertThat(pages("no link")).isNull();
  }

  @Test
  void namesEachPageOnce() {
    assertThat(
            PlatformLinks.in(
                    List.of("https://acme.example/news/1", "https://acme.example/news/1/ again"))
                .pages())
        .isEqualTo(PAGE);
  }
}
