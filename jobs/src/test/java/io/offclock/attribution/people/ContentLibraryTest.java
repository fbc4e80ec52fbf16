package io.offclock.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.ContentLibrary.Item;
import io.offclock.contract.PageAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentLibraryTest {
  private static final ContentLibrary LIBRARY =
      new ContentLibrary(
          List.of(
              item("N-1", "https://www.acme.example/news/1/"),
              item("N-2", null),
              item("V-1", "https://video.example/watch?v=1"),
              item("V-2", "https://video.example/watch?v=2")));

  private static Item item(String id, String link) {
    return new Item(id, link == null ? null : PageAddress.of(link), Instant.EPOCH, null);
  }

  private static String linked(String link) {
    return LIBRARY.shared(null, String.join(" ", PageAddress.keys(link)));
  }

  @Test
  void knowsAnItemByTheIdThatAnExportStates() {
    assertThat(LIBRARY.shared("N-2", null)).isEqualTo("N-2");
    assertThat(LIBRARY.shared("n-2", null)).as("an id as it is written").isNull();
    assertThat(LIBRARY.shared(null, null)).isNull();
  }

  @Test
  void knowsAPageHoweverALinkToItIsWritten() {
    for (String link :
        List.of(
            "http://acme.example/news/1",
            "HTTPS://WWW.ACME.EXAMPLE/news/1/",
            "https://acme.example/news/1#top",
            "https://acme.example/news/1?utm_source=li&tracking=ann.sample",
            "https://acme.example/news/1/?utm_source=li#top")) {
      assertThat(linked(link)).as(link).isEqualTo("N-1");
    }
  }

  @Test
  void anotherPageOrTheHostAloneIsNoItem() {
    for (String link :
        List.of(
            "https://acme.example/news/10",
            "https://acme.example/news",
            "https://acme.example",
            "https://other.example/news/1")) {
      assertThat(linked(link)).as(link).isNull();
    }
  }

  @Test
  void aPageThatIsKnownByItsQueryIsThatQueryAlone() {
    assertThat(linked("https://video.example/watch?v=2")).isEqualTo("V-2");
    assertThat(linked("https://video.example/watch?v=3")).isNull();
    assertThat(linked("https://video.example/watch")).isNull();
  }

  @Test
  void anIdIsSurerThanALink() {
    assertThat(
            LIBRARY.shared(
                "N-2", String.join(" ", PageAddress.keys("https://acme.example/news/1"))))
        .isEqualTo("N-2");
    assertThat(
            LIBRARY.shared(
                "of another tool",
                String.join(" ", PageAddress.keys("https://acme.example/news/1"))))
        .isEqualTo("N-1");
  }
}
