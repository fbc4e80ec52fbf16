package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read the quick way says what a parser of all HTML says that it does. */
class MastodonMarkupTest {
  private static final int DOCUMENTS = 60_000;
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "<p>",
          "</p>",
          "</p>",
          "<br>",
          "<br />",
          "<br/>",
          "</a>",
          "</span>",
          "word",
          " ",
          "\n",
          "\t",
          "&amp;",
          "&lt;",
          "&gt;",
          "&quot;",
          "&#39;",
          "&",
          "&nbsp;",
          "&amp",
          ">",
          "\u00E9 \u8A9E",
          "<a href=\"https://a.example/b?c&amp;d\">",
          "<b>",
          "</div>",
          "<!-- x -->",
          "<a href=\"https://m.example/@bob\" class=\"u-url mention\">",
          "<span class=\"h-card\">",
          "<a href=\"https://m.example/tags/x\" class=\"mention hashtag\" rel=\"tag\">",
          "<span>",
          "<a class=\"Mention\" href=\"HTTP://b.example\">",
          "<a href=\"mailto:a@b.example\">",
          "<a href='x'>",
          "<a title=\"t\">",
          "<abbr>",
          "\u0000",
          "<a href=\"http://x.example\"");

  @Test
  void saysWhatAParserOfAllHtmlSays() {
    long plain = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String html = html(new Random(seed));
      MastodonMarkup markup = MastodonMarkup.of(html);
      if (markup != null) {
        plain++;
        MastodonText expected = new MastodonText(html);
        assertThat(markup.words()).as(html).isEqualTo(expected.words());
        assertThat(markup.links()).as(html).isEqualTo(expected.links());
      }
    }
    assertThat(plain).isGreaterThan(DOCUMENTS / 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>One &amp; two</p><p>three<br />four</p>",
        "<p>See <a href=\"https://a.example/b\" rel=\"nofollow\" translate=\"no\"><span"
            + " class=\"invisible\">https://</span><span class=\"\">a.example/b</span></a></p>",
        "<p><span class=\"h-card\" translate=\"no\"><a href=\"https://m.example/@bob\""
            + " class=\"u-url mention\">@<span>bob</span></a></span> hello</p>",
      })
  void knowsWhatMastodonWrites(String html) {
    assertThat(MastodonMarkup.of(html)).isNotNull();
  }

  /** Half of them as they should be, but for what stands in them. */
  private static String html(Random random) {
    StringBuilder html = new StringBuilder();
    boolean isWhole = random.nextBoolean();
    for (int paragraph = random.nextInt(3); paragraph >= 0; paragraph--) {
      html.append(isWhole ? "<p>" : "");
      for (int i = random.nextInt(6); i > 0; i--) {
        html.append(PIECES.get(isWhole ? 9 + random.nextInt(9) : random.nextInt(PIECES.size())));
        if (isWhole && random.nextInt(4) == 0) {
          html.append(PIECES.get(random.nextBoolean() ? 23 : 25)).append("in</a>");
        }
      }
      html.append(isWhole ? "</p>" : "");
    }
    return html.toString();
  }
}
