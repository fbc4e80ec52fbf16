package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class JsonSectionsTest {
  private static final Set<String> LISTS =
      Set.of("videos.videolist", "posts.videolist", "comments.commentslist");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/intake/json-sections.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '`')
  void framesTheElementsOfItsLists(String about, String json, String framed) throws IOException {
    byte[] file = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    JsonSections sections = new JsonSections(new ByteArrayInputStream(file), LISTS, "k", 1 << 16);
    StringJoiner found = new StringJoiner(" ");
    long number = 0;
    for (JsonElements.Element element = sections.next();
        element != null;
        element = sections.next()) {
      number++;
      assertThat(element.number()).isEqualTo(number);
      found.add(
          element.object() == null ? element.fault().name() : element.object().path("k").asText());
    }

    assertThat(found.toString()).as(about).isEqualTo(framed == null ? "" : framed);
    assertThat(sections.sawList()).isTrue();
  }
}
